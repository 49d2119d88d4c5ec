import { newId } from '../random';
import { emptyState, put } from '../store';
import type {
  DiskOfferingRecord,
  Hypervisor,
  Id,
  Network,
  OsTypeRecord,
  ServiceOffering,
} from '../model';
import type { Settings, State, TemplateRecord, ZoneRecord } from '../model';
import { addPeople, type People } from './accounts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Bytes. */
export const GiB = 1024 ** 3;

/** Base of every scenario: people, zones, offerings, templates and networks, without any resources. */
export interface BaseFixture {
  state: State;
  /** The practice clock at the start, ms since 1970. */
  now: number;
  people: People;
  zones: { qc1: ZoneRecord; qc2: ZoneRecord };
  osTypes: { ubuntu14: OsTypeRecord; ubuntu12: OsTypeRecord };
  compute: { small: ServiceOffering; large: ServiceOffering };
  disks: {
    standard20: DiskOfferingRecord;
    standard40: DiskOfferingRecord;
    custom: DiskOfferingRecord;
  };
  templates: { ubuntu14: TemplateRecord; ubuntu12: TemplateRecord };
  networks: { database: Network; web: Network; apps: Network; preprod: Network };
}

/**
 * Differences of the practice cloud from CloudStack's defaults: practice time may run fast, so sessions last a month
 * of it; people may see, recover and expunge destroyed instances; every zone reads all snapshots.
 */
const scenarioSettings: Partial<Settings> = {
  sessionTimeoutMs: 30 * day,
  allowUserViewDestroyedVm: true,
  allowUserExpungeRecoverVm: true,
  regionSecondaryEnabled: true,
};

/** The same seed has the same ids in each scenario. */
export function buildBaseFixture(
  seed: number,
  now: number,
  settings: Partial<Settings> = {},
): BaseFixture {
  const state = emptyState(seed, { ...scenarioSettings, ...settings });
  const founded = now - 420 * day;
  const people = addPeople(state, founded);
  const zones = {
    qc1: put(state, 'zones', { id: newId(state), name: 'QC-1' }),
    qc2: put(state, 'zones', { id: newId(state), name: 'QC-2' }),
  };
  const osTypes = addOsTypes(state);
  addDeploymentNeeds(state, people.accountId, zones);
  return {
    state,
    now,
    people,
    zones,
    osTypes,
    compute: {
      small: addCompute(state, '1vCPU.2GB', 1, 2048, founded),
      large: addCompute(state, '2vCPU.8GB', 2, 8192, founded),
    },
    disks: addDiskOfferings(state, founded),
    templates: addTemplates(state, people.systemAccountId, zones, osTypes, founded),
    networks: addNetworks(state, people.accountId, zones),
  };
}

function addOsTypes(state: State): BaseFixture['osTypes'] {
  const add = (name: string, category: string) =>
    put(state, 'osTypes', { id: newId(state), name, category });
  add('CentOS 6.5 (64-bit)', 'CentOS');
  add('CentOS 7', 'CentOS');
  add('Debian GNU/Linux 7(64-bit)', 'Debian');
  add('Debian GNU/Linux 8 (64-bit)', 'Debian');
  const ubuntu12 = add('Ubuntu 12.04 (64-bit)', 'Ubuntu');
  const ubuntu14 = add('Ubuntu 14.04 (64-bit)', 'Ubuntu');
  add('Ubuntu 22.04 LTS', 'Ubuntu');
  add('Windows Server 2012 R2 (64-bit)', 'Windows');
  add('Windows Server 2019 (64-bit)', 'Windows');
  add('Other (64-bit)', 'Other');
  return { ubuntu12, ubuntu14 };
}

function addCompute(
  state: State,
  name: string,
  cpuNumber: number,
  memoryMiB: number,
  created: number,
): ServiceOffering {
  const displayText = `${String(cpuNumber)} vCPU, ${String(memoryMiB / 1024)} GB`;
  return put(state, 'serviceOfferings', {
    id: newId(state),
    name,
    displayText,
    cpuNumber,
    cpuSpeed: 2400,
    memoryMiB,
    created,
  });
}

