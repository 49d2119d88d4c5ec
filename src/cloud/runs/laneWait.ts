import type { Clock } from '../client/clock';
import type { Run } from './run';
import { sleep } from './runRetry';

/** Interval in ms in which a waiting lane reads its instance. */
const laneRestMs = 60_000;

/**
 * Resolves once a lane of a run progresses, pauses or stops, or after the interval in which the instance is read.
 */
export async function untilLanesMove(
  lanes: () => readonly Run[],
  page: { clock: Clock; subscribe: (listener: () => void) => () => void; signal: AbortSignal },
): Promise<void> {
  const places = () =>
    JSON.stringify(
      lanes().map(({ stepIndex, paused, halt, end }) => [stepIndex, paused, halt, end]),
    );
  const before = places();
  const wait = new AbortController();
  const leave = () => wait.abort();
  const stopListening = page.subscribe(() => {
    if (places() !== before) leave();
  });
  page.signal.addEventListener('abort', leave);
  await sleep(page.clock, laneRestMs, wait.signal);
  stopListening();
  page.signal.removeEventListener('abort', leave);
}
