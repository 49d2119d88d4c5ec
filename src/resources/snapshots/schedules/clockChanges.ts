import type { SchedulePlan } from './schedule';
import { zoneOffset } from './timeZones';
import { clockChangeSpanMs, runsFrom } from './upcomingRuns';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const daysAhead = 366;

/** Spans of the next year around the days on which a zone's clocks change. */
function spansAroundChanges(
  { kind, timeZone }: SchedulePlan,
  now: number,
): readonly (readonly [from: number, until: number])[] {
  const offsetAt = (day: number) => zoneOffset(timeZone, day * dayMs);
  const first = Math.floor(now / dayMs);
  return Array.from({ length: daysAhead }, (_, index) => first + index)
    .filter((day) => offsetAt(day) !== offsetAt(day + 1))
    .map((day) => [
      Math.max(now, day * dayMs - clockChangeSpanMs[kind]),
      day * dayMs + clockChangeSpanMs[kind],
    ]);
}

/**
 * Runs of the next year that differ from the time of a plan, where the zone's clocks change: those of each day, in ms
 * since 1970. None for most plans.
 */
export function runsAroundClockChanges(
  plan: SchedulePlan,
  now: number,
): readonly (readonly number[])[] {
  const { kind, time, timeZone } = plan;
  if (time === undefined) return [];
  const wallOf = (run: number) => run + (zoneOffset(timeZone, run) ?? 0);
  const dayOf = (run: number) => Math.floor(wallOf(run) / dayMs);
  const timeMs = (kind === 'HOURLY' ? 0 : time.hour * hourMs) + time.minute * 60_000;
  const isUnusual = (run: number, index: number, runs: readonly number[]) => {
    const neighbors = [runs[index - 1], runs[index + 1]];
    if (wallOf(run) % (kind === 'HOURLY' ? hourMs : dayMs) !== timeMs) return true;
    if (kind === 'HOURLY') return run - (neighbors[0] ?? 0) < hourMs;
    return neighbors.some((other) => other !== undefined && dayOf(other) === dayOf(run));
  };
  const found = spansAroundChanges(plan, now).flatMap(([from, until]) =>
    runsFrom(plan, from, { until }).filter(isUnusual),
  );
  const days = new Map<number, readonly number[]>();
  for (const run of new Set(found)) days.set(dayOf(run), [...(days.get(dayOf(run)) ?? []), run]);
  return [...days.values()];
}
