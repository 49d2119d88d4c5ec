import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../ui/feedback/announce';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';

/** Announces the text that replaces a plan (`text`; undefined while there is a plan), and keeps the focus on the page. */
export function usePlanReplacement(text: string | undefined) {
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
