import type { Simulator, SimulatorOptions } from './engine';
import type {
  InstanceRecord,
  Settings,
  SnapshotRecord,
  State,
  VmSnapshot,
  VolumeRecord,
} from './model';
import { createSimulator } from './engine';
import { gibibyte } from './durations';
import { emptyState, find, put } from './store';

/** Start of every small cloud. */
export const beginning = Date.parse('2026-11-22T12:00:00Z');

/** Ids of a small cloud's first resources. */
export const ids = {
  zone: 'zone-1',
  otherZone: 'zone-2',
  osType: 'os-1',
  offering: 'offering-1',
  bigOffering: 'offering-2',
  fixedDisk: 'disk-1',
  customDisk: 'disk-2',
  instance: 'instance-1',
  root: 'root-1',
  data: 'data-1',
} as const;

/** A cloud with two people, one running instance, its root volume, and a data volume that is attached. */
export function smallState(settings: Partial<Settings> = {}): State {
  const state = emptyState(7, settings);
  const created = beginning - 86_400_000;
  put(state, 'domains', { id: 'domain-1', name: 'ROOT', path: 'ROOT' });
  put(state, 'domains', { id: 'domain-2', name: 'north', path: 'ROOT/north' });
  const account = (id: string, type: 0 | 1, domainId: string, commands?: readonly string[]) => {
    put(state, 'accounts', {
      id,
      name: id,
      domainId,
      type,
      roleName: 'User',
      limits: {},
      commands,
    });
    put(state, 'users', {
      id: `user-of-${id}`,
      accountId: id,
      username: id,
      password: 'secret',
      firstName: 'Ada',
      lastName: 'Byron',
      email: `${id}@example.org`,
      created,
    });
  };
  account('ada', 0, 'domain-1');
  account('root', 1, 'domain-1');
  account('bob', 0, 'domain-2');
  account('reader', 0, 'domain-1', ['listApis', 'listVirtualMachines', 'queryAsyncJobResult']);
  put(state, 'zones', { id: ids.zone, name: 'East' });
  put(state, 'zones', { id: ids.otherZone, name: 'West' });
  put(state, 'osTypes', { id: ids.osType, name: 'CentOS 7', category: 'CentOS' });
  const offering = (id: string, cpuNumber: number) =>
    put(state, 'serviceOfferings', {
      id,
      name: id,
      displayText: id,
      cpuNumber,
      cpuSpeed: 2000,
      memoryMiB: 4096,
      created,
    });
  offering(ids.offering, 2);
  offering(ids.bigOffering, 4);
  const disk = (id: string, sizeGiB: number, customized: boolean) =>
    put(state, 'diskOfferings', { id, name: id, displayText: id, sizeGiB, customized, created });
  disk(ids.fixedDisk, 20, false);
  disk(ids.customDisk, 0, true);
  put(state, 'projects', {
    id: 'project-1',
    name: 'project-1',
    displayText: '',
    domainId: 'domain-1',
    accountIds: ['ada'],
    limits: {},
    created,
  });
  addTestInstance(state, ids.instance);
  addVolume(state, ids.root, { type: 'ROOT', instanceId: ids.instance, deviceId: 0 });
  addVolume(state, ids.data, { instanceId: ids.instance, deviceId: 1 });
  return state;
}

/** Adds an instance: running, on XenServer, Ada's. */
export function addTestInstance(
  state: State,
  id: string,
  fields: Partial<InstanceRecord> = {},
): InstanceRecord {
  return put(state, 'instances', {
    id,
    number: 5,
    name: id,
    accountId: 'ada',
    state: 'Running',
    hypervisor: 'XenServer',
    snapshotStrategy: 'default',
    zoneId: ids.zone,
    osTypeId: ids.osType,
    serviceOfferingId: ids.offering,
    nics: [],
    created: beginning - 86_400_000,
    updated: beginning - 86_400_000,
    dynamicallyScalable: false,
    deleteProtection: false,
    haEnable: false,
    ...fields,
  });
}

/** Adds a volume: a ready data volume of 16 GiB, Ada's. */
export function addVolume(
  state: State,
  id: string,
  fields: Partial<VolumeRecord> = {},
): VolumeRecord {
  return put(state, 'volumes', {
    id,
    name: id,
    accountId: 'ada',
    type: 'DATADISK',
    state: 'Ready',
    size: 16 * gibibyte,
    zoneId: ids.zone,
    hypervisor: 'XenServer',
    diskOfferingId: ids.customDisk,
    placed: true,
    deleteProtection: false,
    created: beginning - 86_400_000,
    ...fields,
  });
}

