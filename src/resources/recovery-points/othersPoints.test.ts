import { describe, expect, test } from 'vitest';
import { instanceVerdicts } from '../instances/instanceRules';
import { volumeVerdicts } from '../volumes/volumeRules';
import { sampleCapabilities } from '../../testing/samples';
import type { Instance } from '../../cloud/types';
import { change, find, putMeta } from '../../simulator/store';
import { runChange } from '../../cloud/changes/change';
import type { Cloud } from '../../cloud/cloud';
import { createRecoveryPoint, deleteRecoveryPoint, rollBack } from './recoveryPointChanges';
import { instanceRecoveryPointsQuery } from './recoveryPoints';
import { sendOnce } from '../../cloud/changes/sendOnce';
import { named, warrenton } from '../../testing/journey';
import { volumesQuery } from '../volumes/volumes';

const kinds = ['createRecoveryPoint', 'rollback', 'deleteRecoveryPoint'] as const;

async function readPoints(cloud: Cloud, { id }: Instance) {
  const query = { ...instanceRecoveryPointsQuery(cloud, id), staleTime: 0 };
  return (await cloud.queryClient.fetchQuery(query)).items;
}

const point = (instance: Instance, name: string) => ({
  instance,
  name,
  description: '',
  memory: true,
});

/** An instance that has the points *first* and *second*, which is the current one. */
async function prepared() {
  const test = await warrenton();
  const colleague = await test.another('colleague');
  const instance = await test.instance('warrenton-nginx01');
  for (const name of ['first', 'second']) {
    await runChange(colleague, createRecoveryPoint, point(instance, name));
    await test.clock.advance(3_600_000);
  }
  return { ...test, colleague, instance };
}

/** Work of a colleague on the instance's recovery points, just read by this page. */
async function colleagueAtWork(kind: (typeof kinds)[number], isJobSeen = true) {
  const test = await prepared();
  const { cloud, colleague, instance, state } = test;
  const first = { point: named(await readPoints(cloud, instance), 'first'), instance };
  const { id: jobId } = await {
    createRecoveryPoint: async () =>
      runChange(colleague, createRecoveryPoint, point(instance, 'third')),
    rollback: async () => runChange(colleague, rollBack, first),
    deleteRecoveryPoint: async () => runChange(colleague, deleteRecoveryPoint, first),
  }[kind]();
  // Of another account's jobs the engine says nothing.
  if (!isJobSeen) change(state, 'jobs', jobId, { accountId: 'another' });
  await readPoints(cloud, instance);
  await test.clock.advance(0);
  return { ...test, jobId };
}

const running = ({ tasks }: Cloud) => tasks.list().filter(({ outcome }) => outcome === 'running');

