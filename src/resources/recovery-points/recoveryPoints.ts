import { isInEnvironment, environmentOf } from '../../cloud/environments/environment';
import { mayPointTo, type PagedList, type UnreadableRow } from '../../cloud/lists/list';
import { pointClues } from '../../cloud/lists/nameClues';
import { pointOfTask, workOn } from '../../cloud/tasks/points/pointWork';
import type { RecoveryPoint, Task } from '../../cloud/types';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import { uniqueById } from '../../cloud/lists/fetchAllPages';
import { queryKeysOf } from '../../cloud/lists/queryKeys';
import type { PointsRead } from '../../cloud/tasks/points/pointTasks';
import { scopesOf } from '../../cloud/environments/scope';
import { listVMSnapshot, type RecoveryPointRow } from './recoveryPointCommands';

export const recoveryPointSource = {
  resource: 'recoveryPoints' as const,
  command: listVMSnapshot,
  scopes: scopesOf,
  clues: pointClues,
  scope: ({ instanceId }: RecoveryPoint) => instanceId,
  refersTo: {
    resource: 'instances' as const,
    id: ({ instanceId }: RecoveryPoint) => instanceId,
    rename: (point: RecoveryPoint, instanceName: string): RecoveryPoint => ({
      ...point,
      instanceName,
    }),
  },
  // The engine lists points whose instance is gone, too: they belong to none.
  toEntities: (rows: readonly RecoveryPointRow[]): readonly RecoveryPoint[] =>
    uniqueById(rows).flatMap(({ instanceId, ...point }) =>
      instanceId === undefined ? [] : [{ ...point, instanceId }],
    ),
  isBusy: (point: RecoveryPoint) => point.taskId !== undefined || workOn(point) !== undefined,
};

/**
 * The engine lists Hidden points only on request (CloudStack rules §6). They are part of the tree, count toward the limit,
 * and block what any other point blocks.
 */
const states = [{}, { state: 'Hidden' }];

/** The recovery points of every instance of the account, Hidden ones included. */
export function recoveryPointsQuery(cloud: Cloud) {
  return listQuery(cloud, recoveryPointSource, undefined, states);
}

/** People on this page are about to act: changes by others show within ten seconds. */
const ofInstance = { ...recoveryPointSource, restMs: 5_000 };

/** The recovery points of an instance, Hidden ones included. */
export function instanceRecoveryPointsQuery(cloud: Cloud, instanceId: string) {
  return listQuery(
    cloud,
    ofInstance,
    queryKeysOf('recoveryPoints').of(instanceId),
    states.map((state) => ({ ...state, virtualmachineid: instanceId })),
  );
}

/** True if a row that could not be read may be the recovery point that a task works on. */
function isUnreadable(task: Task, unreadable: readonly UnreadableRow[]): boolean {
  const id = pointOfTask(task) ?? '';
  return unreadable.some((row) => mayPointTo(row, 'id', id));
}

/** The recovery points of the instance that a task occupies, without the Hidden ones: one call. */
export async function readTaskPoints(
  { client }: Cloud,
  task: Task,
  signal: AbortSignal,
): Promise<PointsRead> {
  const [scope] = scopesOf(environmentOf(task));
  const asked = { ...scope, virtualmachineid: task.instanceId };
  const { items, unreadable } = await client.list(listVMSnapshot, asked, { signal });
  return {
    points: recoveryPointSource.toEntities(items),
    covers: (other) => other.instanceId === task.instanceId && !isUnreadable(other, unreadable),
  };
}

/** Recovery points that a query has just read, for the tasks on them; undefined for other queries. */
export function pointsReadBy(
  { queryClient, environment }: Pick<Cloud, 'queryClient' | 'environment'>,
  queryKey: readonly unknown[],
): PointsRead | undefined {
  const [resource, which, ownerId] = queryKey[0] === 'run' ? queryKey.slice(1) : queryKey;
  if (resource !== 'recoveryPoints' || (which !== 'list' && which !== 'of')) return undefined;
  const list = queryClient.getQueryData<PagedList<RecoveryPoint>>(queryKey);
  if (list === undefined) return undefined;
  return {
    points: list.items,
    covers: (task) =>
      list.isComplete &&
      (which === 'of' ? task.instanceId === ownerId : isInEnvironment(environment, task)) &&
      !isUnreadable(task, list.unreadable),
  };
}

/** One recovery point. */
export function recoveryPointQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, recoveryPointSource, id, { vmsnapshotid: id });
}
