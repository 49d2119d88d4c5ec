import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { instanceRecoveryPointsQuery } from '../recovery-points/recoveryPoints';
import { isWhole } from '../../cloud/lists/list';
import type { Instance, RecoveryPoint } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { ErrorNotice, Progress, Section } from '../../ui';
import { paths } from '../../ui/navigation/paths';
import { ListNotice } from '../../ui/table/ListNotice';
import { PointBlocksSentence } from '../recovery-points/PointBlocks';
import { isSmallTree, PointsTree } from '../recovery-points/PointsTree';
import { buildLineage } from '../recovery-points/lineage/lineage';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { instanceStatus } from '../rules/status';

/** Small tree of an instance's recovery points, with a link to the map. */
export function InstancePoints(props: {
  instance: Instance;
  /** The cloud's time, in ms since 1970. */
  now: number;
}) {
  const { instance, now } = props;
  const t = useText();
  const cloud = useCloud();
  const { data, error, refetch } = useQuery(instanceRecoveryPointsQuery(cloud, instance.id));
  // A part of them would be counted as all.
  const points = isWhole(data) ? data?.items : undefined;

  return (
    <Section
      title={t('instances.points')}
      isCard
      actions={
        <Link to={paths.recoveryPoints(instance.id)}>
          {t('instances.action.viewRecoveryPoints')}
        </Link>
      }
    >
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.isComplete === true && error === null && (
        <ListNotice unreadable={data.unreadable} onRetry={() => void refetch()}>
          {t('instances.points.notKnown')}
        </ListNotice>
      )}
      {data?.isComplete !== true && error === null && <Progress label={t('instances.points')} />}
      {points !== undefined && <Summary instance={instance} points={points} now={now} />}
    </Section>
  );
}

/** Nothing can be created any more. */
const isGone: readonly Instance['state'][] = ['Destroyed', 'Expunging'];

function Summary(props: { instance: Instance; points: readonly RecoveryPoint[]; now: number }) {
  const { instance, points, now } = props;
  const t = useText();
  const status = instanceStatus(instance, useTasks());
  const counted = points.filter(({ state }) => state !== 'Removed');
  const lineage = useMemo(() => buildLineage(points), [points]);
  if (counted.length === 0)
    return (
      <p>
        {t(isGone.includes(instance.state) ? 'instances.points.gone' : 'instances.points.none')}
      </p>
    );
  const address = paths.recoveryPoints(instance.id);
  return (
    <>
      {isSmallTree(lineage) ? (
        <PointsTree
          lineage={lineage}
          state={t(status.label)}
          now={now}
          addressOf={(id) => `${address}?point=${encodeURIComponent(id)}`}
        />
      ) : (
        <p>{t('recoveryPoints.count', { count: counted.length })}</p>
      )}
      <PointBlocksSentence points={counted} hypervisor={instance.hypervisor} />
    </>
  );
}
