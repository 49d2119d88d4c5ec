import type { SchedulePlan, ScheduleTime } from './schedule';
import { zoneOffset } from './timeZones';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The engine computes the next run once the last has ended: it looks every five minutes (CloudStack rules §10). */
const pollMs = hourMs / 12;

/** A change of the clocks moves runs of each kind at most so long after it, in ms: the next one may be late too. */
export const clockChangeSpanMs = {
  HOURLY: dayMs,
  DAILY: 3 * dayMs,
  WEEKLY: 15 * dayMs,
  MONTHLY: 63 * dayMs,
};

type Offsets = (moment: number) => number;

/** Moment of a local time, given as if it were UTC. A skipped time moves on by the skip; a repeated one is the second. */
function clockMoment(wall: number, offsetAt: Offsets): number {
  const late = wall - offsetAt(wall + dayMs);
  return late + offsetAt(late) === wall ? late : wall - offsetAt(wall - dayMs);
}

/** A run some days after another: as late after midnight, with the other's offset where the clocks show it twice. */
function sameTimeLater(moment: number, days: number, offsetAt: Offsets): number {
  const wall = moment + offsetAt(moment) + days * dayMs;
  const plain = moment + days * dayMs;
  const corrected = wall - offsetAt(plain);
  const shown = corrected + offsetAt(corrected);
  return Math.floor(shown / dayMs) === Math.floor(wall / dayMs) ? corrected : plain;
}

/** The run that the engine computes at a moment. */
function compute(
  kind: SchedulePlan['kind'],
  { minute, hour, day }: ScheduleTime,
  now: number,
  offsetAt: Offsets,
): number {
  const clock = new Date(now + offsetAt(now));
  if (kind === 'HOURLY') clock.setUTCMinutes(minute, 0, 0);
  else clock.setUTCHours(hour, minute, 0, 0);
  if (kind === 'WEEKLY') clock.setUTCDate(clock.getUTCDate() - clock.getUTCDay() + day - 1);
  if (kind === 'MONTHLY') clock.setUTCDate(day);
  const run = clockMoment(clock.getTime(), offsetAt);
  if (run > now) return run;
  if (kind === 'HOURLY') return run + hourMs;
  if (kind !== 'MONTHLY') return sameTimeLater(run, kind === 'DAILY' ? 1 : 7, offsetAt);
  const shown = new Date(run + offsetAt(run));
  return clockMoment(shown.setUTCMonth(shown.getUTCMonth() + 1), offsetAt);
}

interface Limit {
  count?: number;
  until?: number;
}

/**
 * When a schedule takes snapshots that is set at a moment, in ms since 1970: so many of them, or before another moment.
 * None where its time or its zone is not known.
 */
export function runsFrom(
  { kind, time, timeZone }: Omit<SchedulePlan, 'keep'>,
  set: number,
  { count = Infinity, until = Infinity }: Limit,
): number[] {
  const runs: number[] = [];
  if (time === undefined || zoneOffset(timeZone, set) === undefined) return runs;
  const offsetAt = (moment: number) => zoneOffset(timeZone, moment) ?? 0;
  let run = compute(kind, time, set, offsetAt);
  while (run < until && runs.length < count) {
    runs.push(run);
    // Where the clocks go back by half an hour, the run computed is past, and taken at once.
    run = Math.max(compute(kind, time, run + pollMs, offsetAt), run + pollMs);
  }
  return runs;
}

/**
 * When an existing schedule takes its next snapshots. After a change of the clocks, the next run depends on the one
 * before.
 */
export function upcomingRuns(
  schedule: Omit<SchedulePlan, 'keep'>,
  now: number,
  { count = Infinity, until = Infinity }: Limit,
): readonly number[] {
  const before = runsFrom(schedule, now - clockChangeSpanMs[schedule.kind], {
    until: now + 1,
  }).length;
  const limit = { count: before + count, until };
  return runsFrom(schedule, now - clockChangeSpanMs[schedule.kind], limit).slice(before);
}
