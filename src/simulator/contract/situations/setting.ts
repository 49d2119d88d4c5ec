import type { Fault, InstanceRecord, State } from '../../model';
import {
  addTestInstance,
  addTestPoint,
  addTestSnapshot,
  addVolume,
  ids,
  testFixture,
  smallState,
} from '../../testFixture';
import { change, find, put, putMeta } from '../../store';
import { factsOf, type AnswerFacts } from '../shape';

/** Sets up a situation in the practice cloud and returns the facts of its answer. */
export type Situation = () => Promise<AnswerFacts>;
export type Situations = Record<string, Situation>;
export type Params = Readonly<Record<string, string>>;

export interface Setting {
  /** Changes the cloud before the first request. */
  seed?: (state: State) => unknown;
  /** Requests before it, in order; each has ended, unless it is the last and `runs`. */
  before?: readonly (readonly [command: string, params: Params])[];
  /** True while the last request before it still runs. */
  runs?: boolean;
  /** ms that the last request before it has run. */
  after?: number;
  as?: string;
  fault?: { code: number; text: string };
}

export const long = 20 * 60_000;
export const vm = { virtualmachineid: ids.instance };
export const template = 'template-1';
export const free = { instanceId: undefined, deviceId: undefined, attached: undefined };

/** A cloud like the recorded one: an instance with a network and a template, an OS volume and a data volume. */
export function context(): State {
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
  const instance: Partial<InstanceRecord> = {
    templateId: template,
    userId: 'user-of-ada',
    nics: [nic],
  };
  change(state, 'instances', ids.instance, instance);
  change(state, 'volumes', ids.root, { templateId: template, diskOfferingId: undefined });
  change(state, 'volumes', ids.data, { attached: created });
  addTestInstance(state, 'other', { ...instance, number: 6 });
  addVolume(state, 'free', { ...free, placed: true });
  const ada = find(state, 'users', 'user-of-ada');
  put(state, 'users', { ...ada, keys: { apiKey: 'a', secretKey: 'b' } });
  return state;
}

export async function prepare({ seed, before = [], runs, after = 0, as }: Setting) {
  const state = context();
  seed?.(state);
  const small = await testFixture(state);
  for (const [index, [command, params]] of before.entries()) {
    await small.call(command, params);
    const isLast = index === before.length - 1;
    small.wait(runs === true && isLast ? after : long);
    small.cloud.settle();
  }
  if (as !== undefined) await small.signIn(as);
  return small;
}

export function read(answered: { status: number; text: string }): AnswerFacts {
  return factsOf(answered.status, answered.text === '' ? undefined : JSON.parse(answered.text));
}

/** One answer. */
export function ask(command: string, params: Params = {}, setting: Setting = {}): Situation {
  return async () => read(await (await prepare(setting)).call(command, params));
}

/** Answer to a call that starts a job, and the job's state while it runs and at its end. */
export function job(
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

/** A job that is never seen pending: it fails immediately, or was not polled while it ran. */
export const refused = (name: string, params: Params, setting: Setting = {}) =>
  job(name, params, setting, ['start', 'job']);

export const stopped = (state: State) =>
  change(state, 'instances', ids.instance, { state: 'Stopped' });
export const seedAll =
  (...seeds: ((state: State) => unknown)[]) =>
  (state: State) => {
    for (const seed of seeds) seed(state);
  };
export const point = (type: 'Disk' | 'DiskAndMemory') => (state: State) =>
  addTestPoint(state, 'point', { type, current: true });
export const kvm = (state: State) => {
  for (const id of [ids.instance, 'other']) change(state, 'instances', id, { hypervisor: 'KVM' });
};
export const removed = (collection: string) => (state: State) =>
  put(state, 'removed', { id: 'gone', collection });
export const allowAll = (state: State) =>
  putMeta(state, {
    settings: {
      ...state.meta.settings,
      allowUserViewDestroyedVm: true,
      allowUserExpungeRecoverVm: true,
    },
  });
export const ofProject = (state: State) => {
  change(state, 'instances', 'other', { projectId: 'project-1' });
  addVolume(state, 'of-project', { ...free, projectId: 'project-1' });
};
export const fixed = (state: State) => {
  for (const id of [ids.data, 'free'])
    change(state, 'volumes', id, { diskOfferingId: ids.fixedDisk, size: 2 ** 30 });
};
export const slow = { runs: true, after: 1 };
export const hypervisorFails = { fault: { code: 530, text: 'Simulated failure' } };

export const attach = { id: 'free', ...vm };
export const snapshot = { volumeid: ids.data };
export const newVolume = { name: 'new', zoneid: ids.zone, diskofferingid: ids.fixedDisk };
export const templateOf = {
  name: 'made',
  displaytext: 'made',
  ostypeid: ids.osType,
  snapshotid: 's',
};
export const backedUp = (state: State) => addTestSnapshot(state, 's', { volumeId: 'free' });
export const ofRoot = (state: State) =>
  addTestSnapshot(state, 's', { volumeId: ids.root, volumeType: 'ROOT', osTypeId: ids.osType });

export const list = (
  command: string,
  name: string,
  params: Params = {},
  setting: Setting = {},
): Situations => ({
  [`${command} ${name}`]: ask(command, params, setting),
});
export const stopping: Setting = {
  before: [['stopVirtualMachine', { id: ids.instance }]],
  ...slow,
};
export const only = { id: ids.instance };
export const memoryPoint: Setting = {
  before: [['createVMSnapshot', { ...vm, name: 'm', snapshotmemory: 'true' }]],
  ...slow,
};
export const onPoint = (command: string): Setting => ({
  seed: point('DiskAndMemory'),
  before: [[command, { vmsnapshotid: 'point' }]],
  ...slow,
});
