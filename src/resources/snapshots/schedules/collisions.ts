import { planText, type SchedulePlan, type SnapshotSchedule } from './schedule';
import { upcomingRuns } from './upcomingRuns';

/** Two snapshots that start closer than this are taken to run into each other, in ms. */
const closeMs = 10 * 60_000;
const dayMs = 24 * 3_600_000;
/** A year: two zones may agree in one season only, and a day of the week falls on one of the month now and then. */
const yearMs = 366 * dayMs;
/** An hourly schedule runs into the others within the longest time between two runs of theirs. */
const hourlyMs = 35 * dayMs;

/** A schedule that starts at about the same time as another one. */
export interface Collision<T> {
  other: T;
  /** The first time, in ms since 1970. */
  at: number;
}

/** The first two moments that are close to each other, of two lists in order. */
function firstClose(ours: readonly number[], theirs: readonly number[]): number | undefined {
  let index = 0;
  for (const moment of ours) {
    while ((theirs[index] ?? Infinity) <= moment - closeMs) index += 1;
    if ((theirs[index] ?? Infinity) < moment + closeMs) return moment;
  }
  return undefined;
}

/** The schedules that a plan would run into, each with the first time. `now` is in ms since 1970. */
export function collisions<T extends Omit<SnapshotSchedule, 'id' | 'name'>>(
  plan: SchedulePlan,
  others: readonly T[],
  now: number,
): readonly Collision<T>[] {
  // Many volumes have few different schedules.
  const known = new Map<string, readonly number[]>();
  const runsOf = (schedule: SchedulePlan) => {
    const key = planText(schedule);
    const until = now + (schedule.kind === 'HOURLY' ? hourlyMs : yearMs);
    const runs = known.get(key) ?? upcomingRuns(schedule, now, { until });
    known.set(key, runs);
    return runs;
  };
  const ours = runsOf(plan);
  return others.flatMap((other) => {
    const at = firstClose(ours, runsOf(other));
    return at === undefined ? [] : { other, at };
  });
}
