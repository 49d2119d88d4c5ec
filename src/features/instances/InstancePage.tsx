import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud } from '../../api/cloud';
import { instanceQuery } from '../../api/instances';
import { useMayCall } from '../../api/rights';
import { useTasks } from '../../api/taskHooks';
import { instanceStatus } from '../../domain/status';
import { useText } from '../../i18n/text';
import { useAddressPart } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';
import { ThingHead } from '../../ui/ThingHead';
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
  const status = instanceStatus(instance, tasks);

  return (
    <>
      <ThingHead
        list={{ label: t('instances.title'), to: paths.instances }}
        thing={instance}
        status={status}
        actions={actions(instance)}
        query={query}
      />
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
