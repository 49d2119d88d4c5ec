import type { SchedulePlan, ScheduleTime } from './schedule';
import { zoneOffset } from './timeZones';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Moment of a zone's local time, given as if it were UTC. A skipped time moves on by the skip; of a repeated one,
 * the first counts.
 */
function clockMoment(wall: number, timeZone: string): number | undefined {
  const found = [wall - dayMs, wall + dayMs].map(
    (near) => wall - (zoneOffset(timeZone, near) ?? 0),
  );
  const shown = found.filter((moment) => moment + (zoneOffset(timeZone, moment) ?? 0) === wall);
  if (zoneOffset(timeZone, wall) === undefined) return undefined;
  return shown.length > 0 ? Math.min(...shown) : Math.max(...found);
}

/** Times of a schedule by the zone's clocks, as if these were UTC, from a little before a moment. */
function* clockTimes(
  kind: SchedulePlan['kind'],
  { minute, hour, day }: ScheduleTime,
  from: number,
): Generator<number> {
  const start = new Date(from);
  const [year, month, date] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  for (let round = -1; ; round += 1) {
    if (kind === 'MONTHLY') yield Date.UTC(year, month + round, day, hour, minute);
    else if (kind === 'WEEKLY')
      yield Date.UTC(year, month, date - start.getUTCDay() + day - 1 + 7 * round, hour, minute);
    else yield Date.UTC(year, month, date + round, hour, minute);
  }
}

function* hourlyRuns(minute: number, timeZone: string, after: number): Generator<number> {
  // Zones differ from UTC by quarters of an hour: of four quarters, one shows the minute.
  const quarterMs = hourMs / 4;
  const minuteMs = minute * 60_000;
  const start = Math.floor(after / hourMs) * hourMs + (minuteMs % quarterMs) - hourMs;
  for (let moment = start; ; moment += quarterMs) {
    const offset = zoneOffset(timeZone, moment);
    if (offset === undefined) return;
    if (moment > after && (((moment + offset) % hourMs) + hourMs) % hourMs === minuteMs)
      yield moment;
  }
}

/**
 * When a schedule takes its next snapshots, in ms since 1970: after a moment, and before another one. None where its
 * time or its zone is not known.
 */
export function upcomingRuns(
  { kind, time, timeZone }: Omit<SchedulePlan, 'keep'>,
  after: number,
  limit: { count?: number; until?: number },
): readonly number[] {
  const { count = Infinity, until = Infinity } = limit;
  const runs: number[] = [];
  if (time === undefined) return runs;
  const moments =
    kind === 'HOURLY'
      ? hourlyRuns(time.minute, timeZone, after)
      : clockTimes(kind, time, after + (zoneOffset(timeZone, after) ?? 0));
  for (const each of moments) {
    const moment = kind === 'HOURLY' ? each : clockMoment(each, timeZone);
    if (moment === undefined || moment >= until || runs.length >= count) return runs;
    if (moment > after) runs.push(moment);
  }
  return runs;
}
