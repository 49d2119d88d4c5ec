import type { PolicyInterval } from '../model';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(timeZone)) return formats.get(timeZone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    format = undefined;
  }
  formats.set(timeZone, format);
  return format;
}

/** The engine's zone for a name: itself where it is known, else GMT (java.util.TimeZone.getTimeZone). */
export function knownZone(name: string): string {
  return /^[A-Z]/.test(name) && formatOf(name) !== undefined ? name : 'GMT';
}

/** Offset of a zone from UTC at a moment, ms. */
export function offsetAt(timeZone: string, moment: number): number {
  const read: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone)?.formatToParts(moment) ?? [])
    read[type] = Number(value);
  const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = read;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(wall) || year === 0 ? 0 : wall - Math.floor(moment / 1000) * 1000;
}

/**
 * The moment that a zone's clocks show a time, given as if it were UTC. Where they skip it, it is later by what they
 * skip; where they show it twice, it is the second, as in java.util.Calendar.
 */
function momentOf(timeZone: string, wall: number): number {
  const before = wall - offsetAt(timeZone, wall - dayMs);
  const after = wall - offsetAt(timeZone, wall + dayMs);
  return after + offsetAt(timeZone, after) === wall ? after : before;
}

/** Parts of `MM`, `MM:HH` or `MM:HH:D`; undefined where one is missing or no number, or a day of a month over 28. */
export function readSchedule(
  interval: PolicyInterval,
  schedule: string,
): { minute: number; hour: number; day: number } | undefined {
  const parts = { HOURLY: 1, DAILY: 2, WEEKLY: 3, MONTHLY: 3 }[interval];
  const read = schedule.split(':').slice(0, parts);
  if (read.length < parts || !read.every((part) => /^[+-]?\d+$/.test(part))) return undefined;
  const [minute = 0, hour = 0, day = 1] = read.map(Number);
  return interval === 'MONTHLY' && day > 28 ? undefined : { minute, hour, day };
}

/**
 * The same time some days after a moment, as java.util.Calendar adds days: where the clocks skip it, it is earlier by
 * what they skip, unless that is the day before; where they show it twice, it has the offset of the moment.
 */
function daysAfter(timeZone: string, moment: number, days: number): number {
  const offset = offsetAt(timeZone, moment);
  const same = moment + days * dayMs;
  const adjusted = same + offset - offsetAt(timeZone, same);
  const dayOf = (wall: number) => Math.floor(wall / dayMs);
  const isSameDay = dayOf(adjusted + offsetAt(timeZone, adjusted)) === dayOf(same + offset);
  return isSameDay ? adjusted : same;
}

/**
 * The next run as the engine computes it at a moment, ms since 1970; undefined where the schedule cannot be read. Near a
 * change of the clocks it may lie in the past (CloudStack rules §10). A time that is none, such as 77:99, counts on into
 * the following days.
 */
export function nextRun(
  interval: PolicyInterval,
  schedule: string,
  timeZone: string,
  now: number,
): number | undefined {
  const time = readSchedule(interval, schedule);
  if (time === undefined) return undefined;
  const { minute, hour, day } = time;
  const here = new Date(now + offsetAt(timeZone, now));
  const [year, month, today] = [here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate()];
  const wall = {
    HOURLY: () => Date.UTC(year, month, today, here.getUTCHours(), minute),
    DAILY: () => Date.UTC(year, month, today, hour, minute),
    WEEKLY: () => Date.UTC(year, month, today - here.getUTCDay() + day - 1, hour, minute),
    MONTHLY: () => Date.UTC(year, month, day, hour, minute),
  }[interval]();
  const first = momentOf(timeZone, wall);
  if (first > now) return first;
  if (interval === 'HOURLY') return first + hourMs;
  if (interval !== 'MONTHLY') return daysAfter(timeZone, first, interval === 'DAILY' ? 1 : 7);
  const shown = new Date(first + offsetAt(timeZone, first));
  return momentOf(timeZone, shown.setUTCMonth(shown.getUTCMonth() + 1));
}

/** The engine looks for ended and due snapshots this often, ms (snapshot.poll.interval). */
const pollMs = 5 * minuteMs;

/** The run after one. The engine computes it once that has ended, and takes one that is past at once. */
export function runAfter(
  interval: PolicyInterval,
  schedule: string,
  timeZone: string,
  run: number,
): number | undefined {
  const now = run + pollMs;
  const next = nextRun(interval, schedule, timeZone, now);
  return next && Math.max(next, now);
}
