import { queryOptions } from '@tanstack/react-query';
import type { Cloud } from '../../../cloud/createCloud';
import { instanceRecoveryPointsQuery } from '../../recovery-points/recoveryPoints';
import { volumeSnapshotsQuery } from '../../snapshots/snapshots';
import { instanceVolumesQuery } from '../../volumes/volumes';
import { CloudError } from '../../../cloud/client/errors';
import { isWhole, joinOfEach, unread, type PagedList } from '../../../cloud/lists/list';
import type { Instance, RecoveryPoint, Snapshot, Volume } from '../../../cloud/types';

/** All that an instance would take along, or leave behind, when it is destroyed. */
export interface InstanceDependents {
  volumes: PagedList<Volume>;
  points: PagedList<RecoveryPoint>;
  snapshots: PagedList<Snapshot>;
  /** Kinds that the account has no access to, so that they are unknown. */
  unseen: readonly Unseen[];
  /** Errors of lists that could not be loaded, one an API command. */
  errors: readonly CloudError[];
}

export type Unseen = 'volumes' | 'points' | 'snapshots';

/** VMware retains recovery points until the instance is expunged (CloudStack rules §8). */
export const keepsPointsUntilExpunged = ({ hypervisor }: Pick<Instance, 'hypervisor'>) =>
  hypervisor === 'VMware';

/** Asks the cloud, never the cache. A list that fails costs no other. */
export async function readDependents(
  cloud: Cloud,
  instanceId: string,
): Promise<InstanceDependents> {
  const { queryClient } = cloud;
  const unseen = new Set<Unseen>();
  const errors = new Map<string, CloudError>();
  const seen = async <T>(reading: Promise<PagedList<T>>, what: Unseen): Promise<PagedList<T>> => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      if (error.kind === 'commandDenied') unseen.add(what);
      else errors.set(error.command, error);
      return unread;
    }
  };
  const disks = queryClient.fetchQuery({
    ...instanceVolumesQuery(cloud, instanceId),
    staleTime: 0,
  });
  const tree = queryClient.fetchQuery({
    ...instanceRecoveryPointsQuery(cloud, instanceId),
    staleTime: 0,
  });
  const [volumes, points] = await Promise.all([seen(disks, 'volumes'), seen(tree, 'points')]);
  const snapshots = await Promise.all(
    volumes.items.map(({ id }) => {
      const images = queryClient.fetchQuery({ ...volumeSnapshotsQuery(cloud, id), staleTime: 0 });
      return seen(images, 'snapshots');
    }),
  );
  if (unseen.has('volumes')) unseen.add('snapshots');
  return {
    volumes,
    points,
    snapshots: joinOfEach(volumes, snapshots),
    unseen: [...unseen],
    errors: [...errors.values()],
  };
}

/** Read again for each dialog, then pinned as it was shown: later changes are found on confirming. */
export function dependentsQuery(cloud: Cloud, instanceId: string) {
  return queryOptions({
    queryKey: ['belongings', instanceId],
    queryFn: () => readDependents(cloud, instanceId),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** True if both look the same to the person. */
export function sameDependents(shown: InstanceDependents, now: InstanceDependents): boolean {
  const told = ({ volumes, points, snapshots, unseen }: InstanceDependents) => [
    ...[volumes, points, snapshots].map((list: PagedList<{ id: string }>) => [
      isWhole(list),
      ...list.items.map(({ id }) => id).sort(),
    ]),
    [...unseen].sort(),
  ];
  return JSON.stringify(told(shown)) === JSON.stringify(told(now));
}
