import { expect, test } from 'vitest';
import { customSizes, fromSize, isPossible } from './sizeRange';

const settings = (minCustomDiskGiB: number, maxCustomDiskGiB: number) => ({
  minCustomDiskGiB,
  maxCustomDiskGiB,
});

test.each([
  [settings(2, 1024), { min: 2, max: 1024 }],
  [settings(5, 5), { min: 5, max: 5 }],
  [settings(17, 10), { min: 1, max: Infinity }],
  [settings(1, 0), { min: 1, max: Infinity }],
])('with %j, a size of one’s choice is %j', (given, expected) => {
  expect(customSizes(given)).toEqual(expected);
});

test.each([
  [16, { min: 16, max: 20 }, true],
  [20, { min: 20, max: 20 }, true],
  [21, { min: 21, max: 20 }, false],
  [0, { min: 1, max: 20 }, true],
])('from %i on: %j, which is possible: %s', (min, expected, possible) => {
  const range = fromSize({ min: 1, max: 20 }, min);
  expect(range).toEqual(expected);
  expect(isPossible(range)).toBe(possible);
});
