import Button from '@mui/material/Button';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useListProblems } from '../rules/actionContext';
import { useCloud } from '../../cloud/cloud';
import { useMayCall } from '../../cloud/session/rights';
import { snapshotsQuery, volumeSnapshotsQuery } from './snapshots';
import { volumeQuery } from '../volumes/volumes';
import type { PagedList } from '../../cloud/lists/list';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { intervalTypes, type Snapshot } from '../../cloud/types';
import { intervalTypeKey, snapshotStatus } from '../rules/status';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, PageHeading } from '../../ui';
import { environmentColumns } from '../shared/environmentColumns';
import { useCloudHour } from '../shared/cloudTime';
import { pinFacet } from '../shared/pins/pinColumn';
import { bulkPart } from '../shared/bulk/bulkPart';
import { useChosenRows } from '../shared/bulk/useChosenRows';
import { alsoFindAll, stateFacet, zoneFacet } from '../shared/listFacets';
import { HelpButton } from '../../ui/navigation/HelpButton';
import type { Facet } from '../../ui/table/facets';
import { ListNotice } from '../../ui/table/ListNotice';
import { paths } from '../../ui/navigation/paths';
import { volumeParam } from '../shared/snapshotsOf';
import { useSnapshotActions } from './snapshotActions';
import { useSnapshotColumns } from './snapshotColumns';

const SnapshotBulk = bulkPart(async () => (await import('./SnapshotBulk')).SnapshotBulk);

/** The list of snapshots: all, or with `?volume=ID` those of one volume. */
export function SnapshotsPage() {
  const [search] = useSearchParams();
  const volumeId = search.get(volumeParam);
  return volumeId === null ? <AllSnapshots /> : <SnapshotsOfVolume volumeId={volumeId} />;
}

function AllSnapshots() {
  const t = useText();
  const query = useQuery(snapshotsQuery(useCloud()));
  const mayCall = useMayCall();
  const mayTake = mayCall('createSnapshot') && mayCall('listVolumes');
  return (
    <>
      <PageHeading title={t('snapshots.title')}>
        <HelpButton />
      </PageHeading>
      <SnapshotTable
        query={query}
        toolbar={
          <Button variant="outlined" color="inherit" component={Link} to={paths.testLeftovers}>
            {t('snapshots.testLeftovers')}
          </Button>
        }
        empty={
          mayTake ? (
            <EmptyState
              title={t('snapshots.empty.title')}
              action={<Link to={paths.volumes}>{t('snapshots.empty.action')}</Link>}
            >
              {t('snapshots.empty.text')}
            </EmptyState>
          ) : (
            <EmptyState title={t('snapshots.empty.title')} />
          )
        }
      />
    </>
  );
}

function SnapshotsOfVolume({ volumeId }: { volumeId: string }) {
  const t = useText();
  const cloud = useCloud();
  const query = useQuery(volumeSnapshotsQuery(cloud, volumeId));
  const { data: volume } = useQuery(volumeQuery(cloud, volumeId));
  const name = volume?.name ?? query.data?.items[0]?.volumeName;
  const title = name === undefined ? t('snapshots.ofUnknown') : t('snapshots.of', { name });
  const all = <Link to={paths.snapshots}>{t('snapshots.showAll')}</Link>;
  return (
    <>
      <PageHeading title={title}>
        <HelpButton />
      </PageHeading>
      <SnapshotTable
        query={query}
        toolbar={all}
        empty={<EmptyState title={t('snapshots.emptyOf')} />}
      />
    </>
  );
}

function useSnapshotFacets(now: number): readonly Facet<Snapshot>[] {
  const t = useText();
  const tasks = useTasks();
  return useMemo(
    () => [
      {
        id: 'type',
        label: t('snapshots.interval'),
        keysOf: ({ intervalType }) => [intervalType],
        labelOf: (key) => {
          const type = intervalTypes.find((word) => word === key);
          return type === undefined ? key : t(intervalTypeKey(type));
        },
      },
      stateFacet(t, t('snapshots.state'), (snapshot) => snapshotStatus(snapshot, tasks)),
      zoneFacet(t, ({ zoneName }) => [zoneName]),
      pinFacet(t, now),
    ],
    [t, tasks, now],
  );
}

interface SnapshotTableProps {
  query: Pick<UseQueryResult<PagedList<Snapshot>>, 'data' | 'dataUpdatedAt' | 'error' | 'refetch'>;
  toolbar?: ReactNode;
  empty: ReactNode;
}

function SnapshotTable({ query, toolbar, empty }: SnapshotTableProps) {
  const t = useText();
  const { environment } = useCloud();
  const now = useCloudHour(query.dataUpdatedAt);
  const ofSnapshots = useSnapshotColumns(now);
  const items = query.data?.items;
  const columns = useMemo(
    () => [...ofSnapshots, ...environmentColumns(t, environment, items)],
    [environment, ofSnapshots, t, items],
  );
  const facets = useSnapshotFacets(now);
  const { choice, selected, clear } = useChosenRows(items, 'deleteSnapshot');
  const actions = useSnapshotActions('list');
  const problems = useListProblems('instances', 'volumes', 'recoveryPoints', 'limits');
  return (
    <>
      <ListNotice {...problems}>{t('ui.list.unchecked')}</ListNotice>
      <DataTable<Snapshot>
        caption={t('snapshots.title')}
        listId="snapshots"
        list={query.data}
        columns={columns}
        getId={(snapshot) => snapshot.id}
        getName={(snapshot) => snapshot.name}
        actions={actions}
        facets={facets}
        alsoFind={alsoFindAll}
        error={query.error}
        onRetry={() => void query.refetch()}
        choice={choice}
        toolbar={
          selected.length > 0 ? <SnapshotBulk resources={selected} onDone={clear} /> : toolbar
        }
        empty={empty}
        defaultSort={{ column: 'created', descending: true }}
      />
      {query.data !== undefined && query.data.items.length > 0 && (
        <p className="soft">{t('snapshots.sizeNote')}</p>
      )}
    </>
  );
}
