import { useState } from 'react';
import { useChange } from '../../api/change';
import { useCloud } from '../../api/cloud';
import { rollBack } from '../../api/recoveryPoints';
import { buildLineage } from '../../domain/lineage';
import { rollbackPlan } from '../../domain/rollbackPlan';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui';
import { usePointDialog } from './pointDialog';
import { RollbackConsequences } from './RollbackConsequences';
import { TreeChanged } from './TreeChanged';
import { WayOut } from './WayOut';

/**
 * Says what a rollback takes and what it brings before anyone agrees; where the engine would refuse
 * it, says so in advance, with the way out.
 */
export function RollbackInstance() {
  const t = useText();
  const change = useChange(rollBack);
  const { shown, point, context, refusal, close } = usePointDialog('rollback', change);
  const { client } = useCloud();
  const [now] = useState(client.now);
  const { instance, points } = shown.tree;

  const plan =
    point && rollbackPlan({ instance, target: point, lineage: buildLineage(points), now, context });
  const confirm = async () => {
    if (point === undefined || !(await shown.isStillSo())) return false;
    return change.mutateAsync({ point, instance });
  };

  return (
    <ConfirmDialog
      title={
        point
          ? t('recoveryPoints.rollback.title', { instance: instance.name, point: point.name })
          : t('recoveryPoints.action.rollback')
      }
      confirmLabel={t('recoveryPoints.rollback.confirm')}
      destructive
      rowId={point?.id}
      confirmDisabledReason={refusal}
      onConfirm={confirm}
      onClose={close}
    >
      <TreeChanged shown={shown} />
      {point &&
        plan &&
        (refusal === undefined ? (
          <RollbackConsequences instance={instance} point={point} plan={plan} />
        ) : (
          <WayOut instance={instance} point={point} plan={plan} />
        ))}
    </ConfirmDialog>
  );
}
