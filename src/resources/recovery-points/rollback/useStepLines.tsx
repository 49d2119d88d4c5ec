import type { ReactNode } from 'react';
import { isInProgress } from '../../../cloud/runs/run';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { recoveryPointTypeKey } from '../../rules/status';
import { TaskTime } from '../../shared/TaskTime';
import type { LineState } from '../runs/Checklist';
import { useStepEstimate } from '../runs/stepEstimate';
import { isAtGate, taskOf, type Rollback } from './rollback';
import type { RollbackStep } from './rollbackPlan';

/** The steps of a rollback in words, with the state of each. */
export function useStepLines(rollback: Rollback, reading: Instance | undefined) {
  const t = useText();
  const { dateTime } = useFormats();
  const estimateOf = useStepEstimate();
  const { steps, stepIndex, end, target, safety } = rollback;
  const instance = rollback.instance.name;
  const isRunning = isInProgress(rollback);
  const isLast = stepIndex + 1 >= steps.length;
  const waits = isRunning && isAtGate(rollback) && rollback.sent === undefined;

  const titleOf = (step: RollbackStep) => {
    switch (step) {
      case 'safetyPoint':
        return t('rollback.safetyPoint', { name: safety?.name });
      case 'stop':
        return t('rollback.stop', { instance });
      case 'start':
        return t('rollback.start', { instance });
      case 'rollBack':
        return t('rollback.rollBack', { point: target.name });
    }
  };
  const stateOf = (index: number): LineState => {
    if (index < stepIndex) return 'done';
    if (end === 'abandoned') return 'notDone';
    if (index > stepIndex || waits) return 'waiting';
    return isRunning ? 'running' : 'stopped';
  };
  const detailOf = (step: RollbackStep, index: number): ReactNode => {
    const doneAt = rollback.doneAt[index];
    if (doneAt !== undefined) return dateTime(doneAt);
    if (index === stepIndex && isRunning && !waits)
      return (
        <TaskTime
          kind={taskOf[step]}
          since={rollback.sent?.at ?? rollback.stepStartedAt}
          estimate={
            reading && estimateOf(step, { instance: reading, target, safety: safety?.type })
          }
          stays={isLast ? 'cloud' : 'tab'}
        />
      );
    if (step === 'safetyPoint' && safety) return t(recoveryPointTypeKey(safety.type));
    return undefined;
  };
  return {
    titleOf,
    lines: steps.map((step, index) => ({
      key: step,
      state: stateOf(index),
      title: titleOf(step),
      detail: detailOf(step, index),
    })),
  };
}
