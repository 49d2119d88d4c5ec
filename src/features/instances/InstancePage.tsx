import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud } from '../../api/cloud';
import { instanceQuery } from '../../api/instances';
import { useMayCall } from '../../api/rights';
import { useTasks } from '../../api/taskHooks';
import { instanceStatus } from '../../domain/status';
import { useText } from '../../i18n/text';
import { ActionMenuButton, Breadcrumbs, ErrorNotice, PageHeading, StatusBadge } from '../../ui';
import { useAddressPart } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';
import { useInstanceActions } from './instanceActions';
import { InstanceEvents } from './InstanceEvents';
import { InstanceFacts } from './InstanceFacts';
import { InstancePoints } from './InstancePoints';
import { InstanceVolumes } from './InstanceVolumes';
import { InstanceWaysBack } from './InstanceWaysBack';

/** Everything about one instance, with what belongs to it. */
export function InstancePage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const query = useSuspenseQuery(instanceQuery(cloud, useAddressPart('id')));
  const instance = query.data;
  const capabilities = useQuery(capabilitiesQuery(cloud)).data;

  const actions = useInstanceActions(capabilities && { capabilities, tasks }, 'details');
  const mayCall = useMayCall();
  const { tone, label } = instanceStatus(instance, tasks);

  return (
    <>
      <Breadcrumbs
        items={[{ label: t('instances.title'), to: paths.instances }, { label: instance.name }]}
      />
      <PageHeading title={instance.name}>
        <StatusBadge tone={tone} label={t(label)} />
        <ActionMenuButton
          name={instance.name}
          rowId={instance.id}
          actions={actions(instance)}
          variant="contained"
        />
      </PageHeading>
      {query.error !== null && (
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      )}
      <InstanceFacts instance={instance} />
      {mayCall('listVMSnapshot') && <InstancePoints instance={instance} />}
      {capabilities !== undefined && (
        <InstanceWaysBack instance={instance} capabilities={capabilities} />
      )}
      {mayCall('listVolumes') && <InstanceVolumes instanceId={instance.id} />}
      {mayCall('listEvents') && <InstanceEvents instanceId={instance.id} />}
    </>
  );
}
