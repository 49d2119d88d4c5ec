/** A recovery point or a snapshot on the timeline of an instance. */
export interface TimelineMark {
  id: string;
  name: string;
  /** ms since 1970. */
  at: number;
  /** Its address in the console. */
  to: string;
  /** More about it, e.g. its restore test. */
  note?: string | undefined;
  /** Result of its restore test. */
  works?: boolean | undefined;
}

/** The time that a timeline shows, in ms since 1970. */
export interface TimelineSpan {
  from: number;
  now: number;
  /** Its end: now, or a little later if it shows future events. */
  until: number;
}

/** Marks at one place, oldest first. */
export interface MarkGroup<T> {
  /** The last one's share of the span, from 0 to 1. */
  share: number;
  marks: readonly T[];
}

const weekMs = 7 * 24 * 60 * 60_000;

/** Share of the past that is shown after now, if there are future events. */
const aheadShare = { least: 0.15, most: 0.4 };

/**
 * From the oldest mark to now, at least a week, so that one day does not look long. `next`: times of future events,
 * shown unless they are far ahead.
 */
export function timelineSpan(
  times: readonly number[],
  now: number,
  next: readonly number[] = [],
): TimelineSpan {
  const from = Math.min(now - weekMs, ...times);
  if (next.length === 0) return { from, now, until: now };
  const least = now + aheadShare.least * (now - from);
  const most = now + aheadShare.most * (now - from);
  // A little after the last, so that its mark fits.
  const wanted = now + 1.1 * (Math.max(...next) - now);
  return { from, now, until: Math.min(most, Math.max(least, wanted)) };
}

/** Place of a moment in the span: 0 at its beginning, 1 at its end. */
export function shareOf(moment: number, { from, until }: TimelineSpan): number {
  return Math.min(1, Math.max(0, (moment - from) / (until - from)));
}

/**
 * Marks closer than `gap` (a share of the span) to the one before are one group, so that each can be hit. What the
 * cloud dates after `latest`, in ms since 1970, stands there.
 */
export function groupMarks<T extends Pick<TimelineMark, 'at'>>(
  marks: readonly T[],
  span: TimelineSpan,
  gap: number,
  latest = span.now,
): readonly MarkGroup<T>[] {
  const groups: MarkGroup<T>[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const share = shareOf(Math.min(mark.at, latest), span);
    const last = groups.at(-1);
    if (last !== undefined && share - last.share < gap)
      groups[groups.length - 1] = { share, marks: [...last.marks, mark] };
    else groups.push({ share, marks: [mark] });
  }
  return groups;
}

/** `count` moments at even distances, the first at the beginning, none at now. */
export function ticksOf(
  { from, now }: Pick<TimelineSpan, 'from' | 'now'>,
  count: number,
): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + ((now - from) * index) / count);
}
