import { createListeners } from '../browser/listeners';
import type { Clock } from '../cloud/client/clock';
import { createLeases, type PageLeave } from '../cloud/session/leases';
import type { Lock, TakeLock } from '../cloud/session/lock';
import type { KeyValueStorage } from '../browser/storage';

/** A lock that everybody gets. */
export const freeLock: TakeLock = () =>
  Promise.resolve<Lock>({ release: () => undefined, holds: () => Promise.resolve(true) });

/** Web Locks as the tabs of one browser share them, without the wait: each call is another tab. */
export function browserLocks(): () => { lock: TakeLock; close(): void } {
  const held = new Map<string, object>();
  return () => {
    const tab = {};
    return {
      lock(name) {
        if (held.has(name)) return Promise.resolve('taken');
        held.set(name, tab);
        return Promise.resolve<Lock>({
          release: () => void held.delete(name),
          holds: () => Promise.resolve(true),
        });
      },
      close: () => held.forEach((of, name) => of === tab && held.delete(name)),
    };
  };
}

/** Clock of a tab that sleeps: calls that fall due during the sleep run when it wakes. */
export interface TabClock extends Clock {
  sleep(): void;
  wake(): void;
}

export function tabClock(clock: Clock): TabClock {
  let isAsleep = false;
  const due = new Set<() => void>();
  return {
    now: clock.now,
    after(ms, call) {
      const entry = () => {
        if (isAsleep) due.add(entry);
        else call();
      };
      const callOff = clock.after(ms, entry);
      return () => {
        callOff();
        due.delete(entry);
      };
    },
    sleep: () => void (isAsleep = true),
    wake() {
      isAsleep = false;
      const calls = [...due];
      due.clear();
      for (const call of calls) call();
    },
  };
}

/** The locks of a tab of a browser without Web Locks. `leave`: as the browser does when the page is left. */
export function leasingTab(clock: Clock, storage: KeyValueStorage) {
  const { subscribe, notify } = createListeners<[leave: PageLeave]>();
  const lock = createLeases({
    clock,
    storage: () => storage,
    onLeave: subscribe,
  });
  return { lock, leave: notify };
}
