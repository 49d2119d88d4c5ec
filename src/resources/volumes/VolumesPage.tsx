import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useActionContext, useListProblems } from '../rules/actionContext';
import { useCloud } from '../../cloud/cloud';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { volumesQuery } from './volumes';
import { mayAddVolume } from './volumeRules';
import { volumeStatus, volumeTypeKey } from '../rules/status';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, PageHeading, useFormats, type Column } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { environmentColumns } from '../shared/environmentColumns';
import { bulkPart } from '../shared/bulk/bulkPart';
import { useChosenRows } from '../shared/bulk/useChosenRows';
import { alsoFindAll, stateFacet, zoneFacet } from '../shared/listFacets';
import type { ProtectionIndex } from '../shared/protection/protection';
import { protectionColumn, unprotectedFacet } from '../shared/protection/protectionColumn';
import { useProtection, type ProtectionRead } from '../shared/protection/useProtection';
import { HelpButton } from '../../ui/navigation/HelpButton';
import { stateColumn } from '../../ui/table/columns';
import type { Facet } from '../../ui/table/facets';
import { ListNotice } from '../../ui/table/ListNotice';
import { paths } from '../../ui/navigation/paths';
import { useVolumeActions } from './volumeActions';

const VolumeBulk = bulkPart(async () => (await import('./VolumeBulk')).VolumeBulk);

/** The list of volumes. */
export function VolumesPage() {
  const t = useText();
  const cloud = useCloud();
  const volumes = useQuery(volumesQuery(cloud));
  const context = useActionContext();
  const problems = useListProblems('instances', 'snapshots', 'recoveryPoints', 'limits');
  const { protection } = useProtection(volumes.dataUpdatedAt);
  const columns = useVolumeColumns(volumes.data?.items, protection);
  const actions = useVolumeActions('list');
  const facets = useVolumeFacets(protection);
  const { choice, selected, clear } = useChosenRows(
    volumes.data?.items,
    'createSnapshot',
    'createSnapshotPolicy',
    'destroyVolume',
  );
  const openDialog = useOpenDialog();
  const add = context !== undefined && mayAddVolume(context) && (
    <Button
      id="add-volume"
      variant="outlined"
      color="inherit"
      onClick={() => openDialog(paths.addVolume)}
    >
      {t('volumes.action.add')}
    </Button>
  );
  return (
    <>
      <PageHeading title={t('volumes.title')}>
        <HelpButton />
      </PageHeading>
      <ListNotice {...problems}>{t('ui.list.unchecked')}</ListNotice>
      <DataTable<Volume>
        caption={t('volumes.title')}
        listId="volumes"
        list={volumes.data}
        columns={columns}
        getId={(volume) => volume.id}
        getName={(volume) => volume.name}
        actions={actions}
        facets={facets}
        alsoFind={alsoFindAll}
        error={volumes.error}
        onRetry={() => void volumes.refetch()}
        choice={choice}
        toolbar={selected.length > 0 ? <VolumeBulk resources={selected} onDone={clear} /> : add}
        defaultSort={{ column: 'name', descending: false }}
        empty={<EmptyState title={t('volumes.empty.title')}>{t('volumes.empty.text')}</EmptyState>}
      />
    </>
  );
}

const protectionOf = (index: ProtectionIndex, volume: Volume) => index.ofVolume(volume);

function useVolumeFacets(protection: ProtectionRead): readonly Facet<Volume>[] {
  const t = useText();
  const tasks = useTasks();
  return useMemo(
    () => [
      {
        id: 'type',
        label: t('volumes.type'),
        keysOf: ({ type }) => [type],
        labelOf: (key) => t(key === 'OS' ? 'type.volume.OS' : 'type.volume.Data'),
      },
      stateFacet(t, t('volumes.state'), (volume) => volumeStatus(volume, tasks)),
      zoneFacet(t, ({ zoneName }) => [zoneName]),
      unprotectedFacet(t, protection, protectionOf),
    ],
    [t, tasks, protection],
  );
}

function useVolumeColumns(
  items: readonly Volume[] | undefined,
  protection: ProtectionRead,
): readonly Column<Volume>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  const { environment } = useCloud();
  return useMemo(() => {
    return [
      {
        id: 'name',
        header: t('volumes.name'),
        value: (volume) => volume.name,
        cell: (volume) => <Link to={paths.volume(volume.id)}>{volume.name}</Link>,
      },
      ...environmentColumns(t, environment, items),
      { id: 'type', header: t('volumes.type'), value: (volume) => t(volumeTypeKey(volume.type)) },
      {
        id: 'size',
        header: t('volumes.size'),
        value: (volume) => volume.size,
        text: (volume) => formats.size(volume.size),
        cell: (volume) => formats.size(volume.size),
        nowrap: true,
      },
      {
        id: 'instance',
        header: t('volumes.instance'),
        value: (volume) => volume.instanceName,
        cell: (volume) =>
          volume.instanceId !== undefined && (
            <Link to={paths.instance(volume.instanceId)}>
              {volume.instanceName ?? volume.instanceId}
            </Link>
          ),
      },
      stateColumn(t, t('volumes.state'), (volume) => volumeStatus(volume, tasks)),
      protectionColumn(t, protection, protectionOf),
    ];
  }, [t, formats, tasks, environment, items, protection]);
}
