import { hexadecimal, newId } from '../random';
import { put, putMeta } from '../store';
import type {
  Hypervisor,
  Id,
  InstanceRecord,
  EngineInstanceState,
  SnapshotInterval,
  Network,
} from '../model';
import type {
  ServiceOffering,
  SnapshotPolicyRecord,
  SnapshotRecord,
  EngineSnapshotState,
  SnapshotStrategy,
  TemplateRecord,
} from '../model';
import type { VolumeRecord, VmSnapshot, VmSnapshotState, ZoneRecord } from '../model';
import { nextRun } from '../schedule/nextRun';
import { day, GiB, minute, type BaseFixture } from './baseFixture';

/** Properties that distinguish an instance; the rest follows from them. Ages are ms before the scenario's start. */
export interface InstanceSpec {
  name: string;
  /** The 2755 of ROOT-2755. */
  number: number;
  compute: ServiceOffering;
  template: TemplateRecord;
  network: Network;
  zone: ZoneRecord;
  ip: string;
  age: number;
  hypervisor?: Hypervisor;
  strategy?: SnapshotStrategy;
  state?: EngineInstanceState;
  rootGiB?: number;
  dataGiB?: number;
  projectId?: Id;
}

/** An instance with its volumes, as `addInstance` created them. */
export interface AddedInstance {
  instance: InstanceRecord;
  root: VolumeRecord;
  data: VolumeRecord | undefined;
}

/** Adds an instance with its OS volume and, where a size is given, a data volume. */
export function addInstance(fixture: BaseFixture, spec: InstanceSpec): AddedInstance {
  const { state, people, now } = fixture;
  const created = now - spec.age;
  const instanceState = spec.state ?? 'Running';
  const instance = put(state, 'instances', {
    id: newId(state),
    accountId: people.accountId,
    projectId: spec.projectId,
    number: spec.number,
    name: spec.name,
    displayName: spec.name,
    state: instanceState,
    hypervisor: spec.hypervisor ?? spec.template.hypervisor,
    snapshotStrategy: spec.strategy ?? 'default',
    zoneId: spec.zone.id,
    templateId: spec.template.id,
    osTypeId: spec.template.osTypeId,
    serviceOfferingId: spec.compute.id,
    nics: [
      {
        id: newId(state),
        networkId: spec.network.id,
        ipAddress: spec.ip,
        macAddress: macAddress(hexadecimal(state, 6)),
        isDefault: true,
      },
    ],
    userId: people.userId,
    created,
    updated: created,
    bootedAt: instanceState === 'Running' ? created : undefined,
    dynamicallyScalable: true,
    deleteProtection: false,
    haEnable: false,
  });
  if (state.meta.counter < spec.number) putMeta(state, { counter: spec.number });
  const root = put(state, 'volumes', {
    ...attachedVolume(fixture, instance, 0),
    name: `ROOT-${String(spec.number)}`,
    type: 'ROOT',
    size: (spec.rootGiB ?? 16) * GiB,
    templateId: spec.template.id,
  });
  if (spec.dataGiB === undefined) return { instance, root, data: undefined };
  const data = put(state, 'volumes', {
    ...attachedVolume(fixture, instance, 1),
    name: `DATA-${String(spec.number)}`,
    type: 'DATADISK',
    size: spec.dataGiB * GiB,
    diskOfferingId: fixture.disks.standard40.id,
  });
  return { instance, root, data };
}

function macAddress(digits: string): string {
  return ['02:00:4c', ...(digits.match(/../g) ?? [])].join(':');
}

function attachedVolume(fixture: BaseFixture, instance: InstanceRecord, deviceId: number) {
  return {
    id: newId(fixture.state),
    accountId: instance.accountId,
    projectId: instance.projectId,
    state: 'Ready' as const,
    zoneId: instance.zoneId,
    hypervisor: instance.hypervisor,
    instanceId: instance.id,
    deviceId,
    attached: instance.created,
    placed: true,
    deleteProtection: false,
    created: instance.created,
  };
}

