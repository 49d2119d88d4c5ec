import { openDB, type DBSchema } from 'idb';
import { schema, type Persistence, type PartName } from './persistence';

interface Kept extends DBSchema {
  parts: { key: PartName | 'head'; value: unknown };
}

/**
 * The persistence in this browser's IndexedDB, shared by all tabs: one record for each part, and the head. Rejects where
 * the browser has no storage. A tab of a newer Cairn takes the database over; the older one's reads fail then.
 */
export async function openIndexedDb(name: string): Promise<Persistence> {
  const database = await openDB<Kept>(name, schema, {
    upgrade(old) {
      if (old.objectStoreNames.contains('parts')) old.deleteObjectStore('parts');
      old.createObjectStore('parts');
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    readHead: () => database.get('parts', 'head'),
    async readParts(names) {
      const { store } = database.transaction('parts');
      const values = await Promise.all(names.map((part) => store.get(part)));
      return new Map(names.map((part, i) => [part, values[i]]));
    },
    async write(head, parts) {
      const { store, done } = database.transaction('parts', 'readwrite', { durability: 'relaxed' });
      const writes = [...parts].map(([part, value]) => store.put(value, part));
      await Promise.all([...writes, store.put(head, 'head'), done]);
    },
  };
}
