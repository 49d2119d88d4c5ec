import { useEffect } from 'react';

/**
 * Clears the caret before its element leaves the page: in the body, Orca would lose its place and stop announcing the
 * focus.
 */
export function leaveCaret() {
  document.getSelection()?.removeAllRanges();
}

/**
 * Clears the caret when the focus leaves a field: Orca takes the caret for the place of the person, and does not
 * announce the focused element.
 */
export function useCaretWithFocus() {
  useEffect(() => {
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      // No other element gets the focus when the person only changes to another window.
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && relatedTarget !== null) leaveCaret();
    };
    document.addEventListener('focusout', onFocusOut);
    return () => document.removeEventListener('focusout', onFocusOut);
  }, []);
}
