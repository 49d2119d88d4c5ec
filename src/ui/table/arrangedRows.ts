import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { compareNames } from '../../i18n/collation';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../feedback/announce';
import { filterRows, rowsOfPage, rowTexts, sortRows, type Column } from './arrange';
import { rowElementId } from './departingRow';
import { useFormats } from '../formats';
import type { ListState, Sort } from './listState';

const none: readonly never[] = [];

/** The rows that a list's state asks for; typing is never held up by a long list. */
export function useArranged<T>(
  rows: readonly T[] | undefined,
  columns: readonly Column<T>[],
  filter: string,
  sort: Sort | undefined,
): readonly T[] {
  const column = sort?.column ?? '';
  const descending = sort?.descending ?? false;
  const { language } = useFormats();
  const deferred = useDeferredValue(filter);
  const hasFilter = deferred.trim() !== '';
  const all = rows ?? none;
  const texts = useMemo(
    () => (hasFilter ? rowTexts(all, columns) : none),
    [all, columns, hasFilter],
  );
  const found = useMemo(() => filterRows(all, texts, deferred), [all, texts, deferred]);
  return useMemo(
    () => sortRows(found, columns, { column, descending }, compareNames(language)),
    [found, columns, column, descending, language],
  );
}

/** Says what a change of the list led to; what only the cloud changed is not said. */
export function useSpokenSummary<T>(
  list: ListState,
  sort: Sort | undefined,
  summary: string,
  columns: readonly Column<T>[],
) {
  const t = useText();
  const { say } = useAnnounce();
  const asked = `${list.filter}\n${list.page}\n${list.size}`;
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

/** Goes to the page that holds a row, and scrolls to it, whenever another is to be shown. */
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
