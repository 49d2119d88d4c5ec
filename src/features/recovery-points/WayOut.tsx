import { Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { RollbackPlan, RollbackStep } from '../../domain/rollbackPlan';
import type { Instance, RecoveryPoint } from '../../domain/types';
import { useText } from '../../i18n/text';
import { Consequences, useDialogClose } from '../../ui';
import { useOpenDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';

const power = {
  stop: { label: 'recoveryPoints.goStop', step: 'recoveryPoints.step.stop' },
  start: { label: 'recoveryPoints.goStart', step: 'recoveryPoints.step.start' },
} as const;

/** How a rollback that is refused now becomes possible: the steps in order, and a way to the first. */
export function WayOut(props: { instance: Instance; point: RecoveryPoint; plan: RollbackPlan }) {
  const { instance, point, plan } = props;
  const t = useText();
  const openDialog = useOpenDialog();
  const close = useDialogClose();
  const [first] = plan.steps;
  if (first === undefined || first.kind === 'rollBack') return null;

  const stepText = ({ kind }: RollbackStep) =>
    kind === 'rollBack'
      ? t('recoveryPoints.step.rollBack', { point: point.name })
      : t(power[kind].step);
  const { kind } = first;
  // Over this address, so that its end leads back here, where the rollback has become possible.
  const go = () => openDialog(paths.instanceDialog(instance.id, kind), 'details');
  return (
    <>
      <Consequences title={t('recoveryPoints.wayOut')} steps>
        {plan.steps.map((step) => (
          <li key={step.kind}>{stepText(step)}</li>
        ))}
      </Consequences>
      <Go size="small" onClick={() => close(go)}>
        {t(power[kind].label)}
      </Go>
    </>
  );
}

const Go = styled(Button)({ marginTop: 10 });
