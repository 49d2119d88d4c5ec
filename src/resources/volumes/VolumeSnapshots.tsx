import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { useSnapshotActions } from '../snapshots/snapshotActions';
import { volumeSnapshotsQuery } from '../snapshots/snapshots';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { intervalTypeKey, snapshotStatus } from '../rules/status';
import type { Snapshot, Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, Section, useFormats, type Column } from '../../ui';
import { createdColumn, nameColumn, stateColumn } from '../../ui/table/columns';
import { paths } from '../../ui/navigation/paths';
import { snapshotsOf } from '../shared/snapshotsOf';

/** The snapshots of one volume, on its page. */
export function VolumeSnapshots({ volume }: { volume: Volume }) {
  const t = useText();
  const cloud = useCloud();
  const snapshots = useQuery(volumeSnapshotsQuery(cloud, volume.id));
  const columns = useColumns();
  return (
    <Section
      title={t('volumes.details.snapshots')}
      actions={<Link to={snapshotsOf(volume.id)}>{t('volumes.details.allSnapshots')}</Link>}
    >
      <DataTable<Snapshot>
        variant="section"
        caption={t('volumes.details.snapshotsOf', { name: volume.name })}
        list={snapshots.data}
        columns={columns}
        getId={(snapshot) => snapshot.id}
        getName={(snapshot) => snapshot.name}
        actions={useSnapshotActions('list')}
        error={snapshots.error}
        onRetry={() => void snapshots.refetch()}
        empty={<EmptyState title={t('volumes.details.noSnapshots')} />}
        defaultSort={{ column: 'created', descending: true }}
      />
    </Section>
  );
}

function useColumns(): readonly Column<Snapshot>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  return useMemo(
    () => [
      nameColumn(t('volumes.snapshot.name'), paths.snapshot),
      {
        id: 'interval',
        header: t('volumes.snapshot.interval'),
        value: (snapshot) => t(intervalTypeKey(snapshot.intervalType)),
      },
      createdColumn(t('volumes.snapshot.created'), formats.dateTime),
      stateColumn(t, t('volumes.snapshot.state'), (snapshot) => snapshotStatus(snapshot, tasks)),
    ],
    [t, formats, tasks],
  );
}
