import type { Fault, Instance, State } from '../model';
import { addInstance, addPoint, addSnapshot, addVolume } from '../smallCloud';
import { ids, smallCloud, smallState } from '../smallCloud';
import { change, find, put, putMeta } from '../store';
import { factsOf, type AnswerFacts } from './shape';

/** Makes a situation in the practice cloud and gives the facts of its answer. */
type Situation = () => Promise<AnswerFacts>;
type Situations = Record<string, Situation>;
type Params = Readonly<Record<string, string>>;

interface Setting {
  /** Changes the cloud before anything is asked. */
  plant?: (state: State) => unknown;
  /** Asked before, in order; each has ended, unless it is the last and `runs`. */
  before?: readonly (readonly [command: string, params: Params])[];
  /** The last one asked before still runs. */
  runs?: boolean;
  /** ms that the last one asked before has run. */
  after?: number;
  as?: string;
  fault?: { code: number; text: string };
}

const long = 20 * 60_000;
const vm = { virtualmachineid: ids.instance };
const template = 'template-1';
const free = { instanceId: undefined, deviceId: undefined, attached: undefined };

/** A cloud like the recorded one: an instance with a network and a template, an OS volume and a data volume. */
function world(): State {
  const state = smallState({ sessionTimeoutMs: 30 * 86_400_000 });
  const created = Date.parse('2026-11-01T00:00:00Z');
  put(state, 'networks', {
    id: 'network-1',
    accountId: 'ada',
    name: 'network-1',
    displayText: 'network-1',
    zoneId: ids.zone,
    cidr: '10.1.1.0/24',
    gateway: '10.1.1.1',
  });
  put(state, 'templates', {
    id: template,
    accountId: 'root',
    name: template,
    displayText: template,
    osTypeId: ids.osType,
    hypervisor: 'XenServer',
    size: 2 ** 31,
    featured: true,
    public: true,
    passwordEnabled: false,
    sshKeyEnabled: false,
    dynamicallyScalable: false,
    zones: [{ zoneId: ids.zone, ready: true, status: 'Download Complete' }],
    created,
  });
  const nic = {
    id: 'nic-1',
    networkId: 'network-1',
    ipAddress: '10.1.1.5',
    macAddress: '02:00:00:00:00:01',
    isDefault: true,
  };
  const instance: Partial<Instance> = { templateId: template, userId: 'user-of-ada', nics: [nic] };
  change(state, 'instances', ids.instance, instance);
  change(state, 'volumes', ids.root, { templateId: template, diskOfferingId: undefined });
  change(state, 'volumes', ids.data, { attached: created });
  addInstance(state, 'other', { ...instance, number: 6 });
  addVolume(state, 'free', { ...free, placed: true });
  const ada = find(state, 'users', 'user-of-ada');
  put(state, 'users', { ...ada, keys: { apiKey: 'a', secretKey: 'b' } });
  return state;
}

async function prepare({ plant, before = [], runs, after = 0, as }: Setting) {
  const state = world();
  plant?.(state);
  const small = await smallCloud(state);
  for (const [index, [command, params]] of before.entries()) {
    await small.call(command, params);
    const isLast = index === before.length - 1;
    small.wait(runs === true && isLast ? after : long);
    small.cloud.settle();
  }
  if (as !== undefined) await small.signIn(as);
  return small;
}

function read(answered: { status: number; text: string }): AnswerFacts {
  return factsOf(answered.status, answered.text === '' ? undefined : JSON.parse(answered.text));
}

/** One answer. */
function ask(command: string, params: Params = {}, setting: Setting = {}): Situation {
  return async () => read(await (await prepare(setting)).call(command, params));
}

/** An answer to a call that starts a job, and what is said of the job meanwhile and at its end. */
function job(
  name: string,
  params: Params,
  setting: Setting = {},
  which: readonly ('start' | 'pending' | 'job')[] = ['start', 'pending', 'job'],
): Situations {
  const [command = '', called = ''] = name.split(' ');
  const situation = (at: 'start' | 'pending' | 'job') => async () => {
    const small = await prepare(setting);
    if (setting.fault !== undefined) {
      const fault: Fault = { id: 'f', command, times: 1, kind: 'jobFailure', ...setting.fault };
      putMeta(small.state, { faults: [fault] });
    }
    const answered = await small.call(command, params);
    if (at === 'start') return read(answered);
    if (at === 'job') small.wait(2 * long);
    small.cloud.settle();
    const { jobid } = answered.inner;
    return read(await small.call('queryAsyncJobResult', { jobid: String(jobid) }));
  };
  const prefix = called === '' ? '' : `${called}.`;
  return Object.fromEntries(which.map((at) => [`${command} ${prefix}${at}`, situation(at)]));
}

/** A job that nobody sees pending: it fails at once, or was not asked about meanwhile. */
const refused = (name: string, params: Params, setting: Setting = {}) =>
  job(name, params, setting, ['start', 'job']);

