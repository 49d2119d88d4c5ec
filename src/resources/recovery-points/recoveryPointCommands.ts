import * as v from 'valibot';
import { type RecoveryPoint } from '../../cloud/types';
import { visibleName } from '../../cloud/lists/names';
import { ownership } from '../../cloud/environments/scope';
import { command, listCommand } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import {
  chosenText,
  flag,
  lenient,
  moment,
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
import { recoveryPointStates } from '../../cloud/states';

/** A point as it is listed, be its instance there or gone. */
export type RecoveryPointRow = Omit<RecoveryPoint, 'instanceId'> & {
  instanceId: string | undefined;
};

const recoveryPoint = v.pipe(
  v.object({
    id: v.string(),
    name: resourceName,
    displayname: lenient(chosenText),
    description: shownText,
    state: stateOf(recoveryPointStates),
    type: v.picklist(['Disk', 'DiskAndMemory']),
    current: flag,
    parent: reference,
    parentName: shownText,
    virtualmachineid: reference,
    virtualmachinename: shownText,
    hypervisor,
    created: moment,
    tags,
    ...owner,
    ...pendingTask,
  }),
  v.transform((point): RecoveryPointRow => ({
    id: point.id,
    // The engine accepts a name of spaces, too.
    ...visibleName(point.id, point.displayname, point.name),
    engineName: point.name,
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
    tags: point.tags,
    taskId: taskIdOf(point),
    ...ownership(point),
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