function addDiskOfferings(state: State, created: number): BaseFixture['disks'] {
  const add = (name: string, displayText: string, sizeGiB: number) =>
    put(state, 'diskOfferings', {
      id: newId(state),
      name,
      displayText,
      sizeGiB,
      customized: sizeGiB === 0,
      created,
    });
  const standard20 = add('Standard 20 GB', 'Standard performance, 20 GB', 20);
  const standard40 = add('Standard 40 GB', 'Standard performance, 40 GB', 40);
  add('Standard 100 GB', 'Standard performance, 100 GB', 100);
  const custom = add('Performance', 'High performance, any size', 0);
  return { standard20, standard40, custom };
}

function addTemplates(
  state: State,
  accountId: Id,
  zones: BaseFixture['zones'],
  osTypes: BaseFixture['osTypes'],
  created: number,
): BaseFixture['templates'] {
  const add = (name: string, osType: OsTypeRecord, hypervisor: Hypervisor) =>
    put(state, 'templates', {
      id: newId(state),
      name,
      displayText: name,
      accountId,
      osTypeId: osType.id,
      hypervisor,
      size: 16 * GiB,
      featured: true,
      public: true,
      passwordEnabled: true,
      sshKeyEnabled: true,
      dynamicallyScalable: true,
      zones: [zones.qc1, zones.qc2].map((zone) => ({
        zoneId: zone.id,
        ready: true,
        status: 'Download Complete',
      })),
      created,
    });
  return {
    ubuntu14: add('Ubuntu 14.04.1 LTS - base - x86_64', osTypes.ubuntu14, 'XenServer'),
    ubuntu12: add('Ubuntu 12.04.5 LTS - base - x86_64', osTypes.ubuntu12, 'KVM'),
  };
}

function addNetworks(
  state: State,
  accountId: Id,
  zones: BaseFixture['zones'],
): BaseFixture['networks'] {
  const production = put(state, 'vpcs', { id: newId(state), name: 'Production-VPC' });
  const preprod = put(state, 'vpcs', { id: newId(state), name: 'Preprod-VPC' });
  const add = (name: string, net: string, zone: ZoneRecord, vpcId: Id) =>
    put(state, 'networks', {
      id: newId(state),
      name,
      displayText: name,
      accountId,
      zoneId: zone.id,
      vpcId,
      cidr: `${net}.0/24`,
      gateway: `${net}.1`,
    });
  return {
    web: add('Web-LoadBalanced', '10.160.92', zones.qc1, production.id),
    apps: add('Apps', '10.160.93', zones.qc1, production.id),
    database: add('Database', '10.160.94', zones.qc1, production.id),
    preprod: add('Preprod', '10.161.12', zones.qc2, preprod.id),
  };
}

/**
 * Networks without running services and the key pairs of new instances. Their ids are fixed, so that those of all that
 * the seed decides stay as they are.
 */
function addDeploymentNeeds(state: State, accountId: Id, zones: BaseFixture['zones']): void {
  const networks = [
    { name: 'Sandbox-QC1', zoneId: zones.qc1.id, net: '10.170.10' },
    { name: 'Sandbox-QC2', zoneId: zones.qc2.id, net: '10.170.20' },
    { name: 'Shared-Services', zoneId: zones.qc1.id, net: '10.180.10', type: 'Shared' as const },
  ];
  networks.forEach(({ net, ...network }, index) => {
    put(state, 'networks', {
      ...network,
      id: `de910000-0000-4000-8000-00000000000${String(index)}`,
      displayText: network.name,
      accountId,
      cidr: `${net}.0/24`,
      gateway: `${net}.1`,
    });
  });
  ['camille-laptop', 'deploy-bot'].forEach((name, index) => {
    put(state, 'sshKeyPairs', {
      id: `5e4b0000-0000-4000-8000-00000000000${String(index)}`,
      accountId,
      name,
      fingerprint: `3c:5e:2a:91:7d:44:b0:6f:e8:19:c2:53:08:aa:f1:0${String(index)}`,
    });
  });
}
