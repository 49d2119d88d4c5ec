import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import { RollbackPicture } from './RollbackPicture';
import type { RollbackInputs, RollbackPlan } from './rollbackPlan';
import { pointsAfterRollback, plannedId } from './plannedPoints';

/** The picture of a rollback that is planned; `safety` names the safety point that it has. */
export function PlannedPicture(
  props: Pick<RollbackInputs, 'instance' | 'target' | 'points' | 'tasks'> & {
    plan: RollbackPlan;
    safety: string;
    /** The cloud's time, in ms since 1970. */
    now: number;
  },
) {
  const { instance, target, points, plan, safety, now } = props;
  const t = useText();
  const createdAt = Math.floor(now / 60_000) * 60_000;
  const { safety: kept } = plan;
  const after = useMemo(
    () => pointsAfterRollback({ target, points }, { safety: kept }, { name: safety, createdAt }),
    [target, points, kept, safety, createdAt],
  );
  return (
    <RollbackPicture
      instance={instance}
      tasks={props.tasks}
      now={now}
      before={points.items}
      after={after}
      afterTitle={t('rollback.picture.after')}
      {...(plan.case !== 'notNow' && {
        afterState: plan.power === 'running' ? 'Running' : 'Stopped',
      })}
      targetId={target.id}
      safetyId={kept && plannedId}
    >
      {target.type === 'DiskAndMemory'
        ? t('rollback.backMemory', { instance: instance.name })
        : t('rollback.backDisk', { instance: instance.name, power: plan.power })}
    </RollbackPicture>
  );
}