const stopped = (state: State) => change(state, 'instances', ids.instance, { state: 'Stopped' });
const both =
  (...plants: ((state: State) => unknown)[]) =>
  (state: State) => {
    for (const plant of plants) plant(state);
  };
const point = (type: 'Disk' | 'DiskAndMemory') => (state: State) =>
  addPoint(state, 'point', { type, current: true });
const kvm = (state: State) => {
  for (const id of [ids.instance, 'other']) change(state, 'instances', id, { hypervisor: 'KVM' });
};
const gone = (collection: string) => (state: State) =>
  put(state, 'removed', { id: 'gone', collection });
const mayAll = (state: State) =>
  putMeta(state, {
    settings: {
      ...state.meta.settings,
      allowUserViewDestroyedVm: true,
      allowUserExpungeRecoverVm: true,
    },
  });
const ofProject = (state: State) => {
  change(state, 'instances', 'other', { projectId: 'project-1' });
  addVolume(state, 'of-project', { ...free, projectId: 'project-1' });
};
const fixed = (state: State) => {
  for (const id of [ids.data, 'free'])
    change(state, 'volumes', id, { diskOfferingId: ids.fixedDisk, size: 2 ** 30 });
};
const slow = { runs: true, after: 1 };
const hypervisorFails = { fault: { code: 530, text: 'Simulated failure' } };

const attach = { id: 'free', ...vm };
const snapshot = { volumeid: ids.data };
const newVolume = { name: 'new', zoneid: ids.zone, diskofferingid: ids.fixedDisk };
const templateOf = { name: 'made', displaytext: 'made', ostypeid: ids.osType, snapshotid: 's' };
const backedUp = (state: State) => addSnapshot(state, 's', { volumeId: 'free' });
const ofRoot = (state: State) =>
  addSnapshot(state, 's', { volumeId: ids.root, volumeType: 'ROOT', osTypeId: ids.osType });

const volumes: Situations = {
  ...job('attachVolume', attach, { plant: stopped }),
  ...job('attachVolume running-first', attach),
  ...job('attachVolume stopped', attach, { plant: stopped }),
  ...job('attachVolume slow', attach, {}, ['start', 'job']),
  ...refused('attachVolume already', { ...attach, id: ids.data }),
  ...refused('attachVolume refused-vm-snapshots', attach, { plant: point('Disk') }),
  ...refused('attachVolume wrong-zone', attach, {
    plant: (state) => change(state, 'volumes', 'free', { zoneId: ids.otherZone }),
  }),
  ...refused(
    'attachVolume project-vm-with-points',
    { id: 'of-project', virtualmachineid: 'other' },
    {
      plant: both(ofProject, (state) => addPoint(state, 'p', { instanceId: 'other' })),
    },
  ),
  ...refused(
    'attachVolume own-volume-to-project-vm',
    { id: 'free', virtualmachineid: 'other' },
    {
      plant: both(ofProject, (state) => addPoint(state, 'p', { instanceId: 'other' })),
    },
  ),
  ...job('detachVolume', { id: ids.data }),
  ...job('detachVolume stopped', { id: ids.data }, { plant: stopped }),
  ...job('detachVolume spare', { id: ids.data }),
  ...job('detachVolume slow', { id: ids.data }, {}, ['start', 'job']),
  ...refused('detachVolume data-with-disk-point', { id: ids.data }, { plant: point('Disk') }),
  ...refused(
    'detachVolume data-with-memory-point',
    { id: ids.data },
    { plant: point('DiskAndMemory') },
  ),
  ...refused('detachVolume hypervisor-fails', { id: ids.data }, { plant: point('Disk') }),
  ...refused('detachVolume not-attached', { id: 'free' }),
  ...refused('detachVolume root-running', { id: ids.root }),
  ...refused('detachVolume refused-vm-snapshots-root', { id: ids.root }, { plant: point('Disk') }),
  ...refused('createVolume', newVolume),
  ...job('createVolume custom', { ...newVolume, diskofferingid: ids.customDisk, size: '5' }),
  ...job('createVolume no-name', { zoneid: ids.zone, diskofferingid: ids.fixedDisk }),
  ...job('createVolume project', { ...newVolume, projectid: 'project-1' }),
  ...job('createVolume from-snapshot', { name: 'new', snapshotid: 's' }, { plant: backedUp }),
  'createVolume custom-nosize.start': ask('createVolume', {
    ...newVolume,
    diskofferingid: ids.customDisk,
  }),
  'createVolume no-offering.start': ask('createVolume', { name: 'new', zoneid: ids.zone }),
  'createVolume too-big.start': ask('createVolume', {
    ...newVolume,
    diskofferingid: ids.customDisk,
    size: '5000',
  }),
  'deleteVolume start': ask('deleteVolume', { id: 'free' }),
  'deleteVolume with-snapshots.start': ask('deleteVolume', { id: 'free' }, { plant: backedUp }),
  'deleteVolume attached.start': ask('deleteVolume', { id: ids.data }),
  'deleteVolume again.start': ask('deleteVolume', { id: 'gone' }, { plant: gone('volumes') }),
  ...job('destroyVolume data', { id: 'free' }),
  ...refused('destroyVolume root', { id: ids.root }),
  'recoverVolume start': ask(
    'recoverVolume',
    { id: 'free' },
    {
      plant: (state) => change(state, 'volumes', 'free', { state: 'Destroy' }),
    },
  ),
  ...job('resizeVolume running', { id: ids.data, diskofferingid: ids.fixedDisk }, { plant: fixed }),
  ...job('resizeVolume slow', { id: ids.data, diskofferingid: ids.fixedDisk }, { plant: fixed }, [
    'start',
    'job',
  ]),
  ...job(
    'resizeVolume offering',
    { id: ids.data, diskofferingid: ids.fixedDisk },
    { plant: fixed },
  ),
  ...job('resizeVolume root-stopped', { id: ids.root, size: '30' }, { plant: stopped }),
  ...job(
    'resizeVolume allocated-volume',
    { id: 'free', diskofferingid: ids.fixedDisk },
    {
      plant: both(fixed, (state) =>
        change(state, 'volumes', 'free', { state: 'Allocated', placed: false }),
      ),
    },
  ),
  ...refused(
    'resizeVolume data-with-disk-point',
    { id: ids.data, size: '32' },
    { plant: point('Disk') },
  ),
  ...refused(
    'resizeVolume data-with-memory-point',
    { id: ids.data, size: '32' },
    { plant: point('DiskAndMemory') },
  ),
  ...refused(
    'resizeVolume hypervisor-fails',
    { id: ids.data, size: '32' },
    { plant: point('Disk') },
  ),
  ...refused(
    'resizeVolume refused-vm-snapshots-root',
    { id: ids.root, size: '40' },
    { plant: point('Disk') },
  ),
  ...refused('resizeVolume shrink', { id: ids.data, size: '5' }),
  ...refused(
    'resizeVolume size-on-fixed',
    { id: ids.data, size: '200' },
    {
      plant: both(fixed, (state) =>
        change(state, 'accounts', 'ada', { limits: { primary_storage: 100 } }),
      ),
    },
  ),
};

