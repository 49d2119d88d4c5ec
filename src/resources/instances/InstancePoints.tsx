import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { instanceRecoveryPointsQuery } from '../recovery-points/recoveryPoints';
import { isWhole } from '../../cloud/lists/list';
import type { Instance, RecoveryPoint } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { ErrorNotice, Progress, Section, useFormats } from '../../ui';
import { paths } from '../../ui/navigation/paths';
import { ListNotice } from '../../ui/table/ListNotice';
import { PointBlocks } from '../recovery-points/PointBlocks';

/** How many recovery points an instance has, and which its present state descends from. */
export function InstancePoints({ instance }: { instance: Instance }) {
  const t = useText();
  const cloud = useCloud();
  const { data, error, refetch } = useQuery(instanceRecoveryPointsQuery(cloud, instance.id));
  // A part of them would be counted as all.
  const points = isWhole(data) ? data?.items : undefined;

  return (
    <Section
      title={t('instances.points')}
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
      {points !== undefined && <Summary instance={instance} points={points} />}
    </Section>
  );
}

interface Props {
  instance: Instance;
  points: readonly RecoveryPoint[];
}

/** Nothing can be created any more. */
const isGone: readonly Instance['state'][] = ['Destroyed', 'Expunging'];

function Summary({ instance, points }: Props) {
  const t = useText();
  const counted = points.filter(({ state }) => state !== 'Removed');
  const { hypervisor, state } = instance;
  if (counted.length === 0 && isGone.includes(state)) return <p>{t('instances.points.gone')}</p>;
  return (
    <>
      <Present points={counted} />
      {counted.length === 0 ? (
        <PointBlocks when="before" points={[{ type: 'Disk' }]} hypervisor={hypervisor} />
      ) : (
        <PointBlocks when="now" points={counted} hypervisor={hypervisor} />
      )}
    </>
  );
}

function Present({ points }: Pick<Props, 'points'>) {
  const t = useText();
  const formats = useFormats();
  const visible = points.filter(({ state }) => state !== 'Hidden');
  if (visible.length === 0) return <p>{t('instances.points.none')}</p>;
  const newest = Math.max(...visible.map(({ createdAt }) => createdAt));
  const current = visible.find((point) => point.current);
  return (
    <>
      <p>
        {t('instances.points.count', {
          count: visible.length,
          date: formats.dateTime(newest),
        })}
      </p>
      <p>
        {current === undefined
          ? t('instances.points.noCurrent')
          : t('instances.points.current', { name: current.name })}
      </p>
    </>
  );
}
