import { problemsOf } from '../../rules/actionContext';
import { useDeletions } from '../deletion/deletions';
import { useRollbacks } from './rollbacks';
import { isDeletionInProgress } from '../deletion/deletion';
import { isWhole, mayInclude } from '../../../cloud/lists/list';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { EmptyState, PageHeading, Progress } from '../../../ui';
import { ListNotice } from '../../../ui/table/ListNotice';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { useRollbackInputs } from './useRollbackInputs';
import { RollbackPlanner } from './RollbackPlanner';
import { RollbackRun } from './RollbackRun';
import { PlanCrumbs } from '../runs/PlanCrumbs';
import { usePlanReplacement } from '../runs/planReplacement';
import { RunNotices } from '../runs/RunNotices';

/** A rollback to a recovery point: its plan, then its run, at one address. */
export function RollbackPage() {
  const t = useText();
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  const rollback = useRollbacks().find(({ instance }) => instance.id === id);
  const deletion = useDeletions().find(({ instance }) => instance.id === id);
  const isRunning =
    (rollback !== undefined && isInProgress(rollback)) ||
    (deletion !== undefined && isDeletionInProgress(deletion));
  const reading = useRollbackInputs(id, isRunning);
  const { instance, points } = reading;
  const problems = problemsOf(reading.lists);
  const target = points.items.find((point) => point.id === pointId && point.state !== 'Removed');
  // A rollback of several instances has a page of its own.
  const isHere = rollback?.target.id === pointId && rollback.momentId === undefined;
  const isGone = !isHere && target === undefined && !mayInclude(points, pointId);
  const isUnread = !isHere && points.isComplete && !isWhole(points);
  usePlanReplacement(
    isGone ? t('rollback.gone') : isUnread ? t('rollback.unreadPoints') : undefined,
  );

  return (
    <>
      <PlanCrumbs instance={instance} plan="rollback.crumb" />
      <PageHeading title={t('rollback.title', { instance: instance.name })} />
      <RunNotices instanceId={id} except={isHere ? rollback.id : undefined} />
      {!isHere && (
        <ListNotice {...problems}>
          {t(isWhole(points) ? 'rollback.unchecked' : 'rollback.unread')}
        </ListNotice>
      )}
      {rollback !== undefined && isHere ? (
        <RollbackRun key={rollback.id} rollback={rollback} reading={reading} />
      ) : isGone ? (
        <EmptyState title={t('rollback.gone')} />
      ) : !points.isComplete || !reading.isRead ? (
        problems.errors.length === 0 && <Progress label={t('rollback.loading')} />
      ) : (
        target !== undefined && (
          <RollbackPlanner
            key={target.id}
            reading={reading}
            target={target}
            isOtherRunning={isRunning}
          />
        )
      )}
    </>
  );
}
