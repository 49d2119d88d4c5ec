import type { Lock, Refused, TakeLock } from '../session/locks';

/**
 * What this tab is to send, of all tabs that hold the same tasks: one that was duplicated remembers what the first
 * one does. A claim is held until the page goes, though what was claimed has long been sent: a tab that comes later
 * may still remember it as open.
 */
export interface Claims {
  /**
   * Claims what is to follow a task; `lost` is called where another tab has it. `isStored`: a tab's storage held it,
   * so another tab may hold it too. Where tabs cannot share a lock, that is lost as well.
   */
  claim(taskId: string, isStored: boolean, lost: () => void): void;
  /** Whether what follows the task is still this tab's to send. */
  holds(taskId: string): Promise<boolean>;
  /** Resolves once it is known of each claim whose it is. */
  settled(): Promise<void>;
  /** Gives all claims back. */
  release(): void;
}

/** The name of the lock. */
export const followUpClaim = (taskId: string) => `cairn.followUp.${taskId}`;

export function createClaims(lock: TakeLock): Claims {
  const claims = new Map<string, Promise<Lock | Refused>>();
  const alone: Lock = { release: () => undefined, holds: () => Promise.resolve(true) };
  return {
    claim(taskId, isStored, lost) {
      if (claims.has(taskId)) return;
      const asking = { outwaitsDead: isStored };
      const asked = lock(followUpClaim(taskId), asking).then((held) => {
        if (held === 'unavailable' && !isStored) return alone;
        if (typeof held === 'string' && claims.get(taskId) === asked) lost();
        return held;
      });
      claims.set(taskId, asked);
    },
    async holds(taskId) {
      const held = await claims.get(taskId);
      return typeof held === 'object' && held.holds();
    },
    async settled() {
      await Promise.all(claims.values());
    },
    release() {
      for (const asked of claims.values())
        void asked.then((held) => typeof held === 'object' && held.release());
      claims.clear();
    },
  };
}
