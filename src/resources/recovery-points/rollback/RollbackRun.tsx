import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { rollbacksOf } from './rollbacks';
import { hasTwoSafetyPoints, mayResume, ownSafetyPoint, type Rollback } from './rollback';
import type { RollbackInputsRead } from './useRollbackInputs';
import { RollbackPicture } from './RollbackPicture';
import { pointsBeforeRollback } from './plannedPoints';
import { isInProgress, pauseRun } from '../../../cloud/runs/run';
import { isWhole } from '../../../cloud/lists/list';
import { useCloudTime } from '../../shared/cloudTime';
import { useText } from '../../../i18n/text';
import { Notice, useFormats, type MenuAction } from '../../../ui';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';
import { paths } from '../../../ui/navigation/paths';
import { RollbackHalt } from './RollbackHalt';
import { useStepLines } from './useStepLines';
import { rollbackOutcomeText } from './rollbackOutcomeText';
import { Checklist } from '../runs/Checklist';
import { ReasonedButton } from '../runs/ReasonedButton';
import { RunBox } from '../runs/RunBox';
import { RunObstacle } from '../runs/RunObstacle';

/** A rollback in progress or finished, with its steps and controls. */
export function RollbackRun(props: {
  rollback: Rollback;
  reading: Omit<RollbackInputsRead, 'lists' | 'isFresh' | 'isRead'>;
}) {
  const { rollback, reading } = props;
  const t = useText();
  const navigate = useNavigate();
  const { dateTime } = useFormats();
  const rollbacks = rollbacksOf(useCloud());
  const isRunning = isInProgress(rollback);
  const phase = rollback.end ?? (isRunning ? 'running' : 'halted');
  const instance = rollback.instance.name;
  const point = rollback.target.name;
  const now = useCloudTime(reading.readAt);
  const before = useMemo(
    () => pointsBeforeRollback(rollback, reading.points.items),
    [rollback, reading.points],
  );
  const safety = ownSafetyPoint(rollback, reading.points.items);
  const stands = rollbackOutcomeText(t, rollback, reading.instance, safety);
  const canUndo = rollback.end === 'succeeded' && safety?.state === 'Ready';

  const { titleOf, lines } = useStepLines(rollback, reading.instance);
  const current = rollback.steps[rollback.stepIndex];
  const isLast = rollback.stepIndex + 1 >= rollback.steps.length;
  const stopAfter: MenuAction = {
    id: 'stopAfter',
    label: t('rollback.stopAfter'),
    reason: isLast ? t('rollback.lastStep') : rollback.paused ? t('rollback.stopsThen') : undefined,
    group: 0,
    onSelect: () => rollbacks.change(rollback.instance.id, pauseRun),
  };

  return (
    <RunBox
      phase={phase}
      isOver={rollback.end !== undefined}
      title={t(`rollback.${phase}`, { instance, point })}
      actions={
        <>
          {phase === 'halted' && (
            <Button key="leaveIt" onClick={() => rollbacks.abandon(rollback.instance.id)}>
              {t('rollback.leaveIt')}
            </Button>
          )}
          {phase === 'halted' && mayResume(rollback) && (
            <Button
              key="goOn"
              variant="contained"
              onClick={() => rollbacks.resume(rollback.instance.id)}
            >
              {t('rollback.resume')}
            </Button>
          )}
          {isRunning && <ReasonedButton key="stopAfter" action={stopAfter} />}
          {rollback.end !== undefined && (
            <>
              <Button
                onClick={() => {
                  focusPageHeading();
                  rollbacks.forget(rollback.instance.id);
                }}
              >
                {t('rollback.planAnew')}
              </Button>
              {canUndo && (
                <Button
                  onClick={() => void navigate(paths.rollback(rollback.instance.id, safety.id))}
                >
                  {t('rollback.undo')}
                </Button>
              )}
              <Button
                variant="contained"
                onClick={() =>
                  void navigate(
                    `${paths.recoveryPoints(rollback.instance.id)}?point=${encodeURIComponent(rollback.target.id)}`,
                  )
                }
              >
                {t('rollback.toPoints')}
              </Button>
            </>
          )}
        </>
      }
    >
      {(labelledBy) => (
        <>
          <p className="soft">
            {isRunning && current !== undefined
              ? t('rollback.progress', {
                  step: rollback.stepIndex + 1,
                  steps: rollback.steps.length,
                  what: titleOf(current),
                })
              : t('rollback.since', { date: dateTime(rollback.startedAt) })}
          </p>
          <RunObstacle runs={rollbacks} instanceId={rollback.instance.id} />
          {phase === 'halted' && <RollbackHalt rollback={rollback} stands={stands} />}
          {phase === 'abandoned' && <p>{stands}</p>}
          {phase === 'succeeded' && rollback.safety !== undefined && (
            <Notice tone="success">
              {t('rollback.outcome.kept', { safety: rollback.safety.name })}
            </Notice>
          )}
          {hasTwoSafetyPoints(rollback, reading.points.items) && (
            <Notice tone="warning">{t('rollback.twoSafetyPoints', { instance })}</Notice>
          )}
          {isWhole(reading.points) && (
            <RollbackPicture
              instance={reading.instance}
              tasks={reading.tasks}
              now={now}
              before={before}
              after={reading.points.items}
              afterTitle={t(
                phase === 'succeeded' ? 'rollback.picture.after' : 'rollback.picture.soFar',
              )}
              beforeState={rollback.wasRunning ? 'Running' : 'Stopped'}
              targetId={rollback.target.id}
              safetyId={safety?.id}
            />
          )}
          <Checklist labelledBy={labelledBy} lines={lines} />
          {isRunning && !isLast && <p className="soft">{t('rollback.stay')}</p>}
        </>
      )}
    </RunBox>
  );
}
