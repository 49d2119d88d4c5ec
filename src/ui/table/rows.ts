import type { ReactNode } from 'react';
import type { Sort } from './listState';

/** A column of a table, as data. */
export interface Column<T> {
  /** Also the word for it in the address: `?sort=name`. */
  id: string;
  header: string;
  /** Content of the cell; without it, the value. The first column is the row's header: its detail link goes here. */
  cell?: ((row: T) => ReactNode) | undefined;
  /** Value to sort and filter by; a column without one is neither sorted nor filtered. */
  value?: ((row: T) => string | number | undefined) | undefined;
  /** Text to filter by where it is not the value: as shown, e.g. of a moment or a state. */
  text?: ((row: T) => string | undefined) | undefined;
  /** Heads its row (`th scope=row`) instead of the first column. */
  rowHeader?: true | undefined;
  /** For numbers. */
  align?: 'end' | undefined;
  /** Its content never breaks into lines. */
  nowrap?: boolean | undefined;
  /** Fixed width, since its text changes while shown. */
  isState?: boolean | undefined;
  /** It may take two lines, and each row has room for them: rows keep their height while its text changes. */
  isTwoLines?: boolean | undefined;
}

const marks = /\p{M}/gu;

/** A text without case and accents. */
export const plain = (text: string) => text.normalize('NFD').replace(marks, '').toLowerCase();

/** Cells of each row as one plain text to search in; built once, since building costs more than searching. */
export function rowTexts<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  alsoFind: (row: T) => readonly (string | undefined)[] = () => [],
): readonly string[] {
  return rows.map((row) => {
    const shown = columns.map((column) => column.text?.(row) ?? String(column.value?.(row) ?? ''));
    return plain([...shown, ...alsoFind(row)].join('\n'));
  });
}

/** The rows in whose text each word of the filter occurs. */
export function filterRows<T>(rows: readonly T[], texts: readonly string[], filter: string) {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
}

/** Order of two texts, as `i18n/collation` has it. */
type Compare = (a: string, b: string) => number;

/** The rows in the order of a column; equals keep their order, rows without a value come last. */
export function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: Sort | undefined,
  compare: Compare,
): readonly T[] {
  const value = columns.find((column) => column.id === sort?.column)?.value;
  if (sort === undefined || value === undefined) return rows;
  const way = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: value(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, way, compare))
    .map(({ row }) => row);
}

type Key = string | number | undefined;

const isMissing = (key: Key) => key === undefined || key === '';

function compareKeys(a: Key, b: Key, way: number, compare: Compare): number {
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * way;
  return compare(String(a), String(b)) * way;
}

/** One page of the rows; a page beyond the end is the last one. */
export function rowsOfPage<T>(rows: readonly T[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * size;
  return { rows: rows.slice(start, start + size), page: shown, pages, start };
}
