import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from './clock';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const day = 86_400_000;

test.each([1, 1_000, day, 2 ** 31 - 1, 2 ** 31, 40 * day])(
  'a call is made after %d ms, and not before',
  (ms) => {
    let calls = 0;
    systemClock.after(ms, () => (calls += 1));
    vi.advanceTimersByTime(ms - 1);
    expect(calls).toBe(0);
    vi.advanceTimersByTime(1);
    expect(calls).toBe(1);
    vi.advanceTimersByTime(ms);
    expect(calls).toBe(1);
  },
);

test('a cancelled call never runs, at any time', () => {
  let calls = 0;
  const callOff = systemClock.after(40 * day, () => (calls += 1));
  vi.advanceTimersByTime(30 * day);
  callOff();
  vi.advanceTimersByTime(100 * day);
  expect(calls).toBe(0);
});
