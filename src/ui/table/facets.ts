import type { FacetId, ListQuery } from './listState';

/** Criterion that narrows the rows beside the text filter: one of the values that they have. */
export interface Facet<T> {
  id: FacetId;
  label: string;
  /** The values of a row, as the address has them; they do not depend on the language. */
  keysOf: (row: T) => readonly string[];
  /** A value as it is shown. */
  labelOf: (key: string) => string;
}

/** The rows that have each value that is asked for; a facet that the table has not is left aside. */
export function onlyWith<T>(
  rows: readonly T[],
  facets: readonly Facet<T>[],
  only: ListQuery['only'],
): readonly T[] {
  const asked = facets.flatMap(({ id, keysOf }) => {
    const key = only[id];
    return key === undefined ? [] : { key, keysOf };
  });
  if (asked.length === 0) return rows;
  return rows.filter((row) => asked.every(({ key, keysOf }) => keysOf(row).includes(key)));
}

/** The values that the rows have, each with its number of rows, and the one that is asked for. */
export function choicesOf<T>(
  rows: readonly T[],
  { keysOf, labelOf }: Facet<T>,
  asked: string | undefined,
): readonly { key: string; label: string; count: number }[] {
  const counts = new Map<string, number>(asked === undefined ? [] : [[asked, 0]]);
  for (const row of rows)
    for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, label: labelOf(key), count }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
