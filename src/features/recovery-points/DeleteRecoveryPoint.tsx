import { useChange } from '../../api/useChange';
import { deleteRecoveryPoint } from '../../api/recoveryPoints';
import { deletePlan } from '../../domain/deletePlan';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui';
import { DeleteConsequences } from './DeleteConsequences';
import { usePointDialog } from './pointDialog';
import { TreeChanged } from './TreeChanged';

/** Says what becomes of the others, and of *Current*, before a recovery point is deleted. */
export function DeleteRecoveryPoint() {
  const t = useText();
  const change = useChange(deleteRecoveryPoint);
  const { shown, point, refusal, close } = usePointDialog('delete', change);
  const { instance, points } = shown.tree;

  const confirm = async () => {
    if (point === undefined || !(await shown.isStillSo())) return false;
    return change.mutateAsync({ point });
  };

  return (
    <ConfirmDialog
      title={
        point
          ? t('recoveryPoints.delete.title', { point: point.name })
          : t('recoveryPoints.action.delete')
      }
      confirmLabel={t('recoveryPoints.delete.confirm')}
      destructive
      rowId={point?.id}
      confirmDisabledReason={refusal}
      onConfirm={confirm}
      usual={change.usualFor(point && { point })}
      calls={() => change.callsFor(point && { point })}
      onClose={close}
    >
      <TreeChanged shown={shown} />
      {point && refusal === undefined && (
        <DeleteConsequences
          instance={instance}
          pointId={point.id}
          plan={deletePlan(points, [point.id])}
        />
      )}
    </ConfirmDialog>
  );
}
