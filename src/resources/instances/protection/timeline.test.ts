import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupMarks, shareOf, ticksOf, timelineSpan, type TimelineMark } from './timeline';

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 10, 30);

const mark = (daysAgo: number): TimelineMark => ({
  id: `m${String(daysAgo)}`,
  name: `${String(daysAgo)} days`,
  at: now - daysAgo * day,
  to: '/',
});

test.each([
  ['nothing', [], 7],
  ['a mark of today', [0], 7],
  ['an old mark', [30, 2], 30],
])('%s: the span has its days', (_, ages, days) => {
  const span = timelineSpan(
    ages.map((age) => now - age * day),
    now,
  );
  expect(span).toEqual({ from: now - days * day, now, until: now });
});

test('a date after now is at now, even if the future is shown', () => {
  expect(shareOf(now + day, timelineSpan([], now))).toBe(1);
  const ahead = timelineSpan([now - 20 * day], now, [now + day]);
  expect((ahead.until - now) / day).toBe(3);
  const late = { ...mark(0), at: now + day };
  expect(groupMarks([late], ahead, 0.1)[0]?.share).toBe(shareOf(now, ahead));
  expect(groupMarks([late], ahead, 0.1, ahead.until)[0]?.share).toBeCloseTo(21 / 23);
});

test.each([
  ['in a moment, a little after now', 0.1, 3],
  ['in five days, itself and a little', 5, 5.5],
  ['in a month, no more than two fifths', 31, 8],
])('shows the next event %s', (_, next, days) => {
  const { until } = timelineSpan([now - 20 * day], now, [now + next * day]);
  expect((until - now) / day).toBeCloseTo(days);
});

test('marks too close to be hit apart are one group, at the place of its newest', () => {
  const marks = [mark(1), mark(10), mark(2)];
  const groups = groupMarks(marks, timelineSpan([now - 10 * day], now), 0.15);
  expect(groups.map(({ marks: own }) => own.map(({ id }) => id))).toEqual([['m10'], ['m2', 'm1']]);
  expect(groups.map(({ share }) => share)).toEqual([0, 0.9]);
});

test('each mark is in one group, and groups keep the distance', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
  fc.assert(
    fc.property(ages, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (days, gap) => {
      const marks = days.map((age, index) => ({ ...mark(age), id: String(index) }));
      const span = timelineSpan(
        marks.map(({ at }) => at),
        now,
      );
      const groups = groupMarks(marks, span, gap);
      const ids = groups.flatMap(({ marks: own }) => own.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
      const starts = groups.map(({ marks: own }) => shareOf(own[0]?.at ?? NaN, span));
      groups.slice(1).forEach((_, index) => {
        expect((starts[index + 1] ?? NaN) - (groups[index]?.share ?? NaN)).toBeGreaterThanOrEqual(
          gap,
        );
      });
    }),
  );
});

test('ticks begin with the span and leave now out', () => {
  const span = timelineSpan([now - 8 * day], now);
  expect(ticksOf(span, 4).map((at) => (now - at) / day)).toEqual([8, 6, 4, 2]);
});