const snapshots: Situations = {
  ...job('createSnapshot', snapshot),
  ...job('createSnapshot named', { ...snapshot, name: 'named', asyncbackup: 'false' }),
  ...job('createSnapshot spare', { volumeid: 'free', name: 'spare' }),
  ...job(
    'createSnapshot data-with-disk-point',
    { ...snapshot, name: 'data' },
    { plant: point('Disk') },
  ),
  ...job('createSnapshot root', { volumeid: ids.root, name: 'root' }),
  ...job('createSnapshot with-vm-snapshots-root', { volumeid: ids.root }, { plant: point('Disk') }),
  ...job('createSnapshot slow', { volumeid: ids.root, name: 'slow' }, {}, ['start', 'job']),
  ...job('createSnapshot slow-backup', { ...snapshot, name: 'slow' }, {}, ['start', 'job']),
  ...job('createSnapshot hypervisor-fails', snapshot, hypervisorFails),
  ...job('createSnapshot copy.hypervisor-fails', snapshot, hypervisorFails),
  'createSnapshot allocated-volume.start': ask(
    'createSnapshot',
    { volumeid: 'free' },
    {
      plant: (state) => change(state, 'volumes', 'free', { state: 'Allocated', placed: false }),
    },
  ),
  'createSnapshot unknown-volume': ask('createSnapshot', { volumeid: 'unknown' }),
  'createSnapshot while-vmsnapshot.start': ask('createSnapshot', snapshot, {
    before: [['createVMSnapshot', vm]],
    ...slow,
  }),
  ...job('deleteSnapshot', { id: 's' }, { plant: backedUp }),
  ...refused(
    'deleteSnapshot again',
    { id: 's' },
    { plant: backedUp, before: [['deleteSnapshot', { id: 's' }]] },
  ),
  ...refused('revertSnapshot detached', { id: 's' }, { plant: backedUp }),
  ...refused('revertSnapshot running', { id: 's' }, { plant: ofRoot }),
  ...refused('revertSnapshot stopped-root', { id: 's' }, { plant: both(stopped, ofRoot) }),
  ...refused(
    'revertSnapshot hypervisor-fails',
    { id: 's' },
    { plant: both(stopped, ofRoot, point('Disk')) },
  ),
  ...refused('revertSnapshot slow', { id: 's' }, { plant: both(stopped, ofRoot, point('Disk')) }),
  ...refused('revertSnapshot qcow2-running', { id: 's' }, { plant: both(kvm, ofRoot) }),
  ...job(
    'revertSnapshot qcow2-stopped',
    { id: 's' },
    {
      plant: both(kvm, stopped, ofRoot, (state) =>
        change(state, 'snapshots', 's', { hypervisor: 'KVM' }),
      ),
    },
  ),
  ...job('createTemplate from-snapshot', templateOf, { plant: ofRoot }),
  ...job('createTemplate public', { ...templateOf, ispublic: 'true' }, { plant: ofRoot }),
  ...job('createTemplate slow', templateOf, { plant: ofRoot }, ['start', 'job']),
  ...job('createTemplate hypervisor-fails', templateOf, { plant: ofRoot, ...hypervisorFails }),
  'createTemplate no-ostype.start': ask(
    'createTemplate',
    { name: 'x', displaytext: 'x', snapshotid: 's' },
    { plant: ofRoot },
  ),
  'deleteTemplate again.start': ask('deleteTemplate', { id: 'gone' }, { plant: gone('templates') }),
  ...job(
    'deleteTemplate',
    { id: 'own' },
    {
      plant: (state) =>
        put(state, 'templates', {
          ...find(state, 'templates', template),
          id: 'own',
          accountId: 'ada',
        }),
    },
  ),
};

