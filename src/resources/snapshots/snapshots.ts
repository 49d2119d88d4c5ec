import { snapshotClues } from '../../cloud/lists/nameClues';
import { sizeOfBytes } from '../../cloud/tasks/taskSize';
import { stateTrace, eventTrace, creationTrace } from '../../cloud/changes/trace';
import { snapshotTones } from '../../cloud/states';
import type { DiskOffering, Instance, Snapshot, Subject } from '../../cloud/types';
import { answeredByJob, type Change } from '../../cloud/changes/change';
import { changeTags, type TagsOf } from '../../cloud/tags/tagChanges';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import { uniqueById } from '../../cloud/lists/fetchAllPages';
import { queryKeysOf } from '../../cloud/lists/queryKeys';
import { ownerParam, scopesOf } from '../../cloud/environments/scope';
import { deleteSnapshotCommand, listSnapshots, revertSnapshotCommand } from './snapshotCommands';
import { createTemplateCommand } from '../templates/templateCommands';
import { createVolumeCommand } from '../volumes/volumeCommands';

export const snapshotSource = {
  resource: 'snapshots' as const,
  command: listSnapshots,
  scopes: scopesOf,
  clues: snapshotClues,
  refersTo: {
    resource: 'volumes' as const,
    id: ({ volumeId }: Snapshot) => volumeId,
    rename: (snapshot: Snapshot, volumeName: string): Snapshot => ({ ...snapshot, volumeName }),
  },
  gather: (rows: readonly Snapshot[]) => uniqueById(rows),
  isBusy: ({ state, taskId }: Snapshot) =>
    taskId !== undefined || snapshotTones[state] === 'progress',
};

/** Every snapshot of the account. */
export function snapshotsQuery(cloud: Cloud) {
  return listQuery(cloud, snapshotSource);
}

/** The snapshots of a volume. */
export function volumeSnapshotsQuery(cloud: Cloud, volumeId: string) {
  const key = queryKeysOf('snapshots').of(volumeId);
  return listQuery(cloud, snapshotSource, key, [{ volumeid: volumeId }]);
}

/** One snapshot. */
export function snapshotQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, snapshotSource, id, { id });
}

interface AboutSnapshot {
  snapshot: Snapshot;
}

const sizeOfSnapshot = ({ snapshot }: AboutSnapshot) => sizeOfBytes(snapshot.virtualSize);

const aboutSnapshot = {
  subject: ({ snapshot: { id, name } }: AboutSnapshot): Subject => ({ kind: 'snapshot', id, name }),
  environment: ({ snapshot }: AboutSnapshot) => snapshot.environment,
};

/** In the snapshot's environment. Where an instance is given, a second task attaches the new volume to it. */
export const createVolumeFromSnapshot: Change<
  AboutSnapshot & {
    name: string;
    zoneId: string;
    /** Absent: the offering of the volume that the snapshot is of. */
    offering: DiskOffering | undefined;
    /** GiB, where the offering leaves the size to the person. */
    sizeGiB: number | undefined;
    instance: Instance | undefined;
  }
> = {
  ...aboutSnapshot,
  kind: 'createVolume',
  trace: ({ snapshot: { id }, name }) => creationTrace('volumes', name, id),
  size: sizeOfSnapshot,
  creates: { kind: 'volume', name: ({ name }) => name },
  followUp: ({ instance }) => instance && { kind: 'attachVolume', instanceId: instance.id },
  send: async (client, { snapshot, name, zoneId, offering, sizeGiB }) =>
    answeredByJob(
      await client.change(createVolumeCommand, {
        name,
        snapshotid: snapshot.id,
        zoneid: zoneId,
        diskofferingid: offering?.id,
        size: sizeGiB,
        ...ownerParam(snapshot.environment),
      }),
    ),
};

/** Puts the snapshot's data back on its volume. `instanceId`: the instance that the volume is attached to. */
export const revertVolume: Change<AboutSnapshot & { instanceId: string | undefined }> = {
  kind: 'revertVolume',
  trace: ({ snapshot: { id } }) => eventTrace('SNAPSHOT.REVERT', 'snapshot', id),
  size: sizeOfSnapshot,
  environment: aboutSnapshot.environment,
  subject: ({ snapshot }) => ({
    kind: 'volume',
    id: snapshot.volumeId ?? '',
    name: snapshot.volumeName ?? snapshot.name,
  }),
  instanceId: ({ instanceId }) => instanceId,
  send: async (client, { snapshot: { id } }) =>
    answeredByJob(await client.change(revertSnapshotCommand, { id })),
};

export const deleteSnapshot: Change<AboutSnapshot> = {
  ...aboutSnapshot,
  kind: 'deleteSnapshot',
  trace: ({ snapshot: { id } }) =>
    stateTrace('snapshots', id, { state: ['Destroyed', 'gone'] }, ['Destroying']),
  send: async (client, { snapshot: { id } }) =>
    answeredByJob(await client.change(deleteSnapshotCommand, { id })),
};

/** In the snapshot's environment; without naming it, the template would be the account's. */
export const createTemplate: Change<
  AboutSnapshot & {
    name: string;
    /** The description; the engine takes the name where it is empty. */
    displayText: string;
    osTypeId: string;
    sshKeyEnabled: boolean;
    passwordEnabled: boolean;
    dynamicallyScalable: boolean;
  }
> = {
  ...aboutSnapshot,
  kind: 'createTemplate',
  trace: ({ name }) => creationTrace('templates', name),
  size: sizeOfSnapshot,
  creates: { kind: 'template', name: ({ name }) => name },
  send: async (client, input) =>
    answeredByJob(
      await client.change(createTemplateCommand, {
        snapshotid: input.snapshot.id,
        name: input.name,
        displaytext: input.displayText === '' ? undefined : input.displayText,
        ostypeid: input.osTypeId,
        sshkeyenabled: input.sshKeyEnabled,
        passwordenabled: input.passwordEnabled,
        isdynamicallyscalable: input.dynamicallyScalable,
        ...ownerParam(input.snapshot.environment),
      }),
    ),
};

/** A snapshot, as the changes of its tags name it. */
export function snapshotTagsOf(snapshot: Snapshot): TagsOf {
  return {
    subject: aboutSnapshot.subject({ snapshot }),
    environment: snapshot.environment,
  };
}

/** Records a restore test. */
export const recordTest = changeTags('recordTest');
