import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CloudError } from '../../../cloud/client/errors';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { asRead, joinLists, unread, type PagedList } from '../../../cloud/lists/list';
import type { Volume } from '../../../cloud/types';
import type { ListRead } from '../../rules/actionContext';
import type { SnapshotSchedule } from './schedule';
import { schedulesQuery, volumeSchedulesQuery } from './schedules';

type OfVolume = Pick<Volume, 'id' | 'environment'>;

/** The schedules of some volumes, as far as they are known. */
export interface SchedulesRead {
  list: PagedList<SnapshotSchedule>;
  /** True once they have come, or failed. */
  isFetched: boolean;
  /** The requests that they came by. */
  reads: readonly (ListRead & { isFetching: boolean })[];
  /** When they were read, in ms since 1970. */
  readAt: number;
}

/** True where the cloud lists the schedules of one volume only, as older ones do. */
const isRefusedForAll = (error: unknown) => error instanceof CloudError && error.kind === 'invalid';

/** Reads the schedules of some volumes: in one request, or volume by volume where the cloud refuses that. */
export function useSchedulesOf(volumes: readonly OfVolume[], isEnabled = true): SchedulesRead {
  const cloud = useCloud();
  const all = useQuery({ ...schedulesQuery(cloud), enabled: isEnabled });
  const isRefused = isRefusedForAll(all.error);
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
    reads,
    readAt: Math.max(0, ...reads.map(({ dataUpdatedAt }) => dataUpdatedAt)),
  };
}

/** Reads the schedules of some volumes once more. Rejects with CloudError where they cannot be read. */
export async function readSchedulesOf(
  cloud: Cloud,
  volumes: readonly OfVolume[],
): Promise<readonly SnapshotSchedule[]> {
  const { queryClient } = cloud;
  const ofAll = { ...schedulesQuery(cloud), staleTime: 0 };
  try {
    return (await queryClient.fetchQuery(ofAll)).items;
  } catch (error) {
    if (!isRefusedForAll(error)) throw error;
  }
  const lists = volumes.map((volume) =>
    queryClient.fetchQuery({ ...volumeSchedulesQuery(cloud, volume), staleTime: 0 }),
  );
  return (await Promise.all(lists)).flatMap(({ items }) => items);
}

/** The schedules of some volumes as last read. */
export function lastSchedulesOf(
  cloud: Cloud,
  volumes: readonly OfVolume[],
): readonly SnapshotSchedule[] {
  const { queryClient } = cloud;
  const all = queryClient.getQueryData(schedulesQuery(cloud).queryKey);
  return all !== undefined
    ? all.items
    : volumes.flatMap(
        (volume) =>
          queryClient.getQueryData(volumeSchedulesQuery(cloud, volume).queryKey)?.items ?? [],
      );
}
