import { put } from '../store';
import type { Limits } from '../model';
import type { Ground } from './ground';

/** Sets the limits of the operator's account; absent ones are unlimited. */
export function putAccountLimits(ground: Ground, limits: Limits): void {
  const { accounts } = ground.state.collections;
  const account = accounts.get(ground.people.accountId);
  if (account !== undefined) put(ground.state, 'accounts', { ...account, limits });
}