const points: Situations = {
  ...job('createVMSnapshot memory', {
    ...vm,
    name: 'm',
    description: 'with memory',
    snapshotmemory: 'true',
  }),
  ...job('createVMSnapshot disk-running', { ...vm, name: 'd' }, { plant: point('DiskAndMemory') }),
  ...job(
    'createVMSnapshot disk-stopped',
    { ...vm, name: 'd' },
    { plant: both(stopped, point('Disk')) },
  ),
  ...job('createVMSnapshot same-name', { ...vm, name: 'point' }, { plant: point('Disk') }),
  ...job('createVMSnapshot nothing-said', vm, { plant: point('Disk') }),
  ...job('createVMSnapshot slow', { ...vm, name: 'slow' }, {}, ['start', 'job']),
  ...job('createVMSnapshot for-tags', { ...vm, name: 'tagged' }),
  ...job(
    'createVMSnapshot project',
    { virtualmachineid: 'other', name: 'p' },
    { plant: ofProject },
  ),
  ...job('createVMSnapshot hypervisor-fails', vm, hypervisorFails),
  'createVMSnapshot eleventh.start': ask('createVMSnapshot', vm, {
    plant: (state) => {
      for (let i = 0; i < 10; i += 1) addPoint(state, `p${i}`);
    },
  }),
  'createVMSnapshot memory-stopped.start': ask(
    'createVMSnapshot',
    { ...vm, snapshotmemory: 'true' },
    { plant: stopped },
  ),
  'createVMSnapshot while-other.start': ask('createVMSnapshot', vm, {
    before: [['createVMSnapshot', vm]],
    ...slow,
  }),
  'createVMSnapshot while-volume-snapshot.start': ask('createVMSnapshot', vm, {
    before: [['createSnapshot', { volumeid: ids.root }]],
    ...slow,
  }),
  ...job('deleteVMSnapshot', { vmsnapshotid: 'point' }, { plant: point('Disk') }),
  ...job('deleteVMSnapshot tagged', { vmsnapshotid: 'point' }, { plant: point('Disk') }),
  ...job('deleteVMSnapshot slow', { vmsnapshotid: 'point' }, { plant: point('Disk') }, ['start']),
  'deleteVMSnapshot again.start': ask(
    'deleteVMSnapshot',
    { vmsnapshotid: 'gone' },
    { plant: gone('vmSnapshots') },
  ),
  ...refused(
    'revertToVMSnapshot running-to-disk',
    { vmsnapshotid: 'point' },
    { plant: point('Disk') },
  ),
  ...refused(
    'revertToVMSnapshot stopped-to-memory',
    { vmsnapshotid: 'point' },
    { plant: both(stopped, point('DiskAndMemory')) },
  ),
  ...job(
    'revertToVMSnapshot running-to-memory',
    { vmsnapshotid: 'point' },
    { plant: point('DiskAndMemory') },
  ),
  ...job('revertToVMSnapshot slow', { vmsnapshotid: 'point' }, { plant: point('DiskAndMemory') }, [
    'start',
    'job',
  ]),
  ...job(
    'revertToVMSnapshot stopped-to-disk',
    { vmsnapshotid: 'point' },
    { plant: both(stopped, point('Disk')) },
  ),
  'revertToVMSnapshot unknown.start': ask('revertToVMSnapshot', { vmsnapshotid: 'unknown' }),
};

