/** A recovery point or a snapshot on the timeline of an instance. */
export interface TimelineMark {
  id: string;
  name: string;
  /** ms since 1970. */
  at: number;
  /** Its address in the console. */
  to: string;
}

/** The time that a timeline shows, in ms since 1970. */
export interface TimelineSpan {
  from: number;
  now: number;
}

/** Marks at one place, oldest first. */
export interface MarkGroup {
  /** The last one's share of the span, from 0 to 1. */
  share: number;
  marks: readonly TimelineMark[];
}

const weekMs = 7 * 24 * 60 * 60_000;

/** From the oldest mark to now, and a week at least: shorter, and one day would look like a long time. */
export function timelineSpan(times: readonly number[], now: number): TimelineSpan {
  return { from: Math.min(now - weekMs, ...times), now };
}

/** Of a moment in the span: 0 at its beginning, 1 now. What the cloud dates later stands at now. */
export function shareOf(moment: number, { from, now }: TimelineSpan): number {
  return Math.min(1, Math.max(0, (moment - from) / (now - from)));
}

/** Marks closer than `gap` (a share of the span) to the one before are one group, so that each can be hit. */
export function groupMarks(
  marks: readonly TimelineMark[],
  span: TimelineSpan,
  gap: number,
): readonly MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const share = shareOf(mark.at, span);
    const last = groups.at(-1);
    if (last !== undefined && share - last.share < gap)
      groups[groups.length - 1] = { share, marks: [...last.marks, mark] };
    else groups.push({ share, marks: [mark] });
  }
  return groups;
}

/** `count` moments at even distances, the first at the beginning, none at now. */
export function ticksOf({ from, now }: TimelineSpan, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + ((now - from) * index) / count);
}
