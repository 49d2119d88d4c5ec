/** The part of Web Storage that Cairn uses. */
export interface KeyValueStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  keys(): readonly string[];
}

/** Storage that lasts as long as the page: for tests, and for browsers that refuse theirs. */
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
    keys: () => [...values.keys()],
  };
}

/**
 * A storage of the browser that never throws. Browsers refuse theirs (cookies blocked, a web view without storage,
 * a full disk), at once or later: what could not be stored lives as long as the page.
 */
export function tolerant(open: () => Storage | null | undefined): KeyValueStorage {
  const memory = memoryStorage();
  const attempt = <T>(work: (storage: Storage) => T): T | undefined => {
    try {
      const storage = open();
      return storage ? work(storage) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    getItem: (key) => memory.getItem(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    setItem(key, value) {
      const isStored = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      });
      if (isStored) memory.removeItem(key);
      else memory.setItem(key, value);
    },
    removeItem(key) {
      memory.removeItem(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: () => [...new Set([...memory.keys(), ...(attempt(Object.keys) ?? [])])],
  };
}

const ofTab = tolerant(() => globalThis.sessionStorage);
const ofBrowser = tolerant(() => globalThis.localStorage);

/** The tab's own storage; if it is refused, one that lasts as long as the page. */
export const tabStorage = (): KeyValueStorage => ofTab;

/** Storage that outlives the tab, if the browser grants one. It never holds secrets. */
export const browserStorage = (): KeyValueStorage => ofBrowser;

/** True where the tab's storage outlives its page. */
export function remembersTab(): boolean {
  try {
    return globalThis.sessionStorage?.getItem !== undefined;
  } catch {
    return false;
  }
}

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
