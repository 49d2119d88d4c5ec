import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { Call } from '../domain/calls';
import { decideDeletion, isDeletionGoing, type Deletion } from '../domain/deletion';
import { CloudError } from '../domain/errors';
import { haltKinds } from '../domain/run';
import { type RecoveryPoint } from '../domain/types';
import { rehearse } from './change';
import { useCloud, type Cloud } from './cloud';
import { deleteRecoveryPoint } from './recoveryPointChanges';
import { deletionsKey } from './runKeys';
import { createRuns, runsByCloud, type Carry, type RunKind, type Runs } from './runs';
import { runEntries } from './runStore';
import { maybe } from './wire/schema';
import { recoveryPointStates } from '../domain/states';

function deleteOne<Result>(
  id: string | undefined,
  instance: Deletion['instance'],
  points: readonly RecoveryPoint[],
  carry: Carry<Result>,
): Result {
  const point = points.find((each) => each.id === id);
  if (point === undefined) throw new CloudError('gone', { command: 'deleteRecoveryPoint' });
  return carry(deleteRecoveryPoint, { point, instance });
}

const deletions: RunKind<Deletion, 'delete'> = {
  key: deletionsKey,
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
  isGoing: isDeletionGoing,
  decide: decideDeletion,
  carryOut: ({ queue, at, instance }, _order, { points }, carry) =>
    deleteOne(queue[at]?.id, instance, points, carry),
};

/** The queues of deletions of one tab. */
export function createDeletions(cloud: Cloud): Runs<Deletion> {
  return createRuns(cloud, deletions);
}

/** The queues of deletions of a cloud. */
export const deletionsOf = runsByCloud(createDeletions);

/** Every queue of deletions that is remembered. */
export function useDeletions(): readonly Deletion[] {
  const { subscribe, list } = deletionsOf(useCloud());
  return useSyncExternalStore(subscribe, list);
}

/** What a queue would send if all went well, point by point. Sends nothing. */
export async function callsOfDeletion(
  cloud: Cloud,
  { queue, instance }: Deletion,
  points: readonly RecoveryPoint[],
): Promise<readonly Call[]> {
  const calls = queue.map(({ id }) =>
    deleteOne(id, instance, points, (change, input) => rehearse(cloud, change, input)),
  );
  return (await Promise.all(calls)).flat();
}
