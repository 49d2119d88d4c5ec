import { command } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import { sizeOfBytes } from '../../cloud/tasks/taskSize';
import { stateTrace, eventTrace, creationTrace } from '../../cloud/changes/trace';
import type { DiskOffering, Instance, Snapshot, Subject } from '../../cloud/types';
import { answeredByJob, type Change } from '../../cloud/changes/change';
import { changeTags, type TagsOf } from '../../cloud/tags/tagChanges';
import { ownerParam } from '../../cloud/environments/scope';
import { createTemplateCommand } from '../templates/templateCommands';
import { createVolumeCommand } from '../volumes/volumeCommands';

export const deleteSnapshotCommand = command('deleteSnapshot', ['id'], started);
export const revertSnapshotCommand = command('revertSnapshot', ['id'], started);

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