const instances: Situations = {
  ...job('startVirtualMachine', { id: ids.instance }, { plant: stopped }),
  ...refused('startVirtualMachine already-running', { id: ids.instance }),
  ...refused(
    'startVirtualMachine destroyed',
    { id: ids.instance },
    {
      plant: (state) => change(state, 'instances', ids.instance, { state: 'Destroyed' }),
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
    { plant: stopped, ...hypervisorFails },
  ),
  ...job('stopVirtualMachine', { id: ids.instance }),
  ...job('stopVirtualMachine 2', { id: ids.instance }),
  ...job('stopVirtualMachine a', { id: ids.instance }),
  ...job('stopVirtualMachine slow', { id: ids.instance }, {}, ['start', 'job']),
  ...job('stopVirtualMachine already-stopped', { id: ids.instance }, { plant: stopped }),
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
    const small = await smallCloud(world());
    await small.call('logout');
    return read(await small.call('stopVirtualMachine', { id: ids.instance }, 'GET'));
  },
  ...job('rebootVirtualMachine', { id: ids.instance }),
  ...job('rebootVirtualMachine hypervisor-fails', { id: ids.instance }, hypervisorFails),
  ...refused('rebootVirtualMachine stopped', { id: ids.instance }, { plant: stopped }),
  ...job('destroyVirtualMachine', { id: ids.instance }),
  ...job('destroyVirtualMachine with-points', { id: ids.instance }, { plant: point('Disk') }),
  ...job('destroyVirtualMachine hypervisor-fails', { id: ids.instance }),
  ...job('destroyVirtualMachine slow', { id: ids.instance }, {}, ['start', 'job']),
  ...job(
    'destroyVirtualMachine deploy-test',
    { id: ids.instance, expunge: 'true' },
    { plant: mayAll },
  ),
  ...job(
    'destroyVirtualMachine deploy-stopped',
    { id: ids.instance, expunge: 'true' },
    { plant: mayAll },
  ),
  ...refused('destroyVirtualMachine expunge', { id: ids.instance, expunge: 'true' }),
  'recoverVirtualMachine plain': ask(
    'recoverVirtualMachine',
    { id: ids.instance },
    {
      plant: (state) => change(state, 'instances', ids.instance, { state: 'Destroyed' }),
    },
  ),
  'recoverVirtualMachine not-destroyed.start': ask('recoverVirtualMachine', { id: ids.instance }),
  'recoverVirtualMachine not-destroyed.allowed.start': ask(
    'recoverVirtualMachine',
    { id: ids.instance },
    { plant: mayAll },
  ),
  ...Object.fromEntries(
    ['allowed', 'with-points'].map((name) => [
      `recoverVirtualMachine ${name}`,
      ask(
        'recoverVirtualMachine',
        { id: ids.instance },
        {
          plant: both(mayAll, (state) =>
            change(state, 'instances', ids.instance, { state: 'Destroyed' }),
          ),
        },
      ),
    ]),
  ),
  'createConsoleEndpoint start': ask('createConsoleEndpoint', vm),
  'createConsoleEndpoint stopped.start': ask('createConsoleEndpoint', vm, { plant: stopped }),
  'createConsoleEndpoint unknown-vm': ask('createConsoleEndpoint', { virtualmachineid: 'unknown' }),
};

const list = (
  command: string,
  name: string,
  params: Params = {},
  setting: Setting = {},
): Situations => ({
  [`${command} ${name}`]: ask(command, params, setting),
});
const stopping: Setting = { before: [['stopVirtualMachine', { id: ids.instance }]], ...slow };
const only = { id: ids.instance };
const memoryPoint: Setting = {
  before: [['createVMSnapshot', { ...vm, name: 'm', snapshotmemory: 'true' }]],
  ...slow,
};
const onPoint = (command: string): Setting => ({
  plant: point('DiskAndMemory'),
  before: [[command, { vmsnapshotid: 'point' }]],
  ...slow,
});