/** Adds a snapshot of the small cloud's data volume: backed up, Ada's. */
export function addTestSnapshot(
  state: State,
  id: string,
  fields: Partial<SnapshotRecord> = {},
): SnapshotRecord {
  return put(state, 'snapshots', {
    id,
    name: id,
    accountId: 'ada',
    state: 'BackedUp',
    intervalType: 'MANUAL',
    volumeId: ids.data,
    volumeType: 'DATADISK',
    virtualSize: 16 * gibibyte,
    physicalSize: gibibyte,
    zoneIds: [ids.zone],
    hypervisor: 'XenServer',
    created: beginning,
    ...fields,
  });
}

/** Adds a VM snapshot of the small cloud's instance: a ready disk-only one, Ada's. */
export function addTestPoint(
  state: State,
  id: string,
  fields: Partial<VmSnapshot> = {},
): VmSnapshot {
  return put(state, 'vmSnapshots', {
    id,
    name: id,
    displayName: id,
    accountId: 'ada',
    type: 'Disk',
    state: 'Ready',
    current: false,
    instanceId: ids.instance,
    created: beginning,
    serviceOfferingId: ids.offering,
    volumeSizes: {},
    ...fields,
  });
}

/** An answer without its envelope. */
export interface Answered {
  status: number;
  /** The envelope's key. */
  envelope: string;
  inner: Readonly<Record<string, unknown>>;
  headers: Headers;
  text: string;
}

/** The engine's refusal, or undefined. */
export function refusalOf(answered: Answered): string | undefined {
  const { errorcode, errortext } = answered.inner;
  return errortext === undefined ? undefined : `${String(errorcode)} ${String(errortext)}`;
}

/** A small cloud, its clock in hand, someone signed in. */
export interface TestFixture {
  cloud: Simulator;
  state: State;
  /** Moves the clock forward, ms; the state changes at the next request. */
  wait(ms: number): void;
  now(): number;
  /** Waits requested of the clock, ms. */
  waits: readonly number[];
  call(
    command: string,
    params?: Readonly<Record<string, string>>,
    method?: string,
  ): Promise<Answered>;
  /** Calls, waits long enough, and says how the job ended: undefined, or its code and text. */
  execute(command: string, params?: Readonly<Record<string, string>>): Promise<string | undefined>;
  signIn(username: string): Promise<void>;
}

/** Makes a small cloud, with Ada signed in. */
export async function testFixture(
  state: State = smallState(),
  options: Partial<SimulatorOptions> = {},
): Promise<TestFixture> {
  let now = beginning;
  let key = '';
  const waits: number[] = [];
  const clock = {
    now: () => now,
    wait: async (ms: number) => {
      waits.push(ms);
    },
  };
  const cloud = createSimulator({ state, clock, sessionCheck: 'Parameter', ...options });
  const small: TestFixture = {
    cloud,
    state,
    waits,
    now: () => now,
    wait(ms) {
      now += ms;
    },
    async call(command, params = {}, method = 'POST') {
      const query = new URLSearchParams({ command, response: 'json', sessionkey: key, ...params });
      const address = 'http://cloud.example/client/api';
      const request =
        method === 'POST'
          ? new Request(address, { method, body: query })
          : new Request(`${address}?${query.toString()}`, { method });
      const response = await cloud.fetch(request);
      const text = await response.text();
      const parsed: Record<string, Record<string, unknown>> = text === '' ? {} : JSON.parse(text);
      const [[envelope, inner] = ['', {}]] = Object.entries(parsed);
      return { status: response.status, envelope, inner, headers: response.headers, text };
    },
    async execute(command, params) {
      const answered = await small.call(command, params);
      const refused = refusalOf(answered);
      if (refused !== undefined) return refused;
      small.wait(20 * 60_000);
      cloud.settle();
      const jobId = answered.inner.jobid;
      if (typeof jobId !== 'string') return undefined;
      const { result } = find(state, 'jobs', jobId);
      return result !== undefined && 'code' in result ? `${result.code} ${result.text}` : undefined;
    },
    async signIn(username) {
      key = '';
      const answered = await small.call('login', {
        username,
        password: 'secret',
        domain: username === 'bob' || username === 'dora' ? '/north' : '',
      });
      key = String(answered.inner.sessionkey);
    },
  };
  await small.signIn('ada');
  return small;
}

/** The records of a list's answer, under its key. */
export function listed(answered: Answered, key: string): readonly Record<string, unknown>[] {
  const records = answered.inner[key];
  return Array.isArray(records) ? records : [];
}
