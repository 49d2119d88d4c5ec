import type { Cloud } from '../cloud';
import { sleep } from './runRetry';

/** ms between two checks. A page that is only reloaded has its lock back by the second one. */
export const watchEveryMs = 10_000;

interface Watched<T> {
  /** The work of other tabs, as the browser stores it. */
  list(): readonly T[];
  /** Name of the lock that a tab has while it carries out the work. */
  lockOf(work: T): string;
  /** The tab is gone: its lock was free in two consecutive checks. */
  onGone(work: T): Promise<void>;
}

/** Finds the work of closed tabs, without a call to the cloud, until `signal` aborts. */
export async function watchTabs<T>(
  { clock, lock }: Pick<Cloud, 'clock' | 'lock'>,
  { list, lockOf, onGone }: Watched<T>,
  signal: AbortSignal,
): Promise<void> {
  const free = new Set<string>();
  for (;;) {
    await sleep(clock, watchEveryMs, signal);
    for (const work of list()) {
      const name = lockOf(work);
      const held = await lock(name);
      if (typeof held === 'object') held.release();
      if (signal.aborted) return;
      if (typeof held === 'string') free.delete(name);
      else if (!free.has(name)) free.add(name);
      else await onGone(work);
    }
    if (signal.aborted) return;
  }
}
