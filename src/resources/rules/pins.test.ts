import { expect, test } from 'vitest';
import { samplePoint } from '../../testing/samples';
import { endOfDay, forever, pinOf, notPinned, pinnedAgainst, purposeOf } from './pins';

const at = (moment: string) => Date.parse(moment);
const pinned = (until: string) => ({ tags: { 'cairn.keep-until': until } });

test.each([
  ['2027-01-31', at('2027-02-01T12:00:00Z')],
  ['2028-02-29', at('2028-03-01T12:00:00Z')],
  ['2027-02-29', undefined],
  ['2027-13-01', undefined],
  ['2027-1-1', undefined],
  ['2027-01-31T00:00:00Z', undefined],
  ['', undefined],
])('the day %j ends at %s everywhere', (day, end) => {
  expect(endOfDay(day)).toBe(end);
});

test.each([
  ['no tags', { tags: {} }, '2026-12-01T00:00:00Z', undefined],
  ['another tag', { tags: { 'cairn.purpose': 'try-out' } }, '2026-12-01T00:00:00Z', undefined],
  ['a day to come', pinned('2027-01-31'), '2026-12-01T00:00:00Z', '2027-01-31'],
  ['that day in Samoa', pinned('2027-01-31'), '2027-02-01T11:59:59Z', '2027-01-31'],
  ['a day that is over everywhere', pinned('2027-01-31'), '2027-02-01T12:00:00Z', undefined],
  ['no end', pinned('forever'), '2099-01-01T00:00:00Z', forever],
  ['words of another program', pinned('next spring'), '2099-01-01T00:00:00Z', forever],
])('a pin: %s', (_, resource, now, until) => {
  expect(pinOf(resource, at(now))).toBe(until);
});

test('no pin has ended where the time is not known', () => {
  expect(pinOf(pinned('2001-01-01'))).toBe('2001-01-01');
});

test.each([
  [{}, undefined],
  [{ 'cairn.purpose': '  ' }, undefined],
  [{ 'cairn.purpose': ' before upgrade ' }, 'before upgrade'],
])('the purpose of %j', (tags, purpose) => {
  expect(purposeOf({ tags })).toBe(purpose);
});

const now = at('2026-12-01T00:00:00Z');
test.each([
  [{}, undefined, false],
  [{ 'cairn.keep-until': '2026-12-24' }, 'pinned', true],
  [{ 'cairn.keep-until': '2026-11-24' }, undefined, true],
  [undefined, 'notKnown', true],
])('of the tags %j: %s against deletion, may be unpinned: %s', (tags, toDelete, mayUnpin) => {
  const point = samplePoint({ tags });
  expect(pinnedAgainst(point, now)?.code).toBe(toDelete);
  expect(notPinned(point) === undefined).toBe(mayUnpin);
});
