import { useMemo } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { useSnapshotMenu } from '../snapshots/snapshotActions';
import { volumeSnapshotsQuery } from '../snapshots/snapshots';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useVolumeMenu } from '../volumes/volumeActions';
import { instanceVolumesQuery } from '../volumes/volumes';
import { joinLists } from '../../cloud/lists/list';
import { snapshotStatus, volumeStatus, volumeTypeKey } from '../rules/status';
import type { Instance, Snapshot, Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, Section, useFormats, type Column } from '../../ui';
import { createdColumn, nameColumn, stateColumn } from '../../ui/table/columns';
import { paths } from '../../ui/navigation/paths';
import { useInstanceScope } from './instanceDisks';

/** The volumes of an instance. */
export function InstanceVolumes({ instance }: { instance: Instance }) {
  const t = useText();
  const volumes = useQuery(instanceVolumesQuery(useCloud(), instance.id));
  const actions = useVolumeMenu('list', useInstanceScope(instance));
  const columns = useVolumeColumns();
  return (
    <Section title={t('instances.volumes')}>
      <DataTable
        variant="section"
        caption={t('instances.volumes')}
        list={volumes.data}
        columns={columns}
        getId={({ id }) => id}
        getName={({ name }) => name}
        actions={actions}
        error={volumes.error}
        onRetry={() => void volumes.refetch()}
        empty={<EmptyState title={t('instances.volumes.empty')} />}
      />
    </Section>
  );
}

/** The snapshots that were taken of an instance's volumes. */
export function InstanceSnapshots({ instance }: { instance: Instance }) {
  const t = useText();
  const cloud = useCloud();
  const volumes = useQuery(instanceVolumesQuery(cloud, instance.id)).data;
  const actions = useSnapshotMenu('list', useInstanceScope(instance));
  const snapshots = useQueries({
    queries: (volumes?.items ?? []).map(({ id }) => volumeSnapshotsQuery(cloud, id)),
  });
  const columns = useSnapshotColumns();
  // A volume that is not loaded or unreadable may have more.
  const images =
    volumes &&
    joinLists<Snapshot>([...snapshots.map(({ data }) => data), { ...volumes, items: [] }]);
  const failed = snapshots.find(({ error }) => error !== null);
  return (
    <Section title={t('instances.snapshots')}>
      <DataTable
        variant="section"
        caption={t('instances.snapshots')}
        list={images}
        columns={columns}
        getId={({ id }) => id}
        getName={({ name }) => name}
        actions={actions}
        defaultSort={{ column: 'created', descending: true }}
        error={failed?.error}
        onRetry={() => snapshots.forEach((query) => void query.refetch())}
        empty={<EmptyState title={t('instances.snapshots.empty')} />}
      />
    </Section>
  );
}

function useVolumeColumns(): readonly Column<Volume>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  return useMemo(
    () => [
      nameColumn(t('instances.volumes.name'), paths.volume),
      {
        id: 'type',
        header: t('instances.volumes.type'),
        value: ({ type }) => t(volumeTypeKey(type)),
      },
      {
        id: 'size',
        header: t('instances.volumes.size'),
        value: ({ size }) => size,
        cell: ({ size }) => formats.size(size),
        nowrap: true,
      },
      stateColumn(t, t('instances.volumes.state'), (volume) => volumeStatus(volume, tasks)),
    ],
    [t, formats, tasks],
  );
}

function useSnapshotColumns(): readonly Column<Snapshot>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  return useMemo(
    () => [
      nameColumn(t('instances.snapshots.name'), paths.snapshot),
      {
        id: 'volume',
        header: t('instances.snapshots.volume'),
        value: ({ volumeName }) => volumeName,
      },
      createdColumn(t('instances.snapshots.created'), formats.dateTime),
      stateColumn(t, t('instances.snapshots.state'), (snapshot) => snapshotStatus(snapshot, tasks)),
    ],
    [t, formats, tasks],
  );
}
