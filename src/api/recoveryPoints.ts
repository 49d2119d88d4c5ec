import { workOn } from '../domain/pointWork';
import type { RecoveryPoint } from '../domain/types';
import type { Cloud } from './cloud';
import { entityQuery, fleetQuery, once } from './fleet';
import { keysOf } from './keys';
import { scopesOf } from './scope';
import { listVMSnapshot, type RecoveryPointRow } from './wire/recoveryPoint';

export const recoveryPointSource = {
  resource: 'recoveryPoints' as const,
  command: listVMSnapshot,
  scopes: scopesOf,
  // The engine lists points whose instance is gone, too: they belong to none.
  gather: (rows: readonly RecoveryPointRow[]): readonly RecoveryPoint[] =>
    once(rows).flatMap(({ instanceId, ...point }) =>
      instanceId === undefined ? [] : [{ ...point, instanceId }],
    ),
  isBusy: (point: RecoveryPoint) => point.taskId !== undefined || workOn(point) !== undefined,
};

/**
 * The engine leaves Hidden points out unless asked for them (CloudStack rules §6). They belong to the
 * tree, count for the limit, and forbid what any other point forbids.
 */
const states = [{}, { state: 'Hidden' }];

/** The recovery points of every instance of the account, Hidden ones included. */
export function recoveryPointsQuery(cloud: Cloud) {
  return fleetQuery(cloud, recoveryPointSource, keysOf('recoveryPoints').list, states);
}

/** Whoever looks at one tree is about to act on it: what others change is to be seen within ten seconds. */
const ofInstance = { ...recoveryPointSource, restMs: 5_000 };

/** The recovery points of an instance, Hidden ones included. */
export function instanceRecoveryPointsQuery(cloud: Cloud, instanceId: string) {
  return fleetQuery(
    cloud,
    ofInstance,
    keysOf('recoveryPoints').of(instanceId),
    states.map((state) => ({ ...state, virtualmachineid: instanceId })),
  );
}

/** One recovery point. */
export function recoveryPointQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, recoveryPointSource, id, { vmsnapshotid: id });
}
