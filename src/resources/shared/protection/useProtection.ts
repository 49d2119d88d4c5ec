import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { asRead, type PagedList } from '../../../cloud/lists/list';
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

/** A list as it was read, as long as the same data and error are there. */
function useRead<T>({ data, error }: UseQueryResult<PagedList<T>>) {
  return useMemo(() => asRead({ data, error }), [data, error]);
}

/** Tasks of this page let them be read again at once; what others do may take this long to show. */
const supporting = { refetchInterval: false, staleTime: 60_000 } as const;

/**
 * Derives protection from recovery points, volumes and snapshots, which are read once `isReady`. `readAt`: time of the
 * page's own list, in ms since 1970.
 */
export function useProtection(readAt: number, isReady = true) {
  const cloud = useCloud();
  const options = { ...supporting, enabled: isReady };
  const pointsRead = useQuery({ ...recoveryPointsQuery(cloud), ...options });
  const volumesRead = useQuery({ ...volumesQuery(cloud), ...options });
  const snapshotsRead = useQuery({ ...snapshotsQuery(cloud), ...options });
  const points = useRead(pointsRead);
  const volumes = useRead(volumesRead);
  const snapshots = useRead(snapshotsRead);
  const index = useMemo(
    () => protectionIndex({ points, volumes, snapshots }),
    [points, volumes, snapshots],
  );
  const reads = [pointsRead, volumesRead, snapshotsRead];
  const now = useCloudTime(Math.max(readAt, ...reads.map(({ dataUpdatedAt }) => dataUpdatedAt)));
  // In this order: a whole list is then not rendered once more because it is read again.
  const isReading = reads.some((read) => read.data?.isComplete !== true && read.isFetching);
  const protection: ProtectionRead = useMemo(
    () => ({ index, now, isReading }),
    [index, now, isReading],
  );
  return { protection, reads };
}
