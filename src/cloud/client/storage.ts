import { tabStorage, type KeyValueStorage } from './browserStorage';

export { browserStorage, memoryStorage, tabStorage, type KeyValueStorage } from './browserStorage';

/** The value of a key in a storage, if it is JSON. */
export function readJson(storage: Pick<Storage, 'getItem'>, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Stores a value as JSON; a full or refused storage loses the value, and never breaks the page. */
export function writeJson(storage: KeyValueStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    storage.removeItem(key);
  }
}

/** The keys of one cloud in a storage that several share: each sees only its own. */
export function separateStorage(storage: KeyValueStorage, name: string): KeyValueStorage {
  const own = (key: string) => `${name}:${key}`;
  return {
    getItem: (key) => storage.getItem(own(key)),
    setItem: (key, value) => {
      storage.setItem(own(key), value);
    },
    removeItem: (key) => {
      storage.removeItem(own(key));
    },
    keys: () =>
      storage.keys().flatMap((key) => (key.startsWith(own('')) ? key.slice(own('').length) : [])),
  };
}

/** Removes the keys of a cloud from the tab's storage. */
export function forgetKeys(name: string): void {
  try {
    for (const key of Object.keys(globalThis.sessionStorage))
      if (key.startsWith(`${name}:`)) tabStorage().removeItem(key);
  } catch {
    // Without storage, everything is gone with the page.
  }
}
