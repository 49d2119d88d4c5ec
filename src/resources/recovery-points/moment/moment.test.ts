import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagKeys } from '../../../cloud/tags/tags';
import { samplePoint } from '../../../testing/samples';
import { momentOf, momentTag, pointsOfMoment, timeSpreadOf } from './moment';

const tagged = (value: string) => ({ tags: { [tagKeys.moment]: value } });

test('a moment is read as it was written', () => {
  const ids = fc.stringMatching(/^[0-9a-f]{8}$/);
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 500 }), (id, count) => {
      expect(momentOf(tagged(momentTag({ id, count })))).toEqual({ id, count });
    }),
  );
});

test.each([
  ['no tag', { tags: {} }],
  ['tags that could not be read', { tags: undefined }],
  ['a value that somebody else wrote', tagged('last tuesday')],
  ['no count', tagged('a1/')],
])('%s is no moment', (_, point) => {
  expect(momentOf(point)).toBeUndefined();
});

test('the points of a moment are those with its tag that still exist, by instance', () => {
  const of = (id: string, instanceName: string, value: string, state: 'Ready' | 'Removed') =>
    samplePoint({ id, instanceName, state, ...tagged(value) });
  const points = [
    of('1', 'web', 'a/3', 'Ready'),
    of('2', 'db', 'a/3', 'Ready'),
    of('3', 'cache', 'a/3', 'Removed'),
    of('4', 'db', 'b/2', 'Ready'),
  ];
  expect(pointsOfMoment('a', points).map(({ id }) => id)).toEqual(['2', '1']);
});

test.each([
  [[], 0],
  [[5_000], 0],
  [[9_000, 5_000, 7_000], 4_000],
])('points created at %j are %i ms apart', (times, apart) => {
  expect(timeSpreadOf(times.map((createdAt) => ({ createdAt })))).toBe(apart);
});
