import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { CloudError } from '../../cloud/client/errors';
import { actionButtonId } from '../table/ActionMenu';
import { leaveCaret } from '../form/caret';

/** Moves the focus to the opener, else to the resource's Action button, else to the page's heading. */
export function returnFocus(opener: Element | null, rowId: string | undefined) {
  leaveCaret();
  const button = rowId === undefined ? null : document.getElementById(actionButtonId(rowId));
  for (const element of [opener, button, document.querySelector('h1')]) {
    if (!(element instanceof HTMLElement) || element === document.body) continue;
    const before = document.activeElement;
    element.focus();
    // A row that is about to disappear passes the focus on at once.
    if (document.activeElement === element || document.activeElement !== before) return;
  }
}

/**
 * Work of a confirmed dialog; a result of `false` leaves the dialog open. Nothing is sent once the signal aborts: the
 * dialog is closed.
 */
export type Work = (signal: AbortSignal) => Promise<unknown>;

/**
 * Resolves once a cloud that asks to wait takes requests again, and what the page shows was read again. Rejects
 * where that takes so long that the person is to decide.
 */
export type NextTurn = (signal: AbortSignal) => Promise<void>;

/** Waits until the cloud accepts requests; without it, such work fails. */
export const NextTurnContext = createContext<NextTurn | undefined>(undefined);

export interface WorkState {
  /** True while it works. */
  busy: boolean;
  /** Waits since the cloud asks to: nothing was sent. */
  held: CloudError | undefined;
  /** Why the work failed, last time. */
  error: unknown;
  /** Number of waits: after each, the dialog decides again if the work is still possible. */
  turns: number;
  /** True if it was no longer possible after the last wait. */
  outdated: boolean;
}

interface DialogWork extends WorkState {
  /** True if it may have been sent: nothing can stop it. */
  isSending: boolean;
  run: (work: Work) => Promise<void>;
  /** Reports that waiting work is no longer possible. */
  outdate: () => void;
  /** Ends all work: nothing is sent any more. */
  stop: () => void;
  /** Cancels waiting work: nothing is sent until the next press. */
  takeBack: () => void;
}

const idle: WorkState = {
  busy: false,
  held: undefined,
  error: undefined,
  turns: 0,
  outdated: false,
};

export const FrameContext = createContext<DialogWork & { close: () => void }>({
  ...idle,
  isSending: false,
  run: () => Promise.resolve(),
  outdate: () => {},
  stop: () => {},
  takeBack: () => {},
  close: () => {},
});

/** The enclosing dialog. */
export const useDialog = () => useContext(FrameContext);

/** Closes the enclosing dialog. */
export const useDialogClose = (): (() => void) => useDialog().close;

/** Repeats the press after each wait, with the state of the page then. */
export function useNextTurn({ turns }: Pick<DialogWork, 'turns'>, press: () => void): void {
  const pressAgain = useEffectEvent(press);
  useEffect(() => {
    if (turns > 0) pressAgain();
  }, [turns]);
}

const isHeld = (error: unknown): error is CloudError =>
  error instanceof CloudError && error.kind === 'held';

/**
 * Runs a dialog's work: busy while it runs, closed on success, with a notice on failure. Work that succeeded never runs
 * again: a dialog can still be clicked during its exit. Waiting work ends when the dialog closes.
 */
export function useWork(close: () => void, isOpen: boolean): DialogWork {
  const nextTurn = useContext(NextTurnContext);
  const [state, setState] = useState(idle);
  // A ref, since state changes only with the next render: a second click may come before it.
  const press = useRef<AbortController>(undefined);
  useEffect(() => (isOpen ? () => press.current?.abort() : undefined), [isOpen]);

  const run = async (work: Work) => {
    if (press.current !== undefined) return;
    press.current = new AbortController();
    const { signal } = press.current;
    const show = (change: Partial<WorkState>) => {
      if (!signal.aborted) setState((before) => ({ ...before, ...change }));
    };
    const end = (change: Partial<WorkState>, turn: 0 | 1 = 0) => {
      if (signal.aborted) return;
      press.current = undefined;
      setState(({ turns }) => ({ ...idle, turns: turns + turn, ...change }));
    };
    show({ busy: true, error: undefined, outdated: false });
    try {
      if ((await work(signal)) === false) end({});
      else if (!signal.aborted) close();
    } catch (failure) {
      if (!isHeld(failure) || nextTurn === undefined) return end({ error: failure });
      show({ held: failure });
      await nextTurn(signal).then(
        () => end({}, 1),
        (error: unknown) => end({ error }),
      );
    }
  };
  return {
    ...state,
    isSending: state.busy && state.held === undefined,
    run,
    outdate: () => setState((before) => ({ ...before, outdated: true })),
    stop() {
      press.current ??= new AbortController();
      press.current.abort();
    },
    takeBack() {
      press.current?.abort();
      press.current = undefined;
      setState(idle);
    },
  };
}
