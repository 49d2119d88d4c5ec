import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCapabilities } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { instancesQuery } from './instances';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { mayCreateInstance } from './instanceRules';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { problemsOf, useCapabilitiesRead } from '../rules/actionContext';
import { instanceStatus } from '../rules/status';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, PageHeading, type Column } from '../../ui';
import { environmentColumns } from '../shared/environmentColumns';
import { bulkPart } from '../shared/bulk/bulkPart';
import { useChosenRows } from '../shared/bulk/useChosenRows';
import { alsoFindAll, stateFacet, zoneFacet } from '../shared/listFacets';
import type { ProtectionIndex } from '../shared/protection/protection';
import { protectionColumn, unprotectedFacet } from '../shared/protection/protectionColumn';
import { useProtection } from '../shared/protection/useProtection';
import { HelpButton } from '../../ui/navigation/HelpButton';
import { ListNotice } from '../../ui/table/ListNotice';
import { stateColumn } from '../../ui/table/columns';
import { paths } from '../../ui/navigation/paths';
import { useInstanceActions } from './instanceActions';
import { defaultNic } from './nics';

const InstanceBulk = bulkPart(async () => (await import('./InstanceBulk')).InstanceBulk);

const alsoFind = (instance: Instance) => [
  ...alsoFindAll(instance),
  instance.engineName,
  ...instance.nics.map(({ ipAddress }) => ipAddress),
];

const protectionOf = (index: ProtectionIndex, instance: Instance) => index.ofInstance(instance);

/** The list of instances. */
export function InstancesPage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const fleet = useQuery(instancesQuery(cloud));
  const capabilities = useCapabilities();
  const unchecked = problemsOf([useCapabilitiesRead()]);
  // The rows come first: what protects them may be many pages.
  const { protection, reads } = useProtection(fleet.dataUpdatedAt, fleet.data !== undefined);
  const problems = problemsOf(reads);

  const items = fleet.data?.items;
  const columns = useMemo<readonly Column<Instance>[]>(
    () => [
      {
        id: 'name',
        header: t('instances.name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => <Link to={paths.instance(id)}>{name}</Link>,
      },
      ...environmentColumns<Instance>(t, cloud.environment, items),
      {
        id: 'offering',
        header: t('instances.offering'),
        value: ({ serviceOfferingName }) => serviceOfferingName,
      },
      { id: 'image', header: t('instances.image'), value: ({ templateName }) => templateName },
      {
        id: 'ip',
        header: t('instances.ip'),
        value: (instance) => defaultNic(instance)?.ipAddress,
        nowrap: true,
      },
      {
        id: 'network',
        header: t('instances.network'),
        value: (instance) => defaultNic(instance)?.networkName,
      },
      { id: 'vpc', header: t('instances.vpc'), value: ({ vpcName }) => vpcName },
      stateColumn(t, t('instances.state'), (instance) => instanceStatus(instance, tasks)),
      protectionColumn<Instance>(t, protection, protectionOf, ({ id }) => paths.recoveryPoints(id)),
    ],
    [t, cloud, tasks, items, protection],
  );
  const facets = useMemo(
    () => [
      stateFacet<Instance>(t, t('instances.state'), (instance) => instanceStatus(instance, tasks)),
      zoneFacet<Instance>(t, ({ zoneName }) => [zoneName]),
      unprotectedFacet<Instance>(t, protection, protectionOf),
    ],
    [t, tasks, protection],
  );
  const actions = useInstanceActions(capabilities && { capabilities, tasks }, 'list');

  const openDialog = useOpenDialog();
  const { choice, selected, clear } = useChosenRows(
    items,
    'startVirtualMachine',
    'stopVirtualMachine',
    'createVMSnapshot',
  );

  const create = capabilities && mayCreateInstance({ capabilities, tasks }) && (
    <Button variant="outlined" color="inherit" onClick={() => openDialog(paths.createInstance)}>
      {t('instances.createInstance')}
    </Button>
  );

  return (
    <>
      <PageHeading title={t('instances.title')}>
        <HelpButton />
      </PageHeading>
      <ListNotice {...unchecked}>{t('ui.list.unchecked')}</ListNotice>
      <ListNotice {...problems}>{t('protectionColumn.incomplete')}</ListNotice>
      <DataTable
        caption={t('instances.title')}
        listId="instances"
        list={fleet.data}
        columns={columns}
        getId={({ id }) => id}
        getName={({ name }) => name}
        actions={actions}
        choice={choice}
        toolbar={
          // In the place of the list's own buttons: no row moves when the first one is selected.
          selected.length > 0 ? <InstanceBulk resources={selected} onDone={clear} /> : create
        }
        facets={facets}
        alsoFind={alsoFind}
        defaultSort={{ column: 'name', descending: false }}
        error={fleet.error}
        onRetry={() => void fleet.refetch()}
        empty={
          <EmptyState title={t('instances.empty.title')} action={create || undefined}>
            {t('instances.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
}
