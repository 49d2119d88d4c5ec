import { describe, expect, test } from 'vitest';
import { putMeta } from '../../simulator/store';
import { runChange } from './change';
import { eventsQuery } from '../tasks/events';
import { instancesQuery } from '../../resources/instances/instances';
import {
  destroyInstance,
  expungeInstance,
  openConsole,
  rebootInstance,
  recoverInstance,
  startInstance,
  stopInstance,
} from '../../resources/instances/instanceChanges';
import { diskOfferingsQuery } from '../catalog/offerings';
import { osTypesQuery } from '../catalog/osTypes';
import {
  createRecoveryPoint,
  deleteRecoveryPoint,
  rollBack,
} from '../../resources/recovery-points/recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { snapshotQuery, volumeSnapshotsQuery } from '../../resources/snapshots/snapshots';
import {
  createTemplate,
  createVolumeFromSnapshot,
  deleteSnapshot,
  revertVolume,
} from '../../resources/snapshots/snapshotChanges';
import { templatesQuery } from '../../resources/templates/templates';
import { deleteTemplate } from '../../resources/templates/templateChanges';
import {
  attachVolume,
  createVolume,
  deleteVolume,
  detachVolume,
  resizeVolume,
  takeSnapshot,
} from '../../resources/volumes/volumeChanges';
import { volumesQuery } from '../../resources/volumes/volumes';
import { named, runToEnd, warrenton } from '../../testing/journey';

