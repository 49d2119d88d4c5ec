import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { asRead, unread, type PagedList } from '../../../cloud/lists/list';
import type { RecoveryPoint, Snapshot, Volume } from '../../../cloud/types';
import { recoveryPointsQuery } from '../../recovery-points/recoveryPoints';
import { snapshotsQuery } from '../../snapshots/snapshots';
import { volumesQuery } from '../../volumes/volumes';
import { useCloudTime } from '../cloudTime';
import { protectionIndex, type ProtectionIndex } from './protection';

/** Protection of the rows of a list, and what it is shown with. */
export interface ProtectionRead {
  index: ProtectionIndex;
  /** The cloud's time, in ms since 1970. */
  now: number;
  /** True while a list is loading for the first time. */
  isReading: boolean;
}

/** The same, and the lists that it is derived from. */
interface ProtectionReads {
  protection: ProtectionRead;
  pointsRead: UseQueryResult<PagedList<RecoveryPoint>>;
  /** Volumes and snapshots. */
  diskReads: readonly UseQueryResult<PagedList<Volume | Snapshot>>[];
  /** True where volumes and snapshots are known as a whole. */
  hasDisks: boolean;
}

/** A list as it was read, as long as the same data and error are there. */
function useRead<T>(data: PagedList<T> | undefined, error: unknown, isKnown: boolean) {
  return useMemo(() => (isKnown ? asRead({ data, error }) : unread), [data, error, isKnown]);
}

/**
 * Derives protection from the recovery points, and from volumes and snapshots: `readsDisks` reads these two, for a
 * page that needs them anyway. Without it they count only as far as another page has read them and no task has
 * changed them since. `readAt`: time of the page's own list, in ms since 1970.
 */
export function useProtection(readAt: number, readsDisks: boolean): ProtectionReads {
  const cloud = useCloud();
  const once = { refetchInterval: false } as const;
  const ofDisks = { ...once, enabled: readsDisks };
  const pointsRead = useQuery({ ...recoveryPointsQuery(cloud), ...once });
  const volumesRead = useQuery({ ...volumesQuery(cloud), ...ofDisks });
  const snapshotsRead = useQuery({ ...snapshotsQuery(cloud), ...ofDisks });
  const isCurrent = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    readsDisks || cloud.queryClient.getQueryState(queryKey)?.isInvalidated === false;
  const points = useRead(pointsRead.data, pointsRead.error, true);
  const volumes = useRead(volumesRead.data, volumesRead.error, isCurrent(volumesQuery(cloud)));
  const snapshots = useRead(
    snapshotsRead.data,
    snapshotsRead.error,
    isCurrent(snapshotsQuery(cloud)),
  );
  const index = useMemo(
    () => protectionIndex({ points, volumes, snapshots }),
    [points, volumes, snapshots],
  );
  const now = useCloudTime(
    Math.max(
      readAt,
      pointsRead.dataUpdatedAt,
      volumesRead.dataUpdatedAt,
      snapshotsRead.dataUpdatedAt,
    ),
  );
  const isReading = [pointsRead, volumesRead, snapshotsRead].some(
    ({ isFetching, data }) => isFetching && data?.isComplete !== true,
  );
  return {
    protection: useMemo(() => ({ index, now, isReading }), [index, now, isReading]),
    pointsRead,
    diskReads: [volumesRead, snapshotsRead],
    hasDisks: volumes.isComplete && snapshots.isComplete,
  };
}