const lists: Situations = {
  ...list('listVirtualMachines', 'plain'),
  ...list('listVirtualMachines', 'detailsall', { details: 'all', listall: 'true' }),
  ...list('listVirtualMachines', 'stopping', only, stopping),
  ...list('listVirtualMachines', 'destroying', only, {
    before: [['destroyVirtualMachine', only]],
    ...slow,
  }),
  ...list('listVirtualMachines', 'destroyed', only, { before: [['destroyVirtualMachine', only]] }),
  ...list(
    'listVirtualMachines',
    'state-destroyed',
    { state: 'Destroyed' },
    { before: [['destroyVirtualMachine', only]] },
  ),
  ...list('listVirtualMachines', 'destroyed-one', only, {
    plant: mayAll,
    before: [['destroyVirtualMachine', only]],
  }),
  ...list(
    'listVirtualMachines',
    'destroyed.allowed',
    { state: 'Destroyed' },
    { plant: mayAll, before: [['destroyVirtualMachine', only]] },
  ),
  ...list('listVirtualMachines', 'while-vmsnapshot', only, memoryPoint),
  ...list('listVirtualMachines', 'reverting', only, onPoint('revertToVMSnapshot')),
  ...list('listVirtualMachines', 'project', { projectid: 'project-1' }, { plant: ofProject }),
  ...list(
    'listVirtualMachines',
    'all-projects',
    { projectid: '-1', listall: 'true' },
    {
      plant: both(ofProject, (state) =>
        addInstance(state, 'third', {
          ...find(state, 'instances', ids.instance),
          id: 'third',
          state: 'Stopped',
        }),
      ),
    },
  ),
  ...list('listVirtualMachines', 'page', { page: '1', pagesize: '2', details: 'min' }),
  ...list(
    'listVirtualMachines',
    'domain-admin',
    { listall: 'true' },
    {
      plant: both(stopped, (state) => change(state, 'accounts', 'ada', { type: 2 })),
    },
  ),
  ...list('listVirtualMachines', 'not-owner', only, { as: 'bob' }),
  ...list('listVirtualMachines', 'second-empty', {}, { as: 'bob' }),
  ...list('listVirtualMachines', 'none', { keyword: 'no-such-thing' }),
  ...list('listVirtualMachines', 'bad-id', { id: 'garbage' }),
  ...list('listVirtualMachines', 'unknown-id', { id: 'unknown' }),
  ...list('listVirtualMachines', 'page-nosize', { page: '1' }),
  ...list('listVirtualMachines', 'bad-page', { page: '1', pagesize: '100000' }),
  ...list('listVolumes', 'plain'),
  ...list('listVolumes', 'listall', { listall: 'true', projectid: '-1' }),
  ...list(
    'listVolumes',
    'domain-admin',
    { listall: 'true' },
    { plant: (state) => change(state, 'accounts', 'ada', { type: 2 }) },
  ),
  ...list(
    'listVolumes',
    'all-projects',
    { projectid: '-1', listall: 'true' },
    { plant: ofProject },
  ),
  ...list(
    'listVolumes',
    'attaching',
    { id: 'free' },
    { before: [['attachVolume', attach]], ...slow },
  ),
  ...list(
    'listVolumes',
    'detaching',
    { id: ids.data },
    { before: [['detachVolume', { id: ids.data }]], ...slow },
  ),
  ...list(
    'listVolumes',
    'resizing',
    { id: ids.data },
    { before: [['resizeVolume', { id: ids.data, size: '32' }]], ...slow },
  ),
  ...list(
    'listVolumes',
    'snapshotting',
    { id: ids.root },
    { before: [['createSnapshot', { volumeid: ids.root }]], ...slow },
  ),
  ...list(
    'listVolumes',
    'backing-up',
    { id: ids.data },
    { before: [['createSnapshot', snapshot]], runs: true, after: 12_000 },
  ),
  ...list('listVolumes', 'while-vmsnapshot', vm, memoryPoint),
  ...list('listVolumes', 'reverting', vm, onPoint('revertToVMSnapshot')),
  ...list('listVolumes', 'before-destroy', vm),
  ...list(
    'listVolumes',
    'data-after-destroy',
    { id: ids.data },
    { before: [['destroyVirtualMachine', only]] },
  ),
  ...list('listVolumes', 'after-destroy', vm, { before: [['destroyVirtualMachine', only]] }),
  ...list(
    'listVolumes',
    'after-failed-resize',
    { id: ids.data },
    { plant: point('Disk'), before: [['resizeVolume', { id: ids.data, size: '32' }]] },
  ),
  ...list(
    'listVolumes',
    'after-resize-offering',
    { id: ids.data },
    { plant: fixed, before: [['resizeVolume', { id: ids.data, diskofferingid: ids.fixedDisk }]] },
  ),
  ...list(
    'listVolumes',
    'destroyed',
    { state: 'Destroy' },
    { before: [['destroyVolume', { id: 'free' }]] },
  ),
  ...list(
    'listVolumes',
    'destroyed-id',
    { id: 'free' },
    { before: [['destroyVolume', { id: 'free' }]] },
  ),
  ...list('listSnapshots', 'empty-or-first', { listall: 'true' }),
  ...list(
    'listSnapshots',
    'volume',
    { volumeid: ids.data },
    {
      before: [
        ['createSnapshot', snapshot],
        ['createSnapshot', snapshot],
      ],
    },
  ),
  ...list(
    'listSnapshots',
    'plain',
    { listall: 'true' },
    {
      before: [
        ['createSnapshot', snapshot],
        ['createSnapshot', snapshot],
      ],
    },
  ),
  ...list('listSnapshots', 'backing-up', snapshot, {
    before: [['createSnapshot', snapshot]],
    runs: true,
    after: 12_000,
  }),
  ...list(
    'listSnapshots',
    'creating',
    { volumeid: ids.root },
    { plant: ofRoot, before: [['createSnapshot', { volumeid: ids.root }]], ...slow },
  ),
  ...list(
    'listSnapshots',
    'while-template',
    { volumeid: 'free' },
    { plant: backedUp, before: [['createTemplate', templateOf]], ...slow },
  ),
  ...list(
    'listSnapshots',
    'after-failure',
    { volumeid: ids.root },
    {
      plant: both(ofRoot, (state) =>
        addSnapshot(state, 'failed', {
          volumeId: ids.root,
          volumeType: 'ROOT',
          osTypeId: ids.osType,
          state: 'Error',
        }),
      ),
    },
  ),
  ...list('listVMSnapshot', 'empty-or-first', { listall: 'true' }),
  ...list('listVMSnapshot', 'creating', vm, memoryPoint),
  ...list('listVMSnapshot', 'reverting', vm, onPoint('revertToVMSnapshot')),
  ...list('listVMSnapshot', 'expunging', vm, onPoint('deleteVMSnapshot')),
  ...list(
    'listVMSnapshot',
    'project',
    { projectid: 'project-1' },
    {
      plant: both(ofProject, (state) =>
        addPoint(state, 'p', { instanceId: 'other', projectId: 'project-1', current: true }),
      ),
    },
  ),
  ...list('listVMSnapshot', 'after-failure', vm, {
    plant: both(point('Disk'), (state) =>
      addPoint(state, 'failed', { state: 'Error', parentId: 'point' }),
    ),
  }),
  ...list('listVMSnapshot', 'after-destroy', vm, {
    plant: point('Disk'),
    before: [['destroyVirtualMachine', only]],
  }),
  ...list('listVMSnapshot', 'after-recover', vm, {
    plant: both(mayAll, point('Disk')),
    before: [
      ['destroyVirtualMachine', only],
      ['recoverVirtualMachine', only],
    ],
  }),
  ...Object.fromEntries(
    ['plain', 'vm'].map((name) => [
      `listVMSnapshot ${name}`,
      ask('listVMSnapshot', name === 'vm' ? vm : {}, {
        before: [
          ['createVMSnapshot', { ...vm, name: 'a', description: 'first' }],
          ['createVMSnapshot', { ...vm, name: 'b' }],
        ],
      }),
    ]),
  ),
  ...list('listAsyncJobs', 'plain'),
  ...list('listAsyncJobs', 'after', {}, { before: [['stopVirtualMachine', only]] }),
  ...list('listAsyncJobs', 'one-running', {}, stopping),
  ...list(
    'listAsyncJobs',
    'two-running',
    {},
    {
      plant: (state) =>
        putMeta(state, {
          faults: [{ id: 'f', command: 'stopVirtualMachine', times: 2, kind: 'stuckJob' }],
        }),
      before: [
        ['stopVirtualMachine', only],
        ['startVirtualMachine', only],
      ],
      ...slow,
    },
  ),
  ...list(
    'listEvents',
    'page',
    { page: '1', pagesize: '20' },
    { before: [['createVolume', newVolume]] },
  ),
  ...list('listEvents', 'while-stopping', { page: '1', pagesize: '6' }, stopping),
  ...list(
    'listEvents',
    'after',
    { page: '1', pagesize: '50' },
    { before: [['createVolume', newVolume]] },
  ),
  ...list(
    'listEvents',
    'final',
    { page: '1', pagesize: '50' },
    { before: [['createVolume', newVolume]] },
  ),
  ...list('listResourceLimits', 'plain'),
  ...list('listResourceLimits', 'project', { projectid: 'project-1' }),
  ...list('listProjects', 'plain'),
  ...list('listAccounts', 'plain'),
  ...list('listUsers', 'plain'),
  ...list('listCapabilities', 'plain'),
  ...list('listCapabilities', 'allow-recover', {}, { plant: mayAll }),
  ...list('listConfigurations', 'plain'),
  ...list('listZones', 'plain'),
  ...list('listZones', 'two'),
  ...list('listZones', 'available', { available: 'true' }),
  ...list('listZones', 'unknown-param', { nosuchparam: '1' }),
  ...list('listOsTypes', 'plain'),
  ...list('listDiskOfferings', 'plain'),
  ...list('listServiceOfferings', 'plain'),
  ...list('listServiceOfferings', 'for-deploy'),
  ...list('listNetworks', 'plain'),
  ...list('listNetworks', 'for-deploy'),
  ...list('listTemplates', 'no-filter'),
  ...list('listTemplates', 'self', { templatefilter: 'self' }),
  ...list('listTemplates', 'selfexecutable', { templatefilter: 'selfexecutable' }),
  ...list('listTemplates', 'featured', { templatefilter: 'featured' }),
  ...list('listTemplates', 'executable', { templatefilter: 'executable' }),
  ...list(
    'listTemplates',
    'self.after',
    { templatefilter: 'self' },
    { plant: ofRoot, before: [['createTemplate', templateOf]] },
  ),
  ...list(
    'listTemplates',
    'creating',
    { templatefilter: 'self' },
    {
      plant: ofRoot,
      before: [
        ['createTemplate', templateOf],
        ['createTemplate', templateOf],
      ],
      ...slow,
    },
  ),
};

