import { useMemo, useState } from 'react';
import { useMayCall } from '../../../cloud/session/rights';
import type { RowChoice } from '../../../ui/table/rowChoice';

/**
 * The selected rows of a list, without deleted ones. No selection if the account may call none of the bulk
 * commands.
 */
export function useChosenRows<T extends { id: string }>(
  resources: readonly T[] | undefined,
  ...commands: readonly string[]
) {
  const isOffered = commands.some(useMayCall());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(
    () => (resources ?? []).filter(({ id }) => chosen.has(id)),
    [resources, chosen],
  );
  const choice: RowChoice = { chosen, onChange: setChosen };
  return { choice: isOffered ? choice : undefined, selected, clear: () => setChosen(new Set()) };
}
