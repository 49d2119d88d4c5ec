import { leaveCaret } from '../form/caret';

/** Moves the focus to the page's heading when the focused element is replaced on the same page. */
export function focusPageHeading() {
  leaveCaret();
  document.querySelector('h1')?.focus();
}

/** Longest wait for the answer to *Try again*, ms. */
const answerMs = 20_000;
let retriedAt = -answerMs;

/** Remembers a press on *Try again*: its notice disappears, and may return. */
export function markRetry() {
  retriedAt = performance.now();
}

/** True while *Try again* awaits its answer and nobody has moved the focus since the press. */
export function isRetryAwaited(button?: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (performance.now() - retriedAt > answerMs || active === null) return false;
  if (button) return active.matches('h1') || active.contains(button);
  return active === document.body;
}
