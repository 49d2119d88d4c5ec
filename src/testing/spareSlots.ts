import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { volumesQuery } from '../resources/volumes/volumes';
import { allowancesOf, type LimitedResource } from '../cloud/catalog/limitedResources';
import { wholeList } from '../cloud/lists/list';
import { put } from '../simulator/store';
import type { PracticeTest } from './practice';

/** Sets the limits of the operator to so many more than there are. */
export async function setSpareSlots({ cloud, state }: PracticeTest, more: number): Promise<void> {
  const { queryClient } = cloud;
  const volumes = await queryClient.fetchQuery(volumesQuery(cloud));
  const snapshots = await queryClient.fetchQuery(snapshotsQuery(cloud));
  const used = allowancesOf(
    wholeList([
      { resource: 'volumes', max: 0 },
      { resource: 'snapshots', max: 0 },
    ]),
    { volumes, snapshots },
  );
  const usedOf = (resource: LimitedResource) => {
    const allowance = used[resource];
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
