import { describe, expect, it } from 'vitest';
import type { PolicyInterval } from '../model';
import { knownZone, nextRun } from './nextRun';

/** Every run of a schedule in a span of time, as UTC to the minute. */
function runs(
  [interval, schedule, zone]: readonly [PolicyInterval, string, string],
  from: string,
  until: string,
): string[] {
  const found: string[] = [];
  let moment: number | undefined = Date.parse(from);
  for (;;) {
    moment = nextRun(interval, schedule, zone, moment);
    if (moment === undefined || moment >= Date.parse(until)) return found;
    found.push(new Date(moment).toISOString().slice(0, 16));
  }
}

const toronto = 'America/Toronto';

describe('a year of schedules', () => {
  // The clocks of Toronto go forward on 2026-03-08 at 07:00Z and back on 2026-11-01 at 06:00Z.
  it.each([
    [['HOURLY', '15', toronto], 365 * 24],
    [['HOURLY', '0', 'Asia/Kolkata'], 365 * 24],
    [['DAILY', '30:01', toronto], 365],
    [['DAILY', '30:02', toronto], 365],
    [['DAILY', '0:00', 'America/Sao_Paulo'], 365],
    [['WEEKLY', '30:02:1', toronto], 52],
    [['WEEKLY', '0:23:7', 'Pacific/Auckland'], 52],
    [['MONTHLY', '30:02:28', toronto], 12],
    [['MONTHLY', '0:00:1', 'Europe/Paris'], 12],
  ] as const)('%j runs %i times', (schedule, count) => {
    const year = runs(schedule, '2026-01-01T12:00:00Z', '2027-01-01T12:00:00Z');
    expect(new Set(year).size).toBe(year.length);
    expect(year).toHaveLength(count);
  });

  it.each([
    [
      'keeps the time of day when summer time begins',
      ['DAILY', '0:03', toronto],
      '2026-03-07T00:00:00Z',
      ['2026-03-07T08:00', '2026-03-08T07:00', '2026-03-09T07:00'],
    ],
    [
      'runs an hour later where the clocks skip its time',
      ['DAILY', '30:02', toronto],
      '2026-03-07T00:00:00Z',
      ['2026-03-07T07:30', '2026-03-08T07:30', '2026-03-09T06:30'],
    ],
    [
      'runs once where the clocks show its time twice',
      ['DAILY', '30:01', toronto],
      '2026-10-31T00:00:00Z',
      ['2026-10-31T05:30', '2026-11-01T05:30', '2026-11-02T06:30'],
    ],
    [
      'keeps its day of the week',
      ['WEEKLY', '30:02:1', toronto],
      '2026-03-01T00:00:00Z',
      ['2026-03-01T07:30', '2026-03-08T07:30', '2026-03-15T06:30'],
    ],
    [
      'keeps its day of the month through February',
      ['MONTHLY', '0:00:28', 'Europe/Paris'],
      '2026-01-28T12:00:00Z',
      ['2026-02-27T23:00', '2026-03-27T23:00', '2026-04-27T22:00'],
    ],
    [
      'is hourly in a zone that is half an hour off',
      ['HOURLY', '15', 'Asia/Kolkata'],
      '2026-01-01T00:00:00Z',
      ['2026-01-01T00:45', '2026-01-01T01:45', '2026-01-01T02:45'],
    ],
    [
      'keeps its minute where summer time is half an hour',
      ['HOURLY', '0', 'Australia/Lord_Howe'],
      '2026-04-04T13:45:00Z',
      ['2026-04-04T14:00', '2026-04-04T15:30', '2026-04-04T16:30'],
    ],
    [
      'is the same day in a zone that is a day ahead',
      ['WEEKLY', '0:06:2', 'Pacific/Auckland'],
      '2026-06-01T00:00:00Z',
      ['2026-06-07T18:00', '2026-06-14T18:00', '2026-06-21T18:00'],
    ],
    [
      'counts an impossible time on',
      ['DAILY', '99:77', 'UTC'],
      '2026-06-01T00:00:00Z',
      ['2026-06-04T06:39', '2026-06-07T06:39', '2026-06-10T06:39'],
    ],
  ] as const)('%s', (_name, schedule, from, first) => {
    expect(runs(schedule, from, '2026-12-31T00:00:00Z').slice(0, 3)).toEqual(first);
  });

  it.each([
    ['HOURLY', ''],
    ['HOURLY', 'x'],
    ['DAILY', '5'],
    ['WEEKLY', '5:5'],
    ['MONTHLY', '0:1:31'],
    ['MONTHLY', '0:1:29'],
  ] as const)('refuses %s %s', (interval, schedule) => {
    expect(nextRun(interval, schedule, 'UTC', 0)).toBeUndefined();
  });

  it.each([
    [toronto, toronto],
    ['UTC', 'UTC'],
    ['Mars/Olympus', 'GMT'],
    ['america/toronto', 'GMT'],
    ['', 'GMT'],
  ])('takes the zone %s as %s', (name, zone) => {
    expect(knownZone(name)).toBe(zone);
  });
});
