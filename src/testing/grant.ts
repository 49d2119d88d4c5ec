import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { volumesQuery } from '../resources/volumes/volumes';
import { allowancesOf, type LimitedThing } from '../cloud/catalog/limitedThings';
import { wholeList } from '../cloud/lists/list';
import { put } from '../simulator/store';
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
