import { useMemo } from 'react';
import { Link } from 'react-router';
import { phaseOfLanes } from '../../../cloud/runs/run';
import { useMayCall } from '../../../cloud/session/rights';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { RecoveryPoint } from '../../../cloud/types';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { DataTable, EmptyState, Notice, Section, useFormats, type Column } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { createdColumn, stateColumn } from '../../../ui/table/columns';
import { useActionContext } from '../../rules/actionContext';
import { recoveryPointStatus, recoveryPointTypeKey } from '../../rules/status';
import { usePlanRollbackOfAll, usePointMenu } from '../page/pointActions';
import { ReasonedButton } from '../runs/ReasonedButton';
import { timeSpreadOf } from './moment';
import type { MomentReading } from './useMoment';

/** The points of a moment, and how far apart in time they are. */
export function MomentPoints(props: { momentId: string; moment: MomentReading }) {
  const { momentId, moment } = props;
  const t = useText();
  const formats = useFormats();
  const names = useNameList();
  const tasks = useTasks();
  const menuOf = usePointMenu(useActionContext());
  const { points, count, read } = moment;
  const found = points.items.length;
  const mayRollBack = useMayCall()('revertToVMSnapshot');
  const planRollback = usePlanRollbackOfAll();
  const isRunning = phaseOfLanes(moment.lanes) === 'running';
  const rollbackAll = {
    id: 'rollbackAll',
    label: t('moments.rollbackAll'),
    reason: isRunning ? t('moments.waitForAll') : undefined,
    group: 0,
    onSelect: () => planRollback(momentId),
  };
  const spread = timeSpreadOf(points.items);
  const columns = useMemo<readonly Column<RecoveryPoint>[]>(
    () => [
      {
        id: 'instance',
        header: t('moments.instance'),
        value: ({ instanceName }) => instanceName,
        cell: ({ id, instanceId, instanceName }) => (
          <Link to={`${paths.recoveryPoints(instanceId)}?point=${encodeURIComponent(id)}`}>
            {instanceName ?? instanceId}
          </Link>
        ),
      },
      { id: 'point', header: t('moments.point'), value: ({ name }) => name },
      createdColumn(t('recoveryPoints.created'), formats.dateTime),
      {
        id: 'type',
        header: t('recoveryPoints.type'),
        value: ({ type }) => t(recoveryPointTypeKey(type)),
      },
      stateColumn(t, t('recoveryPoints.state'), (point) => recoveryPointStatus(point, tasks)),
    ],
    [t, formats, tasks],
  );
  return (
    <Section
      title={t('moments.points')}
      actions={
        mayRollBack &&
        found > 0 && <ReasonedButton action={rollbackAll} variant="contained" reasonBeside />
      }
    >
      {found > 1 && (
        <p>
          {spread === 0
            ? t('moments.noSpread')
            : t('moments.spread', { span: formats.elapsed(spread) })}
        </p>
      )}
      {points.isComplete && !isRunning && count !== undefined && found < count && (
        <p>{t('moments.missing', { found, count })}</p>
      )}
      {moment.twice.length > 0 && (
        <Notice tone="warning">{t('moments.twice', { names: names(moment.twice) })}</Notice>
      )}
      <DataTable<RecoveryPoint>
        variant="section"
        caption={t('moments.points')}
        list={read.data && points}
        columns={columns}
        getId={({ id }) => id}
        getName={({ instanceName, name }) => instanceName ?? name}
        actions={(point) => menuOf(point, false).filter(({ group }) => group === 1)}
        error={read.error}
        onRetry={() => void read.refetch()}
        empty={<EmptyState title={t('moments.gone')}>{t('moments.goneText')}</EmptyState>}
        defaultSort={{ column: 'instance', descending: false }}
      />
    </Section>
  );
}