describe('the changes that people request', () => {
  test('a snapshot is taken, used for a template and an attached volume, and deleted', async () => {
    const test = await warrenton();
    const { cloud } = test;
    const { queryClient } = cloud;
    const volume = await test.volume('ROOT-2755');
    const taken = await runToEnd(test, takeSnapshot, { volume, name: 'before-upgrade' });
    expect(taken).toMatchObject({
      outcome: 'succeeded',
      result: { kind: 'snapshot', name: 'before-upgrade' },
    });
    const snapshots = await queryClient.fetchQuery(volumeSnapshotsQuery(cloud, volume.id));
    const snapshot = named(snapshots.items, 'before-upgrade');
    expect(snapshot).toMatchObject({ id: taken.result?.id, state: 'BackedUp', volumeType: 'OS' });

    const [osType] = (await queryClient.fetchQuery(osTypesQuery(cloud))).items;
    const made = await runToEnd(test, createTemplate, {
      snapshot,
      name: 'mysql-golden',
      displayText: 'MySQL, as it should be',
      osTypeId: snapshot.osTypeId ?? osType?.id ?? '',
      sshKeyEnabled: true,
      passwordEnabled: false,
      dynamicallyScalable: true,
    });
    expect(made).toMatchObject({ outcome: 'succeeded', subject: { id: snapshot.id } });
    const { items: templates } = await queryClient.fetchQuery(templatesQuery(cloud));
    const template = named(templates, 'mysql-golden');
    expect(template).toMatchObject({
      id: made.result?.id,
      displayText: 'MySQL, as it should be',
      isReady: true,
      sshKeyEnabled: true,
      passwordEnabled: false,
      dynamicallyScalable: true,
    });
    expect(template.zones.length).toBeGreaterThan(0);

    const instance = await test.instance('warrenton-redis-01');
    const restored = await runToEnd(test, createVolumeFromSnapshot, {
      snapshot,
      name: 'restored',
      zoneId: volume.zoneId,
      offering: undefined,
      sizeGiB: undefined,
      instance,
    });
    expect(restored).toMatchObject({ outcome: 'succeeded', result: { kind: 'volume' } });
    expect(cloud.tasks.list()[0]).toMatchObject({ kind: 'attachVolume', outcome: 'succeeded' });
    expect(await test.volume('restored')).toMatchObject({ instanceId: instance.id, type: 'Data' });

    expect((await runToEnd(test, deleteTemplate, { template })).outcome).toBe('succeeded');
    expect((await runToEnd(test, deleteSnapshot, { snapshot })).outcome).toBe('succeeded');
    expect(
      (await queryClient.fetchQuery(volumeSnapshotsQuery(cloud, volume.id))).items.map(
        ({ id }) => id,
      ),
    ).not.toContain(snapshot.id);
    expect(test.problems).toEqual([]);
  });

  test('a volume is created, resized, attached, detached and deleted', async () => {
    const test = await warrenton();
    const { cloud } = test;
    const { items: offerings } = await cloud.queryClient.fetchQuery(diskOfferingsQuery(cloud));
    const offering = offerings.find(({ customSize }) => customSize);
    if (offering === undefined) throw new Error('no offering leaves the size open');
    const instance = await test.instance('warrenton-redis-01');
    const made = await runToEnd(test, createVolume, {
      name: 'DATA-new',
      offering,
      sizeGiB: 10,
      zoneId: instance.zoneId,
      instance: undefined,
      environment: undefined,
    });
    expect(made).toMatchObject({
      outcome: 'succeeded',
      subject: { kind: 'volume', name: 'DATA-new' },
    });
    const volume = await test.volume('DATA-new');
    expect(volume).toMatchObject({ id: made.subject.id, state: 'Allocated', size: 10 * 1024 ** 3 });

    await runToEnd(test, attachVolume, { volume, instance });
    expect(await test.volume('DATA-new')).toMatchObject({
      state: 'Ready',
      instanceId: instance.id,
    });
    const attached = await test.volume('DATA-new');
    await runToEnd(test, resizeVolume, { volume: attached, sizeGiB: 20, offering: undefined });
    expect(await test.volume('DATA-new')).toMatchObject({ size: 20 * 1024 ** 3 });
    await runToEnd(test, detachVolume, { volume: attached });
    const detached = await test.volume('DATA-new');
    expect(detached.instanceId).toBeUndefined();
    const deleted = await runToEnd(test, deleteVolume, { volume: detached, expunge: true });
    expect(deleted.outcome).toBe('succeeded');
    expect(test.sent).toContain('destroyVolume');
    await expect(test.volume('DATA-new')).rejects.toThrow('not there');
    expect(test.problems).toEqual([]);
  });

  test('recovery points are created, branch after a rollback, and are deleted', async () => {
    const test = await warrenton();
    const { cloud } = test;
    const instance = await test.instance('warrenton-nginx01');
    const points = async () =>
      (await cloud.queryClient.fetchQuery(instanceRecoveryPointsQuery(cloud, instance.id))).items;
    const before = await points();
    const create = (name: string, memory: boolean) =>
      runToEnd(test, createRecoveryPoint, { instance, name, description: '', memory });
    const first = await create('first', true);
    expect(first).toMatchObject({
      outcome: 'succeeded',
      subject: { kind: 'instance', id: instance.id },
      result: { kind: 'recoveryPoint', name: 'first' },
    });
    await create('second', true);
    const point = named(await points(), 'first');
    expect(named(await points(), 'second')).toMatchObject({ current: true, parentId: point.id });

    const back = await runToEnd(test, rollBack, { point, instance });
    expect(back).toMatchObject({ kind: 'rollback', outcome: 'succeeded' });
    await create('third', true);
    expect(named(await points(), 'third')).toMatchObject({ current: true, parentId: point.id });
    const deleted = await runToEnd(test, deleteRecoveryPoint, { point, instance });
    const subject = { kind: 'recoveryPoint', name: 'first', of: instance.name };
    expect(deleted).toMatchObject({ outcome: 'succeeded', subject });
    expect(await points()).toHaveLength(before.length + 2);
    const about = { kind: 'instance', id: instance.id } as const;
    const { items: events } = await cloud.queryClient.fetchQuery(eventsQuery(cloud, about));
    expect(events.map(({ createdAt }) => createdAt)).toEqual(
      events.map(({ createdAt }) => createdAt).toSorted((a, b) => b - a),
    );
    expect(test.problems).toEqual([]);
  });

  test('an instance is stopped, started, rebooted, shown, destroyed and recovered', async () => {
    const test = await warrenton();
    const name = 'warrenton-nginx02';
    const instance = await test.instance(name);
    if (instance.state === 'Running') await runToEnd(test, stopInstance, { instance });
    expect(await test.instance(name)).toMatchObject({ state: 'Stopped' });
    await runToEnd(test, startInstance, { instance });
    expect(await test.instance(name)).toMatchObject({ state: 'Running' });
    expect((await runToEnd(test, rebootInstance, { instance })).outcome).toBe('succeeded');
    expect(await openConsole(test.cloud, instance.id)).toMatch(/^http:\/\/cloud\.test\//);
    await runToEnd(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
    expect(await test.instance(name)).toMatchObject({ state: 'Destroyed' });
    const recovered = await runToEnd(test, recoverInstance, { instance });
    expect(recovered).toMatchObject({ outcome: 'succeeded', endedAt: recovered.startedAt });
    expect(await test.instance(name)).toMatchObject({ state: 'Stopped' });
    await runToEnd(test, destroyInstance, { instance, expunge: false, volumeIds: [] });
    expect((await runToEnd(test, expungeInstance, { instance })).outcome).toBe('succeeded');
    await expect(test.instance(name)).rejects.toThrow('not there');
    expect(test.problems).toEqual([]);
  });

  test('a volume is reverted to its snapshot once nothing forbids it', async () => {
    const test = await warrenton();
    const { queryClient } = test.cloud;
    const { items: volumes } = await queryClient.fetchQuery(volumesQuery(test.cloud));
    const { items: instances } = await queryClient.fetchQuery(instancesQuery(test.cloud));
    const instance = instances.find(
      ({ hypervisor, state }) => hypervisor === 'KVM' && state === 'Running',
    );
    const volume = volumes.find(({ instanceId }) => instanceId === instance?.id);
    if (instance === undefined || volume === undefined) throw new Error('nothing to revert');
    const points = instanceRecoveryPointsQuery(test.cloud, instance.id);
    for (const point of (await queryClient.fetchQuery(points)).items)
      await runToEnd(test, deleteRecoveryPoint, { point, instance });
    const taken = await runToEnd(test, takeSnapshot, { volume, name: 'a' });
    const snapshot = await queryClient.fetchQuery(
      snapshotQuery(test.cloud, taken.result?.id ?? ''),
    );
    expect(snapshot.revertable).toBe(true);
    const revert = { snapshot, instanceId: instance.id };
    expect(await runToEnd(test, revertVolume, revert)).toMatchObject({
      outcome: 'failed',
      errorText: 'The VM the specified disk is attached to is not in the shutdown state.',
    });
    await runToEnd(test, stopInstance, { instance });
    expect(await runToEnd(test, revertVolume, revert)).toMatchObject({
      outcome: 'succeeded',
      subject: { kind: 'volume', id: volume.id, name: volume.name },
    });
    expect(test.problems).toEqual([]);
  });
});

test('a task of one person does not appear in the next person’s list', async () => {
  const test = await warrenton();
  const volume = await test.volume('ROOT-2755');
  const taking = runChange(test.cloud, takeSnapshot, { volume, name: 'a' });
  test.cloud.session.signedOut();
  await expect(taking).rejects.toMatchObject({ kind: 'sessionEnded' });
  expect(test.cloud.tasks.list()).toEqual([]);
});

describe('when the practice cloud is made to fail', () => {
  test('a lost poll, an empty answer and half an answer have no effect on a task', async () => {
    const test = await warrenton();
    putMeta(test.state, {
      faults: [
        { id: '1', command: 'queryAsyncJobResult', times: 1, kind: 'connectionLost' },
        { id: '2', command: 'queryAsyncJobResult', times: 1, kind: 'emptyBody' },
        { id: '3', command: 'queryAsyncJobResult', times: 1, kind: 'malformedJson' },
      ],
    });
    const volume = await test.volume('ROOT-2755');
    const task = await runToEnd(test, takeSnapshot, { volume, name: 'a' });
    expect(task.outcome).toBe('succeeded');
  });

  test('a change whose answer was lost is found again', async () => {
    const test = await warrenton();
    const volume = await test.volume('ROOT-2755');
    putMeta(test.state, {
      faults: [{ id: '1', command: 'createSnapshot', times: 1, kind: 'answerLost' }],
    });
    const taken = await runChange(test.cloud, takeSnapshot, { volume, name: 'a' });
    expect(taken).toMatchObject({ outcome: 'running', result: { name: 'a' } });
    await test.clock.advance(3_600_000);
    expect(test.cloud.tasks.list()).toMatchObject([
      { kind: 'createSnapshot', outcome: 'succeeded', subject: { name: 'ROOT-2755' } },
    ]);
    expect(test.sent.filter((command) => command === 'createSnapshot')).toHaveLength(1);
  });
});
