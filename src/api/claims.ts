import type { TakeLock } from './locks';

/**
 * What this tab is to send, of all tabs that hold the same tasks: one that was duplicated remembers what the first
 * one does. A claim is held until the page goes, though what was claimed has long been sent: a tab that comes later
 * may still remember it as open.
 */
export interface Claims {
  /** Claims what is to follow a task; `lost` is called where another tab has it. */
  claim(taskId: string, lost: () => void): void;
  /** Resolves once it is known of each claim whose it is. */
  settled(): Promise<void>;
  /** Gives all claims back. */
  release(): void;
}

export function createClaims(lock: TakeLock): Claims {
  const claims = new Map<string, Promise<(() => void) | undefined>>();
  return {
    claim(taskId, lost) {
      if (claims.has(taskId)) return;
      const asked = lock(`cairn.followUp.${taskId}`).then((release) => {
        if (release === undefined && claims.get(taskId) === asked) lost();
        return release;
      });
      claims.set(taskId, asked);
    },
    async settled() {
      await Promise.all(claims.values());
    },
    release() {
      for (const asked of claims.values()) void asked.then((giveBack) => giveBack?.());
      claims.clear();
    },
  };
}
