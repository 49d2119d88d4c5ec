import { notifyManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { CloudError } from './errors';
import type { Client } from './client';
import { useCloud, type Cloud } from '../cloud';
import { deadline } from './deadline';

/** The wait that the cloud asked for, in ms; undefined while there is none. */
export function useRateLimitWait(): number | undefined {
  const { pause } = useCloud().client;
  return useSyncExternalStore(pause.subscribe, pause.wait);
}

/** Maximum wait, in ms; after it, the person decides. */
const boundMs = 60_000;

const heldBy = ({ pause }: Client) =>
  new CloudError('held', { command: '', retryAfterMs: pause.left() });

const isHeld = (error: unknown) => error instanceof CloudError && error.kind === 'held';

/**
 * A read that a change is decided on. Rejects with CloudError `held` as soon as the cloud asks to wait: data read
 * before would be old once the wait is over.
 */
export async function readAtOnce<T>(client: Client, read: () => Promise<T>): Promise<T> {
  const { pause } = client;
  if (pause.wait() !== undefined) throw heldBy(client);
  let leave = () => {};
  const stopped = new Promise<never>((_, reject) => {
    leave = pause.subscribe(() => reject(heldBy(client)));
  });
  return Promise.race([read(), stopped]).finally(() => leave());
}

/**
 * Resolves once the cloud takes requests again and all data of the page was read after that. Rejects with CloudError
 * `held` after a minute, and with the error of a failed read.
 */
export async function nextTurn(
  { client, clock, queryClient }: Pick<Cloud, 'client' | 'clock' | 'queryClient'>,
  signal: AbortSignal,
): Promise<void> {
  const bound = deadline(signal, clock, boundMs);
  const stopped = new Promise<never>((_, reject) => {
    bound.signal.addEventListener('abort', () => reject(heldBy(client)));
  });
  const turn = async () => {
    await client.pause.over(bound.signal);
    await readAtOnce(client, () =>
      queryClient.refetchQueries(
        { type: 'active', predicate: ({ state }) => state.status === 'success' },
        { throwOnError: true },
      ),
    );
    // Until then, the page shows the old data.
    await new Promise<void>((resolve) => notifyManager.schedule(resolve));
  };
  const turns = async () => {
    while (!bound.signal.aborted)
      try {
        return await turn();
      } catch (error) {
        if (!isHeld(error)) throw error;
      }
  };
  return Promise.race([turns(), stopped]).finally(bound.release);
}
