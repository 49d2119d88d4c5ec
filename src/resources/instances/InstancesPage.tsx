import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { instancesQuery } from './instances';
import { recoveryPointsQuery } from '../recovery-points/recoveryPoints';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { instanceStatus } from '../rules/status';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, PageHeading, type Column } from '../../ui';
import { placeColumns } from '../shared/environmentColumn';
import { bulkPart } from '../shared/bulk/bulkPart';
import { useChosenRows } from '../shared/bulk/useChosenRows';
import { alsoFindAll, stateFacet, zoneFacet } from '../shared/listFacets';
import { HelpButton } from '../../ui/navigation/HelpButton';
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

/** The list of instances. */
export function InstancesPage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const fleet = useQuery(instancesQuery(cloud));
  const capabilities = useQuery(capabilitiesQuery(cloud)).data;
  // Only these show tasks on recovery points; the tracker refetches them.
  useQuery({ ...recoveryPointsQuery(cloud), refetchInterval: false });

  const items = fleet.data?.items;
  const columns = useMemo<readonly Column<Instance>[]>(
    () => [
      {
        id: 'name',
        header: t('instances.name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => <Link to={paths.instance(id)}>{name}</Link>,
      },
      ...placeColumns<Instance>(t, cloud.environment, items),
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
    ],
    [t, cloud, tasks, items],
  );
  const facets = useMemo(
    () => [
      stateFacet<Instance>(t, t('instances.state'), (instance) => instanceStatus(instance, tasks)),
      zoneFacet<Instance>(t, ({ zoneName }) => [zoneName]),
    ],
    [t, tasks],
  );
  const actions = useInstanceActions(capabilities && { capabilities, tasks }, 'list');

  const { choice, selected, clear } = useChosenRows(
    items,
    'startVirtualMachine',
    'stopVirtualMachine',
  );

  return (
    <>
      <PageHeading title={t('instances.title')}>
        <HelpButton />
      </PageHeading>
      <DataTable
        caption={t('instances.title')}
        list={fleet.data}
        columns={columns}
        getId={({ id }) => id}
        getName={({ name }) => name}
        actions={actions}
        choice={choice}
        toolbar={
          selected.length > 0 && (
            <InstanceBulk resources={selected} actionsOf={actions} onDone={clear} />
          )
        }
        facets={facets}
        alsoFind={alsoFind}
        defaultSort={{ column: 'name', descending: false }}
        error={fleet.error}
        onRetry={() => void fleet.refetch()}
        empty={
          <EmptyState title={t('instances.empty.title')}>{t('instances.empty.text')}</EmptyState>
        }
      />
    </>
  );
}
