import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterDeleting, deletePlan, pointsOf, type TreeNodeState } from './deletePlan';
import { isDeletionInProgress, newDeletion, type Deletion } from './deletion';
import { buildLineage } from '../lineage/lineage';
import { pauseRun, unpauseRun } from '../../../cloud/runs/run';
import { validPoints } from '../../../testing/samplePoints';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { operator } from '../../../simulator/scenarios';
import { change, put } from '../../../simulator/store';
import type { Cloud } from '../../../cloud/cloud';
import { createDeletions } from './deletions';
import { createRollbacks } from '../rollback/rollbacks';
import { instancesQuery } from '../../instances/instances';
import { createRecoveryPoint, deleteRecoveryPoint, rollBack } from '../recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { signIn } from '../../../cloud/session/session';
import { rollbackFor, readFacts } from '../../../testing/rollbackFacts';
import { named } from '../../../testing/journey';
import { browserLocks } from '../../../testing/locks';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import {
  falseAnswers,
  fault,
  last,
  interceptNext,
  moments,
  reloaded,
  addOthersPoint,
  commandFaults,
  until,
  untilIdle,
  type TestRun,
} from '../../../testing/runFaults';

const hour = 3_600_000;
const command = 'deleteVMSnapshot';
const create = createDeletions;

interface Journey {
  name: string;
  instance: string;
  /** In the order of deletion. */
  points: string[];
}

const journeys: Journey[] = [
  {
    name: 'where children move',
    instance: 'forest-branches',
    points: ['release-b-tuned', 'release-a-hotfix', 'release-a'],
  },
  {
    name: 'where points are hidden',
    instance: 'forest-hidden-parent',
    points: ['variant-one', 'install'],
  },
];

interface Queued extends TestRun<Deletion> {
  instance: Instance;
  before: readonly RecoveryPoint[];
  chosen: readonly string[];
  /** The tree that the plan shows afterwards. */
  after: ReadonlyMap<string, TreeNodeState>;
  begin: () => void;
}

async function readPoints(cloud: Cloud, instanceId: string) {
  const query = { ...instanceRecoveryPointsQuery(cloud, instanceId), staleTime: 0 };
  return (await cloud.queryClient.fetchQuery(query)).items;
}

