import { useSyncExternalStore } from 'react';
import { useCloud } from './cloud';

/** How long the cloud asks to wait before anything more is sent, in ms as it was asked; undefined when it does not. */
export function useWait(): number | undefined {
  const { pause } = useCloud().client;
  return useSyncExternalStore(pause.subscribe, pause.wait);
}
