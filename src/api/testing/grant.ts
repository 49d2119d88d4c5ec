/* eslint-disable no-restricted-imports -- Tests may know client and practice cloud at once; this file serves tests alone. */
import { snapshotsQuery } from '../snapshots';
import { volumesQuery } from '../volumes';
import { allowancesOf } from '../../domain/limits';
import { put } from '../../simulator/store';
import type { PracticeTest } from './practice';

/** Grants the operator so many more than there are. */
export async function grant({ cloud, state }: PracticeTest, more: number): Promise<void> {
  const { queryClient } = cloud;
  const volumes = await queryClient.fetchQuery(volumesQuery(cloud));
  const snapshots = await queryClient.fetchQuery(snapshotsQuery(cloud));
  const used = allowancesOf({ volumes: 0, snapshots: 0 }, { volumes, snapshots });
  for (const account of state.collections.accounts.values())
    put(state, 'accounts', {
      ...account,
      limits: {
        volume: (used.volumes?.used ?? 0) + more,
        snapshot: (used.snapshots?.used ?? 0) + more,
      },
    });
}
