import { put } from '../store';
import type { Limits } from '../model';
import type { BaseFixture } from './baseFixture';

/** Sets the limits of the operator's account; absent ones are unlimited. */
export function putAccountLimits(fixture: BaseFixture, limits: Limits): void {
  const { accounts } = fixture.state.collections;
  const account = accounts.get(fixture.people.accountId);
  if (account !== undefined) put(fixture.state, 'accounts', { ...account, limits });
}
