import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduleKinds, scheduleText } from '../../resources/snapshots/schedules/schedule';
import { upcomingRuns } from '../../resources/snapshots/schedules/upcomingRuns';
import { nextRun } from '../schedule/nextRun';

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
      const runs: number[] = [];
      let moment: number | undefined = after;
      for (let run = 0; run < 40; run += 1) {
        moment = nextRun(kind, scheduleText(kind, time), timeZone, moment ?? 0);
        runs.push(moment ?? NaN);
      }
      expect(upcomingRuns({ kind, time, timeZone }, after, { count: 40 })).toEqual(runs);
    }),
    { numRuns: 150 },
  );
});
