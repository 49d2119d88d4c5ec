import { useMemo, useState } from 'react';
import type { RowChoice } from '../../../ui/table/rowChoice';

/** The rows of a list that are selected, those that have gone left out. */
export function useChosenRows<T extends { id: string }>(things: readonly T[] | undefined) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(
    () => (things ?? []).filter(({ id }) => chosen.has(id)),
    [things, chosen],
  );
  const choice: RowChoice = { chosen, onChange: setChosen };
  return { choice, selected, clear: () => setChosen(new Set()) };
}
