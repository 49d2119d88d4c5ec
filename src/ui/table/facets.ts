import type { FacetId, ListQuery } from './listState';

/** Criterion that narrows the rows beside the text filter: one of the values that they have. */
export interface Facet<T> {
  id: FacetId;
  label: string;
  /** The values of a row, as the address has them; they do not depend on the language. */
  keysOf: (row: T) => readonly string[];
  /** True where a row may have a value, but that is not known: such a row is shown, and counted apart. */
  mayHave?: ((row: T, key: string) => boolean) | undefined;
  /** All values in the order in which they are offered; without it, those that rows have, by name. */
  choices?: readonly string[] | undefined;
  /** A value as it is shown. */
  labelOf: (key: string) => string;
}

/** Rows that match, or may match, every chosen value; unknown facets are ignored. */
export function onlyWith<T>(
  rows: readonly T[],
  facets: readonly Facet<T>[],
  only: ListQuery['only'],
): readonly T[] {
  const asked = facets.flatMap(({ id, keysOf, mayHave }) => {
    const key = only[id];
    return key === undefined ? [] : { key, keysOf, mayHave };
  });
  if (asked.length === 0) return rows;
  return rows.filter((row) =>
    asked.every(
      ({ key, keysOf, mayHave }) => keysOf(row).includes(key) || mayHave?.(row, key) === true,
    ),
  );
}

/** A value that a facet offers. */
export interface FacetChoice {
  key: string;
  label: string;
  /** Rows that have it. */
  count: number;
  /** Rows of which that is not known. */
  unknown: number;
}

/** Values of a facet with their numbers of rows, and the chosen one. */
export function choicesOf<T>(
  rows: readonly T[],
  { keysOf, labelOf, mayHave, choices }: Facet<T>,
  asked: string | undefined,
): readonly FacetChoice[] {
  const counts = new Map<string, number>((choices ?? []).map((key) => [key, 0]));
  if (asked !== undefined) counts.set(asked, 0);
  for (const row of rows)
    for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const unknownOf = (key: string) =>
    mayHave ? rows.reduce((sum, row) => sum + Number(mayHave(row, key)), 0) : 0;
  const found = [...counts].map(([key, count]) => ({
    key,
    label: labelOf(key),
    count,
    unknown: unknownOf(key),
  }));
  return choices ? found : found.sort((a, b) => a.label.localeCompare(b.label));
}
