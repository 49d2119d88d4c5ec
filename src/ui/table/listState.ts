import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { browserStorage } from '../../browser/storage';

export const pageSizes = [25, 50, 100, 250] as const;
/** Rows of a page until a person chooses another size. */
export const defaultPageSize = 25;

export interface Sort {
  column: string;
  descending: boolean;
}

/** Facets that narrow a list, and their words in the address: `?state=Running`. */
export const facetIds = ['state', 'type', 'zone', 'unprotected', 'pin'] as const;
export type FacetId = (typeof facetIds)[number];

/** Filter, sorting and page that a person chose for a list. */
export interface ListQuery {
  filter: string;
  /** Rows with these values alone. */
  only: Readonly<Partial<Record<FacetId, string | undefined>>>;
  sort: Sort | undefined;
  /** From 1. */
  page: number;
  size: number;
}

export interface ListState extends ListQuery {
  /** Changes some of it; a new filter, sort or size goes back to the first page. */
  change: (change: Partial<ListQuery>) => void;
}

const names = ['filter', 'sort', 'page', 'size', ...facetIds];

const sizeKey = 'cairn.pageSize';

const isSize = (size: number): size is (typeof pageSizes)[number] =>
  pageSizes.some((known) => known === size);

/** The size that was chosen last in this browser, in any list. */
function preferredSize(): number {
  const size = Number(browserStorage().getItem(sizeKey));
  return isSize(size) ? size : defaultPageSize;
}

function readQuery(search: URLSearchParams): ListQuery {
  const word = search.get('sort') ?? '';
  const size = Number(search.get('size'));
  const page = Number(search.get('page'));
  const descending = word.startsWith('-');
  return {
    filter: search.get('filter') ?? '',
    only: Object.fromEntries(facetIds.map((id) => [id, search.get(id) ?? undefined])),
    sort: word === '' ? undefined : { column: descending ? word.slice(1) : word, descending },
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: isSize(size) ? size : preferredSize(),
  };
}

/** `isSized`: a size was chosen here, so that the address says it, whatever the browser prefers. */
function writeQuery(
  search: URLSearchParams,
  query: ListQuery,
  isSized = search.has('size'),
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of names) next.delete(name);
  if (query.filter !== '') next.set('filter', query.filter);
  for (const id of facetIds) {
    const value = query.only[id];
    if (value !== undefined) next.set(id, value);
  }
  if (query.sort) next.set('sort', `${query.sort.descending ? '-' : ''}${query.sort.column}`);
  if (query.page > 1) next.set('page', String(query.page));
  if (isSized) next.set('size', String(query.size));
  return next;
}

function changed(query: ListQuery, change: Partial<ListQuery>): ListQuery {
  return { ...query, page: 1, ...change };
}

/** The next list, on whatever page, begins with the size that was chosen last. */
function remember({ size }: Partial<ListQuery>): void {
  if (size !== undefined) browserStorage().setItem(sizeKey, String(size));
}

/** The search part of a link to a list, e.g. `?filter=ROOT-2755`. */
export function listSearch(query: Partial<ListQuery>): string {
  const whole = { ...readQuery(new URLSearchParams()), ...query };
  const search = writeQuery(new URLSearchParams(), whole, query.size !== undefined);
  return `?${search.toString()}`;
}

/** State of the page's list, kept in the address; the other parts of the search stay. */
export function useListState(): ListState {
  const [search, setSearch] = useSearchParams();
  const query = useMemo(() => readQuery(search), [search]);
  const change = useCallback(
    (change: Partial<ListQuery>) => {
      remember(change);
      const isSized = change.size === undefined ? undefined : true;
      setSearch((now) => writeQuery(now, changed(readQuery(now), change), isSized), {
        replace: true,
        preventScrollReset: true,
      });
    },
    [setSearch],
  );
  return useMemo(() => ({ ...query, change }), [query, change]);
}

/** State of a list that is a small part of a page, kept outside the address. */
export function useLocalListState(): ListState {
  const [query, setQuery] = useState(() => readQuery(new URLSearchParams()));
  const change = useCallback((change: Partial<ListQuery>) => {
    remember(change);
    setQuery((now) => changed(now, change));
  }, []);
  return useMemo(() => ({ ...query, change }), [query, change]);
}

/** Columns of a list that a person chose not to see, kept in this browser; none where the list has no `listId`. */
export function useHiddenColumns(listId: string | undefined) {
  const key = `cairn.hiddenColumns.${listId}`;
  const [hidden, setHidden] = useState<readonly string[]>(
    () => (listId && browserStorage().getItem(key)?.split(',')) || [],
  );
  const toggle = (id: string) => {
    const next = hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id];
    setHidden(next);
    browserStorage().setItem(key, next.join());
  };
  return { hidden, toggle };
}
