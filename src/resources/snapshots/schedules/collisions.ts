import { planText, type SchedulePlan, type SnapshotSchedule } from './schedule';
import { upcomingRuns } from './upcomingRuns';

/** Two snapshots that start closer than this are taken to run into each other, in ms. */
const closeMs = 10 * 60_000;
/** Every kind runs at least once in this time, in ms. */
const aheadMs = 35 * 24 * 3_600_000;

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
    const runs = known.get(key) ?? upcomingRuns(schedule, now, { until: now + aheadMs });
    known.set(key, runs);
    return runs;
  };
  const ours = runsOf(plan);
  return others.flatMap((other) => {
    const at = firstClose(ours, runsOf(other));
    return at === undefined ? [] : { other, at };
  });
}
