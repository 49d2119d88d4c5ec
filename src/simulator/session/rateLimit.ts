import type { Account, State } from '../model';
import { put } from '../store';
import { ApiError } from '../wire/wire';

/** 429, with its wait in ms (CloudStack rules §5). */
export function rateLimited(ms: number): ApiError {
  return new ApiError(
    429,
    `The given user has reached his/her account api limit, please retry after ${ms} ms.`,
    4545,
  );
}

/** Counts a call, and refuses it if the account has sent too many in the present span. */
export function countCall(state: State, account: Account, now: number): void {
  const limit = state.meta.settings.apiLimit;
  // Root administrators are not limited.
  if (limit === undefined || account.type === 1) return;
  const count = state.collections.apiCounts.get(account.id);
  if (count === undefined || count.from + limit.intervalMs <= now) {
    put(state, 'apiCounts', { id: account.id, from: now, calls: 1 });
    return;
  }
  if (count.calls >= limit.max) throw rateLimited(count.from + limit.intervalMs - now);
  put(state, 'apiCounts', { ...count, calls: count.calls + 1 });
}
