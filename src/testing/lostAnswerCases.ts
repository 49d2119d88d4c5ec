import type { Task } from '../cloud/types';
import type { Change } from '../cloud/changes/change';
import {
  destroyInstance,
  expungeInstance,
  rebootInstance,
  recoverInstance,
  startInstance,
  stopInstance,
} from '../resources/instances/instanceChanges';
import { createInstance } from '../resources/instances/create/createInstance';
import { computeOfferingsQuery, networksQuery } from '../cloud/catalog/deploymentNeeds';
import { diskOfferingsQuery } from '../cloud/catalog/offerings';
import {
  createRecoveryPoint,
  deleteRecoveryPoint,
} from '../resources/recovery-points/recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import { sendOnce } from '../cloud/changes/sendOnce';
import { snapshotsQuery } from '../resources/snapshots/snapshots';
import {
  createTemplate,
  createVolumeFromSnapshot,
  deleteSnapshot,
  revertVolume,
  snapshotTagsOf,
} from '../resources/snapshots/snapshotChanges';
import { savePin, unpin } from '../resources/shared/pins/pinChanges';
import { tagKeys } from '../cloud/tags/tags';
import { find } from '../simulator/store';
import { templatesQuery } from '../resources/templates/templates';
import { deleteTemplate } from '../resources/templates/templateChanges';
import type { warrenton } from './journey';
import { runToEnd, named } from './journey';
import {
  attachVolume,
  createVolume,
  deleteVolume,
  detachVolume,
  recoverVolume,
  resizeVolume,
  takeSnapshot,
} from '../resources/volumes/volumeChanges';

export type Warrenton = Awaited<ReturnType<typeof warrenton>>;

/** A change about to be sent, and how often it was executed. */
export interface Prepared {
  command: string;
  send: () => Promise<Task>;
  done: () => number;
}

export interface Case {
  name: string;
  /** True where a resource is created, so that it can be duplicated. */
  makes?: true;
  prepare: (test: Warrenton) => Promise<Prepared>;
}

const snapshotOf = async ({ cloud }: Warrenton, name = 'api-before-migration') =>
  named((await cloud.queryClient.fetchQuery(snapshotsQuery(cloud))).items, name);

async function fixedOffering({ cloud }: Warrenton) {
  const { items } = await cloud.queryClient.fetchQuery(diskOfferingsQuery(cloud));
  const offering = items.find(({ customSize }) => !customSize);
  if (offering === undefined) throw new Error('no tier has a size of its own');
  return offering;
}

const change = <Input>(
  { cloud }: Warrenton,
  command: string,
  what: Change<Input>,
  input: Input,
  done: () => number,
): Prepared => ({ command, send: () => sendOnce(cloud, what, input), done });

const count = <T>(of: ReadonlyMap<string, T>, is: (each: T) => boolean) =>
  [...of.values()].filter(is).length;

const eventsOf = ({ state }: Warrenton, type: string) =>
  count(state.collections.events, (each) => each.type === type && each.state === 'Completed');

export const once = (is: boolean) => (is ? 1 : 0);

async function prepareWith(test: Warrenton, name: string): Promise<void> {
  const made = await cases.find((each) => each.name === name)?.prepare(test);
  await made?.send();
  await test.clock.advance(3_600_000);
  test.cloud.queryClient.clear();
}

const isPinned = ({ state }: Warrenton, { id }: { id: string }) =>
  find(state, 'snapshots', id).tags?.some(({ key }) => key === tagKeys.keepUntil) ?? false;

