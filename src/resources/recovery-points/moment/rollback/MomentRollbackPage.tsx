import { isWhole } from '../../../../cloud/lists/list';
import { lanesOf, phaseOfLanes } from '../../../../cloud/runs/run';
import { useText } from '../../../../i18n/text';
import { Breadcrumbs, EmptyState, PageHeading, Progress } from '../../../../ui';
import { useAddressPart } from '../../../../ui/dialog/dialogRoute';
import { paths } from '../../../../ui/navigation/paths';
import { ListNotice } from '../../../../ui/table/ListNotice';
import { problemsOf } from '../../../rules/actionContext';
import { useRollbacks } from '../../rollback/rollbacks';
import { useMoment } from '../useMoment';
import { MomentRollbackPlanner } from './MomentRollbackPlanner';
import { MomentRollbackRun } from './MomentRollbackRun';
import { useMomentLists } from './useMomentLists';

/** The rollback of several instances to one moment: its plan, then its run, at one address. */
export function MomentRollbackPage() {
  const t = useText();
  const momentId = useAddressPart('momentId');
  const moment = useMoment(momentId);
  const rollbacks = useRollbacks();
  const first = rollbacks.find((rollback) => rollback.momentId === momentId);
  const lanes = first === undefined ? [] : lanesOf(first, rollbacks);
  const isRunning = lanes.length > 0 && phaseOfLanes(lanes) === 'running';
  const reading = useMomentLists(moment.points.items, isRunning);
  const problems = problemsOf(reading.reads);
  const name = first?.lane?.name ?? moment.name ?? momentId;
  const { lists } = reading;

  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('instances.title'), to: paths.instances },
          { label: moment.name ?? t('moments.crumb'), to: paths.moment(momentId) },
          { label: t('moments.rollbackCrumb') },
        ]}
      />
      <PageHeading title={t('moments.rollbackTitle', { name })} />
      {lanes.length === 0 && <ListNotice {...problems}>{t('rollback.unchecked')}</ListNotice>}
      {lanes.length > 0 ? (
        <MomentRollbackRun
          key={first?.lane?.runId}
          lanes={lanes}
          momentId={momentId}
          lists={lists}
          readAt={reading.readAt}
        />
      ) : lists === undefined ? (
        problems.errors.length === 0 && <Progress label={t('moments.rollbackLoading')} />
      ) : moment.points.items.length === 0 ? (
        isWhole(moment.points) && (
          <EmptyState title={t('moments.gone')}>{t('moments.goneText')}</EmptyState>
        )
      ) : (
        <MomentRollbackPlanner
          momentId={momentId}
          name={name}
          targets={moment.points.items}
          lists={lists}
          isFresh={reading.isFresh}
          readAt={reading.readAt}
        />
      )}
    </>
  );
}
