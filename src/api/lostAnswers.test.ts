import { describe, expect, test } from 'vitest';
import { CloudError } from '../domain/errors';
import type { Task } from '../domain/types';
import type { Change } from './change';
import {
  destroyInstance,
  expungeInstance,
  rebootInstance,
  recoverInstance,
  startInstance,
  stopInstance,
} from './instances';
import { diskOfferingsQuery } from './offerings';
import { createRecoveryPoint, deleteRecoveryPoint } from './recoveryPointChanges';
import { instanceRecoveryPointsQuery } from './recoveryPoints';
import { sendOnce } from './sendOnce';
import {
  createTemplate,
  createVolumeFromSnapshot,
  deleteSnapshot,
  revertVolume,
  snapshotsQuery,
} from './snapshots';
import { deleteTemplate, templatesQuery } from './templates';
import { carryOutRun, named, warrenton } from './testing/journey';
import type { Passage } from './testing/practice';
import { meet } from './testing/running';
import {
  attachVolume,
  createVolume,
  deleteVolume,
  detachVolume,
  recoverVolume,
  resizeVolume,
  takeSnapshot,
} from './volumes';

type Warrenton = Awaited<ReturnType<typeof warrenton>>;

/** A change about to be sent, and how often it was carried out. */
interface Prepared {
  command: string;
  send: () => Promise<Task>;
  done: () => number;
}

interface Case {
  name: string;
  /** What is made can be made twice. */
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

const once = (is: boolean) => (is ? 1 : 0);

const cases: readonly Case[] = [
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
    name: 'delete volume for good',
    async prepare(test) {
      const volume = await test.volume('upload-cache');
      return change(test, 'destroyVolume', deleteVolume, { volume, expunge: true }, () =>
        once(!test.state.collections.volumes.has(volume.id)),
      );
    },
  },
  {
    name: 'delete volume at once',
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
      await carryOutRun(test, deleteVolume, { volume, expunge: false });
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
      await carryOutRun(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
      return change(test, 'recoverVirtualMachine', recoverInstance, { instance }, () =>
        once(test.state.collections.instances.get(instance.id)?.state === 'Stopped'),
      );
    },
  },
  {
    name: 'expunge',
    async prepare(test) {
      const instance = await test.instance('warrenton-nginx01');
      await carryOutRun(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
      return change(test, 'expungeVirtualMachine', expungeInstance, { instance }, () =>
        once(!test.state.collections.instances.has(instance.id)),
      );
    },
  },
];

/** Has another change of these carried out first. */
async function prepareWith(test: Warrenton, name: string): Promise<void> {
  const made = await cases.find((each) => each.name === name)?.prepare(test);
  await made?.send();
  await test.clock.advance(3_600_000);
  test.cloud.queryClient.clear();
}

const refused = (command: string) =>
  new Response(
    JSON.stringify({
      [`${command.toLowerCase()}response`]: {
        errorcode: 530,
        cserrorcode: 4250,
        errortext: 'Internal error executing command',
      },
    }),
    { status: 530 },
  );

const dropped = () => new TypeError('Failed to fetch');

interface Trouble {
  name: string;
  carry: (test: Warrenton) => Passage;
}

/** Troubles after which the change was carried out. */
const after: readonly Trouble[] = [
  {
    name: 'the connection drops after',
    carry: () => async (_, send) => {
      await send();
      throw dropped();
    },
  },
  {
    name: 'the server answers 530 after acting',
    carry: () => async (command, send) => {
      await send();
      return refused(command);
    },
  },
  {
    name: 'a proxy answers in HTML',
    carry: () => async (_, send) => {
      await send();
      return new Response('<html>', { status: 502 });
    },
  },
  {
    name: 'half an answer comes',
    carry: () => async (_, send) => {
      const text = await (await send()).text();
      return new Response(text.slice(0, text.length / 2));
    },
  },
  {
    name: 'the answer comes after a minute',
    carry: () => async (_, send) => {
      await send();
      return new Promise<never>(() => undefined);
    },
  },
  {
    // So does a browser where a kept connection breaks before the answer.
    name: 'the browser sends it again',
    carry: () => async (_, send) => {
      await send();
      return send();
    },
  },
  {
    name: 'the browser sends it again a little later',
    carry:
      ({ clock }) =>
      async (_, send) => {
        await send();
        await new Promise<void>((resolve) => {
          clock.after(500, resolve);
        });
        return send();
      },
  },
];

/** Has it sent while time passes, and gives what came of it. */
async function outcomeOf(test: Warrenton, send: () => Promise<Task>) {
  const sending = send().then(
    (task) => ({ task, error: undefined }),
    (error: unknown) => ({ task: undefined, error }),
  );
  await test.clock.advance(70_000);
  const { task, error } = await sending;
  await test.clock.advance(3_600_000);
  const { cloud } = test;
  const now = cloud.tasks.list().find(({ id }) => id === task?.id) ?? task;
  return { error, task: now };
}

describe.each(cases)('$name', ({ makes, prepare }) => {
  test.each(after)('was done where $name, and that is said', async ({ carry }) => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    meet(test, command, carry(test));
    const { task, error } = await outcomeOf(test, send);
    expect(error).toBeUndefined();
    expect(task).toMatchObject({ outcome: 'succeeded' });
    expect(test.sent.filter((each) => each === command)).toHaveLength(1);
    // What a browser made twice by itself is said.
    const copies = (task?.copies ?? []).length;
    expect(copies).toBe(makes ? done() - 1 : 0);
    expect(done()).toBeGreaterThan(0);
    const others = test.cloud.tasks.list().filter(({ outcome }) => outcome !== 'succeeded');
    expect(others).toEqual([]);
  });

  test('is not known where the connection drops before', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    meet(test, command, () => Promise.reject(dropped()));
    const { error } = await outcomeOf(test, send);
    expect(error).toMatchObject({ kind: 'offline', effect: 'none' });
    expect(done()).toBe(0);
    expect(test.cloud.tasks.list()[0]).toMatchObject({ outcome: 'unknown' });
  });

  test('was not done where it is refused, and leaves no task', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    const before = test.cloud.tasks.list();
    meet(test, command, (sent) => Promise.resolve(refused(sent)));
    const { error } = await outcomeOf(test, send);
    expect(error).toMatchObject({ kind: 'internal', effect: undefined });
    expect(done()).toBe(0);
    expect(test.cloud.tasks.list()).toEqual(before);
  });

  test('is not sent a second time where the first was lost and done', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    let isDown = false;
    test.network.carry = async (sent, pass) => {
      if (isDown) throw dropped();
      if (sent !== command) return pass();
      isDown = true;
      await pass();
      throw dropped();
    };
    const first = await outcomeOf(test, send);
    expect(first.error).toMatchObject({ kind: 'offline', effect: 'unknown' });
    isDown = false;
    test.network.carry = (_, pass) => pass();
    const second = await outcomeOf(test, send);
    expect(second.error).toBeInstanceOf(CloudError);
    expect(second.error).toMatchObject({ kind: 'alreadyDone' });
    expect(test.sent.filter((each) => each === command)).toHaveLength(1);
    expect(done()).toBe(1);
  });
});
