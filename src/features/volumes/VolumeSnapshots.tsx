import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../api/cloud';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { useTasks } from '../../api/taskHooks';
import { intervalTypeKey, snapshotStatus } from '../../domain/status';
import type { Snapshot, Volume } from '../../domain/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, Section, StatusBadge, useFormats, type Column } from '../../ui';
import { paths } from '../../ui/paths';
import { snapshotsOf } from '../../ui/snapshotsOf';

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
        rows={snapshots.data?.items}
        total={snapshots.data?.total}
        columns={columns}
        getId={(snapshot) => snapshot.id}
        getName={(snapshot) => snapshot.name}
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
      {
        id: 'name',
        header: t('volumes.snapshot.name'),
        value: (snapshot) => snapshot.name,
        cell: (snapshot) => <Link to={paths.snapshot(snapshot.id)}>{snapshot.name}</Link>,
      },
      {
        id: 'interval',
        header: t('volumes.snapshot.interval'),
        value: (snapshot) => t(intervalTypeKey(snapshot.intervalType)),
      },
      {
        id: 'created',
        header: t('volumes.snapshot.created'),
        value: (snapshot) => snapshot.createdAt,
        cell: (snapshot) => formats.dateTime(snapshot.createdAt),
      },
      {
        id: 'state',
        header: t('volumes.snapshot.state'),
        value: (snapshot) => t(snapshotStatus(snapshot, tasks).label),
        cell: (snapshot) => {
          const { tone, label } = snapshotStatus(snapshot, tasks);
          return <StatusBadge tone={tone} label={t(label)} />;
        },
      },
      {
        id: 'size',
        header: t('volumes.snapshot.size'),
        value: (snapshot) => snapshot.virtualSize,
        cell: (snapshot) => formats.size(snapshot.virtualSize),
      },
    ],
    [t, formats, tasks],
  );
}
