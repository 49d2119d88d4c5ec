import * as v from 'valibot';
import { intervalTypes, type Snapshot } from '../../cloud/types';
import { visibleName } from '../../cloud/lists/names';
import { ownership } from '../../cloud/environments/scope';
import { command, listCommand } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import {
  amount,
  chosenText,
  flag,
  lenient,
  maybe,
  moment,
  oneOf,
  owner,
  pendingTask,
  stateOf,
  tags,
  taskIdOf,
  resourceName,
  shownText,
  reference,
} from '../../cloud/client/schema';
import { volumeType } from '../volumes/volumeCommands';
import { snapshotStates } from '../../cloud/states';

/** The volume that it is of. One that is expunged is still named, but no longer there. */
function volumeOf(image: {
  id: string;
  volumeid: string | undefined;
  volumename: string | undefined;
  volumestate: string | undefined;
}): Pick<Snapshot, 'volumeId' | 'volumeName'> {
  const { volumeid, volumename, volumestate } = image;
  if (volumestate === 'Expunged') return { volumeId: undefined, volumeName: undefined };
  if (volumename === undefined) return { volumeId: volumeid, volumeName: undefined };
  return { volumeId: volumeid, volumeName: visibleName(volumeid ?? image.id, volumename).name };
}

const snapshot = v.pipe(
  v.object({
    id: v.string(),
    name: resourceName,
    state: stateOf(snapshotStates),
    intervaltype: lenient(oneOf(intervalTypes, 'UNKNOWN')),
    volumeid: reference,
    volumename: maybe(chosenText),
    volumestate: lenient(v.string()),
    volumetype: lenient(v.string()),
    physicalsize: amount,
    virtualsize: amount,
    revertable: flag,
    zoneid: lenient(v.string()),
    zonename: shownText,
    ostypeid: lenient(v.string()),
    osdisplayname: shownText,
    created: lenient(moment),
    tags,
    ...owner,
    ...pendingTask,
  }),
  v.transform((image): Snapshot => ({
    ...volumeOf(image),
    id: image.id,
    ...visibleName(image.id, image.name),
    state: image.state,
    intervalType: image.intervaltype ?? 'UNKNOWN',
    volumeType: image.volumetype === undefined ? undefined : volumeType(image.volumetype),
    physicalSize: image.physicalsize,
    virtualSize: image.virtualsize,
    revertable: image.revertable,
    zoneId: image.zoneid,
    zoneName: image.zonename,
    osTypeId: image.ostypeid,
    osTypeName: image.osdisplayname,
    createdAt: image.created,
    tags: image.tags,
    taskId: taskIdOf(image),
    ...ownership(image),
  })),
);

export const listSnapshots = listCommand(
  'listSnapshots',
  ['listall', 'projectid', 'id', 'volumeid'],
  'snapshot',
  snapshot,
);
export const createSnapshotCommand = command(
  'createSnapshot',
  ['volumeid', 'name', 'tags'],
  started,
);
