import { queryOptions } from '@tanstack/react-query';
import type { Cloud } from '../../api/createCloud';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { instanceVolumesQuery } from '../../api/volumes';
import { CloudError } from '../../domain/errors';
import type { PagedList } from '../../domain/list';
import type { Instance, RecoveryPoint, Snapshot, Volume } from '../../domain/types';

/** All that an instance would take along, or leave behind, when it is destroyed. */
export interface Belongings {
  osVolumes: readonly Volume[];
  dataVolumes: readonly Volume[];
  points: readonly RecoveryPoint[];
  snapshots: readonly Snapshot[];
  /** What the account may not see, so that nothing can be said of it. */
  unseen: readonly Unseen[];
}

export type Unseen = 'volumes' | 'points' | 'snapshots';

/** VMware keeps recovery points until the instance is expunged (CloudStack rules §8). */
export const keepsPointsUntilExpunged = ({ hypervisor }: Pick<Instance, 'hypervisor'>) =>
  hypervisor === 'VMware';

/** A list, empty where the account may not see it: then `unseen` takes note of that. */
async function seen<T>(
  reading: Promise<PagedList<T>>,
  what: Unseen,
  unseen: Set<Unseen>,
): Promise<readonly T[]> {
  try {
    return (await reading).items;
  } catch (error) {
    if (!(error instanceof CloudError && error.kind === 'notPermitted')) throw error;
    unseen.add(what);
    return [];
  }
}

/** Asks the cloud, never the cache. */
export async function readBelongings(cloud: Cloud, instanceId: string): Promise<Belongings> {
  const { queryClient } = cloud;
  const unseen = new Set<Unseen>();
  const disks = queryClient.fetchQuery({
    ...instanceVolumesQuery(cloud, instanceId),
    staleTime: 0,
  });
  const tree = queryClient.fetchQuery({
    ...instanceRecoveryPointsQuery(cloud, instanceId),
    staleTime: 0,
  });
  const [volumes, points] = await Promise.all([
    seen(disks, 'volumes', unseen),
    seen(tree, 'points', unseen),
  ]);
  const snapshots = await Promise.all(
    volumes.map(({ id }) => {
      const images = queryClient.fetchQuery({ ...volumeSnapshotsQuery(cloud, id), staleTime: 0 });
      return seen(images, 'snapshots', unseen);
    }),
  );
  if (unseen.has('volumes')) unseen.add('snapshots');
  return {
    osVolumes: volumes.filter(({ type }) => type === 'OS'),
    dataVolumes: volumes.filter(({ type }) => type === 'Data'),
    points,
    snapshots: snapshots.flat(),
    unseen: [...unseen],
  };
}

/** Read anew for each dialog, then kept as it was shown: what changes meanwhile is found on confirming. */
export function belongingsQuery(cloud: Cloud, instanceId: string) {
  return queryOptions({
    queryKey: ['belongings', instanceId],
    queryFn: () => readBelongings(cloud, instanceId),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Whether a person who was shown one would be surprised by the other. */
export function sameBelongings(shown: Belongings, now: Belongings): boolean {
  const ids = ({ osVolumes, dataVolumes, points, snapshots, unseen }: Belongings) => [
    ...[osVolumes, dataVolumes, points, snapshots].map((things: readonly { id: string }[]) =>
      things.map(({ id }) => id).sort(),
    ),
    [...unseen].sort(),
  ];
  return JSON.stringify(ids(shown)) === JSON.stringify(ids(now));
}
