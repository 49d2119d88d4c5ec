import type { Resource } from '../operations';

/** The query keys of a resource; all lie under `keys.all`, so that one call refreshes them together. */
export function keysOf(resource: Resource) {
  return {
    all: [resource] as const,
    /** The whole list. */
    list: [resource, 'list'] as const,
    /** All that are read one by one lie under this. */
    ones: [resource, 'one'] as const,
    /** One entity. */
    one: (id: string) => [resource, 'one', id] as const,
    /** All lists of what belongs to another lie under this. */
    parts: [resource, 'of'] as const,
    /** The entities that belong to another, e.g. the volumes of an instance. */
    of: (ownerId: string) => [resource, 'of', ownerId] as const,
  };
}
