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
 * skip; where they show it twice, it is the first.
 */
function momentOf(timeZone: string, wall: number): number {
  const before = wall - offsetAt(timeZone, wall - dayMs);
  const after = wall - offsetAt(timeZone, wall + dayMs);
  const isRight = (moment: number) => moment + offsetAt(timeZone, moment) === wall;
  if (isRight(before)) return before;
  return isRight(after) ? after : before;
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

/** The first minute of an hour after a moment; zones may differ from UTC by parts of an hour. */
function nextHourly(timeZone: string, minute: number, after: number): number {
  const first = (offset: number) => {
    const passed = after + offset - minute * minuteMs;
    return (Math.floor(passed / hourMs) + 1) * hourMs + minute * minuteMs - offset;
  };
  const found = [offsetAt(timeZone, after), offsetAt(timeZone, after + hourMs)]
    .flatMap((offset) => [0, hourMs].map((more) => ({ moment: first(offset) + more, offset })))
    .filter(({ moment, offset }) => offsetAt(timeZone, moment) === offset)
    .map(({ moment }) => moment);
  return found.length === 0 ? first(offsetAt(timeZone, after)) : Math.min(...found);
}

/**
 * The first run of a schedule after a moment, ms since 1970; undefined where it cannot be read. A time that is none,
 * such as 77:99, counts on into the following days, as the engine does.
 */
export function nextRun(
  interval: PolicyInterval,
  schedule: string,
  timeZone: string,
  after: number,
): number | undefined {
  const time = readSchedule(interval, schedule);
  if (time === undefined) return undefined;
  const { minute, hour, day } = time;
  if (interval === 'HOURLY') return nextHourly(timeZone, minute, after);
  const here = new Date(after + offsetAt(timeZone, after));
  const [year, month, today] = [here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate()];
  const at = (round: number) => {
    if (interval === 'DAILY') return Date.UTC(year, month, today + round, hour, minute);
    if (interval === 'MONTHLY') return Date.UTC(year, month + round, day, hour, minute);
    return Date.UTC(year, month, today - here.getUTCDay() + day - 1 + 7 * round, hour, minute);
  };
  const first = momentOf(timeZone, at(0));
  return first > after ? first : momentOf(timeZone, at(1));
}
