import { leaveCaret } from '../form/caret';

/** Moves the focus to the page's heading, where what has it gives way to something else on the same page. */
export function focusPageHeading() {
  leaveCaret();
  document.querySelector('h1')?.focus();
}
