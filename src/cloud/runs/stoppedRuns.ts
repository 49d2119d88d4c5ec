import type { Lock, LockRefusal, TakeLock } from '../session/lock';

/** Name of the lock by which a tab shows the others that it has a stopped run. */
export const stoppedRunLock = (runId: string) => `cairn.stoppedRun.${runId}`;

/** Holds a lock for each stopped run of this tab: once the tab is closed, another one tells of the run. */
export function createStoppedRunLocks(lock: TakeLock) {
  const asked = new Map<string, Promise<Lock | LockRefusal>>();
  return {
    /** Holds the locks of these runs, and of no others. */
    hold(runIds: readonly string[]): void {
      for (const id of runIds) if (!asked.has(id)) asked.set(id, lock(stoppedRunLock(id)));
      for (const [id, asking] of asked) {
        if (runIds.includes(id)) continue;
        asked.delete(id);
        void asking.then((held) => typeof held === 'object' && held.release());
      }
    },
  };
}
