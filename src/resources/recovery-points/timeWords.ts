import { useMemo } from 'react';
import { useIntl } from 'react-intl';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From the length on the left, in ms, a span is said in whole ones of the unit. */
const units = [
  [730 * day, 'year', 365 * day],
  [61 * day, 'month', 30.44 * day],
  [48 * hour, 'day', day],
  [hour, 'hour', hour],
  [0, 'minute', minute],
] as const;

/** The unit that people would use for a span, in ms, and how many of it; a minute at least. */
export function roundedSpan(ms: number) {
  const [, unit, length] = units.find(([from]) => ms >= from) ?? units[4];
  return { unit, count: Math.max(1, Math.floor(ms / length)) };
}

/** Spans and moments as people say them. Exact ones stand beside them, in a tooltip and for screen readers. */
export interface TimeWords {
  /** ms: *12 days*. */
  span(ms: number): string;
  /** ms since 1970, as seen from the cloud's time: *12 days ago*. */
  ago(moment: number): string;
}

/** Time in words, as seen at `now`, the cloud's time in ms since 1970: the same object within a minute. */
export function useTimeWords(now: number): TimeWords {
  const { locale } = useIntl();
  const at = Math.floor(now / minute);
  return useMemo(() => {
    const past = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
    const present = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
    return {
      span: (ms) => {
        const { unit, count } = roundedSpan(ms);
        return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
          count,
        );
      },
      ago: (moment) => {
        const since = (at + 1) * minute - moment;
        if (since < 2 * minute) return present;
        const { unit, count } = roundedSpan(since - minute);
        return past.format(-count, unit);
      },
    };
  }, [locale, at]);
}
