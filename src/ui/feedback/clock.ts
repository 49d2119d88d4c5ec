import { createListeners } from '../../cloud/listeners';
import { useSyncExternalStore } from 'react';

/** One clock for all that counts seconds on the screen; it stands still while nothing does. */
const listeners = createListeners();
let now = Date.now();
let timer: number | undefined;

function tick() {
  now = Date.now();
  listeners.notify();
}

function subscribe(listener: () => void) {
  const leave = listeners.subscribe(listener);
  if (timer === undefined) {
    tick();
    timer = window.setInterval(tick, 1000);
  }
  return () => {
    leave();
    if (!listeners.isEmpty()) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

const ignore = () => () => {};

/** The moment, anew each second while mounted (ms since 1970); `ticking` false lets it rest. */
export function useNow(ticking = true): number {
  return useSyncExternalStore(ticking ? subscribe : ignore, () => now);
}
