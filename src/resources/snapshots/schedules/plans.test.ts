import { expect, test } from 'vitest';
import { unread, wholeList } from '../../../cloud/lists/list';
import { sampleSnapshot } from '../../../testing/samples';
import { collisions } from './collisions';
import { afterNextSnapshot } from './retention';
import { type SetPlan, minutesBetween, staggered } from './scheduleForm';

const now = Date.UTC(2026, 10, 30, 12);
const day = 24 * 3_600_000;

const plan = (over: Partial<SetPlan>): SetPlan => ({
  kind: 'DAILY',
  time: { minute: 30, hour: 2, day: 1 },
  timeZone: 'UTC',
  keep: 3,
  ...over,
});
const at = (hour: number, minute: number, dayOf = 1) => ({ hour, minute, day: dayOf });

test.each([
  [
    'an hourly one beside a daily one',
    plan({ kind: 'HOURLY', time: at(0, 35) }),
    [(day / 24) * 14.5],
  ],
  ['an hourly one 10 minutes off', plan({ kind: 'HOURLY', time: at(0, 40) }), []],
  [
    'the same time in another zone',
    plan({ time: at(21, 30), timeZone: 'America/Toronto' }),
    [(day / 24) * 14.5],
  ],
  ['another time', plan({ time: at(3, 0) }), []],
  ['a time across midnight', plan({ time: at(2, 25) }), [(day / 24) * 14.5]],
  [
    'weekly on a Wednesday',
    plan({ kind: 'WEEKLY', time: at(2, 30, 4) }),
    [(day / 24) * 14.5 + day],
  ],
  [
    'monthly on the 28th',
    plan({ kind: 'MONTHLY', time: at(2, 30, 28) }),
    [(day / 24) * 14.5 + 27 * day],
  ],
  ['a time that is none', { ...plan({}), time: undefined }, []],
])('%s runs into a daily schedule at 02:30', (_name, other, times) => {
  const others = [{ ...other, volumeId: 'v' }];
  expect(collisions(plan({}), others, now).map((found) => found.at - now)).toEqual(times);
});

test.each([
  [
    'a time of another zone, in summer alone',
    plan({ time: at(22, 30), timeZone: 'America/Toronto' }),
    Date.UTC(2027, 2, 15, 2, 30),
  ],
  [
    'a weekly one on the day of a monthly one, once in a while',
    plan({ kind: 'WEEKLY', time: at(3, 45, 4) }),
    Date.UTC(2027, 8, 1, 3, 45),
  ],
])('%s is found for the year ahead', (_name, other, found) => {
  const own = other.kind === 'WEEKLY' ? plan({ kind: 'MONTHLY', time: at(3, 45, 1) }) : plan({});
  const others = [{ ...other, volumeId: 'v' }];
  expect(collisions(own, others, now).map(({ at: moment }) => moment)).toEqual([found]);
});

test.each([
  ['HOURLY', 2, 15],
  ['HOURLY', 4, 15],
  ['HOURLY', 6, 10],
  ['HOURLY', 90, 1],
  ['DAILY', 50, 15],
] as const)('%s schedules of %i volumes start %i minutes apart', (kind, count, minutes) => {
  expect(minutesBetween(kind, count)).toBe(minutes);
});

test.each([
  [plan({}), 1, at(2, 45)],
  [plan({}), 2, at(3, 0)],
  [plan({ time: at(23, 50) }), 1, at(0, 5)],
  [plan({ kind: 'HOURLY', time: at(0, 50) }), 1, at(0, 5)],
])('%j: the volume number %i starts later', (given, index, time) => {
  expect(staggered(given, index, 3).time).toEqual(time);
});

test.each([
  [1, ['a', 'b', 'c'], []],
  [3, ['a'], ['c', 'b']],
  [4, [], ['c', 'b', 'a']],
])('with %i to keep, the next snapshot deletes %j', (keep, deleted, kept) => {
  const snapshots = wholeList([
    sampleSnapshot({ id: 'b', intervalType: 'DAILY', createdAt: 2 }),
    sampleSnapshot({ id: 'c', intervalType: 'DAILY', createdAt: 3 }),
    sampleSnapshot({ id: 'a', intervalType: 'DAILY', createdAt: 1 }),
    sampleSnapshot({ id: 'by hand', intervalType: 'MANUAL', createdAt: 0 }),
    sampleSnapshot({ id: 'gone', intervalType: 'DAILY', state: 'Destroyed', createdAt: 0 }),
  ]);
  const fate = afterNextSnapshot(snapshots, 'DAILY', keep);
  expect(fate.deleted.map(({ id }) => id)).toEqual(deleted);
  expect(fate.kept.map(({ id }) => id)).toEqual(kept);
  expect(fate.isKnown).toBe(true);
});

test('of snapshots that could not be read, the fate is not known', () => {
  expect(afterNextSnapshot(unread, 'DAILY', 1).isKnown).toBe(false);
});
