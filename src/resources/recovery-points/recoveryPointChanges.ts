import { sizeOfPoint } from '../../cloud/tasks/taskSize';
import { stateTrace, eventTrace, creationTrace } from '../../cloud/changes/trace';
import type { Instance, RecoveryPoint, Subject } from '../../cloud/types';
import { answeredByJob, type Change } from '../../cloud/changes/change';
import type { Tags } from '../../cloud/tags/tags';
import { learnPointLimit } from './quota/pointLimit';
import { createVMSnapshot, deleteVMSnapshot, revertToVMSnapshot } from './recoveryPointCommands';

/** Saves an instance's state. */
export const createRecoveryPoint: Change<{
  instance: Instance;
  name: string;
  description: string;
  /** With memory; for a running instance only (CloudStack rules §8). */
  memory: boolean;
  /** Created by a second task: the engine takes none with a recovery point (CloudStack rules §13). */
  tags?: Tags | undefined;
}> = {
  kind: 'createRecoveryPoint',
  trace: ({ instance: { id }, name }) => creationTrace('recoveryPoints', name, id),
  size: ({ instance, memory }) => sizeOfPoint(memory ? 'DiskAndMemory' : 'Disk', instance),
  environment: ({ instance }) => instance.environment,
  subject: ({ instance: { id, name } }) => ({ kind: 'instance', id, name }),
  instanceId: ({ instance }) => instance.id,
  creates: { kind: 'recoveryPoint', name: ({ name }) => name },
  followUp: ({ instance, tags = {} }) =>
    Object.keys(tags).length === 0
      ? undefined
      : { kind: 'addTags', instanceId: instance.id, tags, as: 'savePin' },
  send: async (client, { instance, name, description, memory }) =>
    answeredByJob(
      await client.change(createVMSnapshot, {
        virtualmachineid: instance.id,
        name,
        description: description === '' ? undefined : description,
        snapshotmemory: memory,
      }),
    ),
  learn: learnPointLimit,
};

interface AboutPoint {
  point: RecoveryPoint;
  instance: Pick<Instance, 'name'>;
}

function subject({ point: { id, name }, instance }: AboutPoint): Subject {
  return { kind: 'recoveryPoint', id, name, of: instance.name };
}

const aboutPoint = {
  subject,
  environment: ({ point }: AboutPoint) => point.environment,
  instanceId: ({ point }: AboutPoint) => point.instanceId,
};

/** Returns the instance to the point. */
export const rollBack: Change<AboutPoint & { instance: Instance }> = {
  ...aboutPoint,
  kind: 'rollback',
  trace: ({ instance: { id } }) => eventTrace('VMSNAPSHOT.REVERTTO', 'instance', id),
  size: ({ point, instance }) => sizeOfPoint(point.type, instance),
  send: async (client, { point: { id } }) =>
    answeredByJob(await client.change(revertToVMSnapshot, { vmsnapshotid: id })),
};

export const deleteRecoveryPoint: Change<AboutPoint> = {
  ...aboutPoint,
  kind: 'deleteRecoveryPoint',
  trace: ({ point: { id } }) =>
    stateTrace('recoveryPoints', id, { state: ['Hidden', 'Removed', 'gone'] }, ['Expunging']),
  send: async (client, { point: { id } }) =>
    answeredByJob(await client.change(deleteVMSnapshot, { vmsnapshotid: id })),
};
