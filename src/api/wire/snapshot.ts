import * as v from 'valibot';
import { intervalTypes, snapshotStates, type Snapshot } from '../../domain/types';
import { environmentOf } from '../scope';
import { command, listCommand } from './command';
import { started } from './job';
import { chosenText, flag, maybe, moment, oneOf, owner, pendingTask, taskIdOf } from './schema';
import { volumeType } from './volume';

const snapshot = v.pipe(
  v.object({
    id: v.string(),
    name: chosenText,
    state: oneOf(snapshotStates, 'Unknown'),
    intervaltype: maybe(oneOf(intervalTypes, 'UNKNOWN')),
    volumeid: maybe(v.string()),
    volumename: maybe(chosenText),
    volumetype: maybe(v.string()),
    physicalsize: maybe(v.number()),
    virtualsize: maybe(v.number()),
    revertable: flag,
    zoneid: maybe(v.string()),
    zonename: maybe(v.string()),
    ostypeid: maybe(v.string()),
    osdisplayname: maybe(v.string()),
    created: maybe(moment),
    ...owner,
    ...pendingTask,
  }),
  v.transform((image): Snapshot => ({
    id: image.id,
    name: image.name,
    state: image.state,
    intervalType: image.intervaltype ?? 'UNKNOWN',
    volumeId: image.volumeid,
    volumeName: image.volumename,
    volumeType: image.volumetype === undefined ? undefined : volumeType(image.volumetype),
    physicalSize: image.physicalsize,
    virtualSize: image.virtualsize,
    revertable: image.revertable,
    zoneId: image.zoneid,
    zoneName: image.zonename,
    osTypeId: image.ostypeid,
    osTypeName: image.osdisplayname,
    createdAt: image.created,
    taskId: taskIdOf(image),
    environment: environmentOf(image),
  })),
);

export const listSnapshots = listCommand(
  'listSnapshots',
  ['listall', 'projectid', 'id', 'volumeid'],
  'snapshot',
  snapshot,
);
export const createSnapshotCommand = command('createSnapshot', ['volumeid', 'name'], started);
export const deleteSnapshotCommand = command('deleteSnapshot', ['id'], started);
export const revertSnapshotCommand = command('revertSnapshot', ['id'], started);
