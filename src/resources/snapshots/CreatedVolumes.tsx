import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useVolumeActions } from '../volumes/volumeActions';
import { volumesQuery } from '../volumes/volumes';
import { partOf } from '../../cloud/lists/list';
import { volumeStatus } from '../rules/status';
import type { Snapshot, Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, Section, useFormats, type Column } from '../../ui';
import { nameColumn, stateColumn } from '../../ui/table/columns';
import { paths } from '../../ui/navigation/paths';

/** Volumes created from a snapshot, on its page. */
export function CreatedVolumes({ snapshot: { id } }: { snapshot: Snapshot }) {
  const t = useText();
  const query = useQuery(volumesQuery(useCloud()));
  const columns = useColumns();
  return (
    <Section title={t('snapshots.details.volumes')}>
      <DataTable<Volume>
        variant="section"
        caption={t('snapshots.details.volumes')}
        list={
          query.data && partOf(query.data, (volume) => volume.snapshotId === id, 'snapshotId', id)
        }
        columns={columns}
        getId={(volume) => volume.id}
        getName={(volume) => volume.name}
        actions={useVolumeActions('list')}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('snapshots.details.noVolumes')} />}
      />
    </Section>
  );
}

function useColumns(): readonly Column<Volume>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  return useMemo(
    () => [
      nameColumn(t('snapshots.details.volumeName'), paths.volume),
      {
        id: 'size',
        header: t('snapshots.size'),
        value: (volume) => volume.size,
        cell: (volume) => formats.size(volume.size),
      },
      {
        id: 'instance',
        header: t('snapshots.details.volumeInstance'),
        value: (volume) => volume.instanceName,
        cell: (volume) =>
          volume.instanceId === undefined ? (
            t('snapshots.details.notAttached')
          ) : (
            <Link to={paths.instance(volume.instanceId)}>
              {volume.instanceName ?? volume.instanceId}
            </Link>
          ),
      },
      stateColumn(t, t('snapshots.details.volumeState'), (volume) => volumeStatus(volume, tasks)),
    ],
    [t, formats, tasks],
  );
}
