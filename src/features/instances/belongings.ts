import { queryOptions } from '@tanstack/react-query';
import type { Cloud } from '../../api/createCloud';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { instanceVolumesQuery } from '../../api/volumes';
import type { RecoveryPoint, Snapshot, Volume } from '../../domain/types';

/** All that an instance would take along, or leave behind, when it is destroyed. */
export interface Belongings {
  osVolumes: readonly Volume[];
  dataVolumes: readonly Volume[];
  points: readonly RecoveryPoint[];
  snapshots: readonly Snapshot[];
}

/** Asks the cloud, never the cache. */
export async function readBelongings(cloud: Cloud, instanceId: string): Promise<Belongings> {
  const { queryClient } = cloud;
  const [volumes, points] = await Promise.all([
    queryClient.fetchQuery({ ...instanceVolumesQuery(cloud, instanceId), staleTime: 0 }),
    queryClient.fetchQuery({ ...instanceRecoveryPointsQuery(cloud, instanceId), staleTime: 0 }),
  ]);
  const snapshots = await Promise.all(
    volumes.items.map(({ id }) =>
      queryClient.fetchQuery({ ...volumeSnapshotsQuery(cloud, id), staleTime: 0 }),
    ),
  );
  return {
    osVolumes: volumes.items.filter(({ type }) => type === 'OS'),
    dataVolumes: volumes.items.filter(({ type }) => type === 'Data'),
    points: points.items,
    snapshots: snapshots.flatMap(({ items }) => items),
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
  const ids = (belongings: Belongings) =>
    Object.values(belongings).map((things: readonly { id: string }[]) =>
      things.map(({ id }) => id).sort(),
    );
  return JSON.stringify(ids(shown)) === JSON.stringify(ids(now));
}
