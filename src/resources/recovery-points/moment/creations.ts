import { runQueries } from '../runs/runQueries';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { Call } from '../../../cloud/client/calls';
import { CloudError } from '../../../cloud/client/errors';
import { dryRun } from '../../../cloud/changes/change';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { isInProgress, type Observation } from '../../../cloud/runs/run';
import { creationsKey } from '../../../cloud/runs/runKeys';
import {
  createRuns,
  runsByCloud,
  type RunKind,
  type Runs,
  type SendChange,
} from '../../../cloud/runs/runs';
import { laneEntry, runEntries } from '../../../cloud/runs/tabRunStore';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { pendingId } from '../../../cloud/client/recordedCalls';
import { addTags } from '../../../cloud/tags/tagChanges';
import { tagKeys } from '../../../cloud/tags/tags';
import { createRecoveryPoint, deleteRecoveryPoint } from '../recoveryPointChanges';
import {
  creationHaltKinds,
  creationSteps,
  decideCreation,
  ownPoint,
  type CreationCommand,
  type PointCreation,
} from './creation';
import { momentTag } from './moment';

/** Passes the change of a command to `send`. CloudError `gone` where its recovery point is. */
function sendCreation<Result>(
  creation: PointCreation,
  command: CreationCommand,
  { instance, points }: Pick<Observation, 'instance' | 'points'>,
  send: SendChange<Result>,
): Result {
  if (command === 'create') {
    const { name, type } = creation.point;
    const memory = type === 'DiskAndMemory';
    return send(createRecoveryPoint, { instance, name, description: '', memory });
  }
  const point = ownPoint(creation, points);
  if (point === undefined) throw new CloudError('gone', { command });
  if (command === 'clear') return send(deleteRecoveryPoint, { point, instance });
  const { id, name, environment } = point;
  const { runId, count } = creation.lane;
  return send(addTags('linkToMoment'), {
    subject: { kind: 'recoveryPoint', id, name, of: instance.name },
    environment,
    instanceId: instance.id,
    tags: { ...creation.tags, [tagKeys.moment]: momentTag({ id: runId, count }) },
  });
}

const creations: RunKind<PointCreation, CreationCommand> = {
  key: creationsKey,
  queries: runQueries,
  schema: v.object({
    ...runEntries([...creationSteps, 'clear'], creationHaltKinds),
    lane: laneEntry,
    point: v.object({ name: v.string(), type: v.picklist(['Disk', 'DiskAndMemory']) }),
    tags: v.optional(v.record(v.string(), v.string()), {}),
    before: v.array(v.string()),
    steps: v.array(v.picklist(creationSteps)),
    wasRunning: v.boolean(),
  }),
  isInProgress,
  decide: decideCreation,
  perform: sendCreation,
};

/** The creations of points of one moment, of one tab. */
export function createCreations(cloud: Cloud): Runs<PointCreation> {
  return createRuns(cloud, creations);
}

/** The creations of points of one moment, of a cloud. */
export const creationsOf = runsByCloud(createCreations);

/** Every stored lane of such a run. */
export function useCreations(): readonly PointCreation[] {
  const { subscribe, list } = creationsOf(useCloud());
  return useSyncExternalStore(subscribe, list);
}

/** Commands that the lanes would send if all went well. Sends nothing. */
export async function callsOfCreations(
  cloud: Cloud,
  planned: readonly { instance: Instance; creation: PointCreation }[],
): Promise<readonly Call[]> {
  const calls = creationSteps.flatMap((step) =>
    planned.flatMap(({ instance, creation }) => {
      if (!creation.steps.includes(step)) return [];
      const points = [pendingPoint(creation, instance)];
      return sendCreation(creation, step, { instance, points }, (change, input) =>
        dryRun(cloud, change, input),
      );
    }),
  );
  return (await Promise.all(calls)).flat();
}

/** A point that is not created yet. */
function pendingPoint({ point }: PointCreation, { id, environment }: Instance): RecoveryPoint {
  return {
    ...point,
    id: pendingId,
    instanceId: id,
    environment,
    description: undefined,
    state: 'Allocated',
    current: false,
    parentId: undefined,
    parentName: undefined,
    hypervisor: undefined,
    createdAt: 0,
    taskId: undefined,
  };
}
