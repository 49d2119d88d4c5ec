import type { Call } from '../../../cloud/client/calls';
import { CloudError } from '../../../cloud/client/errors';
import { ownSafetyPoint, type Rollback, type StepCommand } from './rollback';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { dryRun } from '../../../cloud/changes/change';
import type { Cloud } from '../../../cloud/cloud';
import { startInstance, stopInstance } from '../../instances/instanceChanges';
import { createRecoveryPoint, deleteRecoveryPoint, rollBack } from '../recoveryPointChanges';
import type { SendChange } from '../../../cloud/runs/runs';

/** Instance and points of a command, as last read. */
interface ReadLast {
  instance: Instance;
  points: readonly RecoveryPoint[];
}

/** Passes the change of a command to `send`. CloudError `gone` where its recovery point is. */
export function sendStep<Result>(
  rollback: Rollback,
  command: StepCommand,
  { instance, points }: ReadLast,
  send: SendChange<Result>,
): Result {
  const there = (point: RecoveryPoint | undefined) => {
    if (point === undefined) throw new CloudError('gone', { command });
    return point;
  };
  switch (command) {
    case 'stop':
      return send(stopInstance, { instance });
    case 'start':
      return send(startInstance, { instance });
    case 'clear':
      return send(deleteRecoveryPoint, {
        point: there(ownSafetyPoint(rollback, points)),
        instance,
      });
    case 'rollBack':
      return send(rollBack, {
        point: there(points.find(({ id }) => id === rollback.target.id)),
        instance,
      });
    case 'safetyPoint': {
      if (rollback.safety === undefined) throw new CloudError('gone', { command });
      const { type, name, description } = rollback.safety;
      return send(createRecoveryPoint, {
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
  observation: ReadLast,
): Promise<readonly Call[]> {
  const steps = rollback.steps.map((step) =>
    sendStep(rollback, step, observation, (change, input) => dryRun(cloud, change, input)),
  );
  return (await Promise.all(steps)).flat();
}
