import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../ui/feedback/announce';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';

/**
 * Says what stands in the place of a plan (`text`; none while there is a plan) when that gives way under the
 * hand, and keeps the focus on the page.
 */
export function usePlanGone(text: string | undefined) {
  const { say } = useAnnounce();
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    if (text === undefined) return;
    say(text);
    if (document.activeElement === document.body) focusPageHeading();
  }, [text, say]);
}