const signIn = (params: Params) => async () =>
  read(await (await smallCloud(world())).call('login', { sessionkey: '', ...params }));

/** Over HTTP, with cookies: what comes of a session key, once or twice. */
const withCookies =
  (keys: readonly ('right' | 'wrong' | 'none')[], command = 'listZones') =>
  async () => {
    const { cloud, call } = await smallCloud(world(), { sessionCheck: 'CookieAndParameter' });
    const { inner, headers } = await call('login', { username: 'ada', password: 'secret' });
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    let last: AnswerFacts | undefined;
    for (const key of keys) {
      const query = new URLSearchParams({ command, response: 'json' });
      if (key !== 'none')
        query.set('sessionkey', key === 'right' ? String(inner.sessionkey) : 'wrong');
      const address = `http://cloud.example/client/api?${query.toString()}`;
      const response = await cloud.fetch(new Request(address, { headers: { cookie } }));
      last = read({ status: response.status, text: await response.text() });
    }
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  };

/** Without a session, of a list of instances. */
const withoutSession = async () => {
  const small = await smallCloud(world());
  await small.call('logout');
  return read(await small.call('listVirtualMachines'));
};

const sessions: Situations = {
  'login ok': signIn({ username: 'ada', password: 'secret' }),
  'login second': signIn({ username: 'ada', password: 'secret' }),
  'login admin': signIn({ username: 'root', password: 'secret' }),
  'login domain-admin': async () => {
    const small = await prepare({
      plant: (state) => change(state, 'accounts', 'ada', { type: 2 }),
    });
    return read(await small.call('login', { username: 'ada', password: 'secret' }));
  },
  'login wrong-password': signIn({ username: 'ada', password: 'wrong' }),
  'login unknown-user': signIn({ username: 'nobody', password: 'secret' }),
  'login empty-domain': signIn({ username: 'bob', password: 'secret' }),
  'login unknown-domain': signIn({ username: 'ada', password: 'secret', domain: '/nowhere' }),
  'login after-6-wrong': async () => {
    const small = await smallCloud(world());
    for (let i = 0; i < 5; i += 1)
      await small.call('login', { username: 'ada', password: 'wrong' });
    return read(await small.call('login', { username: 'ada', password: 'secret' }));
  },
  'logout plain': async () => read(await (await smallCloud(world())).call('logout', {}, 'GET')),
  'session wrong-sessionkey': withCookies(['wrong'], 'listVirtualMachines'),
  'session no-sessionkey': withCookies(['none']),
  'session right-key-after-wrong-key': withCookies(['wrong', 'right']),
  'session none': withoutSession,
  'session after-logout': withoutSession,
  'session bogus-jsessionid': withoutSession,
  'unknown-command plain': ask('noSuchCommand'),
  'forbidden-command plain': ask('listVolumes', {}, { as: 'reader' }),
  'no-command plain': async () => {
    const { cloud } = await smallCloud(world());
    const response = await cloud.fetch(new Request('http://cloud.example/client/api'));
    return read({ status: response.status, text: await response.text() });
  },
};

