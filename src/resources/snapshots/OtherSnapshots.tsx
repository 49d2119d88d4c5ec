import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { volumeSnapshotsQuery } from './snapshots';
import { partOf } from '../../cloud/lists/list';
import type { Snapshot } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, Section } from '../../ui';
import { useCloudHour } from '../shared/cloudTime';
import { snapshotsOf } from '../shared/snapshotsOf';
import { useSnapshotActions } from './snapshotActions';
import { useSnapshotColumns } from './snapshotColumns';

/** The other snapshots of a snapshot's volume, on its page. */
export function OtherSnapshots(props: { snapshot: Snapshot; volumeId: string }) {
  const t = useText();
  const { snapshot, volumeId } = props;
  const query = useQuery(volumeSnapshotsQuery(useCloud(), volumeId));
  // All are of one volume, and the cloud lists the size that it has now for each.
  const columns = useSnapshotColumns(useCloudHour(query.dataUpdatedAt)).filter(
    ({ id }) => id !== 'volume' && id !== 'size',
  );
  const name = snapshot.volumeName;
  return (
    <Section
      title={t('snapshots.details.others')}
      actions={<Link to={snapshotsOf(volumeId)}>{t('snapshots.details.allOfVolume')}</Link>}
    >
      <DataTable<Snapshot>
        variant="section"
        caption={
          name === undefined
            ? t('snapshots.details.others')
            : t('snapshots.details.othersOf', { name })
        }
        list={
          query.data && partOf(query.data, ({ id }) => id !== snapshot.id, 'volumeId', volumeId)
        }
        columns={columns}
        getId={({ id }) => id}
        getName={(other) => other.name}
        actions={useSnapshotActions('list')}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('snapshots.details.noOthers')} />}
        defaultSort={{ column: 'created', descending: true }}
      />
    </Section>
  );
}
