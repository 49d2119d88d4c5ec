import { useDurationEstimates } from '../../../cloud/tasks/useDurationEstimate';
import type { DurationEstimate } from '../../../cloud/tasks/durations';
import { taskOf } from '../rollback/rollback';
import type { RollbackStep } from '../rollback/rollbackPlan';
import { sizeOfPoint } from '../../../cloud/tasks/taskSize';
import type { Instance, RecoveryPointType } from '../../../cloud/types';

interface StepsOf {
  instance: Instance;
  target: { type: RecoveryPointType };
  /** Type of the safety point, where there is one. */
  safety: RecoveryPointType | undefined;
}

/** How long a step of a rollback usually takes, as seen in this browser. */
export function useStepEstimate(): (
  step: RollbackStep,
  of: StepsOf,
) => DurationEstimate | undefined {
  const estimateOf = useDurationEstimates();
  return (step, { instance, target, safety }) => {
    const points = {
      safetyPoint: safety,
      rollBack: target.type,
      start: undefined,
      stop: undefined,
    };
    const type = points[step];
    return estimateOf(taskOf[step], type && sizeOfPoint(type, instance));
  };
}
