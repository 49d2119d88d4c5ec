import { createListeners } from '../../browser/listeners';
import { useSyncExternalStore } from 'react';

/** One clock for everything that counts seconds on the screen; stopped while nothing does. */
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

/** The current time, updated each second while mounted (ms since 1970); `ticking` false stops it. */
export function useNow(ticking = true): number {
  return useSyncExternalStore(ticking ? subscribe : ignore, () => now);
}
