import * as v from 'valibot';
import { recoveryPointStates, type RecoveryPoint } from '../../domain/types';
import { environmentOf } from '../scope';
import { command, listCommand } from './command';
import { started } from './job';
import { chosenText, flag, maybe, moment, oneOf, owner, pendingTask, taskIdOf } from './schema';

const recoveryPoint = v.pipe(
  v.object({
    id: v.string(),
    name: chosenText,
    displayname: maybe(chosenText),
    description: maybe(chosenText),
    state: oneOf(recoveryPointStates, 'Unknown'),
    type: oneOf(['Disk', 'DiskAndMemory'], 'Disk'),
    current: flag,
    parent: maybe(v.string()),
    parentName: maybe(chosenText),
    virtualmachineid: v.string(),
    virtualmachinename: maybe(chosenText),
    hypervisor: maybe(v.string()),
    created: moment,
    ...owner,
    ...pendingTask,
  }),
  v.transform((point): RecoveryPoint => ({
    id: point.id,
    // The engine takes a name of spaces, too.
    name: point.displayname?.trim() ? point.displayname : point.name,
    description: point.description,
    state: point.state,
    type: point.type,
    current: point.current,
    parentId: point.parent,
    parentName: point.parentName,
    instanceId: point.virtualmachineid,
    instanceName: point.virtualmachinename,
    hypervisor: point.hypervisor,
    createdAt: point.created,
    taskId: taskIdOf(point),
    environment: environmentOf(point),
  })),
);

/** The one list whose key is in camel case (CloudStack rules §1). */
export const listVMSnapshot = listCommand(
  'listVMSnapshot',
  ['listall', 'projectid', 'virtualmachineid', 'vmsnapshotid', 'state'],
  'vmSnapshot',
  recoveryPoint,
);
export const createVMSnapshot = command(
  'createVMSnapshot',
  ['virtualmachineid', 'name', 'description', 'snapshotmemory'],
  started,
);
export const revertToVMSnapshot = command('revertToVMSnapshot', ['vmsnapshotid'], started);
export const deleteVMSnapshot = command('deleteVMSnapshot', ['vmsnapshotid'], started);
