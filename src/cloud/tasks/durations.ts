/** Usual duration of tasks of one kind and size, in ms. */
export interface DurationEstimate {
  fromMs: number;
  toMs: number;
}

/** The same in words: whole minutes or hours, rounded outwards. From 0 to 1 min is *under a minute*. */
export interface Span {
  from: number;
  to: number;
  unit: 'min' | 'h';
}

/** Minimum number of tasks for an estimate. */
const enough = 3;

const msIn = { min: 60_000, h: 3_600_000 } as const;

/**
 * Usual duration by the measured times, ms: from the 10th to the 90th percentile, so that a single outlier does not
 * count. Undefined until enough were measured.
 */
export function estimateOf(seen: readonly number[]): DurationEstimate | undefined {
  if (seen.length < enough) return undefined;
  const sorted = seen.toSorted((first, second) => first - second);
  const last = sorted.length - 1;
  const fromMs = sorted[Math.floor(last * 0.1)];
  const toMs = sorted[Math.ceil(last * 0.9)];
  return fromMs === undefined || toMs === undefined ? undefined : { fromMs, toMs };
}

/** A span in words, never narrower than the estimate: in minutes up to two hours, then in hours. */
export function spanOf({ fromMs, toMs }: DurationEstimate): Span {
  const unit = toMs > 2 * msIn.h ? 'h' : 'min';
  const to = Math.max(1, Math.ceil(toMs / msIn[unit]));
  return { from: Math.min(Math.floor(fromMs / msIn[unit]), to), to, unit };
}

/** Sum of several tasks; undefined unless each is known. */
export function sumOfEstimates(
  each: readonly (DurationEstimate | undefined)[],
): DurationEstimate | undefined {
  let sum: DurationEstimate = { fromMs: 0, toMs: 0 };
  for (const one of each) {
    if (one === undefined) return undefined;
    sum = { fromMs: sum.fromMs + one.fromMs, toMs: sum.toMs + one.toMs };
  }
  return each.length === 0 ? undefined : sum;
}

/**
 * True for a task that takes longer than usual: by a quarter, and at least by half a minute, more than the longest
 * usual time that is shown.
 */
export function isLonger(elapsedMs: number, expected: DurationEstimate): boolean {
  const { to, unit } = spanOf(expected);
  const most = to * msIn[unit];
  return elapsedMs > most + Math.max(30_000, most / 4);
}
