import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atSpeed, isClockSetting, movedForward, practiceTime, startedClock } from './clock';

const moment = fc.integer({ min: 0, max: 4e12 });
const span = fc.integer({ min: 0, max: 1e9 });
const speed = fc.constantFrom(0, 1, 10, 60);

describe('the practice clock', () => {
  it('starts at the real time and runs at its speed', () => {
    const clock = startedClock(1_000, 10);
    expect(practiceTime(clock, 1_000)).toBe(1_000);
    expect(practiceTime(clock, 1_500)).toBe(6_000);
  });

  it('stops while paused, and can be moved forward even then', () => {
    const paused = startedClock(1_000, 0);
    expect(practiceTime(paused, 9_000)).toBe(1_000);
    expect(practiceTime(movedForward(paused, 9_000, 60_000), 20_000)).toBe(61_000);
  });

  it('never jumps when its speed changes', () => {
    fc.assert(
      fc.property(moment, span, speed, speed, (start, passed, first, second) => {
        const clock = startedClock(start, first);
        const now = start + passed;
        expect(practiceTime(atSpeed(clock, now, second), now)).toBe(practiceTime(clock, now));
      }),
    );
  });

  it('distinguishes its stored setting from anything else', () => {
    expect(isClockSetting(startedClock(0, 1))).toBe(true);
    for (const other of [
      null,
      1,
      {},
      { real: 0, practice: 0 },
      { real: 0, practice: NaN, speed: 1 },
    ])
      expect(isClockSetting(other)).toBe(false);
  });
});
