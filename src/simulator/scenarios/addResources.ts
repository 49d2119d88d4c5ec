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
  SnapshotRecord,
  EngineSnapshotState,
  SnapshotStrategy,
  TemplateRecord,
} from '../model';
import type { VolumeRecord, VmSnapshot, VmSnapshotState, ZoneRecord } from '../model';
import { GiB, type Ground } from './ground';

/** Properties that distinguish an instance; the rest follows from them. Ages are ms before the scenario's start. */
export interface InstanceSketch {
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
export function addInstance(ground: Ground, sketch: InstanceSketch): AddedInstance {
  const { state, people, now } = ground;
  const created = now - sketch.age;
  const instanceState = sketch.state ?? 'Running';
  const instance = put(state, 'instances', {
    id: newId(state),
    accountId: people.accountId,
    projectId: sketch.projectId,
    number: sketch.number,
    name: sketch.name,
    displayName: sketch.name,
    state: instanceState,
    hypervisor: sketch.hypervisor ?? sketch.template.hypervisor,
    snapshotStrategy: sketch.strategy ?? 'default',
    zoneId: sketch.zone.id,
    templateId: sketch.template.id,
    osTypeId: sketch.template.osTypeId,
    serviceOfferingId: sketch.compute.id,
    nics: [
      {
        id: newId(state),
        networkId: sketch.network.id,
        ipAddress: sketch.ip,
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
  if (state.meta.counter < sketch.number) putMeta(state, { counter: sketch.number });
  const root = put(state, 'volumes', {
    ...attachedVolume(ground, instance, 0),
    name: `ROOT-${String(sketch.number)}`,
    type: 'ROOT',
    size: (sketch.rootGiB ?? 16) * GiB,
    templateId: sketch.template.id,
  });
  if (sketch.dataGiB === undefined) return { instance, root, data: undefined };
  const data = put(state, 'volumes', {
    ...attachedVolume(ground, instance, 1),
    name: `DATA-${String(sketch.number)}`,
    type: 'DATADISK',
    size: sketch.dataGiB * GiB,
    diskOfferingId: ground.disks.standard40.id,
  });
  return { instance, root, data };
}

function macAddress(digits: string): string {
  return ['02:00:4c', ...(digits.match(/../g) ?? [])].join(':');
}

function attachedVolume(ground: Ground, instance: InstanceRecord, deviceId: number) {
  return {
    id: newId(ground.state),
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
export function addLooseVolume(
  ground: Ground,
  sketch: {
    name: string;
    sizeGiB: number;
    offeringId: Id;
    zone: ZoneRecord;
    age: number;
    placed: boolean;
    projectId?: Id;
  },
): VolumeRecord {
  const { state, people, now } = ground;
  return put(state, 'volumes', {
    id: newId(state),
    accountId: people.accountId,
    projectId: sketch.projectId,
    name: sketch.name,
    type: 'DATADISK',
    state: sketch.placed ? 'Ready' : 'Allocated',
    size: sketch.sizeGiB * GiB,
    zoneId: sketch.zone.id,
    hypervisor: sketch.placed ? 'XenServer' : undefined,
    diskOfferingId: sketch.offeringId,
    placed: sketch.placed,
    deleteProtection: false,
    created: now - sketch.age,
  });
}

/** Adds a snapshot of a volume, named as the engine names it. */
export function addSnapshot(
  ground: Ground,
  of: { instance: InstanceRecord; volume: VolumeRecord },
  sketch: {
    interval: SnapshotInterval;
    age: number;
    usedGiB: number;
    state?: EngineSnapshotState;
    name?: string;
  },
): SnapshotRecord {
  const { instance, volume } = of;
  const created = ground.now - sketch.age;
  return put(ground.state, 'snapshots', {
    id: newId(ground.state),
    accountId: volume.accountId,
    projectId: volume.projectId,
    name: sketch.name ?? `${instance.name}_${volume.name}_${stamp(created)}`,
    state: sketch.state ?? 'BackedUp',
    intervalType: sketch.interval,
    volumeId: volume.id,
    volumeType: volume.type,
    virtualSize: volume.size,
    physicalSize: Math.round(sketch.usedGiB * GiB),
    zoneIds: [volume.zoneId],
    osTypeId: volume.type === 'ROOT' ? instance.osTypeId : undefined,
    hypervisor: instance.hypervisor,
    created,
  });
}

/** Adds a recovery point of an instance. */
export function addPoint(
  ground: Ground,
  instance: InstanceRecord,
  sketch: {
    name: string;
    description?: string;
    type: VmSnapshot['type'];
    age: number;
    parent?: VmSnapshot | undefined;
    current?: boolean;
    state?: VmSnapshotState;
  },
): VmSnapshot {
  const { state, now } = ground;
  const created = now - sketch.age;
  const volumeSizes: Record<Id, number> = {};
  for (const volume of state.collections.volumes.values())
    if (volume.instanceId === instance.id) volumeSizes[volume.id] = volume.size;
  return put(state, 'vmSnapshots', {
    id: newId(state),
    accountId: instance.accountId,
    projectId: instance.projectId,
    name: `i-2-${String(instance.number)}-VM_VS_${stamp(created)}`,
    displayName: sketch.name,
    description: sketch.description,
    type: sketch.type,
    state: sketch.state ?? 'Ready',
    current: sketch.current ?? false,
    parentId: sketch.parent?.id,
    instanceId: instance.id,
    created,
    serviceOfferingId: instance.serviceOfferingId,
    volumeSizes,
  });
}

/** yyyyMMddHHmmss in UTC, as the engine stamps names. */
function stamp(moment: number): string {
  return new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14);
}
