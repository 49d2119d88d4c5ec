import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useListedPageEnvironment } from '../../cloud/environments/environments';
import { asRead, joinOfEach, wholeList, type PagedList } from '../../cloud/lists/list';
import { useCapabilities } from '../../cloud/session/capabilities';
import { useTasks } from '../../cloud/tasks/taskHooks';
import type { Instance, Snapshot, Volume } from '../../cloud/types';
import { instanceRecoveryPointsQuery } from '../recovery-points/recoveryPoints';
import type { ListRead } from '../rules/actionContext';
import type { ActionContext } from '../rules/context';
import { useCloud } from '../../cloud/cloud';
import { useCloudHour } from '../shared/cloudTime';
import { volumeSnapshotsQuery } from '../snapshots/snapshots';
import { instanceVolumesQuery } from '../volumes/volumes';

/** The volumes of an instance and the snapshots of those, as far as they could be read. */
export interface InstanceDisks {
  volumes: PagedList<Volume>;
  snapshots: PagedList<Snapshot>;
  /** The lists, and their errors. */
  lists: readonly (ListRead & { isFetching: boolean })[];
  /** True once every list was read completely, or has failed. */
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

/** The rules' view of an instance's volumes and snapshots, from what its page reads: no list of the whole account. */
export function useInstanceScope(instance: Instance): ActionContext | undefined {
  const cloud = useCloud();
  const tasks = useTasks();
  const capabilities = useCapabilities();
  const { volumes, snapshots } = useInstanceDisks(instance.id, true);
  const points = useQuery({
    ...instanceRecoveryPointsQuery(cloud, instance.id),
    enabled: capabilities?.commands.has('listVMSnapshot') ?? false,
  });
  const environment = useListedPageEnvironment();
  const now = useCloudHour(points.dataUpdatedAt);
  return (
    capabilities && {
      capabilities,
      tasks,
      now,
      instances: wholeList([instance]),
      volumes,
      snapshots,
      recoveryPoints: points.data,
      environment,
    }
  );
}
