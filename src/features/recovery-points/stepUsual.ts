import { useUsuals } from '../../api/usual';
import type { Usual } from '../../domain/durations';
import { taskOf } from '../../domain/flight';
import type { FlightStep } from '../../domain/flightPlan';
import { sizeOfPoint } from '../../domain/taskSize';
import type { Instance, RecoveryPointType } from '../../domain/types';

interface StepsOf {
  instance: Instance;
  target: { type: RecoveryPointType };
  /** What the safety point holds, where there is one. */
  safety: RecoveryPointType | undefined;
}

/** How long a step of a rollback usually takes, as seen in this browser. */
export function useStepUsual(): (step: FlightStep, of: StepsOf) => Usual | undefined {
  const usualOf = useUsuals();
  return (step, { instance, target, safety }) => {
    const points = {
      safetyPoint: safety,
      rollBack: target.type,
      start: undefined,
      stop: undefined,
    };
    const type = points[step];
    return usualOf(taskOf[step], type && sizeOfPoint(type, instance));
  };
}
