import type { Cloud } from '../cloud';
import type { NamedEnvironment } from '../environments/environment';
import type { Lock, LockRefusal } from '../session/lock';
import { followUpClaim } from '../tasks/claims';
import { writeJson } from '../../browser/storage';
import { browserRunPrefix, followUpsKey } from './runKeys';
import type { StoredFollowUp } from './storedFollowUps';

/** Changes of one press on several resources, as the browser stores those that are not sent yet. */
export interface UnsentChanges {
  /** Stores the names of the resources whose change is still to be sent. */
  save(names: readonly string[]): void;
  /** Nothing is left to be told. */
  end(): void;
}

/** While the page is open, and so holds their lock, no other tab tells of them. */
export function storeUnsent(
  { memory, lock, session, clock }: Pick<Cloud, 'memory' | 'lock' | 'session' | 'clock'>,
  action: string,
  environment: NamedEnvironment | undefined,
): UnsentChanges {
  const userId = session.current().user?.id ?? '';
  const taskId = `unsent-${String(clock.now())}-${Math.random().toString(36).slice(2)}`;
  const key = browserRunPrefix(followUpsKey, userId) + taskId;
  const kind = 'unsent' as const;
  let held: Promise<Lock | LockRefusal> | undefined;
  return {
    save(waiting) {
      if (waiting.length === 0) return memory.removeItem(key);
      held ??= lock(followUpClaim(taskId));
      const stored: StoredFollowUp = { kind, taskId, environment, action, waiting: [...waiting] };
      writeJson(memory, key, stored);
    },
    end() {
      memory.removeItem(key);
      void held?.then((taken) => typeof taken === 'object' && taken.release());
    },
  };
}
