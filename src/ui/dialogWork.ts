import { createContext, useContext, useRef, useState } from 'react';
import { actionButtonId } from './ActionMenu';
import { leaveCaret } from './caret';

/** Gives the focus to the opener, else to the thing's Action button, else to the page's heading. */
export function returnFocus(opener: Element | null, rowId: string | undefined) {
  leaveCaret();
  const button = rowId === undefined ? null : document.getElementById(actionButtonId(rowId));
  for (const element of [opener, button, document.querySelector('h1')]) {
    if (!(element instanceof HTMLElement) || element === document.body) continue;
    const before = document.activeElement;
    element.focus();
    // A row that is about to leave passes the focus on at once.
    if (document.activeElement === element || document.activeElement !== before) return;
  }
}

/** What a dialog does when it is confirmed; a result of `false` leaves it open. */
export type Work = () => Promise<unknown>;

interface DialogWork {
  /** Its work is under way: nothing closes it. */
  busy: boolean;
  /** Why the work failed, last time. */
  error: unknown;
  run: (work: Work) => Promise<void>;
}

export const DialogContext = createContext<DialogWork & { close: () => void }>({
  busy: false,
  error: undefined,
  run: () => Promise.resolve(),
  close: () => {},
});

/** The dialog that this stands in. */
export const useDialog = () => useContext(DialogContext);

/** Closes the dialog that this stands in. */
export const useDialogClose = (): (() => void) => useDialog().close;

/**
 * Runs a dialog's work: busy meanwhile, closed when it went well, the failure shown when not.
 * Work that went well is never run again: a dialog can still be clicked while it leaves the screen.
 */
export function useWork(close: () => void): DialogWork {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  // At once, where state waits for the next rendering: a second click may come before it.
  const taken = useRef(false);
  const run = async (work: Work) => {
    if (taken.current) return;
    taken.current = true;
    setBusy(true);
    setError(undefined);
    try {
      if ((await work()) !== false) {
        close();
        return;
      }
    } catch (failure) {
      setError(failure);
    }
    taken.current = false;
    setBusy(false);
  };
  return { busy, error, run };
}
