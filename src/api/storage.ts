/** The part of Web Storage that Cairn uses. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage that forgets with the page: for tests, and for browsers that refuse theirs. */
export function memoryStorage(): KeyValueStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
}

/** The tab's own storage, where the browser grants it. */
export function tabStorage(): KeyValueStorage {
  try {
    return globalThis.sessionStorage;
  } catch {
    return memoryStorage();
  }
}

/** What the browser keeps beyond the tab, where it grants that. Nothing secret goes into it. */
export function browserStorage(): KeyValueStorage {
  try {
    return globalThis.localStorage;
  } catch {
    return memoryStorage();
  }
}

/** What a storage holds under a key, if it is JSON. */
export function readJson(storage: KeyValueStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON; a full or refused storage costs the memory of it, never the page. */
export function writeJson(storage: KeyValueStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    storage.removeItem(key);
  }
}

/** The keys of one cloud in a storage that several share: what one keeps, the others never see. */
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
  };
}

/** Removes from the tab's storage what a cloud keeps there. */
export function forgetKeys(name: string): void {
  const storage = tabStorage();
  for (const key of Object.keys(storage)) if (key.startsWith(`${name}:`)) storage.removeItem(key);
}
