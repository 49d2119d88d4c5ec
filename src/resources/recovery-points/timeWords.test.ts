import { expect, test } from 'vitest';
import { roundedSpan } from './timeWords';

const hour = 3_600_000;

test.each([
  [-5, '1 minute'],
  [0, '1 minute'],
  [90_000, '1 minute'],
  [59 * 60_000, '59 minute'],
  [hour, '1 hour'],
  [47 * hour, '47 hour'],
  [48 * hour, '2 day'],
  [12.9 * 24 * hour, '12 day'],
  [61 * 24 * hour, '2 month'],
  [23 * 31 * 24 * hour, '23 month'],
  [731 * 24 * hour, '2 year'],
])('%d ms are said as %s', (ms, expected) => {
  const { unit, count } = roundedSpan(ms);
  expect(`${String(count)} ${unit}`).toBe(expected);
});