/** A job asked about while it runs. */
const running = (
  name: string,
  command: string,
  params: Params,
  setting: Setting = {},
): Situations => {
  const [, pending] = Object.values(job(command, params, setting));
  return pending === undefined ? {} : { [`queryAsyncJobResult ${name}`]: pending };
};
/** A job asked about once it has ended. */
const ended = (
  name: string,
  command: string,
  params: Params,
  setting: Setting = {},
): Situations => {
  const [, , end] = Object.values(job(command, params, setting));
  return end === undefined ? {} : { [`queryAsyncJobResult ${name}`]: end };
};

const jobs: Situations = {
  ...running('pending-attachVolume', 'attachVolume', attach),
  ...running('pending-detachVolume', 'detachVolume', { id: ids.data }),
  ...running('pending-resizeVolume', 'resizeVolume', { id: ids.data, size: '32' }),
  ...running('pending-createSnapshot', 'createSnapshot', snapshot),
  ...running('pending-snapshot', 'createSnapshot', snapshot),
  ...running('pending-createTemplate', 'createTemplate', templateOf, { plant: ofRoot }),
  ...running('pending-createVMSnapshot', 'createVMSnapshot', vm),
  ...running('pending-vmsnapshot', 'createVMSnapshot', vm),
  ...running(
    'pending-deleteVMSnapshot',
    'deleteVMSnapshot',
    { vmsnapshotid: 'point' },
    { plant: point('Disk') },
  ),
  ...running(
    'pending-revertToVMSnapshot',
    'revertToVMSnapshot',
    { vmsnapshotid: 'point' },
    { plant: point('DiskAndMemory') },
  ),
  ...running('pending-destroyVirtualMachine', 'destroyVirtualMachine', only),
  ...running('pending-stopVirtualMachine', 'stopVirtualMachine', only),
  ...running('pending-queued', 'startVirtualMachine', only, stopping),
  ...ended(
    'pending-revert',
    'revertToVMSnapshot',
    { vmsnapshotid: 'point' },
    { plant: point('DiskAndMemory') },
  ),
  ...ended('pending-stop', 'stopVirtualMachine', only),
  ...ended(
    'pending-revertSnapshot',
    'revertSnapshot',
    { id: 's' },
    { plant: both(stopped, ofRoot, point('Disk')) },
  ),
  'queryAsyncJobResult unknown': ask('queryAsyncJobResult', { jobid: 'unknown' }),
  'queryAsyncJobResult not-owner': async () => {
    const small = await prepare({});
    const { jobid } = (await small.call('stopVirtualMachine', only)).inner;
    await small.signIn('bob');
    return read(await small.call('queryAsyncJobResult', { jobid: String(jobid) }));
  },
};

/** How the practice cloud comes into each recorded situation, by command and case. */
export const situations: Situations = {
  ...volumes,
  ...snapshots,
  ...points,
  ...instances,
  ...lists,
  ...sessions,
  ...jobs,
};
