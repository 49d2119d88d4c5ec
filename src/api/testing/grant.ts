/* eslint-disable no-restricted-imports -- Tests may know client and practice cloud at once; this file serves tests alone. */
import { snapshotsQuery } from '../snapshots';
import { volumesQuery } from '../volumes';
import { allowancesOf, type LimitedThing } from '../../domain/limits';
import { wholeList } from '../../domain/list';
import { put } from '../../simulator/store';
import type { PracticeTest } from './practice';

/** Grants the operator so many more than there are. */
export async function grant({ cloud, state }: PracticeTest, more: number): Promise<void> {
  const { queryClient } = cloud;
  const volumes = await queryClient.fetchQuery(volumesQuery(cloud));
  const snapshots = await queryClient.fetchQuery(snapshotsQuery(cloud));
  const used = allowancesOf(
    wholeList([
      { thing: 'volumes', max: 0 },
      { thing: 'snapshots', max: 0 },
    ]),
    { volumes, snapshots },
  );
  const usedOf = (thing: LimitedThing) => {
    const allowance = used[thing];
    return typeof allowance === 'object' ? allowance.used : 0;
  };
  for (const account of state.collections.accounts.values())
    put(state, 'accounts', {
      ...account,
      limits: {
        volume: usedOf('volumes') + more,
        snapshot: usedOf('snapshots') + more,
      },
    });
}
