import { useMemo } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCapabilities } from '../../../cloud/session/capabilities';
import { useCloud } from '../../../cloud/cloud';
import { instanceQuery } from '../../instances/instances';
import { usePointLimit } from '../quota/pointLimit';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { buildLineage } from '../lineage/lineage';
import { isWhole, unread, wholeList } from '../../../cloud/lists/list';
import { quotaOf } from '../quota/quota';
import { useListProblems } from '../../rules/actionContext';
import { useText } from '../../../i18n/text';
import { Breadcrumbs, EmptyState, ErrorNotice, PageHeading, Progress, Section } from '../../../ui';
import { HelpButton } from '../../../ui/navigation/HelpButton';
import { ListNotice } from '../../../ui/table/ListNotice';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { useCloudHour } from '../../shared/cloudTime';
import { PointBlocks } from '../PointBlocks';
import { usePointActions } from './pointActions';
import { PointsViews } from './PointsViews';
import { ReasonedButton } from '../runs/ReasonedButton';
import { RunNotices } from '../runs/RunNotices';

/** The recovery points of one instance, as a map of their descent or as a list. */
export function RecoveryPointsPage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const id = useAddressPart('id');
  const read = useSuspenseQuery(instanceQuery(cloud, id));
  const instance = read.data;
  // Refetched when the person returns, to find changes by others.
  const fleet = useQuery({ ...instanceRecoveryPointsQuery(cloud, id), refetchOnMount: 'always' });
  const capabilities = useCapabilities();

  const failed = [read, fleet].find(({ error }) => error !== null);
  const points = fleet.data ?? unread;
  const lineage = useMemo(() => buildLineage(points.items, points.unreadable), [points]);
  const tree = useMemo(() => ({ instance, points }), [instance, points]);
  const hour = useCloudHour(fleet.dataUpdatedAt);
  const limit = usePointLimit(instance);
  const quota = quotaOf(points, limit.known);
  const problems = useListProblems(limit.read);
  const title = t('recoveryPoints.titleOf', { instance: instance.name });

  const actions = usePointActions(
    instance,
    lineage,
    capabilities && {
      capabilities,
      tasks,
      now: hour,
      instances: wholeList([instance]),
      recoveryPoints: fleet.data,
      recoveryPointLimit: limit.forRules,
    },
  );

  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('instances.title'), to: paths.instances },
          { label: instance.name, to: paths.instance(id) },
          { label: t('recoveryPoints.title') },
        ]}
      />
      <PageHeading title={title}>
        <HelpButton />
        {actions.create && (
          <ReasonedButton action={actions.create} variant="contained" reasonBeside />
        )}
      </PageHeading>
      <RunNotices instanceId={id} />
      {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (
        <ListNotice unreadable={points.unreadable} onRetry={() => void fleet.refetch()}>
          {t('recoveryPoints.unreadMeans', { instance: instance.name })}
        </ListNotice>
      )}
      {!failed && <ListNotice {...problems}>{t('ui.list.unchecked')}</ListNotice>}
      {fleet.data === undefined && fleet.error === null && (
        <Progress label={t('recoveryPoints.loading')} />
      )}
      {isWhole(points) && points.items.length === 0 && (
        <>
          <EmptyState title={t('recoveryPoints.empty.title')}>
            {t('recoveryPoints.empty.text', { instance: instance.name })}
          </EmptyState>
          <Section title={t('blocks.title')}>
            <PointBlocks points={[{ type: 'Disk' }]} hypervisor={instance.hypervisor} />
          </Section>
        </>
      )}
      {points.items.length > 0 && (
        <PointsViews
          title={title}
          tree={tree}
          lineage={lineage}
          quota={quota}
          actions={actions}
          readAt={fleet.dataUpdatedAt}
          isFresh={fleet.isFetchedAfterMount && fleet.error === null}
        />
      )}
    </>
  );
}
