import type { Call } from '../../../cloud/client/calls';
import { CloudError } from '../../../cloud/client/errors';
import { ownSafetyPoint, type Rollback, type StepCommand } from './rollback';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { dryRun } from '../../../cloud/changes/change';
import type { Cloud } from '../../../cloud/cloud';
import { startInstance, stopInstance } from '../../instances/instances';
import { createRecoveryPoint, deleteRecoveryPoint, rollBack } from '../recoveryPointChanges';
import type { Carry } from '../../../cloud/runs/runs';

/** Instance and points that a command acts on, as read last. */
interface OrderedFor {
  instance: Instance;
  points: readonly RecoveryPoint[];
}

/** Hands the change that an order stands for to `run`. CloudError `gone` where its recovery point is. */
export function sendStep<Result>(
  rollback: Rollback,
  order: StepCommand,
  { instance, points }: OrderedFor,
  run: Carry<Result>,
): Result {
  const there = (point: RecoveryPoint | undefined) => {
    if (point === undefined) throw new CloudError('gone', { command: order });
    return point;
  };
  switch (order) {
    case 'stop':
      return run(stopInstance, { instance });
    case 'start':
      return run(startInstance, { instance });
    case 'clear':
      return run(deleteRecoveryPoint, { point: there(ownSafetyPoint(rollback, points)), instance });
    case 'rollBack':
      return run(rollBack, {
        point: there(points.find(({ id }) => id === rollback.target.id)),
        instance,
      });
    case 'safetyPoint': {
      if (rollback.safety === undefined) throw new CloudError('gone', { command: order });
      const { type, name, description } = rollback.safety;
      return run(createRecoveryPoint, {
        instance,
        name,
        description,
        memory: type === 'DiskAndMemory',
      });
    }
  }
}

/** Commands that a rollback would send if all went well, step by step. Sends nothing. */
export async function callsOfRollback(
  cloud: Cloud,
  rollback: Rollback,
  world: OrderedFor,
): Promise<readonly Call[]> {
  const steps = rollback.steps.map((step) =>
    sendStep(rollback, step, world, (change, input) => dryRun(cloud, change, input)),
  );
  return (await Promise.all(steps)).flat();
}
