import { CloudError, isPassing } from '../client/errors';
import type { Clock } from '../client/clock';

/** Wait after the first failed read of a running step, ms; twice as long after each further one. */
const firstRetryMs = 2_000;
const slowestMs = 30_000;
/** Consecutive failed reads after which a run halts: some minutes. Without any answer, it keeps waiting. */
const maxFailures = 12;

export const retryAfter = (failures: number) => Math.min(firstRetryMs * 2 ** failures, slowestMs);

/** True for an error without effect whose request may succeed later. */
export const asksToWait = (error: unknown) =>
  error instanceof CloudError && (error.kind === 'held' || error.kind === 'rateLimited');

/** True where a run retries by itself: without limit if no answer arrives or the cloud asks to wait. */
export function mayRetryAfter(error: unknown, failures: number): boolean {
  if (!(error instanceof CloudError)) return false;
  if (error.kind === 'offline' || error.kind === 'held') return true;
  return isPassing(error) && failures <= maxFailures;
}

/** Resolves after so many ms, or once `signal` aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      callOff();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const callOff = clock.after(ms, done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
