import styled from '@emotion/styled';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCapabilities } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { instanceQuery } from './instances';
import { useMayCall } from '../../cloud/session/rights';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { problemsOf, useCapabilitiesRead } from '../rules/actionContext';
import { instanceStatus } from '../rules/status';
import { useText } from '../../i18n/text';
import { useAddressPart, useOpenDialog } from '../../ui/dialog/dialogRoute';
import { ListNotice } from '../../ui/table/ListNotice';
import { paths } from '../../ui/navigation/paths';
import { useCloudTime } from '../shared/cloudTime';
import { DetailHeader } from '../shared/DetailHeader';
import { useInstanceActions } from './instanceActions';
import { InstanceEvents } from './InstanceEvents';
import { InstanceFacts } from './InstanceFacts';
import { InstancePoints } from './InstancePoints';
import { InstanceSnapshots, InstanceVolumes } from './InstanceVolumes';
import { ReasonedButton } from '../recovery-points/runs/ReasonedButton';
import { RunNotices } from '../recovery-points/runs/RunNotices';
import { InstanceProtection } from './protection/InstanceProtection';
import type { Instance } from '../../cloud/types';
import { Notice } from '../../ui';
import Button from '@mui/material/Button';
import { taskWithPassword } from './newPassword';

/** Side by side where there is room: the widest first. */
const Cards = styled('div')`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0 20px;
  @media (min-width: 1100px) {
    grid-template-columns: minmax(0, 1fr) auto;
    & > :nth-of-type(2) {
      width: 24rem;
    }
  }
`;

/** Everything about one instance, with what belongs to it. */
export function InstancePage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const query = useSuspenseQuery(instanceQuery(cloud, useAddressPart('id')));
  const instance = query.data;
  const now = useCloudTime(query.dataUpdatedAt);
  const capabilities = useCapabilities();

  const unchecked = problemsOf([useCapabilitiesRead()]);
  const actions = useInstanceActions(capabilities && { capabilities, tasks }, 'details');
  const mayCall = useMayCall();
  const status = instanceStatus(instance, tasks);

  const menu = actions(instance);
  const create = menu.find(({ id }) => id === 'createRecoveryPoint');

  return (
    <>
      <DetailHeader
        list={{ label: t('instances.title'), to: paths.instances }}
        resource={instance}
        status={status}
        actions={menu}
        query={query}
      >
        {create && <ReasonedButton action={create} variant="contained" reasonBeside />}
      </DetailHeader>
      <NewPasswordNotice instance={instance} />
      <RunNotices instanceId={instance.id} />
      <ListNotice {...unchecked}>{t('ui.list.unchecked')}</ListNotice>
      <InstanceFacts instance={instance} />
      <Cards>
        {capabilities !== undefined && (
          <InstanceProtection instance={instance} capabilities={capabilities} now={now} />
        )}
        {mayCall('listVMSnapshot') && <InstancePoints instance={instance} now={now} />}
      </Cards>
      {mayCall('listVolumes') && <InstanceVolumes instance={instance} />}
      {mayCall('listVolumes') && mayCall('listSnapshots') && (
        <InstanceSnapshots instance={instance} />
      )}
      {mayCall('listEvents') && <InstanceEvents instanceId={instance.id} />}
    </>
  );
}

/** Offers the password that the first start set, until the person has it. */
function NewPasswordNotice({ instance: { id, name } }: { instance: Instance }) {
  const t = useText();
  const openDialog = useOpenDialog();
  if (taskWithPassword(useTasks(), id) === undefined) return null;
  return (
    <Notice tone="warning">
      <p>{t('tasks.password', { name })}</p>
      <div className="actions">
        <Button size="small" onClick={() => openDialog(paths.newPassword(id), 'details')}>
          {t('tasks.showPassword', { name })}
        </Button>
      </div>
    </Notice>
  );
}
