import { useQueries, useQuery } from '@tanstack/react-query';
import { useCloud, type Cloud } from '../../../../cloud/cloud';
import { asRead } from '../../../../cloud/lists/list';
import { readNow } from '../../../../cloud/lists/readNow';
import { capabilitiesQuery } from '../../../../cloud/session/capabilities';
import { useTasks } from '../../../../cloud/tasks/taskHooks';
import type { Instance, RecoveryPoint } from '../../../../cloud/types';
import { instancesQuery } from '../../../instances/instances';
import { snapshotsQuery } from '../../../snapshots/snapshots';
import { volumesQuery } from '../../../volumes/volumes';
import type { ListRead } from '../../../rules/actionContext';
import { pointLimitQuery } from '../../quota/pointLimit';
import { quotaOf } from '../../quota/quota';
import { recoveryPointsQuery } from '../../recoveryPoints';
import { pollingOfPlan } from '../../runs/pinnedTree';
import type { Tree } from '../../runs/treeChanges';
import { treeOf, type MomentLists } from './momentRollback';

/** ms between two readings while a plan is open. */
const rereadMs = 10_000;

/** The lists, how they were read, and what failed. */
export interface MomentListsRead {
  /** Undefined until the account's permissions and all lists are read, or have failed. */
  lists: MomentLists | undefined;
  reads: readonly ListRead[];
  /** True if the trees were read since the page was opened. */
  isFresh: boolean;
  /** ms since 1970, by this machine's clock. */
  readAt: number;
}

/** Reads whole lists for the plans of several instances: more instances cost no more calls. */
export function useMomentLists(
  targets: readonly RecoveryPoint[],
  isRunning: boolean,
): MomentListsRead {
  const cloud = useCloud();
  const tasks = useTasks();
  // The lists of a run are read again when its tasks end.
  const polled = pollingOfPlan(isRunning, rereadMs);
  const instances = useQuery({ ...instancesQuery(cloud), ...polled });
  const points = useQuery({ ...recoveryPointsQuery(cloud), ...polled });
  const volumes = useQuery(volumesQuery(cloud));
  const snapshots = useQuery(snapshotsQuery(cloud));
  const { data: capabilities } = useQuery(capabilitiesQuery(cloud));
  const homes = [...new Map(targets.map((each) => [each.environment?.id, each])).values()];
  const limits = useQueries({ queries: homes.map((each) => pointLimitQuery(cloud, each)) });
  const reads = [instances, points, volumes, snapshots];
  const isRead =
    reads.every(({ data, error }) => error !== null || data?.isComplete === true) &&
    limits.every(({ isPending }) => !isPending);

  const limitOf = ({ id, environment }: Instance) => {
    const read = limits[homes.findIndex((each) => each.environment?.id === environment?.id)];
    const { known, error = read?.error } = read?.data ?? {};
    const own = treeOf(id, { instances: asRead(instances), points: asRead(points) });
    const { limit, source } = quotaOf(own?.points ?? asRead(points), known);
    if (source !== 'usual') return limit;
    return error === null || error === undefined ? undefined : ('notKnown' as const);
  };
  return {
    lists:
      capabilities && isRead
        ? {
            instances: asRead(instances),
            points: asRead(points),
            volumes: asRead(volumes),
            snapshots: asRead(snapshots),
            tasks,
            capabilities,
            limitOf,
          }
        : undefined,
    reads,
    isFresh: instances.isFetchedAfterMount && points.isFetchedAfterMount,
    readAt: points.dataUpdatedAt,
  };
}

/** The trees of some instances, as the cloud has them now. */
export async function readTrees(cloud: Cloud, ids: readonly string[]): Promise<readonly Tree[]> {
  const { queryClient } = cloud;
  const [instances, points] = await Promise.all([
    readNow(queryClient, instancesQuery(cloud)),
    readNow(queryClient, recoveryPointsQuery(cloud)),
  ]);
  return ids.flatMap((id) => treeOf(id, { instances, points }) ?? []);
}
