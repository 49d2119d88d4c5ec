import { runQueries } from '../runs/runQueries';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { Call } from '../../../cloud/client/calls';
import { decideDeletion, isDeletionInProgress, type Deletion } from './deletion';
import { CloudError } from '../../../cloud/client/errors';
import { haltKinds } from '../../../cloud/runs/run';
import { type RecoveryPoint } from '../../../cloud/types';
import { dryRun } from '../../../cloud/changes/change';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { deleteRecoveryPoint } from '../recoveryPointChanges';
import { deletionsKey } from '../../../cloud/runs/runKeys';
import {
  createRuns,
  runsByCloud,
  type SendChange,
  type RunKind,
  type Runs,
} from '../../../cloud/runs/runs';
import { runEntries } from '../../../cloud/runs/tabRunStore';
import { maybe } from '../../../cloud/client/schema';
import { recoveryPointStates } from '../../../cloud/states';

function deleteOne<Result>(
  id: string | undefined,
  instance: Deletion['instance'],
  points: readonly RecoveryPoint[],
  send: SendChange<Result>,
): Result {
  const point = points.find((each) => each.id === id);
  if (point === undefined) throw new CloudError('gone', { command: 'deleteRecoveryPoint' });
  return send(deleteRecoveryPoint, { point, instance });
}

const deletions: RunKind<Deletion, 'delete'> = {
  key: deletionsKey,
  queries: runQueries,
  schema: v.object({
    ...runEntries(['delete'], haltKinds),
    queue: v.array(v.object({ id: v.string(), name: v.string() })),
    agreed: v.array(
      v.object({
        id: v.string(),
        parentId: maybe(v.string()),
        state: v.picklist(recoveryPointStates),
        current: v.boolean(),
      }),
    ),
    strategy: v.picklist(['reparents', 'hides', 'unknown']),
  }),
  isInProgress: isDeletionInProgress,
  decide: decideDeletion,
  perform: ({ queue, stepIndex, instance }, _command, { points }, send) =>
    deleteOne(queue[stepIndex]?.id, instance, points, send),
};

/** The queues of deletions of one tab. */
export function createDeletions(cloud: Cloud): Runs<Deletion> {
  return createRuns(cloud, deletions);
}

/** The queues of deletions of a cloud. */
export const deletionsOf = runsByCloud(createDeletions);

/** Every stored queue of deletions. */
export function useDeletions(): readonly Deletion[] {
  const { subscribe, list } = deletionsOf(useCloud());
  return useSyncExternalStore(subscribe, list);
}

/** Commands that a queue would send if all went well, point by point. Sends nothing. */
export async function callsOfDeletion(
  cloud: Cloud,
  { queue, instance }: Deletion,
  points: readonly RecoveryPoint[],
): Promise<readonly Call[]> {
  const calls = queue.map(({ id }) =>
    deleteOne(id, instance, points, (change, input) => dryRun(cloud, change, input)),
  );
  return (await Promise.all(calls)).flat();
}