/** Adds a data volume that is attached to nothing; `placed` if it once was. */
export function addDetachedVolume(
  fixture: BaseFixture,
  spec: {
    name: string;
    sizeGiB: number;
    offeringId: Id;
    zone: ZoneRecord;
    age: number;
    placed: boolean;
    projectId?: Id;
  },
): VolumeRecord {
  const { state, people, now } = fixture;
  return put(state, 'volumes', {
    id: newId(state),
    accountId: people.accountId,
    projectId: spec.projectId,
    name: spec.name,
    type: 'DATADISK',
    state: spec.placed ? 'Ready' : 'Allocated',
    size: spec.sizeGiB * GiB,
    zoneId: spec.zone.id,
    hypervisor: spec.placed ? 'XenServer' : undefined,
    diskOfferingId: spec.offeringId,
    placed: spec.placed,
    deleteProtection: false,
    created: now - spec.age,
  });
}

/** Adds a snapshot of a volume, named as the engine names it. */
export function addSnapshot(
  fixture: BaseFixture,
  of: { instance: InstanceRecord; volume: VolumeRecord },
  spec: {
    interval: SnapshotInterval;
    age: number;
    usedGiB: number;
    state?: EngineSnapshotState;
    name?: string;
  },
): SnapshotRecord {
  const { instance, volume } = of;
  const created = fixture.now - spec.age;
  return put(fixture.state, 'snapshots', {
    id: newId(fixture.state),
    accountId: volume.accountId,
    projectId: volume.projectId,
    name: spec.name ?? `${instance.name}_${volume.name}_${stamp(created)}`,
    state: spec.state ?? 'BackedUp',
    intervalType: spec.interval,
    volumeId: volume.id,
    volumeType: volume.type,
    virtualSize: volume.size,
    physicalSize: Math.round(spec.usedGiB * GiB),
    zoneIds: [volume.zoneId],
    osTypeId: volume.type === 'ROOT' ? instance.osTypeId : undefined,
    hypervisor: instance.hypervisor,
    created,
  });
}

/** Adds a recovery point of an instance. */
export function addPoint(
  fixture: BaseFixture,
  instance: InstanceRecord,
  spec: {
    name: string;
    description?: string;
    type: VmSnapshot['type'];
    age: number;
    parent?: VmSnapshot | undefined;
    current?: boolean;
    state?: VmSnapshotState;
  },
): VmSnapshot {
  const { state, now } = fixture;
  const created = now - spec.age;
  const volumeSizes: Record<Id, number> = {};
  for (const volume of state.collections.volumes.values())
    if (volume.instanceId === instance.id) volumeSizes[volume.id] = volume.size;
  return put(state, 'vmSnapshots', {
    id: newId(state),
    accountId: instance.accountId,
    projectId: instance.projectId,
    name: `i-2-${String(instance.number)}-VM_VS_${stamp(created)}`,
    displayName: spec.name,
    description: spec.description,
    type: spec.type,
    state: spec.state ?? 'Ready',
    current: spec.current ?? false,
    parentId: spec.parent?.id,
    instanceId: instance.id,
    created,
    serviceOfferingId: instance.serviceOfferingId,
    volumeSizes,
  });
}

/** A schedule of a volume. */
export function addPolicy(
  { state, now }: BaseFixture,
  { id: volumeId, accountId, projectId }: VolumeRecord,
  own: Pick<SnapshotPolicyRecord, 'intervalType' | 'schedule' | 'timeZone' | 'maxSnaps'>,
): void {
  put(state, 'snapshotPolicies', {
    id: newId(state),
    accountId,
    projectId,
    volumeId,
    nextRun: nextRun(own.intervalType, own.schedule, own.timeZone, now) ?? Infinity,
    created: now - 90 * day,
    ...own,
  });
}

/** yyyyMMddHHmmss in UTC, as the engine stamps names. */
function stamp(moment: number): string {
  return new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** Adds small instances to one network, with numbers and the ends of their addresses in turn. */
export function smallInstances(fixture: BaseFixture, first: { number: number; ip: number }) {
  let added = 0;
  return (name: string, own: Partial<InstanceSpec> = {}): AddedInstance => {
    const number = first.number + added;
    const ip = `10.160.93.${String(first.ip + added)}`;
    added += 1;
    return addInstance(fixture, {
      name,
      number,
      compute: fixture.compute.small,
      template: fixture.templates.ubuntu14,
      network: fixture.networks.apps,
      zone: fixture.zones.qc1,
      ip,
      age: 400 * day - number * minute,
      ...own,
    });
  };
}
