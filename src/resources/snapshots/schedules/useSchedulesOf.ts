import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CloudError } from '../../../cloud/client/errors';
import { useCloud } from '../../../cloud/cloud';
import { asRead, joinLists, unread, type PagedList } from '../../../cloud/lists/list';
import type { Volume } from '../../../cloud/types';
import type { SnapshotSchedule } from './schedule';
import { schedulesQuery, volumeSchedulesQuery } from './schedules';

/** The schedules of some volumes, as far as they are known. */
export interface SchedulesRead {
  list: PagedList<SnapshotSchedule>;
  /** True once they have come, or failed. */
  isFetched: boolean;
}

/**
 * Reads the schedules of some volumes: in one request, or volume by volume where the cloud refuses that (older clouds
 * list those of one volume only).
 */
export function useSchedulesOf(
  volumes: readonly Pick<Volume, 'id' | 'environment'>[],
  isEnabled = true,
): SchedulesRead {
  const cloud = useCloud();
  const all = useQuery({ ...schedulesQuery(cloud), enabled: isEnabled });
  const isRefused = all.error instanceof CloudError && all.error.kind === 'invalid';
  const each = useQueries({
    queries: volumes.map((volume) => ({
      ...volumeSchedulesQuery(cloud, volume),
      enabled: isEnabled && isRefused,
    })),
  });
  const reads = isRefused ? each : [all];
  const found = isRefused ? (joinLists(each.map(asRead)) ?? unread) : asRead(all);
  const ids = useMemo(() => new Set(volumes.map(({ id }) => id)), [volumes]);
  return {
    list: { ...found, items: found.items.filter(({ volumeId }) => ids.has(volumeId)) },
    isFetched: reads.every(({ isFetched }) => isFetched),
  };
}
