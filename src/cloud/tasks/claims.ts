import type { Lock, LockRefusal, TakeLock } from '../session/lock';

/**
 * Follow-ups that this tab sends, among all tabs with the same tasks: a duplicated tab has those of the first one.
 * A claim lasts until the page goes, even after its follow-up was sent: a tab opened later may still have it as
 * pending.
 */
export interface Claims {
  /**
   * Claims the follow-up of a task; `lost` is called where another tab has it. `isStored`: it came from a tab's
   * storage, so another tab may have it too. Where tabs cannot share a lock, it is lost as well.
   */
  claim(taskId: string, isStored: boolean, lost: () => void): void;
  /** True while this tab has to send the follow-up of the task. */
  holds(taskId: string): Promise<boolean>;
  /** Resolves once the owner of each claim is known. */
  settled(): Promise<void>;
  /** Releases all claims. */
  release(): void;
}

/** The name of the lock. */
export const followUpClaim = (taskId: string) => `cairn.followUp.${taskId}`;

export function createClaims(lock: TakeLock): Claims {
  const claims = new Map<string, Promise<Lock | LockRefusal>>();
  const alone: Lock = { release: () => undefined, holds: () => Promise.resolve(true) };
  return {
    claim(taskId, isStored, lost) {
      if (claims.has(taskId)) return;
      const options = { waitsForDeadTab: isStored };
      const asked = lock(followUpClaim(taskId), options).then((held) => {
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
