import { expect, test } from 'vitest';
import { formatMoment } from '../../../i18n/formats';
import { runsAroundClockChanges } from './clockChanges';
import { parseScheduleTime, type ScheduleKind } from './schedule';

const now = Date.parse('2026-12-01T12:00Z');

test.each<[ScheduleKind, string, string, string[]]>([
  ['DAILY', '15:04', 'America/Toronto', []],
  ['DAILY', '30:02', 'UTC', []],
  ['DAILY', '30:02', 'Asia/Kolkata', []],
  [
    'DAILY',
    '30:02',
    'America/Toronto',
    ['2027-03-14 1:30:00 AM EST, 2027-03-14 3:30:00 AM EDT', '2027-03-15 3:30:00 AM EDT'],
  ],
  ['DAILY', '30:01', 'America/Toronto', ['2027-11-07 1:30:00 AM EDT, 2027-11-07 1:30:00 AM EST']],
  [
    'WEEKLY',
    '30:02:1',
    'America/Toronto',
    ['2027-03-14 1:30:00 AM EST, 2027-03-14 3:30:00 AM EDT', '2027-03-21 3:30:00 AM EDT'],
  ],
  ['WEEKLY', '30:02:2', 'America/Toronto', []],
  [
    'MONTHLY',
    '30:02:14',
    'America/Toronto',
    ['2027-03-14 3:30:00 AM EDT', '2027-04-14 3:30:00 AM EDT'],
  ],
  ['MONTHLY', '30:01:7', 'America/Toronto', []],
  ['HOURLY', '30', 'America/Toronto', []],
  ['HOURLY', '30', 'America/St_Johns', []],
  [
    'HOURLY',
    '45',
    'Australia/Lord_Howe',
    [
      '2027-04-04 1:45:00 AM GMT+10:30',
      '2027-10-03 3:15:00 AM GMT+11, 2027-10-03 3:45:00 AM GMT+11',
    ],
  ],
])('%s at %s in %s', (kind, schedule, timeZone, expected) => {
  const plan = { kind, time: parseScheduleTime(kind, schedule), timeZone, keep: 7 };
  expect(
    runsAroundClockChanges(plan, now).map((runs) =>
      runs.map((run) => formatMoment(run, 'en', timeZone)).join(', '),
    ),
  ).toEqual(expected);
});
