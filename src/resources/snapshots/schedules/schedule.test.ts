import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseScheduleTime,
  parseTimeOfDay,
  scheduleKinds,
  scheduleText,
  timeOfDay,
} from './schedule';
import { findTimeZone } from './timeZones';
import { upcomingRuns } from './upcomingRuns';

describe('the engine’s form of a time', () => {
  test.each([
    ['HOURLY', '15', { minute: 15, hour: 0, day: 1 }],
    ['DAILY', '30:02', { minute: 30, hour: 2, day: 1 }],
    ['WEEKLY', '30:02:7', { minute: 30, hour: 2, day: 7 }],
    ['MONTHLY', '0:0:28', { minute: 0, hour: 0, day: 28 }],
    ['DAILY', '99:77', undefined],
    ['DAILY', '30', undefined],
    ['WEEKLY', '30:02:8', undefined],
    ['WEEKLY', '30:02:0', undefined],
    ['MONTHLY', '30:02:29', undefined],
    ['HOURLY', 'x', undefined],
    ['HOURLY', '', undefined],
  ] as const)('%s %s', (kind, text, time) => {
    expect(parseScheduleTime(kind, text)).toEqual(time);
  });

  test('is read as it was written', () => {
    const times = fc.record({
      kind: fc.constantFrom(...scheduleKinds),
      minute: fc.integer({ min: 0, max: 59 }),
      hour: fc.integer({ min: 0, max: 23 }),
      day: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(times, ({ kind, ...time }) => {
        const text = scheduleText(kind, time);
        expect(scheduleText(kind, parseScheduleTime(kind, text) ?? time)).toBe(text);
        expect(parseScheduleTime(kind, text)).toBeDefined();
      }),
    );
  });
});

test.each([
  ['02:30', '02:30'],
  [' 2:30 ', '02:30'],
  ['2 h 30', '02:30'],
  ['2h', '02:00'],
  ['14', '14:00'],
  ['0230', '02:30'],
  ['23.59', '23:59'],
  ['24:00', undefined],
  ['02:60', undefined],
  ['25', undefined],
  ['-1:00', undefined],
  ['noon', undefined],
  ['', undefined],
])('%s, typed as a time of day', (text, time) => {
  const read = parseTimeOfDay(text);
  expect(read && timeOfDay(read)).toBe(time);
});

test.each([
  ['America/Toronto', 'America/Toronto'],
  ['america/toronto', 'America/Toronto'],
  ['America/New York', 'America/New_York'],
  ['utc', 'UTC'],
  ['EST5EDT', 'EST5EDT'],
  ['Mars/Olympus', undefined],
  ['+05:00', undefined],
  ['', undefined],
])('the time zone %s', (name, zone) => {
  expect(findTimeZone(name)).toBe(zone);
});

test.each([
  ['a zone that nobody knows', { timeZone: 'Mars/Olympus', time: { minute: 0, hour: 0, day: 1 } }],
  ['a time that is none', { timeZone: 'UTC', time: undefined }],
])('%s has no next run', (_name, plan) => {
  for (const kind of scheduleKinds)
    expect(upcomingRuns({ kind, ...plan }, Date.UTC(2026, 0), { count: 1 })).toEqual([]);
});
