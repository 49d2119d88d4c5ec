import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { instanceQuery } from './instances';
import { useMayCall } from '../../cloud/session/rights';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { instanceStatus } from '../rules/status';
import { useText } from '../../i18n/text';
import { useAddressPart } from '../../ui/dialog/dialogRoute';
import { paths } from '../../ui/navigation/paths';
import { DetailHeader } from '../shared/DetailHeader';
import { useInstanceActions } from './instanceActions';
import { InstanceEvents } from './InstanceEvents';
import { InstanceFacts } from './InstanceFacts';
import { InstancePoints } from './InstancePoints';
import { InstanceVolumes } from './InstanceVolumes';
import { InstanceRestoreOptions } from './restore/InstanceRestoreOptions';

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
      <DetailHeader
        list={{ label: t('instances.title'), to: paths.instances }}
        thing={instance}
        status={status}
        actions={actions(instance)}
        query={query}
      />
      <InstanceFacts instance={instance} />
      {mayCall('listVMSnapshot') && <InstancePoints instance={instance} />}
      {capabilities !== undefined && (
        <InstanceRestoreOptions instance={instance} capabilities={capabilities} />
      )}
      {mayCall('listVolumes') && <InstanceVolumes instanceId={instance.id} />}
      {mayCall('listEvents') && <InstanceEvents instanceId={instance.id} />}
    </>
  );
}
