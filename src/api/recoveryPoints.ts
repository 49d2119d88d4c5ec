import { sizeOfPoint } from '../domain/taskSize';
import type { Instance, RecoveryPoint, Subject } from '../domain/types';
import { asJob, type Change } from './change';
import type { Cloud } from './cloud';
import { entityQuery, fleetQuery, once } from './fleet';
import { keysOf } from './keys';
import { learnPointLimit } from './pointLimit';
import { scopesOf } from './scope';
import {
  createVMSnapshot,
  deleteVMSnapshot,
  listVMSnapshot,
  revertToVMSnapshot,
} from './wire/recoveryPoint';

const moving = new Set(['Allocated', 'Creating', 'Reverting', 'Expunging']);

const source = {
  resource: 'recoveryPoints' as const,
  command: listVMSnapshot,
  scopes: scopesOf,
  gather: (rows: readonly RecoveryPoint[]) => once(rows),
  isBusy: ({ state, taskId }: RecoveryPoint) => taskId !== undefined || moving.has(state),
};

/**
 * The engine leaves Hidden points out unless asked for them (CloudStack rules §6). They belong to the
 * tree, count for the limit, and forbid what any other point forbids.
 */
const states = [{}, { state: 'Hidden' }];

/** The recovery points of every instance of the account, Hidden ones included. */
export function recoveryPointsQuery(cloud: Cloud) {
  return fleetQuery(cloud, source, keysOf('recoveryPoints').list, states);
}

/** The recovery points of an instance, Hidden ones included. */
export function instanceRecoveryPointsQuery(cloud: Cloud, instanceId: string) {
  return fleetQuery(
    cloud,
    source,
    keysOf('recoveryPoints').of(instanceId),
    states.map((state) => ({ ...state, virtualmachineid: instanceId })),
  );
}

/** One recovery point. */
export function recoveryPointQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, source, id, { vmsnapshotid: id });
}

export const createRecoveryPoint: Change<{
  instance: Instance;
  name: string;
  description: string;
  /** With memory; for a running instance only (CloudStack rules §8). */
  memory: boolean;
}> = {
  kind: 'createRecoveryPoint',
  size: ({ instance, memory }) => sizeOfPoint(memory ? 'DiskAndMemory' : 'Disk', instance),
  environment: ({ instance }) => instance.environment,
  subject: ({ instance: { id, name } }) => ({ kind: 'instance', id, name }),
  instanceId: ({ instance }) => instance.id,
  makes: { kind: 'recoveryPoint', name: ({ name }) => name },
  send: async (client, { instance, name, description, memory }) =>
    asJob(
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
}

function subject({ point: { id, name } }: AboutPoint): Subject {
  return { kind: 'recoveryPoint', id, name };
}

const aboutPoint = {
  subject,
  environment: ({ point }: AboutPoint) => point.environment,
  instanceId: ({ point }: AboutPoint) => point.instanceId,
};

/** Puts the instance back to the point. */
export const rollBack: Change<AboutPoint & { instance: Instance }> = {
  ...aboutPoint,
  kind: 'rollback',
  size: ({ point, instance }) => sizeOfPoint(point.type, instance),
  send: async (client, { point: { id } }) =>
    asJob(await client.change(revertToVMSnapshot, { vmsnapshotid: id })),
};

export const deleteRecoveryPoint: Change<AboutPoint> = {
  ...aboutPoint,
  kind: 'deleteRecoveryPoint',
  send: async (client, { point: { id } }) =>
    asJob(await client.change(deleteVMSnapshot, { vmsnapshotid: id })),
};
