import { Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useNavigate } from 'react-router';
import type { RollbackPlan } from '../../domain/rollbackPlan';
import type { Instance, RecoveryPoint } from '../../domain/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { Consequences, useDialogClose, useFormats } from '../../ui';
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
      <Consequences title={t('recoveryPoints.rollback.lost')}>
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
      </Consequences>
      <Consequences title={t('recoveryPoints.rollback.after')}>
        <li>
          {t(
            plan.memory === 'restored'
              ? 'recoveryPoints.rollback.runningMemory'
              : 'recoveryPoints.rollback.stoppedDisk',
            { instance: instance.name },
          )}
        </li>
      </Consequences>
      <Consequences title={t('recoveryPoints.rollback.kept')}>
        <li>{t('recoveryPoints.rollback.allKept')}</li>
        {plan.leftBehind.length > 0 && (
          <li>
            {t('recoveryPoints.rollback.leftBehind', {
              count: plan.leftBehind.length,
              names: names(plan.leftBehind.map(({ name }) => name)),
            })}
          </li>
        )}
      </Consequences>
      <Safety instanceId={instance.id} />
    </>
  );
}

/** Says that the present state is not kept, and leads to a recovery point of it. */
function Safety({ instanceId }: { instanceId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const close = useDialogClose();
  const createFirst = () =>
    close(() => void navigate(paths.addRecoveryPoint(instanceId), { replace: true }));
  return (
    <Box>
      <p>{t('recoveryPoints.rollback.safety')}</p>
      <Button size="small" onClick={createFirst}>
        {t('recoveryPoints.rollback.createFirst')}
      </Button>
    </Box>
  );
}

const Box = styled('div')({ marginTop: 16 });
