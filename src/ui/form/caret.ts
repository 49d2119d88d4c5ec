import { useEffect } from 'react';

/**
 * Lets go of the caret, before what it stands in leaves the page: it would fall to the body, where Orca
 * finds no place of its own, and says nothing of the focus from then on.
 */
export function leaveCaret() {
  document.getSelection()?.removeAllRanges();
}

/**
 * Lets go of the caret when the focus goes from a field to something else. Orca takes the caret for the
 * person's place: one that stays behind draws Orca back, and what has the focus is not said.
 */
export function useCaretWithFocus() {
  useEffect(() => {
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      // Nothing has the focus instead when the person only looks into another window.
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && relatedTarget !== null) leaveCaret();
    };
    document.addEventListener('focusout', onFocusOut);
    return () => document.removeEventListener('focusout', onFocusOut);
  }, []);
}
