import { problemsOf } from '../../rules/actionContext';
import { useDeletions } from './deletions';
import { useRollbacks } from '../rollback/rollbacks';
import { isDeletionInProgress, type Deletion } from './deletion';
import { isWhole } from '../../../cloud/lists/list';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { EmptyState, PageHeading, Progress } from '../../../ui';
import { ListNotice } from '../../../ui/table/ListNotice';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { DeletePlanner } from './DeletePlanner';
import { DeletionRun } from './DeletionRun';
import { useTreeReading } from '../runs/pinnedTree';
import { PlanCrumbs } from '../runs/PlanCrumbs';
import { usePlanReplacement } from '../runs/planReplacement';
import { RunNotices } from '../runs/RunNotices';
import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** True while a deletion belongs to the page: it runs, or ended with the points that the address names. */
function isOf({ queue, end }: Deletion, chosen: readonly string[]): boolean {
  return (
    end === undefined ||
    (queue.length === chosen.length && queue.every(({ id }) => chosen.includes(id)))
  );
}

/** The deletion of recovery points of one instance: its plan, then its queue, under one address. */
export function DeletePage() {
  const t = useText();
  const id = useAddressPart('id');
  const { chosen, choose } = useChosenPoints();
  const deletion = useDeletions().find(({ instance }) => instance.id === id);
  const rollback = useRollbacks().find(({ instance }) => instance.id === id);
  const isRollingBack = rollback !== undefined && isInProgress(rollback);
  const isDeleting = deletion !== undefined && isDeletionInProgress(deletion);
  const reading = useTreeReading(id, isRollingBack || isDeleting);
  const { instance, points } = reading;
  const problems = problemsOf(reading.lists);
  const shown = deletion !== undefined && isOf(deletion, chosen) ? deletion : undefined;
  const isGone =
    shown === undefined &&
    isWhole(points) &&
    points.items.every(({ state }) => state === 'Hidden' || state === 'Removed');
  const gone = t('deletion.noPoints', { instance: instance.name });
  const isUnread = shown === undefined && points.isComplete && !isWhole(points);
  usePlanReplacement(isGone ? gone : isUnread ? t('deletion.unreadPoints') : undefined);

  const content = () => {
    if (shown !== undefined)
      return <DeletionRun key={shown.id} deletion={shown} reading={reading} />;
    if (!points.isComplete)
      return problems.errors.length === 0 && <Progress label={t('recoveryPoints.loading')} />;
    if (isGone) return <EmptyState title={gone} />;
    return (
      <DeletePlanner
        reading={reading}
        chosen={chosen}
        onChoose={choose}
        isRollingBack={isRollingBack}
      />
    );
  };

  return (
    <>
      <PlanCrumbs instance={instance} plan="deletion.crumb" />
      <PageHeading title={t('deletion.title', { instance: instance.name })} />
      <RunNotices instanceId={id} except={deletion?.id} />
      {shown === undefined && <ListNotice {...problems}>{t('deletion.unread')}</ListNotice>}
      {content()}
    </>
  );
}

/**
 * Points chosen in the address, `?points=a,b`, and a function that changes them; shown at once, before the address
 * changes.
 */
function useChosenPoints(): {
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  const named = new URLSearchParams(search).get('points') ?? '';
  const [shown, show] = useOptimistic(named);
  const choose = (ids: readonly string[]) => {
    const next = new URLSearchParams(search);
    next.set('points', ids.join(','));
    startTransition(async () => {
      show(ids.join(','));
      await navigate(
        // Unescaped commas keep the address of many points short.
        { search: `?${next.toString().replaceAll('%2C', ',')}` },
        { replace: true, preventScrollReset: true },
      );
    });
  };
  return { chosen: shown.split(',').filter((id) => id !== ''), choose };
}
