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

/** Rows that match every chosen value; unknown facets are ignored. */
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

/** Values of a facet with their numbers of rows, and the chosen one. */
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
