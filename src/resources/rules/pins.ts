import { tagKeys, type Tagged } from '../../cloud/tags/tags';
import { reasonFor, notKnown, type Reason } from './reasons';

/** Purposes that are offered beside free text, as the tag has them in every language. */
export const purposes = ['before upgrade', 'known good', 'try-out'] as const;

/** Value of the tag for what is kept without an end. */
export const forever = 'forever';

/** Purpose of a snapshot or recovery point, as someone wrote it. */
export function purposeOf({ tags }: Tagged): string | undefined {
  return tags?.[tagKeys.purpose]?.trim() || undefined;
}

const dayMs = 86_400_000;
/** The last time zone in which a day ends is 12 hours behind UTC. */
const lastZoneMs = 12 * 3_600_000;

/** End of a day, `2027-01-31`, in every time zone, in ms since 1970; undefined for what names no day. */
export function endOfDay(day: string): number | undefined {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  const isDay = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
  return isDay ? start + dayMs + lastZoneMs : undefined;
}

/**
 * Last day of a pin, `2027-01-31`, or {@link forever}; undefined for what is not pinned. Anyone's pin counts, and one
 * that is no date has no end. `now` is the cloud's time, ms since 1970; without it, no pin has ended.
 */
export function pinOf({ tags }: Tagged, now = -Infinity): string | undefined {
  const value = tags?.[tagKeys.keepUntil];
  if (value === undefined) return undefined;
  const end = endOfDay(value);
  if (end === undefined) return forever;
  return now < end ? value : undefined;
}

/** Reason against the deletion of what is pinned. */
export function pinnedAgainst(
  resource: Tagged & { name: string },
  now: number | undefined,
): Reason | undefined {
  const { name, tags } = resource;
  if (tags === undefined) return notKnown('pin', name);
  const until = pinOf(resource, now);
  return until === undefined ? undefined : reasonFor('pinned', { name, until });
}

/** Reason for what has no pin, not even an ended one. */
export function notPinned({ name, tags }: Tagged & { name: string }): Reason | undefined {
  const mayHavePin = tags === undefined || tags[tagKeys.keepUntil] !== undefined;
  return mayHavePin ? undefined : reasonFor('notPinned', { name });
}
