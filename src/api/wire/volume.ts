import * as v from 'valibot';
import { volumeStates, type Volume, type VolumeType } from '../../domain/types';
import { environmentOf } from '../scope';
import { command, listCommand } from './command';
import { instanceState } from './instance';
import { started } from './job';
import { chosenText, flag, maybe, moment, oneOf, owner, pendingTask, taskIdOf } from './schema';

/** Anything but DATADISK is treated as an OS volume: the kind that fewest things may be done to. */
export function volumeType(type: string): VolumeType {
  return type === 'DATADISK' ? 'Data' : 'OS';
}

const volume = v.pipe(
  v.object({
    id: v.string(),
    name: chosenText,
    type: v.string(),
    state: oneOf(volumeStates, 'Unknown'),
    size: maybe(v.number()),
    virtualmachineid: maybe(v.string()),
    vmname: maybe(chosenText),
    vmdisplayname: maybe(chosenText),
    vmstate: maybe(instanceState),
    diskofferingid: maybe(v.string()),
    diskofferingname: maybe(chosenText),
    zoneid: v.string(),
    zonename: v.string(),
    hypervisor: maybe(v.string()),
    snapshotid: maybe(v.string()),
    created: maybe(moment),
    deleteprotection: flag,
    ...owner,
    ...pendingTask,
  }),
  v.transform((disk): Volume => ({
    id: disk.id,
    name: disk.name,
    type: volumeType(disk.type),
    state: disk.state,
    size: disk.size ?? 0,
    instanceId: disk.virtualmachineid,
    instanceName: disk.vmdisplayname ?? disk.vmname,
    instanceState: disk.vmstate,
    diskOfferingId: disk.diskofferingid,
    diskOfferingName: disk.diskofferingname,
    zoneId: disk.zoneid,
    zoneName: disk.zonename,
    hypervisor: disk.hypervisor,
    snapshotId: disk.snapshotid,
    createdAt: disk.created,
    deleteProtected: disk.deleteprotection,
    taskId: taskIdOf(disk),
    environment: environmentOf(disk),
  })),
);

export const listVolumes = listCommand(
  'listVolumes',
  ['listall', 'projectid', 'id', 'virtualmachineid', 'name'],
  'volume',
  volume,
);
/** `size` is in GiB (CloudStack rules §1). */
export const createVolumeCommand = command(
  'createVolume',
  ['name', 'diskofferingid', 'snapshotid', 'size', 'zoneid', 'projectid'],
  started,
);
export const attachVolumeCommand = command('attachVolume', ['id', 'virtualmachineid'], started);
export const detachVolumeCommand = command('detachVolume', ['id'], started);
/** `size` is in GiB. */
export const resizeVolumeCommand = command(
  'resizeVolume',
  ['id', 'size', 'diskofferingid', 'shrinkok'],
  started,
);
/** Answers at once. */
export const deleteVolumeCommand = command('deleteVolume', ['id'], v.object({}));
/** Answers at once, with the volume. */
export const recoverVolumeCommand = command('recoverVolume', ['id'], v.object({}));
export const destroyVolumeCommand = command('destroyVolume', ['id', 'expunge'], started);
