import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { RollbackPlan } from '../../domain/rollbackPlan';
import type { Instance, RecoveryPoint } from '../../domain/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { useDialogClose, useFormats } from '../../ui';
import { paths } from '../../ui/paths';

/** What a rollback that is possible now loses, brings and leaves. */
export function RollbackConsequences(props: {
  instance: Instance;
  point: RecoveryPoint;
  plan: RollbackPlan;
}) {
  const { instance, point, plan } = props;
  const t = useText();
  const formats = useFormats();
  const names = useNameList();
  const since = { instance: instance.name, date: formats.dateTime(point.createdAt) };

  return (
    <>
      <h3>{t('recoveryPoints.rollback.lost')}</h3>
      <ul>
        <li>
          {plan.timeLost === 0
            ? t('recoveryPoints.rollback.disks', since)
            : t('recoveryPoints.rollback.disksFor', {
                ...since,
                time: formats.elapsed(plan.timeLost),
              })}
        </li>
        {instance.state === 'Running' && <li>{t('recoveryPoints.rollback.memoryLost')}</li>}
        <li>{t('recoveryPoints.rollback.settings')}</li>
      </ul>
      <h3>{t('recoveryPoints.rollback.after')}</h3>
      <p>
        {t(
          plan.memory === 'restored'
            ? 'recoveryPoints.rollback.runningMemory'
            : 'recoveryPoints.rollback.stoppedDisk',
          { instance: instance.name },
        )}
      </p>
      <h3>{t('recoveryPoints.rollback.kept')}</h3>
      <ul>
        <li>{t('recoveryPoints.rollback.allKept')}</li>
        {plan.leftBehind.length > 0 && (
          <li>
            {t('recoveryPoints.rollback.leftBehind', {
              count: plan.leftBehind.length,
              names: names(plan.leftBehind.map(({ name }) => name)),
            })}
          </li>
        )}
      </ul>
      <p>{t('recoveryPoints.rollback.safety')}</p>
      <CreateFirst instanceId={instance.id} />
    </>
  );
}

/** Leads from the rollback to a recovery point of the present state. */
function CreateFirst({ instanceId }: { instanceId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const close = useDialogClose();
  return (
    <Button
      size="small"
      onClick={() =>
        close(() => void navigate(paths.addRecoveryPoint(instanceId), { replace: true }))
      }
    >
      {t('recoveryPoints.rollback.createFirst')}
    </Button>
  );
}
