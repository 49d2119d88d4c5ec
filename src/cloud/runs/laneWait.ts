import type { Clock } from '../client/clock';
import type { Run } from './run';
import { sleep } from './runRetry';

/** A lane that waits for others looks at its instance this often, in ms. */
const laneRestMs = 60_000;

/** Resolves once a lane of a run moves on, pauses or stops; and after a while, since the instance is watched. */
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
