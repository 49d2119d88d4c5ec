import { useState } from 'react';
import { useCloud } from '../../cloud/cloud';

/** The cloud's time at the last reading (`readAt`), in ms since 1970: what names a time goes by it. */
export function useCloudTime(readAt: number): number {
  const { client } = useCloud();
  const [time, setTime] = useState(() => ({ readAt, now: client.now() }));
  if (time.readAt !== readAt) setTime({ readAt, now: client.now() });
  return time.now;
}
