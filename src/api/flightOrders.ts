import type { Call } from '../domain/calls';
import { CloudError } from '../domain/errors';
import { ownSafetyPoint, type Flight, type FlightOrder } from '../domain/flight';
import type { Instance, RecoveryPoint } from '../domain/types';
import { rehearse } from './change';
import type { Cloud } from './cloud';
import { startInstance, stopInstance } from './instances';
import { createRecoveryPoint, deleteRecoveryPoint, rollBack } from './recoveryPointChanges';
import type { Carry } from './runs';

/** What an order acts on, as it was read last. */
interface OrderedFor {
  instance: Instance;
  points: readonly RecoveryPoint[];
}

/** Hands the change that an order stands for to `run`. CloudError `gone` where its recovery point is. */
export function sendStep<Result>(
  flight: Flight,
  order: FlightOrder,
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
      return run(deleteRecoveryPoint, { point: there(ownSafetyPoint(flight, points)), instance });
    case 'rollBack':
      return run(rollBack, {
        point: there(points.find(({ id }) => id === flight.target.id)),
        instance,
      });
    case 'safetyPoint': {
      if (flight.safety === undefined) throw new CloudError('gone', { command: order });
      const { type, name, description } = flight.safety;
      return run(createRecoveryPoint, {
        instance,
        name,
        description,
        memory: type === 'DiskAndMemory',
      });
    }
  }
}

/** What a flight would send if all went well, step by step. Sends nothing. */
export async function callsOfFlight(
  cloud: Cloud,
  flight: Flight,
  world: OrderedFor,
): Promise<readonly Call[]> {
  const steps = flight.steps.map((step) =>
    sendStep(flight, step, world, (change, input) => rehearse(cloud, change, input)),
  );
  return (await Promise.all(steps)).flat();
}