const byId = (stands: readonly TreeNodeState[]) =>
  new Map(
    stands
      .map(({ id, parentId, state, current }) => [id, { id, parentId, state, current }] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

async function queued(
  cloud: PracticeTest,
  instanceName: string,
  choose: (points: readonly RecoveryPoint[]) => readonly string[],
): Promise<Queued> {
  const { items } = await cloud.cloud.queryClient.fetchQuery(instancesQuery(cloud.cloud));
  const instance = named(items, instanceName);
  const before = await readPoints(cloud.cloud, instance.id);
  const plan = deletePlan(before, choose(before));
  const runs = create(cloud.cloud);
  const deletion = newDeletion(instance, plan, { id: 'run-1', now: cloud.clock.now() });
  return {
    ...cloud,
    runs,
    instance,
    instanceId: instance.id,
    before,
    chosen: plan.queue,
    after: byId(pointsOf(plan.after)),
    begin: () => runs.start(deletion),
  };
}

async function prepare({ instance, points }: Journey): Promise<Queued> {
  const test = await queued(await practiceCloud('forest'), instance, (all) =>
    points.map((name) => named(all, name).id),
  );
  expect(test.chosen.map((id) => test.before.find((point) => point.id === id)?.name)).toEqual(
    points,
  );
  return test;
}

/** Invariant of any deletion: points that were not chosen exist with the same content. */
async function nothingElseGoes({ cloud, instanceId, before, chosen }: Queued): Promise<void> {
  const points = await readPoints(cloud, instanceId);
  for (const old of before) {
    if (chosen.includes(old.id) || old.state === 'Hidden') continue;
    const now = points.find(({ id }) => id === old.id);
    expect(now).toMatchObject({ name: old.name, type: old.type, state: old.state });
  }
}

/** Expects that all steps are done, and that the tree is the shown one. */
async function expectSuccess(test: Queued): Promise<void> {
  expect(last(test)).toMatchObject({ end: 'succeeded', halt: undefined });
  expect(last(test).doneAt).toHaveLength(test.chosen.length);
  expect(byId(await readPoints(test.cloud, test.instanceId))).toEqual(test.after);
}

const sentOnes = ({ sent }: PracticeTest) => sent.filter((each) => each === command).length;
const atRest = (test: Queued) => untilIdle(test, () => nothingElseGoes(test));

const steps = journeys.flatMap((journey) => journey.points.map((_, index) => ({ journey, index })));

/** Runs the queue up to a point, and pauses it before that is sent. */
async function comeTo(test: Queued, index: number): Promise<void> {
  test.begin();
  for (let at = 0; at < index; at += 1) {
    test.runs.change(test.instanceId, unpauseRun);
    await until(test, (run) => run.stepIndex === at && run.sent !== undefined);
    test.runs.change(test.instanceId, pauseRun);
    await until(test, (run) => run.stepIndex > at);
    expect(isDeletionInProgress(last(test))).toBe(false);
  }
}

describe.each(journeys)('$name', (journey) => {
  test('deletes all points in order, and the tree is the shown one', async () => {
    const queue = await prepare(journey);
    queue.begin();
    await atRest(queue);
    await expectSuccess(queue);
    expect(sentOnes(queue)).toBe(journey.points.length);
    expect(queue.problems).toEqual([]);
  });
});

describe.each(steps)('$journey.name: when number $index', ({ journey, index }) => {
  test.each(commandFaults)('$name, it stops there, and resume does the rest', async (trouble) => {
    const queue = await prepare(journey);
    await comeTo(queue, index);
    fault(queue.state, command, trouble.how);
    queue.runs.change(queue.instanceId, unpauseRun);
    if (trouble.signIn) {
      await until(queue, ({ halt }) => halt !== undefined);
      await signIn(queue.cloud, operator);
    }
    await atRest(queue);
    if (trouble.halt !== 'none') {
      expect(last(queue)).toMatchObject({ stepIndex: index, halt: { kind: trouble.halt } });
      queue.runs.resume(queue.instanceId);
      await atRest(queue);
    }
    await expectSuccess(queue);
    const isRepeated = trouble.halt !== 'none' || trouble.again === true;
    expect(sentOnes(queue)).toBe(journey.points.length + (isRepeated ? 1 : 0));
  });

  test.each(falseAnswers)('$name, all are deleted, each sent once', async ({ transport }) => {
    const queue = await prepare(journey);
    await comeTo(queue, index);
    interceptNext(queue, command, transport);
    queue.runs.change(queue.instanceId, unpauseRun);
    await atRest(queue);
    await expectSuccess(queue);
    expect(sentOnes(queue)).toBe(journey.points.length);
  });

  test.each(moments)('is reloaded $name, each is sent once', async ({ isNow }) => {
    const queue = await prepare(journey);
    await comeTo(queue, index);
    fault(queue.state, command, { kind: 'delay', ms: 3_000 });
    queue.runs.change(queue.instanceId, unpauseRun);
    await until(queue, (run) => isNow(run, index));
    const after = await reloaded<Deletion, Queued>(queue, create);
    await atRest(after);
    await expectSuccess(after);
    expect(sentOnes(after)).toBe(journey.points.length);
  });

  test.each(moments)('left for an hour $name, it resumes at its step', async ({ isNow }) => {
    const queue = await prepare(journey);
    await comeTo(queue, index);
    fault(queue.state, command, { kind: 'delay', ms: 3_000 });
    queue.runs.change(queue.instanceId, unpauseRun);
    await until(queue, (run) => isNow(run, index));
    const cloud = queue.reload();
    await queue.clock.advance(hour);
    await signIn(cloud, operator);
    cloud.start();
    const after = { ...queue, cloud, runs: create(cloud) };
    await atRest(after);
    await expectSuccess(after);
  });
});

/** Changes by another person between two deletions of the queue. */
const meddling: { name: string; meddle: (test: Queued) => Promise<unknown> }[] = [
  {
    name: 'makes a point',
    meddle: ({ cloud, instance }) =>
      createRecoveryPoint.send(cloud.client, {
        instance,
        name: 'theirs',
        description: '',
        memory: true,
      }),
  },
  {
    name: 'deletes one that was not chosen',
    meddle: ({ cloud, before, instance }) =>
      deleteRecoveryPoint.send(cloud.client, { point: named(before, 'release-c'), instance }),
  },
  {
    name: 'rolls back to one that is to go',
    meddle: ({ cloud, before, instance }) =>
      rollBack.send(cloud.client, { point: named(before, 'release-a'), instance }),
  },
];

describe('when someone else', () => {
  const [journey] = journeys;
  if (journey === undefined) throw new Error('there is no journey');

  test.each(meddling)('$name, nothing more is deleted', async ({ meddle }) => {
    const queue = await prepare(journey);
    await comeTo(queue, 1);
    await meddle(queue);
    await queue.clock.advance(hour);
    queue.runs.change(queue.instanceId, unpauseRun);
    await queue.clock.advance(hour);
    expect(last(queue)).toMatchObject({ stepIndex: 1, halt: { kind: 'changed' } });
    queue.runs.resume(queue.instanceId);
    await queue.clock.advance(hour);
    expect(last(queue)).toMatchObject({ stepIndex: 1, halt: { kind: 'changed' } });
  });

  test('creates a point while the cloud asks to wait, nothing more is deleted', async () => {
    const queue = await prepare(journey);
    await comeTo(queue, 1);
    fault(queue.state, command, { kind: 'rateLimited', ms: 30_000 });
    queue.runs.change(queue.instanceId, unpauseRun);
    await until(queue, () => queue.runs.obstacleOf(queue.instanceId)?.kind === 'held');
    addOthersPoint(queue, queue.instanceId);
    await queue.clock.advance(hour);
    expect(last(queue)).toMatchObject({ stepIndex: 1, halt: { kind: 'changed' } });
    expect(sentOnes(queue)).toBe(2);
  });

  test('has a running task, it waits for the person', async () => {
    const queue = await prepare(journey);
    await comeTo(queue, 1);
    await meddling[0]?.meddle(queue);
    queue.runs.change(queue.instanceId, unpauseRun);
    await until(queue, ({ halt }) => halt !== undefined);
    expect(last(queue)).toMatchObject({ stepIndex: 1, halt: { kind: 'busy' } });
  });

  test('deletes one of the queue, it is not sent', async () => {
    const queue = await prepare(journey);
    await comeTo(queue, 1);
    const point = named(queue.before, 'release-a-hotfix');
    const { instance } = queue;
    await deleteRecoveryPoint.send(queue.cloud.client, { point, instance });
    await queue.clock.advance(hour);
    const before = sentOnes(queue);
    queue.runs.change(queue.instanceId, unpauseRun);
    await atRest(queue);
    await expectSuccess(queue);
    expect(sentOnes(queue)).toBe(before + 1);
  });
});

test('abandoned, the running step ends in the cloud, and nothing more is sent', async () => {
  const queue = await prepare({
    name: '',
    instance: 'forest-branches',
    points: ['release-a-hotfix', 'release-a'],
  });
  queue.begin();
  await until(queue, ({ sent }) => sent?.taskId !== undefined);
  queue.runs.abandon(queue.instanceId);
  await queue.clock.advance(hour);
  await nothingElseGoes(queue);
  expect(sentOnes(queue)).toBe(1);
  const left = await readPoints(queue.cloud, queue.instanceId);
  expect(left.map(({ name }) => name)).toContain('release-a');
});

test('a pause survives a reload', async () => {
  const queue = await prepare({
    name: '',
    instance: 'forest-branches',
    points: ['release-a-hotfix', 'release-a'],
  });
  await comeTo(queue, 1);
  const after = await reloaded<Deletion, Queued>(queue, create);
  await after.clock.advance(hour);
  expect([last(after).stepIndex, sentOnes(after)]).toEqual([1, 1]);
  after.runs.change(after.instanceId, unpauseRun);
  await atRest(after);
  await expectSuccess(after);
});

test('a rollback and a deletion of one instance exclude each other', async () => {
  const queue = await prepare({ name: '', instance: 'forest-branches', points: ['release-a'] });
  const facts = await readFacts(queue.cloud, 'forest-branches', 'release-c');
  const cloud = { ...queue.cloud, ...browserLocks()() };
  const rollbacks = createRollbacks(cloud);
  rollbacks.start(rollbackFor(facts, 'rollback-1', queue.clock.now()));
  const plan = deletePlan(queue.before, queue.chosen);
  const runs = createDeletions(cloud);
  runs.start(newDeletion(queue.instance, plan, { id: 'run-2', now: queue.clock.now() }));
  await queue.clock.advance(hour);
  expect(runs.of(queue.instanceId)?.halt?.kind).toBe('elsewhere');
  expect(rollbacks.of(queue.instanceId)?.end).toBe('succeeded');
  expect(sentOnes(queue)).toBe(0);
});

/** Gives an instance a tree, as the practice cloud stores it. */
function plant(
  { state }: PracticeTest,
  name: string,
  points: readonly RecoveryPoint[],
  isKvm: boolean,
) {
  const instance = [...state.collections.instances.values()].find((each) => each.name === name);
  if (instance === undefined) throw new Error(`${name} is not there`);
  if (isKvm)
    change(state, 'instances', instance.id, { hypervisor: 'KVM', snapshotStrategy: 'kvmFile' });
  for (const { id, parentId, current, createdAt } of points)
    put(state, 'vmSnapshots', {
      id,
      accountId: instance.accountId,
      projectId: instance.projectId,
      name: id,
      displayName: id,
      type: isKvm ? 'Disk' : 'DiskAndMemory',
      state: 'Ready',
      current,
      parentId,
      instanceId: instance.id,
      created: createdAt,
      serviceOfferingId: instance.serviceOfferingId,
      volumeSizes: {},
    });
}

test.each([false, true])(
  'in any forest, exactly what was chosen is gone or hidden (KVM: %j)',
  async (isKvm) => {
    const forestAndChoice = validPoints.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(
          points.map(({ id }) => id),
          { minLength: Math.min(1, points.length) },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(forestAndChoice, async ([points, ids]) => {
        if (ids.length === 0) return;
        const cloud = await practiceCloud('warrenton');
        plant(cloud, 'warrenton-redis-01', points, isKvm);
        const queue = await queued(cloud, 'warrenton-redis-01', () => ids);
        queue.begin();
        await atRest(queue);
        expect(last(queue).end).toBe('succeeded');
        expect(sentOnes(queue)).toBe(ids.length);
        const tree = pointsOf(buildLineage(queue.before));
        const expected = afterDeleting(tree, queue.chosen, isKvm ? 'hides' : 'reparents');
        expect(byId(await readPoints(queue.cloud, queue.instanceId))).toEqual(byId(expected));
      }),
      { numRuns: 10 },
    );
  },
);
