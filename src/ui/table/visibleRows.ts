import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { compareNames } from '../../i18n/collation';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../feedback/announce';
import { filterRows, rowsOfPage, rowTexts, sortRows, type Column } from './rows';
import { rowElementId } from './removedRow';
import { useFormats } from '../formats';
import { onlyWith, type Facet } from './facets';
import type { ListQuery, ListState, Sort } from './listState';

const none: readonly never[] = [];

/** The rows for a list's state, and the filter they match; a long list never delays typing. */
export function useVisibleRows<T>(
  rows: readonly T[] | undefined,
  columns: readonly Column<T>[],
  { filter, only }: Pick<ListQuery, 'filter' | 'only'>,
  sort: Sort | undefined,
  {
    facets = none,
    alsoFind,
    pick,
  }: {
    facets?: readonly Facet<T>[] | undefined;
    alsoFind?: ((row: T) => readonly (string | undefined)[]) | undefined;
    /** Picks rows instead of the filter and the facets. */
    pick: ((row: T) => boolean) | undefined;
  },
): { rows: readonly T[]; filter: string } {
  const column = sort?.column ?? '';
  const descending = sort?.descending ?? false;
  const { language } = useFormats();
  const deferred = useDeferredValue(filter);
  const hasFilter = pick === undefined && deferred.trim() !== '';
  const all = useMemo(
    () => (pick ? (rows ?? none).filter(pick) : onlyWith(rows ?? none, facets, only)),
    [rows, facets, only, pick],
  );
  const texts = useMemo(
    () => (hasFilter ? rowTexts(all, columns, alsoFind) : none),
    [all, columns, hasFilter, alsoFind],
  );
  const found = useMemo(
    () => (hasFilter ? filterRows(all, texts, deferred) : all),
    [all, texts, deferred, hasFilter],
  );
  const sorted = useMemo(
    () => sortRows(found, columns, { column, descending }, compareNames(language)),
    [found, columns, column, descending, language],
  );
  return { rows: sorted, filter: deferred };
}

/** Moves the focus from the filter to the Action button of the first matching row, once it is rendered. */
export function useFirstRow(shownFilter: string, frame: RefObject<HTMLElement | null>) {
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (asked.current !== shownFilter) return;
    asked.current = undefined;
    focusFirstRow(frame.current);
  }, [shownFilter, frame]);
  return (filter: string) => {
    if (filter === shownFilter) focusFirstRow(frame.current);
    else asked.current = filter;
  };
}

function focusFirstRow(frame: HTMLElement | null) {
  const row = frame?.querySelector('tbody tr');
  const action = row?.querySelector<HTMLElement>('.menu button');
  (action ?? row?.querySelector<HTMLElement>('a'))?.focus();
}

/** Announces the result of the person's change to the list; changes in the cloud are not announced. */
export function useSpokenSummary<T>(
  list: ListState,
  sort: Sort | undefined,
  summary: string,
  columns: readonly Column<T>[],
  isPicked: boolean,
) {
  const t = useText();
  const { say } = useAnnounce();
  const asked = `${list.filter}\n${Object.values(list.only).join()}\n${list.page}\n${list.size}\n${isPicked}`;
  const order = `${sort?.column}\n${sort?.descending}`;
  const [last, setLast] = useState({ asked, order });
  const sortedBy = columns.find((column) => column.id === sort?.column)?.header ?? '';
  const speak = useEffectEvent(() => {
    if (order !== last.order)
      say(
        t('ui.table.sortedBy', {
          column: sortedBy,
          direction: sort?.descending ? 'descending' : 'ascending',
        }),
      );
    if (asked !== last.asked) say(`${summary}.`);
    setLast({ asked, order });
  });
  useEffect(() => {
    const timer = window.setTimeout(speak, 500);
    return () => window.clearTimeout(timer);
  }, [asked, order]);
}

/** Shows the page with a row, and scrolls to it, whenever the row changes. */
export function useRevealedRow<T>(
  id: string | undefined,
  rows: readonly T[],
  list: ListState,
  getId: (row: T) => string,
) {
  const isThere = rows.length > 0;
  const reveal = useEffectEvent(() => {
    const index = rows.findIndex((row) => getId(row) === id);
    if (index < 0) return;
    const page = Math.floor(index / list.size) + 1;
    if (page !== rowsOfPage(rows, list.page, list.size).page) list.change({ page });
    requestAnimationFrame(() =>
      document.getElementById(rowElementId(id ?? ''))?.scrollIntoView({ block: 'nearest' }),
    );
  });
  useEffect(() => {
    if (id !== undefined && isThere) reveal();
  }, [id, isThere]);
}
