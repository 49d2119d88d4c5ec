import { leaveCaret } from '../form/caret';

/** Moves the focus to the page's heading, where what has it gives way to something else on the same page. */
export function focusPageHeading() {
  leaveCaret();
  document.querySelector('h1')?.focus();
}

/** Longest wait for the answer to *Try again*, ms. */
const answerMs = 20_000;
let retriedAt = -answerMs;

/** Remembers a press on *Try again*: its notice goes, and may come back. */
export function markRetry() {
  retriedAt = performance.now();
}

/** True while the focus belongs to the answer to *Try again*: nobody has moved it since the press. */
export function isRetryAwaited(button?: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (performance.now() - retriedAt > answerMs || active === null) return false;
  if (button) return active.matches('h1') || active.contains(button);
  return active === document.body;
}
