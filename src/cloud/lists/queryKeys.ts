import type { Resource } from '../operations';

/** Query keys of a resource; all are under `keys.all`, so that one call refreshes them together. */
export function queryKeysOf(resource: Resource) {
  return {
    all: [resource] as const,
    /** The whole list. */
    list: [resource, 'list'] as const,
    /** Prefix of all single reads. */
    ones: [resource, 'one'] as const,
    /** One entity. */
    one: (id: string) => [resource, 'one', id] as const,
    /** Prefix of all lists of a parent's children. */
    parts: [resource, 'of'] as const,
    /** The entities that belong to another, e.g. the volumes of an instance. */
    of: (ownerId: string) => [resource, 'of', ownerId] as const,
  };
}
