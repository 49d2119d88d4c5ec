import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import {
  maxEvents,
  eventsOfTypeQuery,
  eventsQuery,
  type CloudEvent,
} from '../../../cloud/tasks/events';
import { volumeSnapshotsQuery } from '../snapshots';
import { volumeQuery } from '../../volumes/volumes';
import type { PagedList } from '../../../cloud/lists/list';
import { sizeAtSnapshot, type ResizeRecord, type SizeAtSnapshot } from '../snapshotSize';
import type { Snapshot } from '../../../cloud/types';

function recordOf({ data }: UseQueryResult<PagedList<CloudEvent>>): ResizeRecord | undefined {
  if (data === undefined) return undefined;
  const isCut = data.items.length >= maxEvents || data.unreadable.length > 0;
  return { events: data.items, isCut };
}

/** Comparison of a volume's size with the one at the snapshot; `unknown` until the events were read. */
export function useSizeAtSnapshot(snapshot: Snapshot): SizeAtSnapshot {
  const cloud = useCloud();
  const { id, volumeId = '' } = snapshot;
  const enabled = volumeId !== '';
  const { data: volume } = useQuery({ ...volumeQuery(cloud, volumeId), enabled });
  const { data: snapshots } = useQuery({ ...volumeSnapshotsQuery(cloud, volumeId), enabled });
  const instanceId = volume?.type === 'OS' ? volume.instanceId : undefined;
  const ofVolume = recordOf(
    useQuery({ ...eventsQuery(cloud, { kind: 'volume', id: volumeId }), enabled }),
  );
  const ofSnapshot = recordOf(
    useQuery({ ...eventsQuery(cloud, { kind: 'snapshot', id }), enabled }),
  );
  const reverts = recordOf(useQuery({ ...eventsOfTypeQuery(cloud, 'SNAPSHOT.REVERT'), enabled }));
  const ofInstance = recordOf(
    useQuery({
      ...eventsQuery(cloud, { kind: 'instance', id: instanceId ?? '' }),
      enabled: instanceId !== undefined,
    }),
  );
  if (volume === undefined || snapshots === undefined) return 'unknown';
  if (ofVolume === undefined || ofSnapshot === undefined || reverts === undefined) return 'unknown';
  if (instanceId !== undefined && ofInstance === undefined) return 'unknown';
  const later = snapshots.items.filter(
    ({ createdAt = 0 }) => createdAt >= (snapshot.createdAt ?? 0),
  );
  return sizeAtSnapshot(
    snapshot,
    { volume: ofVolume, snapshot: ofSnapshot, instance: ofInstance, reverts },
    new Set(later.map((each) => each.id)),
  );
}