describe.each(kinds)('while a colleague does %s', (kind) => {
  test('a list of jobs that comes after its end adds no second task', async () => {
    const { cloud, clock, instance, network, state, jobId } = await colleagueAtWork(kind, false);
    const [seen] = running(cloud);
    let answered = () => {};
    network.transport = async (command, send) => {
      const response = await send();
      if (command === 'listAsyncJobs')
        await new Promise<void>((resolve) => {
          answered = resolve;
        });
      return response;
    };
    const { accountId } = find(state, 'instances', instance.id);
    change(state, 'jobs', jobId, { accountId });
    void cloud.tasks.discover();
    await clock.advance(0);
    await clock.advance(3_600_000);
    await readPoints(cloud, instance);
    await clock.advance(10_000);
    answered();
    await clock.advance(10_000);
    expect(cloud.tasks.list().map(({ id }) => id)).toEqual([seen?.id]);
  });

  test.each([
    ['by its job', true],
    ['by its point alone', false],
  ])('is a task until its end, known %s', async (_, isJobSeen) => {
    const { cloud, clock, instance, jobId } = await colleagueAtWork(kind, isJobSeen);
    const { id, name } = instance;
    expect(running(cloud)).toMatchObject([
      {
        kind,
        instanceId: id,
        subject: kind === 'createRecoveryPoint' ? { id, name } : { name: 'first', of: name },
        byOther: true,
        ...(isJobSeen ? { id: jobId } : { inferred: true }),
      },
    ]);
    await clock.advance(3_600_000);
    expect(cloud.tasks.list()).toMatchObject([{ kind, outcome: 'succeeded' }]);
  });

  test('blocks the instance, and snapshots of its volumes', async () => {
    const { cloud, instance } = await colleagueAtWork(kind, false);
    const context = { capabilities: sampleCapabilities, tasks: cloud.tasks.list() };
    const busy = { allowed: false, reason: { code: 'busy', taskId: running(cloud)[0]?.id } };
    for (const action of ['stop', 'destroy', 'createRecoveryPoint'] as const)
      expect(instanceVerdicts(instance, context).get(action)).toMatchObject(busy);
    const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    const own = items.filter(({ instanceId }) => instanceId === instance.id);
    expect(own.length).toBeGreaterThan(0);
    for (const volume of own)
      expect(volumeVerdicts(volume, context).get('takeSnapshot')).toMatchObject(busy);
  });

  test('is known after a reload, until its end', async () => {
    const { reload, clock, instance } = await colleagueAtWork(kind, false);
    const cloud = reload();
    cloud.start();
    await clock.advance(0);
    expect(running(cloud)).toMatchObject([{ kind, instanceId: instance.id, inferred: true }]);
    await clock.advance(3_600_000);
    expect(running(cloud)).toEqual([]);
  });

  test('is followed with at most 30 calls a minute', async () => {
    const { clock, sent, state, cloud } = await colleagueAtWork(kind, false);
    for (const job of state.collections.jobs.values())
      if (job.status === 0) change(state, 'jobs', job.id, { stepEnds: clock.now() + 600_000 });
    const before = sent.length;
    await clock.advance(60_000);
    expect(running(cloud)).toHaveLength(1);
    expect(sent.length - before).toBeLessThanOrEqual(30);
    await clock.advance(3_600_000);
    expect(running(cloud)).toEqual([]);
    const after = sent.length;
    await clock.advance(600_000);
    expect(sent.length).toBe(after);
  });
});

describe('the same person in another tab', () => {
  test('sees the point that the first one created, by its job', async () => {
    const { another, clock, cloud, instance } = await prepared();
    const { id } = await runChange(cloud, createRecoveryPoint, point(instance, 'third'));
    const second = await another('operator');
    await clock.advance(0);
    expect(running(second)).toMatchObject([
      { id, kind: 'createRecoveryPoint', instanceId: instance.id, result: { name: 'third' } },
    ]);
    expect(running(second)[0]?.byOther).toBeUndefined();
  });

  test('creates none while the first one does', async () => {
    const { another, clock, cloud, instance } = await prepared();
    const second = await another('operator');
    await clock.advance(0);
    const { id } = await runChange(cloud, createRecoveryPoint, point(instance, 'third'));
    const pressed = sendOnce(second, createRecoveryPoint, point(instance, 'third'));
    await expect(pressed).rejects.toMatchObject({ kind: 'alreadyRunning', taskId: id });
  });
});

test('announces a task once, whether its point or its answer arrives first', async () => {
  const { clock, cloud, instance, state } = await prepared();
  putMeta(state, {
    faults: [{ id: '1', command: 'createVMSnapshot', times: 1, kind: 'answerLost' }],
  });
  const pressed = await runChange(cloud, createRecoveryPoint, point(instance, 'third'));
  expect(pressed).toMatchObject({ outcome: 'running', result: { name: 'third' } });
  await readPoints(cloud, instance);
  await clock.advance(0);
  expect(running(cloud)).toMatchObject([
    { kind: 'createRecoveryPoint', result: { name: 'third' }, instanceId: instance.id },
  ]);
});

test('gives up a stuck point, and does not follow it again', async () => {
  const { clock, cloud, state, instance, jobId } = await colleagueAtWork(
    'deleteRecoveryPoint',
    false,
  );
  change(state, 'jobs', jobId, { stepEnds: clock.now() + 1e9 });
  await clock.advance(80 * 60_000);
  expect(cloud.tasks.list()).toMatchObject([
    { kind: 'deleteRecoveryPoint', outcome: 'unknown', inferred: true },
  ]);
  await readPoints(cloud, instance);
  expect(running(cloud)).toEqual([]);
});
