import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asRead, joinOfEach, type PagedList } from '../../cloud/lists/list';
import type { Snapshot, Volume } from '../../cloud/types';
import type { ListRead } from '../rules/actionContext';
import { useCloud } from '../../cloud/cloud';
import { volumeSnapshotsQuery } from '../snapshots/snapshots';
import { instanceVolumesQuery } from '../volumes/volumes';

/** The volumes of an instance and the snapshots of those, as far as they could be read. */
export interface InstanceDisks {
  volumes: PagedList<Volume>;
  snapshots: PagedList<Snapshot>;
  /** The lists, and their errors. */
  lists: readonly (ListRead & { isFetching: boolean })[];
  /** Every list has come as a whole once, or failed. */
  isRead: boolean;
}

/** Reads them; again and again, unless it is for a dialog. */
export function useInstanceDisks(instanceId: string, isPolled: boolean): InstanceDisks {
  const cloud = useCloud();
  const once = isPolled ? {} : ({ refetchInterval: false } as const);
  const volumesRead = useQuery({ ...instanceVolumesQuery(cloud, instanceId), ...once });
  const volumes = asRead(volumesRead);
  const snapshotsRead = useQueries({
    queries: volumes.items.map(({ id }) => ({ ...volumeSnapshotsQuery(cloud, id), ...once })),
  });
  const lists = [volumesRead, ...snapshotsRead];
  const [isRead, setRead] = useState(false);
  if (!isRead && lists.every(({ data, error }) => error !== null || data?.isComplete === true))
    setRead(true);
  const snapshots = joinOfEach(volumes, snapshotsRead.map(asRead));
  return { volumes, snapshots, lists, isRead };
}
