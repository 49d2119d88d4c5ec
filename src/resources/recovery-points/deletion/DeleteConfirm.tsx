import { useDurationEstimate } from '../../../cloud/tasks/useDurationEstimate';
import type { DeletePlan } from './deletePlan';
import { deletionLosses } from './deletionLoss';
import { sumOfEstimates } from '../../../cloud/tasks/durations';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { paths } from '../../../ui/navigation/paths';
import { PlanConfirmation } from '../runs/PlanConfirmation';
import { useNodeName } from '../page/nodeName';
import { useWaitingRollback } from '../runs/waitingRollback';

/** Confirmation of a deletion: a single press, since its result is shown above. */
export function DeleteConfirm(props: {
  instance: Instance;
  plan: DeletePlan;
  /** Reason why it cannot be confirmed now. */
  refusal: string | undefined;
  revalidate: () => Promise<boolean>;
  onAgree: () => void;
}) {
  const { instance, plan } = props;
  const t = useText();
  const waitingRollback = useWaitingRollback(instance.id);
  const nameOf = useNodeName(plan.before);
  const estimate = useDurationEstimate('deleteRecoveryPoint');
  const count = plan.queue.length;
  const [first] = plan.queue;
  const lossOf = deletionLosses(plan.before);
  const isForGood = plan.queue.some((id) => lossOf(id) !== 'failed');

  return (
    <PlanConfirmation
      back={waitingRollback ?? paths.recoveryPoints(instance.id)}
      about={plan.queue.join(' ')}
      confirm={t('deletion.confirm', { count, point: first === undefined ? '' : nameOf(first) })}
      refusal={props.refusal}
      estimate={sumOfEstimates(plan.queue.map(() => estimate))}
      revalidate={props.revalidate}
      onAgree={props.onAgree}
    >
      {count > 1 && <p className="soft">{t('deletion.stay')}</p>}
      {isForGood && <p>{t('deletion.forGood')}</p>}
    </PlanConfirmation>
  );
}
