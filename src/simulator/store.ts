import type { CollectionName, Collections, Id, Meta, Settings, State } from './model';
import { failure, goneError } from './wire/wire';

/** Every collection's name, in a fixed order. */
export const collectionNames: readonly CollectionName[] = [
  'zones',
  'osTypes',
  'serviceOfferings',
  'diskOfferings',
  'templates',
  'vpcs',
  'networks',
  'sshKeyPairs',
  'domains',
  'accounts',
  'users',
  'projects',
  'instances',
  'volumes',
  'snapshots',
  'snapshotPolicies',
  'vmSnapshots',
  'jobs',
  'events',
  'sessions',
  'consoleTokens',
  'apiCounts',
  'removed',
];

/** CloudStack's own defaults. */
const defaultSettings: Settings = {
  cloudStackVersion: '4.22.0.0',
  utcOffsetMinutes: 0,
  sessionTimeoutMs: 30 * 60_000,
  defaultPageSize: 500,
  vmSnapshotMax: 10,
  kvmSnapshotEnabled: true,
  snapshotMax: { HOURLY: 8, DAILY: 8, WEEKLY: 8, MONTHLY: 8 },
  regionSecondaryEnabled: false,
  allowUserExpungeRecoverVm: false,
  allowUserExpungeRecoverVolume: true,
  allowUserForceStopVm: true,
  allowUserViewDestroyedVm: false,
  customDiskMinGiB: 1,
  customDiskMaxGiB: 1024,
  jobExpireMs: 1440 * 60_000,
  jobCancelMs: 60 * 60_000,
  maintenance: false,
};

/** A cloud with nothing in it. The seed decides every id, name and delay to come. */
export function emptyState(seed: number, settings: Partial<Settings> = {}): State {
  return {
    meta: {
      random: seed >>> 0,
      counter: 0,
      settings: { ...defaultSettings, ...settings },
      faults: [],
    },
    collections: {
      zones: new Map(),
      osTypes: new Map(),
      serviceOfferings: new Map(),
      diskOfferings: new Map(),
      templates: new Map(),
      vpcs: new Map(),
      networks: new Map(),
      sshKeyPairs: new Map(),
      domains: new Map(),
      accounts: new Map(),
      users: new Map(),
      projects: new Map(),
      instances: new Map(),
      volumes: new Map(),
      snapshots: new Map(),
      snapshotPolicies: new Map(),
      vmSnapshots: new Map(),
      jobs: new Map(),
      events: new Map(),
      sessions: new Map(),
      consoleTokens: new Map(),
      apiCounts: new Map(),
      removed: new Map(),
    },
    versions: {
      meta: 0,
      zones: 0,
      osTypes: 0,
      serviceOfferings: 0,
      diskOfferings: 0,
      templates: 0,
      vpcs: 0,
      networks: 0,
      sshKeyPairs: 0,
      domains: 0,
      accounts: 0,
      users: 0,
      projects: 0,
      instances: 0,
      volumes: 0,
      snapshots: 0,
      snapshotPolicies: 0,
      vmSnapshots: 0,
      jobs: 0,
      events: 0,
      sessions: 0,
      consoleTokens: 0,
      apiCounts: 0,
      removed: 0,
    },
  };
}

/** Adds a record, or replaces the one with its id. */
export function put<Name extends CollectionName>(
  state: State,
  name: Name,
  record: Collections[Name],
): Collections[Name] {
  const records: Map<Id, Collections[Name]> = state.collections[name];
  records.set(record.id, record);
  state.versions[name] += 1;
  return record;
}

/** The engine's classes of resources whose ids it knows after they are gone. */
const remembered: Partial<Record<CollectionName, string>> = {
  instances: 'VirtualMachine',
  volumes: 'Volume',
  templates: 'VirtualMachineTemplate',
  vmSnapshots: 'VMSnapshot',
};

/** Takes a record away, if it is there. */
export function remove(state: State, name: CollectionName, id: Id): void {
  const volume = name === 'volumes' ? state.collections.volumes.get(id) : undefined;
  if (!state.collections[name].delete(id)) return;
  state.versions[name] += 1;
  if (name in remembered)
    put(state, 'removed', { id, collection: name, name: volume?.name, size: volume?.size });
}

/** True for a record that existed and was removed. */
export function wasRemoved(state: State, name: CollectionName, id: Id): boolean {
  return state.collections.removed.get(id)?.collection === name;
}

/** Changes the data outside of collections. */
export function putMeta(state: State, change: Partial<Meta>): void {
  state.meta = { ...state.meta, ...change };
  state.versions.meta += 1;
}

/** A record that must be there; 431 if it is gone. */
export function find<Name extends CollectionName>(
  state: State,
  name: Name,
  id: Id | undefined,
): Collections[Name] {
  const records: Map<Id, Collections[Name]> = state.collections[name];
  const record = id === undefined ? undefined : records.get(id);
  if (record === undefined && id !== undefined && wasRemoved(state, name, id))
    throw goneError(remembered[name] ?? name, id);
  if (record === undefined) throw failure(`Unable to find ${name} with id ${id ?? ''}`);
  return record;
}

/** Changes some fields of a record, if it is still there. */
export function change<Name extends CollectionName>(
  state: State,
  name: Name,
  id: Id,
  fields: Partial<Collections[Name]>,
): void {
  const records: Map<Id, Collections[Name]> = state.collections[name];
  const record = records.get(id);
  if (record !== undefined) put(state, name, { ...record, ...fields });
}
