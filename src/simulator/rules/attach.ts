import type { Id, InstanceRecord, State, VolumeRecord } from '../model';
import { put } from '../store';
import { internalName } from '../views/instances';
import { invalid } from '../wire/wire';
import { refusePoints } from './active';

/** Data volumes that an instance may have, by hypervisor. */
const maxDataVolumes = { KVM: 64, XenServer: 13, VMware: 13 } as const;

export const wrongInstanceState = 'Please specify a VM that is either running or stopped.';

/** Volumes of an instance. */
export function volumesOf(state: State, instanceId: Id): readonly VolumeRecord[] {
  return [...state.collections.volumes.values()].filter(
    (volume) => volume.instanceId === instanceId,
  );
}

/** Refuses a volume that cannot be attached (CloudStack rules §9, §11). */
export function checkAttach(
  state: State,
  volume: VolumeRecord,
  instance: InstanceRecord,
  deviceId: number | undefined,
): void {
  if (volume.instanceId !== undefined)
    throw invalid('Please specify a volume that is not attached to any VM.');
  if (volume.state === 'Destroy') throw invalid('Please specify a volume that is not destroyed.');
  if (!['Allocated', 'Ready', 'Uploaded', 'Attaching'].includes(volume.state))
    throw invalid('Volume state must be in Allocated, Ready or in Uploaded state');
  if (instance.state !== 'Running' && instance.state !== 'Stopped')
    throw invalid(wrongInstanceState);
  if (instance.zoneId !== volume.zoneId)
    throw invalid('Please specify a VM that is in the same zone as the volume.');
  refusePoints(
    state,
    instance.id,
    `Unable to attach volume to VM ${internalName(instance)}/${instance.id}, please specify a VM that does not have VM snapshots`,
  );
  const present = volumesOf(state, instance.id);
  const maximum = maxDataVolumes[instance.hypervisor];
  if (present.filter((other) => other.type === 'DATADISK').length >= maximum)
    throw invalid(
      `The specified VM already has the maximum number of data disks (${maximum}) attached. Please specify another VM.`,
    );
  if (deviceId === 0 && present.some((other) => other.type === 'ROOT'))
    throw invalid('Vm already has root volume attached to it');
  if (deviceId !== undefined && present.some((other) => other.deviceId === deviceId))
    throw invalid(`deviceId ${deviceId} is used by vm ${instance.id}`);
}

/** Attaches a volume; one that was never attached gets its place on a storage pool. */
export function attachVolumeRecord(
  state: State,
  volume: VolumeRecord,
  instance: InstanceRecord,
  deviceId: number | undefined,
  now: number,
): void {
  const taken = new Set(volumesOf(state, instance.id).map((other) => other.deviceId));
  // 3 is reserved for the CD drive.
  let free = 1;
  while (taken.has(free) || free === 3) free += 1;
  put(state, 'volumes', {
    ...volume,
    state: 'Ready',
    placed: true,
    hypervisor: instance.hypervisor,
    instanceId: instance.id,
    deviceId: deviceId ?? free,
    attached: now,
  });
}
