import { useEffect, useState, type FocusEvent } from 'react';
import { actionButtonId } from './ActionMenu';

/** The row with the focus, and its index. */
interface FocusedRow<T> {
  id: string;
  row: T;
  index: number;
}

/** Delay of the removal, since a screen reader misses a focus change at the moment of removal (ms). */
const linger = 400;

export const rowElementId = (id: string) => `row-${id}`;

/**
 * Keeps a row that leaves the list while it has the focus (or while a dialog that it opened has):
 * the focus goes to the next row's button first, the row a moment later.
 */
export function useRemovedRow<T>(rows: readonly T[], getId: (row: T) => string) {
  const [focused, setFocused] = useState<FocusedRow<T>>();
  const [removed, setRemoved] = useState<FocusedRow<T>>();
  const isShown = (id: string) => rows.some((row) => getId(row) === id);

  if (focused !== undefined && focused !== removed && !isShown(focused.id)) setRemoved(focused);
  const leaving = removed !== undefined && !isShown(removed.id) ? removed : undefined;
  const neighbour = leaving && (rows[leaving.index] ?? rows[rows.length - 1]);
  const neighbourId = neighbour === undefined ? undefined : getId(neighbour);

  useEffect(() => {
    if (leaving === undefined) return undefined;
    let timer: number | undefined;
    const goWhenFree = () => {
      const active = document.activeElement;
      if (active?.closest('[role=dialog],[role=alertdialog],[role=menu]')) return;
      if (document.getElementById(rowElementId(leaving.id))?.contains(active))
        focusInstead(neighbourId);
      timer ??= window.setTimeout(() => {
        setRemoved(undefined);
        setFocused((now) => (now === leaving ? undefined : now));
      }, linger);
    };
    goWhenFree();
    document.addEventListener('focusin', goWhenFree);
    return () => {
      document.removeEventListener('focusin', goWhenFree);
      window.clearTimeout(timer);
    };
  }, [leaving, neighbourId]);

  return {
    leavingId: leaving?.id,
    rows: leaving === undefined ? rows : rows.toSpliced(leaving.index, 0, leaving.row),
    /** Props of each row. */
    hold: (row: T, index: number) => setFocused({ id: getId(row), row, index }),
    /** Props of the table's body: a kept row is released when the focus moves elsewhere on the page. */
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const to = event.relatedTarget;
      const stays = to === null || event.currentTarget.contains(to);
      if (!stays && !to.closest('[role=dialog],[role=alertdialog],[role=menu],[role=presentation]'))
        setFocused(undefined);
    },
  };
}

function focusInstead(rowId: string | undefined) {
  const button = rowId === undefined ? null : document.getElementById(actionButtonId(rowId));
  (button ?? document.querySelector('h1'))?.focus();
}
