import * as v from 'valibot';
import { answeredByJob, doneAtOnce, type Change } from '../../cloud/changes/change';
import { stateTrace, eventTrace, creationTrace } from '../../cloud/changes/trace';
import { command } from '../../cloud/client/command';
import type { NamedEnvironment } from '../../cloud/environments/environment';
import { ownerParam } from '../../cloud/environments/scope';
import { started } from '../../cloud/tasks/jobCommands';
import { sizeOfBytes } from '../../cloud/tasks/taskSize';
import type { DiskOffering, Instance, Subject, Volume } from '../../cloud/types';
import { gib } from '../../i18n/formats';
import { isDeletedAtOnce } from './volumeRules';
import { tagParams } from '../../cloud/tags/tagCommands';
import type { Tags } from '../../cloud/tags/tags';
import { createSnapshotCommand } from '../snapshots/snapshotCommands';
import { attachVolumeCommand, createVolumeCommand } from './volumeCommands';

interface AboutVolume {
  volume: Volume;
}

const aboutVolume = {
  environment: ({ volume }: AboutVolume) => volume.environment,
  subject: ({ volume: { id, name } }: AboutVolume): Subject => ({ kind: 'volume', id, name }),
  instanceId: ({ volume }: AboutVolume) => volume.instanceId,
};

/**
 * A new, empty volume. Where an instance is given, a second task attaches it once it exists: the engine's command
 * does so for volumes from snapshots only.
 */
export const createVolume: Change<{
  name: string;
  offering: DiskOffering;
  /** GiB, where the offering leaves the size to the person. */
  sizeGiB: number | undefined;
  zoneId: string;
  instance: Instance | undefined;
  environment: NamedEnvironment | undefined;
}> = {
  kind: 'createVolume',
  trace: ({ name }) => creationTrace('volumes', name),
  environment: ({ environment }) => environment,
  subject: ({ name }, { entityId }) => ({ kind: 'volume', id: entityId ?? '', name }),
  creates: { kind: 'volume', name: ({ name }) => name },
  followUp: ({ instance }) => instance && { kind: 'attachVolume', instanceId: instance.id },
  send: async (client, { name, offering, sizeGiB, zoneId, environment }) =>
    answeredByJob(
      await client.change(createVolumeCommand, {
        name,
        diskofferingid: offering.id,
        size: offering.customSize ? sizeGiB : undefined,
        zoneid: zoneId,
        ...ownerParam(environment),
      }),
    ),
};

export const attachVolume: Change<AboutVolume & { instance: Instance }> = {
  kind: 'attachVolume',
  trace: ({ volume, instance }) =>
    stateTrace('volumes', volume.id, { instanceId: instance.id }, ['Attaching']),
  subject: aboutVolume.subject,
  environment: aboutVolume.environment,
  instanceId: ({ instance }) => instance.id,
  send: async (client, { volume, instance }) =>
    answeredByJob(
      await client.change(attachVolumeCommand, { id: volume.id, virtualmachineid: instance.id }),
    ),
};

export const detachVolumeCommand = command('detachVolume', ['id'], started);

export const detachVolume: Change<AboutVolume> = {
  ...aboutVolume,
  kind: 'detachVolume',
  trace: ({ volume: { id } }) => stateTrace('volumes', id, { instanceId: null }),
  send: async (client, { volume: { id } }) =>
    answeredByJob(await client.change(detachVolumeCommand, { id })),
};

/** `size` is in GiB. */
export const resizeVolumeCommand = command(
  'resizeVolume',
  ['id', 'size', 'diskofferingid', 'shrinkok'],
  started,
);

/** To a size in GiB, to another offering, or both. Growing only: shrinking loses data. */
export const resizeVolume: Change<
  AboutVolume & { sizeGiB: number | undefined; offering: DiskOffering | undefined }
> = {
  ...aboutVolume,
  kind: 'resizeVolume',
  trace({ volume: { id, size }, sizeGiB, offering }) {
    const wanted = (sizeGiB ?? offering?.sizeGiB ?? 0) * gib;
    // A change to another tier of the same size is in no row that can be trusted: the engine still lists the old one.
    return wanted === 0 || wanted === size
      ? eventTrace('VOLUME.RESIZE', 'volume', id)
      : stateTrace('volumes', id, { size: wanted }, ['Resizing']);
  },
  send: async (client, { volume: { id }, sizeGiB, offering }) =>
    answeredByJob(
      await client.change(resizeVolumeCommand, { id, size: sizeGiB, diskofferingid: offering?.id }),
    ),
};

/** Answers at once. */
export const deleteVolumeCommand = command('deleteVolume', ['id'], v.object({}));
export const destroyVolumeCommand = command('destroyVolume', ['id', 'expunge'], started);

/** `expunge`: for good, where the account may; else it can be recovered until the engine purges it. */
export const deleteVolume: Change<AboutVolume & { expunge: boolean }> = {
  ...aboutVolume,
  kind: 'deleteVolume',
  trace({ volume, expunge }) {
    const erased = ['Expunged', 'gone'];
    const isForGood = expunge || isDeletedAtOnce(volume);
    const via = ['Destroying', 'Expunging'];
    return isForGood
      ? stateTrace('volumes', volume.id, { state: erased }, ['Destroy', ...via])
      : stateTrace('volumes', volume.id, { state: ['Destroy', 'Expunging', ...erased] }, via);
  },
  async send(client, { volume, expunge }) {
    const { id } = volume;
    if (!isDeletedAtOnce(volume))
      return answeredByJob(
        await client.change(destroyVolumeCommand, { id, expunge: expunge ? true : undefined }),
      );
    await client.change(deleteVolumeCommand, { id });
    return doneAtOnce();
  },
};

/** Answers at once, with the volume. */
export const recoverVolumeCommand = command('recoverVolume', ['id'], v.object({}));

/** Reverts a deletion, while the engine still has the volume. Takes effect at once. */
export const recoverVolume: Change<AboutVolume> = {
  ...aboutVolume,
  kind: 'recoverVolume',
  trace: ({ volume: { id } }) => stateTrace('volumes', id, { state: ['Ready', 'Allocated'] }),
  async send(client, { volume: { id } }) {
    await client.change(recoverVolumeCommand, { id });
    return doneAtOnce();
  },
};

/** The engine names the snapshot where the person does not. */
export const takeSnapshot: Change<
  AboutVolume & { name: string | undefined; tags?: Tags | undefined }
> = {
  ...aboutVolume,
  kind: 'createSnapshot',
  trace: ({ volume: { id }, name }) => creationTrace('snapshots', name, id),
  size: ({ volume }) => sizeOfBytes(volume.size),
  creates: { kind: 'snapshot', name: ({ name, volume }) => name ?? volume.name },
  send: async (client, { volume, name, tags = {} }) =>
    answeredByJob(
      await client.change(createSnapshotCommand, {
        volumeid: volume.id,
        name,
        ...tagParams(tags),
      }),
    ),
};
