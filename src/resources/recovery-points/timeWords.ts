import { useMemo } from 'react';
import { formatAgo, formatSpan } from '../../i18n/relativeTime';
import { useFormats } from '../../ui';

const minute = 60_000;

const wholeMinute = (ms: number) => Math.floor(ms / minute) * minute;

/** Relative times and durations; exact ones are in tooltips and for screen readers. */
export interface TimeWords {
  /** ms: *12 days*. */
  span(ms: number): string;
  /** ms since 1970, as seen from the cloud's time: *12 days ago*. */
  ago(moment: number): string;
}

/** Time in words, as seen at `now`, the cloud's time in ms since 1970: the same object within a minute. */
export function useTimeWords(now: number): TimeWords {
  const { language } = useFormats();
  const at = wholeMinute(now);
  return useMemo(
    () => ({
      span: (ms) => formatSpan(ms, language),
      // Both to the minute: what is two days old to the second is so here too.
      ago: (moment) => formatAgo(at - wholeMinute(moment), language),
    }),
    [language, at],
  );
}
