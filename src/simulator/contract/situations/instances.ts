import { ids, testFixture } from '../../testFixture';
import { change, put } from '../../store';
import type { State } from '../../model';
import {
  type Params,
  type Situations,
  template,
  vm,
  context,
  read,
  ask,
  stopped,
  seedAll,
  point,
  allowAll,
  hypervisorFails,
  job,
  refused,
  slow,
} from './setting';

const deployment = {
  name: 'made',
  zoneid: ids.zone,
  templateid: template,
  serviceofferingid: ids.offering,
  networkids: 'network-1',
};
const deployed = (name: string, params: Params) =>
  job(`deployVirtualMachine${name === '' ? '' : ` ${name}`}`, { ...deployment, ...params });
const projectNetwork = (state: State) =>
  put(state, 'networks', {
    id: 'network-2',
    accountId: 'ada',
    projectId: 'project-1',
    name: 'network-2',
    displayText: 'network-2',
    zoneId: ids.zone,
    cidr: '10.1.2.0/24',
    gateway: '10.1.2.1',
  });

/** Situations of instances. */
export const instanceSituations: Situations = {
  ...job('startVirtualMachine', { id: ids.instance }, { seed: stopped }),
  ...refused('startVirtualMachine already-running', { id: ids.instance }),
  ...refused(
    'startVirtualMachine destroyed',
    { id: ids.instance },
    {
      seed: (state) => change(state, 'instances', ids.instance, { state: 'Destroyed' }),
    },
  ),
  'startVirtualMachine no-id': ask('startVirtualMachine'),
  'startVirtualMachine not-owner': ask('startVirtualMachine', { id: ids.instance }, { as: 'bob' }),
  ...job(
    'startVirtualMachine while-stopping',
    { id: ids.instance },
    {
      before: [['stopVirtualMachine', { id: ids.instance }]],
      ...slow,
    },
    ['start', 'job'],
  ),
  ...job(
    'startVirtualMachine hypervisor-fails',
    { id: ids.instance },
    { seed: stopped, ...hypervisorFails },
  ),
  ...job('stopVirtualMachine', { id: ids.instance }),
  ...job('stopVirtualMachine 2', { id: ids.instance }),
  ...job('stopVirtualMachine a', { id: ids.instance }),
  ...job('stopVirtualMachine slow', { id: ids.instance }, {}, ['start', 'job']),
  ...job('stopVirtualMachine already-stopped', { id: ids.instance }, { seed: stopped }),
  ...job('stopVirtualMachine hypervisor-fails', { id: ids.instance }, hypervisorFails),
  ...job(
    'stopVirtualMachine while-vmsnapshot',
    { id: ids.instance },
    {
      before: [['createVMSnapshot', vm]],
      ...slow,
    },
  ),
  'stopVirtualMachine by-get': async () => {
    const small = await testFixture(context());
    await small.call('logout');
    return read(await small.call('stopVirtualMachine', { id: ids.instance }, 'GET'));
  },
  ...job('rebootVirtualMachine', { id: ids.instance }),
  ...job('rebootVirtualMachine hypervisor-fails', { id: ids.instance }, hypervisorFails),
  ...refused('rebootVirtualMachine stopped', { id: ids.instance }, { seed: stopped }),
  ...job('destroyVirtualMachine', { id: ids.instance }),
  ...job('destroyVirtualMachine with-points', { id: ids.instance }, { seed: point('Disk') }),
  ...job('destroyVirtualMachine hypervisor-fails', { id: ids.instance }),
  ...job('destroyVirtualMachine slow', { id: ids.instance }, {}, ['start', 'job']),
  ...job(
    'destroyVirtualMachine deploy-test',
    { id: ids.instance, expunge: 'true' },
    { seed: allowAll },
  ),
  ...job(
    'destroyVirtualMachine deploy-stopped',
    { id: ids.instance, expunge: 'true' },
    { seed: allowAll },
  ),
  ...refused('destroyVirtualMachine expunge', { id: ids.instance, expunge: 'true' }),
  'recoverVirtualMachine plain': ask(
    'recoverVirtualMachine',
    { id: ids.instance },
    {
      seed: (state) => change(state, 'instances', ids.instance, { state: 'Destroyed' }),
    },
  ),
  'recoverVirtualMachine not-destroyed.start': ask('recoverVirtualMachine', { id: ids.instance }),
  'recoverVirtualMachine not-destroyed.allowed.start': ask(
    'recoverVirtualMachine',
    { id: ids.instance },
    { seed: allowAll },
  ),
  ...Object.fromEntries(
    ['allowed', 'with-points'].map((name) => [
      `recoverVirtualMachine ${name}`,
      ask(
        'recoverVirtualMachine',
        { id: ids.instance },
        {
          seed: seedAll(allowAll, (state) =>
            change(state, 'instances', ids.instance, { state: 'Destroyed' }),
          ),
        },
      ),
    ]),
  ),
  ...deployed('', {}),
  ...deployed('plain', { displayname: 'deploy test' }),
  ...deployed('not-started', { startvm: 'false' }),
  ...job(
    'deployVirtualMachine project',
    { ...deployment, networkids: 'network-2', projectid: 'project-1' },
    { seed: projectNetwork },
  ),
  'deployVirtualMachine bad-name': ask('deployVirtualMachine', {
    ...deployment,
    name: 'bad name!',
  }),
  'deployVirtualMachine same-name': ask('deployVirtualMachine', {
    ...deployment,
    name: 'instance-1',
  }),
  'deployVirtualMachine no-offering': ask('deployVirtualMachine', {
    ...deployment,
    serviceofferingid: '',
  }),
  'deployVirtualMachine no-network': ask('deployVirtualMachine', { ...deployment, networkids: '' }),
  'createConsoleEndpoint start': ask('createConsoleEndpoint', vm),
  'createConsoleEndpoint stopped.start': ask('createConsoleEndpoint', vm, { seed: stopped }),
  'createConsoleEndpoint unknown-vm': ask('createConsoleEndpoint', { virtualmachineid: 'unknown' }),
};