export const cases: readonly Case[] = [
  {
    name: 'take snapshot',
    makes: true,
    async prepare(test) {
      const volume = await test.volume('ROOT-2758');
      const { snapshots } = test.state.collections;
      const before = snapshots.size;
      const input = { volume, name: undefined };
      return change(test, 'createSnapshot', takeSnapshot, input, () => snapshots.size - before);
    },
  },
  {
    name: 'pin',
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const add = { [tagKeys.keepUntil]: '2027-01-31' };
      const input = { ...snapshotTagsOf(snapshot), remove: [], add };
      return change(test, 'createTags', savePin, input, () => once(isPinned(test, snapshot)));
    },
  },
  {
    name: 'unpin',
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const of = snapshotTagsOf(snapshot);
      const key = tagKeys.keepUntil;
      await runToEnd(test, savePin, { ...of, remove: [], add: { [key]: 'forever' } });
      return change(test, 'deleteTags', unpin, { ...of, remove: [key], add: {} }, () =>
        once(!isPinned(test, snapshot)),
      );
    },
  },
  {
    name: 'create template',
    makes: true,
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const input = {
        snapshot,
        name: 'golden',
        displayText: '',
        osTypeId: snapshot.osTypeId ?? '',
        sshKeyEnabled: false,
        passwordEnabled: false,
        dynamicallyScalable: false,
      };
      return change(test, 'createTemplate', createTemplate, input, () =>
        count(test.state.collections.templates, (each) => each.name === 'golden'),
      );
    },
  },
  {
    name: 'create volume',
    makes: true,
    async prepare(test) {
      const offering = await fixedOffering(test);
      const { zoneId } = await test.instance('warrenton-redis-01');
      const input = {
        name: 'fresh',
        offering,
        sizeGiB: undefined,
        zoneId,
        instance: undefined,
        environment: undefined,
      };
      return change(test, 'createVolume', createVolume, input, () =>
        count(test.state.collections.volumes, (each) => each.name === 'fresh'),
      );
    },
  },
  {
    name: 'create volume from a snapshot',
    makes: true,
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const { zoneId } = await test.instance('preprod-api-01');
      const input = {
        snapshot,
        name: 'restored',
        zoneId,
        offering: undefined,
        sizeGiB: undefined,
        instance: undefined,
      };
      return change(test, 'createVolume', createVolumeFromSnapshot, input, () =>
        count(test.state.collections.volumes, (each) => each.name === 'restored'),
      );
    },
  },
  {
    name: 'create instance',
    async prepare(test) {
      const { cloud, state } = test;
      const templates = await cloud.queryClient.fetchQuery(templatesQuery(cloud));
      const template = named(templates.items, 'nginx-golden');
      const zoneId = template.zones[0]?.id ?? '';
      const home = { kind: 'default' } as const;
      const networks = await cloud.queryClient.fetchQuery(networksQuery(cloud, zoneId, home));
      const offerings = computeOfferingsQuery(cloud, zoneId, home);
      const offering = named((await cloud.queryClient.fetchQuery(offerings)).items, '1vCPU.2GB');
      const input = {
        name: 'fresh',
        template,
        zoneId,
        offeringId: offering.id,
        networkIds: [named(networks.items, 'Sandbox-QC1').id],
        keyPair: undefined,
        isStarted: true,
        environment: undefined,
      };
      return change(test, 'deployVirtualMachine', createInstance, input, () =>
        count(state.collections.instances, (each) => each.name === 'fresh'),
      );
    },
  },
  {
    name: 'create recovery point',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx02');
      const input = { instance, name: 'probe', description: '', memory: true };
      return change(test, 'createVMSnapshot', createRecoveryPoint, input, () =>
        count(test.state.collections.vmSnapshots, (each) => each.displayName === 'probe'),
      );
    },
  },
  {
    name: 'attach',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      const instance = await test.instance('warrenton-nginx02');
      return change(test, 'attachVolume', attachVolume, { volume, instance }, () =>
        once(test.state.collections.volumes.get(volume.id)?.instanceId === instance.id),
      );
    },
  },
  {
    name: 'detach',
    async prepare(test) {
      const volume = await test.volume('DATA-2756');
      return change(test, 'detachVolume', detachVolume, { volume }, () =>
        once(test.state.collections.volumes.get(volume.id)?.instanceId === undefined),
      );
    },
  },
  {
    name: 'resize',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      const input = { volume, sizeGiB: 80, offering: undefined };
      return change(test, 'resizeVolume', resizeVolume, input, () =>
        once(test.state.collections.volumes.get(volume.id)?.size === 80 * 1024 ** 3),
      );
    },
  },
  {
    name: 'delete volume, to be recovered',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      return change(test, 'destroyVolume', deleteVolume, { volume, expunge: false }, () =>
        once(test.state.collections.volumes.get(volume.id)?.state === 'Destroy'),
      );
    },
  },
  {
    name: 'delete volume permanently',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      return change(test, 'destroyVolume', deleteVolume, { volume, expunge: true }, () =>
        once(!test.state.collections.volumes.has(volume.id)),
      );
    },
  },
  {
    name: 'delete volume immediately',
    async prepare(test) {
      await prepareWith(test, 'create volume');
      const volume = await test.volume('fresh');
      return change(test, 'deleteVolume', deleteVolume, { volume, expunge: false }, () =>
        once(!test.state.collections.volumes.has(volume.id)),
      );
    },
  },
  {
    name: 'recover volume',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      await runToEnd(test, deleteVolume, { volume, expunge: false });
      return change(test, 'recoverVolume', recoverVolume, { volume }, () =>
        once(test.state.collections.volumes.get(volume.id)?.state === 'Ready'),
      );
    },
  },
  {
    name: 'delete snapshot',
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const { snapshots } = test.state.collections;
      return change(test, 'deleteSnapshot', deleteSnapshot, { snapshot }, () =>
        once(
          count(snapshots, ({ id, state }) => id === snapshot.id && state !== 'Destroyed') === 0,
        ),
      );
    },
  },
  {
    name: 'revert volume',
    async prepare(test) {
      const snapshot = await snapshotOf(test);
      const { id: instanceId } = await test.instance('preprod-api-01');
      return change(test, 'revertSnapshot', revertVolume, { snapshot, instanceId }, () =>
        once(eventsOf(test, 'SNAPSHOT.REVERT') > 0),
      );
    },
  },
  {
    name: 'delete template',
    async prepare(test) {
      await prepareWith(test, 'create template');
      const { cloud } = test;
      const { items } = await cloud.queryClient.fetchQuery(templatesQuery(cloud));
      const template = named(items, 'golden');
      return change(test, 'deleteTemplate', deleteTemplate, { template }, () =>
        once(!test.state.collections.templates.has(template.id)),
      );
    },
  },
  {
    name: 'delete recovery point',
    async prepare(test) {
      const { cloud } = test;
      const instance = await test.instance('demo-saas-video');
      const points = instanceRecoveryPointsQuery(cloud, instance.id);
      const { items } = await cloud.queryClient.fetchQuery(points);
      const point = named(items, 'codec-trial');
      const { vmSnapshots } = test.state.collections;
      return change(test, 'deleteVMSnapshot', deleteRecoveryPoint, { point, instance }, () =>
        once(!vmSnapshots.has(point.id)),
      );
    },
  },
  {
    name: 'start',
    async prepare(test) {
      const instance = await test.instance('preprod-api-01');
      return change(test, 'startVirtualMachine', startInstance, { instance }, () =>
        once(test.state.collections.instances.get(instance.id)?.state === 'Running'),
      );
    },
  },
  {
    name: 'stop',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      return change(test, 'stopVirtualMachine', stopInstance, { instance }, () =>
        once(test.state.collections.instances.get(instance.id)?.state === 'Stopped'),
      );
    },
  },
  {
    name: 'reboot',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      return change(test, 'rebootVirtualMachine', rebootInstance, { instance }, () =>
        once(eventsOf(test, 'VM.REBOOT') > 0),
      );
    },
  },
  {
    name: 'destroy',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      const input = { instance, expunge: false, volumeIds: [] };
      return change(test, 'destroyVirtualMachine', destroyInstance, input, () =>
        once(test.state.collections.instances.get(instance.id)?.state === 'Destroyed'),
      );
    },
  },
  {
    name: 'recover instance',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      await runToEnd(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
      return change(test, 'recoverVirtualMachine', recoverInstance, { instance }, () =>
        once(test.state.collections.instances.get(instance.id)?.state === 'Stopped'),
      );
    },
  },
  {
    name: 'expunge',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      await runToEnd(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
      return change(test, 'expungeVirtualMachine', expungeInstance, { instance }, () =>
        once(!test.state.collections.instances.has(instance.id)),
      );
    },
  },
];

/** Makes another change of these first. */
