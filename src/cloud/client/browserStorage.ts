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
