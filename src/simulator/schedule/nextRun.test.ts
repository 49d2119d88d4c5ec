import { describe, expect, it } from 'vitest';
import type { PolicyInterval } from '../model';
import { knownZone, nextRun, runAfter } from './nextRun';

/** Every run of a schedule in a span of time, as UTC to the minute. */
function runs(
  [interval, schedule, zone]: readonly [PolicyInterval, string, string],
  from: string,
  until: string,
): string[] {
  const found: string[] = [];
  let moment = nextRun(interval, schedule, zone, Date.parse(from));
  while (moment !== undefined && moment < Date.parse(until)) {
    found.push(new Date(moment).toISOString().slice(0, 16));
    moment = runAfter(interval, schedule, zone, moment);
  }
  return found;
}

const toronto = 'America/Toronto';

describe('a year of schedules', () => {
  // The clocks of Toronto skip 02:30 on 2026-03-08 and show 01:30 twice on 2026-11-01, both Sundays.
  it.each([
    [['HOURLY', '15', toronto], 365 * 24],
    [['DAILY', '30:00', toronto], 365],
    [['DAILY', '30:01', toronto], 366],
    [['DAILY', '30:02', toronto], 366],
    [['DAILY', '0:00', 'America/Sao_Paulo'], 365],
    [['WEEKLY', '30:02:1', toronto], 53],
    [['WEEKLY', '0:23:7', 'Pacific/Auckland'], 52],
    [['MONTHLY', '30:02:8', toronto], 12],
    [['MONTHLY', '0:00:1', 'Europe/Paris'], 12],
  ] as const)('%j runs %i times', (schedule, count) => {
    const year = runs(schedule, '2026-01-01T12:00:00Z', '2027-01-01T12:00:00Z');
    expect(new Set(year).size).toBe(year.length);
    expect(year).toHaveLength(count);
  });

  it.each([
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
