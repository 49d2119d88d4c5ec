import * as v from 'valibot';
import { type Volume, type VolumeType } from '../../cloud/types';
import { visibleName } from '../../cloud/lists/names';
import { ownership } from '../../cloud/environments/scope';
import { command, listCommand } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import {
  amount,
  flag,
  lenient,
  moment,
  oneOf,
  owner,
  pendingTask,
  stateOf,
  tags,
  taskIdOf,
  resourceName,
  shownText,
  hypervisor,
  reference,
} from '../../cloud/client/schema';
import { instanceStates, volumeStates } from '../../cloud/states';

/** Anything but DATADISK is treated as an OS volume: the kind with the fewest allowed actions. */
export function volumeType(type: string): VolumeType {
  return type === 'DATADISK' ? 'Data' : 'OS';
}

const volume = v.pipe(
  v.object({
    id: v.string(),
    name: resourceName,
    type: v.string(),
    state: stateOf(volumeStates),
    size: amount,
    virtualmachineid: reference,
    vmname: shownText,
    vmdisplayname: shownText,
    vmstate: lenient(oneOf(instanceStates, 'Unknown')),
    diskofferingid: lenient(v.string()),
    diskofferingname: shownText,
    zoneid: v.string(),
    zonename: shownText,
    hypervisor,
    snapshotid: reference,
    created: lenient(moment),
    deleteprotection: flag,
    tags,
    ...owner,
    ...pendingTask,
  }),
  v.transform((disk): Volume => ({
    id: disk.id,
    ...visibleName(disk.id, disk.name),
    type: volumeType(disk.type),
    state: disk.state,
    size: disk.size,
    instanceId: disk.virtualmachineid,
    instanceName:
      disk.virtualmachineid &&
      visibleName(disk.virtualmachineid, disk.vmdisplayname, disk.vmname).name,
    instanceState: disk.vmstate,
    diskOfferingId: disk.diskofferingid,
    diskOfferingName: disk.diskofferingname,
    zoneId: disk.zoneid,
    zoneName: disk.zonename ?? disk.zoneid,
    hypervisor: disk.hypervisor,
    snapshotId: disk.snapshotid,
    createdAt: disk.created,
    deleteProtected: disk.deleteprotection,
    tags: disk.tags,
    taskId: taskIdOf(disk),
    ...ownership(disk),
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
