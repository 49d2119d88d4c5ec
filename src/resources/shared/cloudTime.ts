import { useState } from 'react';
import { useCloud } from '../../cloud/cloud';

/** The cloud's time at the last reading (`readAt`), ms since 1970: the base of all relative times. */
export function useCloudTime(readAt: number): number {
  const { client } = useCloud();
  const [time, setTime] = useState(() => ({ readAt, now: client.now() }));
  if (time.readAt !== readAt) setTime({ readAt, now: client.now() });
  return time.now;
}

const hourMs = 3_600_000;

/** The same to the hour: for what changes by the day, and must not be worked out again at each reading. */
export function useCloudHour(readAt: number): number {
  const now = useCloudTime(readAt);
  return now - (now % hourMs);
}

/** The cloud's time when a dialog was opened, in ms since 1970. */
export function useOpenedAt(): number {
  const { client } = useCloud();
  const [openedAt] = useState(() => client.now());
  return openedAt;
}
