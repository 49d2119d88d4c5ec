import { expect, test } from 'vitest';
import { quotaOf, type PointLimit, type QuotaReading } from './quota';
import { unread, wholeList } from '../../../cloud/lists/list';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPointState } from '../../../cloud/states';

const points = (count: number, state: RecoveryPointState = 'Ready') =>
  Array.from({ length: count }, (_, index) => samplePoint({ id: `${state}${index}`, state }));
const told = (limit: number): PointLimit => ({ limit, source: 'told' });
const refused = (limit: number): PointLimit => ({ limit, source: 'refused' });

type Expected = [
  used: number,
  limit: number | undefined,
  source: QuotaReading['source'],
  level: QuotaReading['level'],
];

test.each<[string, number, PointLimit | undefined, Expected]>([
  ['none yet', 0, undefined, [0, 10, 'usual', 'plenty']],
  ['eight of the usual ten', 8, undefined, [8, 10, 'usual', 'plenty']],
  ['nine: the last place is the safety point’s', 9, undefined, [9, 10, 'usual', 'last']],
  ['ten', 10, undefined, [10, 10, 'usual', 'full']],
  ['more than is usual, and nothing was said', 11, undefined, [11, undefined, 'usual', 'unknown']],
  ['more than is usual, as the cloud grants', 60, told(1100), [60, 1100, 'told', 'plenty']],
  ['fewer than is usual', 2, told(3), [2, 3, 'told', 'last']],
  ['more than the cloud grants by now', 12, told(10), [12, 10, 'told', 'full']],
  ['one alone', 0, told(1), [0, 1, 'told', 'last']],
  ['none at all', 0, told(0), [0, 0, 'told', 'full']],
  ['as refused once', 4, refused(4), [4, 4, 'refused', 'full']],
  ['room since the refusal', 2, refused(4), [2, 4, 'refused', 'plenty']],
  ['more than was refused once', 5, refused(4), [5, 10, 'usual', 'plenty']],
  [
    'more than was refused once, and than is usual',
    30,
    refused(20),
    [30, undefined, 'usual', 'unknown'],
  ],
])('%s', (_, count, known, [used, limit, source, level]) => {
  expect(quotaOf(wholeList(points(count)), known)).toEqual({ used, limit, source, level });
});

test('Hidden and failed points count, removed ones do not', () => {
  const all = [
    ...points(6),
    ...points(2, 'Hidden'),
    ...points(1, 'Error'),
    ...points(5, 'Removed'),
  ];
  expect(quotaOf(wholeList(all), undefined)).toMatchObject({ used: 9, level: 'last' });
});

test.each([
  ['fewer than the limit: nothing can be said', 8, 'unknown'],
  ['as many as the limit: it is full', 10, 'full'],
] as const)('of points that could not all be read, %s', (_, count, level) => {
  const list = { ...unread, isComplete: true, items: points(count) };
  const row = { command: 'listVMSnapshot', field: 'vmSnapshot[0].state', links: {} };
  expect(quotaOf({ ...list, unreadable: [row] }, undefined).level).toBe(level);
});
