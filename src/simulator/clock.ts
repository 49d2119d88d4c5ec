/**
 * The practice clock: real time at a speed, from an anchor. Plain data, so that tabs can share it.
 * Moments are ms since 1970; `speed` is practice seconds per real second, 0 is paused.
 */
export interface ClockSetting {
  real: number;
  practice: number;
  speed: number;
}

/** Speeds that a person may choose. */
export const speeds = [0, 1, 10, 60] as const;

/** Ten times as fast as truth: a snapshot takes half a minute where a real one takes five. */
export const usualSpeed = 10;

/** The practice clock as it starts: at the real time. */
export function startedClock(real: number, speed: number): ClockSetting {
  return { real, practice: real, speed };
}

/** Time of the practice clock; whole ms. */
export function practiceTime(clock: ClockSetting, real: number): number {
  return Math.round(clock.practice + (real - clock.real) * clock.speed);
}

/** The same moment, going on at another speed. */
export function atSpeed(clock: ClockSetting, real: number, speed: number): ClockSetting {
  return { real, practice: practiceTime(clock, real), speed };
}

/** Moved forward by some ms, at the same speed. */
export function movedForward(clock: ClockSetting, real: number, ms: number): ClockSetting {
  return { real, practice: practiceTime(clock, real) + ms, speed: clock.speed };
}

/** True for a stored value that is a clock setting. */
export function isClockSetting(value: unknown): value is ClockSetting {
  return (
    typeof value === 'object' &&
    value !== null &&
    'real' in value &&
    'practice' in value &&
    'speed' in value &&
    [value.real, value.practice, value.speed].every(Number.isFinite)
  );
}
