import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLonger, spanOf, sumOfEstimates, estimateOf, type DurationEstimate } from './durations';

const s = 1000;
const min = 60 * s;
const h = 60 * min;

describe('the usual duration', () => {
  test.each([
    [[], undefined],
    [[2 * min, 3 * min], undefined],
    [[3 * min, 2 * min, 6 * min], { fromMs: 2 * min, toMs: 6 * min }],
    // One in eleven, at either end, does not count.
    [
      [1, 20, 21, 22, 23, 24, 25, 26, 27, 28, 999].map((each) => each * s),
      { fromMs: 20 * s, toMs: 28 * s },
    ],
  ])('%j', (seen, expected) => {
    expect(estimateOf(seen)).toEqual(expected);
  });

  const times = fc.array(fc.integer({ min: 0, max: 48 * h }), { minLength: 3, maxLength: 40 });

  test('does not depend on the order, and is within the times seen', () => {
    fc.assert(
      fc.property(times, (seen) => {
        const found = estimateOf(seen);
        expect(found).toEqual(estimateOf(seen.toReversed()));
        expect(seen).toContain(found?.fromMs);
        expect(seen).toContain(found?.toMs);
        expect(found?.fromMs).toBeLessThanOrEqual(found?.toMs ?? -1);
      }),
    );
  });

  test('a single outlier does not change the estimate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: s, max: h }),
        fc.integer({ min: 11, max: 20 }),
        fc.integer({ min: 0, max: 100 * h }),
        (time, count, odd) => {
          const seen = [...Array.from({ length: count - 1 }, () => time), odd];
          expect(estimateOf(seen)).toEqual({ fromMs: time, toMs: time });
        },
      ),
    );
  });
});

describe('how it is said', () => {
  test.each<[number, number, string]>([
    [0, 0, '0-1 min'],
    [5 * s, 59 * s, '0-1 min'],
    [5 * s, 61 * s, '0-2 min'],
    [2 * min, 6 * min, '2-6 min'],
    [2 * min + 50 * s, 5 * min + 1, '2-6 min'],
    [60 * min, 120 * min, '60-120 min'],
    [70 * min, 150 * min, '1-3 h'],
    [10 * min, 150 * min, '0-3 h'],
  ])('from %d to %d ms: %s', (fromMs, toMs, said) => {
    const { from, to, unit } = spanOf({ fromMs, toMs });
    expect(`${String(from)}-${String(to)} ${unit}`).toBe(said);
  });

  const usuals = fc
    .tuple(fc.integer({ min: 0, max: 48 * h }), fc.integer({ min: 0, max: 48 * h }))
    .map(([one, other]): DurationEstimate => ({
      fromMs: Math.min(one, other),
      toMs: Math.max(one, other),
    }));

  test('a measured time is within the span, and never counts as longer than usual', () => {
    fc.assert(
      fc.property(usuals, (known) => {
        const { from, to, unit } = spanOf(known);
        const ms = unit === 'min' ? min : h;
        expect(from * ms).toBeLessThanOrEqual(known.fromMs);
        expect(to * ms).toBeGreaterThanOrEqual(known.toMs);
        expect(isLonger(known.toMs, known)).toBe(false);
        expect(isLonger(to * ms + 30 * s, known)).toBe(false);
        expect(isLonger(to * ms * 1.25 + 30 * s + 1, known)).toBe(true);
      }),
    );
  });

  test.each([
    [10 * s, 90 * s, false],
    [10 * s, 91 * s, true],
    [6 * min, 7.5 * min, false],
    [6 * min, 7.5 * min + 1, true],
  ])('usually up to %d ms: after %d ms, longer than usual is %s', (toMs, elapsed, longer) => {
    expect(isLonger(elapsed, { fromMs: 0, toMs })).toBe(longer);
  });
});

describe('several, one after the other', () => {
  const one = { fromMs: min, toMs: 2 * min };
  test.each([
    [[], undefined],
    [[one, undefined], undefined],
    [[one, one, one], { fromMs: 3 * min, toMs: 6 * min }],
  ])('%j', (each, expected) => {
    expect(sumOfEstimates(each)).toEqual(expected);
  });
});
