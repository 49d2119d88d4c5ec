/** Kind of reference from a row; `id` is the row itself. */
export type Link = 'id' | 'instanceId' | 'volumeId' | 'snapshotId';

/** A row of an answer that could not be read, and was left out. */
export interface UnreadableRow {
  /** The API command that answered it. */
  command: string;
  /** The first field that was not as promised, e.g. `volume[3].state`. */
  field: string;
  /** Ids that the row points to; null: to nothing; absent: unreadable too. */
  links: Readonly<Partial<Record<Link, string | null>>>;
}

/** A list from the cloud: its items, and its gaps. */
export interface PagedList<T> {
  items: readonly T[];
  /** Expected number of items: the cloud's count while pages arrive, then their own. */
  total: number;
  /** True once all pages are loaded. Until then, a resource that is not among the items may exist. */
  isComplete: boolean;
  /** Rows of the cloud that are not among the items. */
  unreadable: readonly UnreadableRow[];
}

/** True where a resource that is not among the items does not exist. */
export function isWhole(list: PagedList<unknown> | undefined): boolean {
  return list?.isComplete === true && list.unreadable.length === 0;
}

/** True where a row that could not be read may point to a resource. */
export function mayPointTo({ links }: UnreadableRow, link: Link, id: string): boolean {
  const found = links[link];
  return found === undefined || found === id;
}

/** True if a resource that is not among the items may exist. */
export function mayInclude({ isComplete, unreadable }: PagedList<unknown>, id: string): boolean {
  return !isComplete || unreadable.some((row) => mayPointTo(row, 'id', id));
}

/** A list without gaps. */
export function wholeList<T>(items: readonly T[]): PagedList<T> {
  return { items, total: items.length, isComplete: true, unreadable: [] };
}

/** A list without any readable row. */
export const unread: PagedList<never> = { items: [], total: 0, isComplete: false, unreadable: [] };

/** True where nothing more of a list comes, though it is not whole: the account may not read it. */
export function isDenied(query: {
  data: PagedList<unknown> | undefined;
  error: unknown;
  isFetching: boolean;
}): boolean {
  return query.error === null && !query.isFetching && query.data?.isComplete === false;
}

/** The items read of a list. After a failed read there may be more. */
export function asRead<T>(query: { data: PagedList<T> | undefined; error: unknown }): PagedList<T> {
  const list = query.data ?? unread;
  return query.error === null ? list : { ...list, isComplete: false };
}

/** Part of a list: the items that pass a test, and the unreadable rows that may belong to it. */
export function partOf<T>(
  list: PagedList<T> = unread,
  isIn: (item: T) => boolean,
  link: Link,
  ...ids: readonly string[]
): PagedList<T> {
  return {
    ...list,
    items: list.items.filter(isIn),
    unreadable: list.unreadable.filter((row) => ids.some((id) => mayPointTo(row, link, id))),
  };
}

/** Several lists as one; undefined until the first answer to each has come. */
export function joinLists<T>(
  lists: readonly (PagedList<T> | undefined)[],
): PagedList<T> | undefined {
  const read = lists.filter((list) => list !== undefined);
  if (read.length < lists.length) return undefined;
  return {
    items: read.flatMap(({ items }) => items),
    total: read.reduce((sum, { total }) => sum + total, 0),
    isComplete: read.every(({ isComplete }) => isComplete),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
  };
}

/** Children of several resources as one list, e.g. the snapshots of volumes: an unknown parent may have more. */
export function joinOfEach<T>(
  resources: PagedList<unknown>,
  lists: readonly PagedList<T>[],
): PagedList<T> {
  return joinLists<T>([...lists, { ...resources, items: [] }]) ?? unread;
}
