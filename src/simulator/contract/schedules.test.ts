import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseScheduleTime,
  scheduleKinds,
  scheduleText,
  type ScheduleKind,
} from '../../resources/snapshots/schedules/schedule';
import { runsFrom, upcomingRuns } from '../../resources/snapshots/schedules/upcomingRuns';
import { nextRun, runAfter } from '../schedule/nextRun';
// DateUtil.getNextRunTime of CloudStack 4.22, on java.util.Calendar of Java 17, five minutes after each run.
import engineRuns from './engineRuns.json';

const zones = [
  'UTC',
  'America/Toronto',
  'America/St_Johns',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Casablanca',
];

/** Runs of the practice cloud from a moment on, before another one. */
function practiceRuns(
  [kind, schedule, zone]: readonly [ScheduleKind, string, string],
  from: number,
  isEnd: (run: number, count: number) => boolean,
): number[] {
  const runs: number[] = [];
  let run = nextRun(kind, schedule, zone, from);
  while (run !== undefined && !isEnd(run, runs.length)) {
    runs.push(run);
    run = runAfter(kind, schedule, zone, run);
  }
  return runs;
}

describe('around the changes of the clocks, snapshots are taken when the engine takes them', () => {
  test.each(Object.entries(engineRuns))('%s', (key, expected) => {
    const [name, schedule = '', timeZone = '', from = '', until = ''] = key.split(' ');
    const kind = scheduleKinds.find((each) => each === name) ?? expect.fail('no kind');
    const time = parseScheduleTime(kind, schedule) ?? expect.fail('no time');
    const written = (runs: readonly number[]) =>
      runs.map((run) => new Date(run).toISOString().slice(5, 16)).join(' ');
    const [start, end] = [Date.parse(from), Date.parse(until)];
    const plan = { kind, time, timeZone };
    expect(written(runsFrom(plan, start, { until: end }))).toBe(expected);
    const practice = practiceRuns([kind, schedule, timeZone], start, (run) => run >= end);
    expect(written(practice)).toBe(expected);
    // Whenever somebody looks, the forecast is the rest of these.
    for (const [index, run] of practice.entries())
      expect(upcomingRuns(plan, run, { until: end })).toEqual(practice.slice(index + 1));
  });
});

test('the client predicts the runs of the practice cloud', () => {
  const schedules = fc.record({
    kind: fc.constantFrom(...scheduleKinds),
    minute: fc.integer({ min: 0, max: 59 }),
    hour: fc.integer({ min: 0, max: 23 }),
    day: fc.integer({ min: 1, max: 7 }),
    timeZone: fc.constantFrom(...zones),
    after: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }),
  });
  fc.assert(
    fc.property(schedules, ({ kind, timeZone, after, ...time }) => {
      const schedule = [kind, scheduleText(kind, time), timeZone] as const;
      const runs = practiceRuns(schedule, after, (_, count) => count === 40);
      expect(runsFrom({ kind, time, timeZone }, after, { count: 40 })).toEqual(runs);
    }),
    { numRuns: 150 },
  );
});
