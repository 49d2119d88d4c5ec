import { describe, expect, test } from 'vitest';
import { isWhole, joinLists, partOf, wholeList, type UnreadableRow } from './list';

const row = (links: UnreadableRow['links']): UnreadableRow => ({
  command: 'listVolumes',
  field: 'volume[0].type',
  links,
});
const resources = [
  { id: 'a', of: 'x' },
  { id: 'b', of: 'y' },
];
const part = (...links: UnreadableRow['links'][]) =>
  partOf(
    { ...wholeList(resources), unreadable: links.map(row) },
    ({ of }) => of === 'x',
    'instanceId',
    'x',
  );

describe('a part of a list', () => {
  test('finds rows that point to something', () => {
    expect(part().items).toEqual([{ id: 'a', of: 'x' }]);
  });

  test.each([
    ['points to it', { instanceId: 'x' }, false],
    ['points to what cannot be read', {}, false],
    ['points elsewhere', { instanceId: 'y' }, true],
    ['points to nothing', { instanceId: null }, true],
  ])('where a row that cannot be read %s', (_, links, expected) => {
    expect(isWhole(part(links))).toBe(expected);
  });

  test('of a list that has not wholly come, or not at all, is not whole', () => {
    const coming = { ...wholeList(resources), isComplete: false };
    expect(isWhole(partOf(coming, () => true, 'id', 'a'))).toBe(false);
    expect(partOf(undefined, () => true, 'id', 'a')).toMatchObject({ items: [] });
    expect(isWhole(partOf(undefined, () => true, 'id', 'a'))).toBe(false);
  });
});

test('lists are one once the first answer to each has come, and whole where each is', () => {
  const whole = wholeList(resources);
  expect(joinLists([whole, undefined])).toBeUndefined();
  expect(joinLists([whole, whole])).toMatchObject({ total: 4, isComplete: true });
  expect(joinLists([whole, { ...whole, isComplete: false }])?.isComplete).toBe(false);
  expect(isWhole(joinLists([whole, { ...whole, unreadable: [row({})] }]))).toBe(false);
  expect(joinLists([])).toEqual(wholeList([]));
});
