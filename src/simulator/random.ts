import type { Id, State } from './model';

/** The next number in [0, 1), by mulberry32. Its state is in the cloud's, so that a seed decides everything. */
export function nextRandom(state: State): number {
  const seed = (state.meta.random + 0x6d2b79f5) >>> 0;
  state.meta.random = seed;
  state.versions.meta += 1;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The given number of random hexadecimal digits. */
export function hexadecimal(state: State, digits: number): string {
  let text = '';
  while (text.length < digits) {
    text += Math.floor(nextRandom(state) * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  }
  return text.slice(0, digits);
}

/** A UUID of version 4. */
export function newId(state: State): Id {
  const hex = hexadecimal(state, 32);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The next number for an instance, a volume or a job; never given twice. */
export function nextNumber(state: State): number {
  state.meta.counter += 1;
  state.versions.meta += 1;
  return state.meta.counter;
}
