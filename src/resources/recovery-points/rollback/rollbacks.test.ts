import { describe, expect, test } from 'vitest';
import { ownSafetyPoint, type Rollback } from './rollback';
import type { RollbackChoices, RollbackStep } from './rollbackPlan';
import { pauseRun } from '../../../cloud/runs/run';
import type { RecoveryPoint } from '../../../cloud/types';
import { createRollbacks } from './rollbacks';
import { rollbackFor, readFacts } from '../../../testing/rollbackFacts';
import { practiceCloud } from '../../../testing/practice';
import {
  falseAnswers,
  fault,
  last,
  moments,
  reloaded,
  addOthersPoint,
  commandFaults,
  until,
  untilIdle,
  type TestRun,
  interceptNext,
} from '../../../testing/runFaults';
import { signIn, signOut } from '../../../cloud/session/session';
import { observer, operator } from '../../../simulator/scenarios';
import { putMeta } from '../../../simulator/store';

const minute = 60_000;
const create = createRollbacks;

/** Command of each step. */
const commandOf: Record<RollbackStep, string> = {
  safetyPoint: 'createVMSnapshot',
  stop: 'stopVirtualMachine',
  start: 'startVirtualMachine',
  rollBack: 'revertToVMSnapshot',
};

interface Journey {
  name: string;
  scenario: 'warrenton' | 'forest';
  instance: string;
  point: string;
  choices?: Partial<RollbackChoices>;
  steps: RollbackStep[];
}

const journeys: Journey[] = [
  {
    name: 'running, to disk and memory',
    scenario: 'warrenton',
    instance: 'warrenton-mysql-node01',
    point: 'node01-recovery01',
    steps: ['safetyPoint', 'rollBack'],
  },
  {
    name: 'running, to disk',
    scenario: 'warrenton',
    instance: 'demo-saas-video',
    point: 'encoder-2-installed',
    steps: ['safetyPoint', 'stop', 'rollBack', 'start'],
  },
  {
    name: 'stopped, to disk',
    scenario: 'forest',
    instance: 'forest-stopped',
    point: 'cold',
    steps: ['safetyPoint', 'rollBack'],
  },
  {
    name: 'stopped, to disk and memory',
    scenario: 'forest',
    instance: 'forest-stopped',
    point: 'warm',
    choices: { startFirst: true },
    steps: ['safetyPoint', 'start', 'rollBack'],
  },
];

interface RollbackTest extends TestRun<Rollback> {
  journey: Journey;
  before: readonly RecoveryPoint[];
}

async function prepare(journey: Journey): Promise<RollbackTest & { begin: () => void }> {
  const cloud = await practiceCloud(journey.scenario);
  const facts = await readFacts(cloud.cloud, journey.instance, journey.point);
  const runs = create(cloud.cloud);
  const rollback = rollbackFor(facts, 'run-1', cloud.clock.now(), journey.choices);
  expect(rollback.steps).toEqual(journey.steps);
  const begin = () => runs.start(rollback);
  return {
    ...cloud,
    runs,
    journey,
    instanceId: facts.instance.id,
    before: facts.points.items,
    begin,
  };
}

/** Invariant at any moment of any rollback: each point from before still exists with the same content. */
async function nothingIsLost(carried: RollbackTest): Promise<void> {
  const { cloud, journey, before } = carried;
  const { points, instance } = await readFacts(cloud, journey.instance, journey.point);
  for (const old of before) {
    const now = points.items.find(({ id }) => id === old.id);
    expect(now).toMatchObject({ name: old.name, type: old.type, parentId: old.parentId });
    if (old.state === 'Ready') expect(['Ready', 'Reverting']).toContain(now?.state);
  }
  // Invariant: the state from the start is in a safety point before anything is discarded.
  const own = ownSafetyPoint(last(carried), points.items);
  const touched = carried.sent.some((command) => /revertTo|stopVirtual/.test(command));
  if (touched) expect(own).toMatchObject({ state: 'Ready' });
  expect(instance.state).not.toBe('Destroyed');
}

/** Expects success: the instance is back at its target, with one safety point and no other change. */
async function expectSuccess(carried: RollbackTest): Promise<void> {
  const { cloud, journey, before } = carried;
  expect(last(carried)).toMatchObject({ end: 'succeeded', halt: undefined });
  const { points, target, instance } = await readFacts(cloud, journey.instance, journey.point);
  expect(target).toMatchObject({ current: true, state: 'Ready' });
  expect(instance.state).toBe(
    journey.name.startsWith('stopped, to disk') && !journey.choices ? 'Stopped' : 'Running',
  );
  const made = points.items.filter(({ id }) => before.every((old) => old.id !== id));
  expect(made).toMatchObject([{ name: `Before rollback to ${journey.point}`, state: 'Ready' }]);
  await nothingIsLost(carried);
}

const steps = journeys.flatMap((journey) => journey.steps.map((step) => ({ journey, step })));

describe.each(journeys)('$name', (journey) => {
  test('succeeds, and records each step as done', async () => {
    const carried = await prepare(journey);
    carried.begin();
    await untilIdle(carried, () => nothingIsLost(carried));
    await expectSuccess(carried);
    expect(last(carried).doneAt).toHaveLength(journey.steps.length);
    expect(carried.problems).toEqual([]);
  });
});

describe.each(steps)('$journey.name: when $step', ({ journey, step }) => {
  test.each(commandFaults)('$name, nothing is lost, and resume succeeds', async (trouble) => {
    const carried = await prepare(journey);
    fault(carried.state, commandOf[step], trouble.how);
    carried.begin();
    if (trouble.signIn) {
      await until(carried, ({ halt }) => halt !== undefined);
      await signIn(carried.cloud, operator);
    }
    await untilIdle(carried, () => nothingIsLost(carried));
    if (trouble.halt !== 'none') {
      expect(last(carried).halt?.kind).toBe(trouble.halt);
      expect(last(carried).steps[last(carried).stepIndex]).toBe(step);
      carried.runs.resume(carried.instanceId);
      await untilIdle(carried, () => nothingIsLost(carried));
    }
    await expectSuccess(carried);
    const sent = carried.sent.filter((command) => command === commandOf[step]);
    expect(sent).toHaveLength(trouble.halt === 'none' && !trouble.again ? 1 : 2);
  });
});

describe.each(steps)('$journey.name: when $step', ({ journey, step }) => {
  test.each(falseAnswers)(
    '$name, it succeeds, and nothing is sent again',
    async ({ transport }) => {
      const carried = await prepare(journey);
      interceptNext(carried, commandOf[step], transport);
      carried.begin();
      await untilIdle(carried, () => nothingIsLost(carried));
      await expectSuccess(carried);
      expect(carried.sent.filter((command) => command === commandOf[step])).toHaveLength(1);
    },
  );
});

describe.each(steps)('$journey.name: reloaded away at $step', ({ journey, step }) => {
  test.each(moments)('$name, it resumes and succeeds, each step sent once', async ({ isNow }) => {
    const carried = await prepare(journey);
    // The answers are slow, the last one the slowest.
    fault(carried.state, commandOf[step], { kind: 'delay', ms: 3_000 });
    carried.begin();
    const index = journey.steps.indexOf(step);
    await until(carried, (rollback) => isNow(rollback, index));
    const after = await reloaded<Rollback, RollbackTest>(carried, create);
    await untilIdle(after, () => nothingIsLost(after));
    await expectSuccess(after);
    for (const each of journey.steps)
      expect(after.sent.filter((command) => command === commandOf[each])).toHaveLength(1);
  });

  test.each(moments)(
    '$name, and left for an hour: resumes, unless the instance ran unwatched',
    async ({ isNow }) => {
      const carried = await prepare(journey);
      fault(carried.state, commandOf[step], { kind: 'delay', ms: 3_000 });
      carried.begin();
      await until(carried, (rollback) => isNow(rollback, journey.steps.indexOf(step)));
      // A closed laptop: the page does nothing, while the cloud continues and ends the session.
      const cloud = carried.reload();
      await carried.clock.advance(60 * minute);
      await signIn(cloud, operator);
      cloud.start();
      const after = { ...carried, cloud, runs: create(cloud) };
      await nothingIsLost(after);
      const { instance } = await readFacts(cloud, journey.instance, journey.point);
      const sentSoFar = [...after.sent];
      const toTakeAway = journey.steps
        .filter((each) => each === 'stop' || each === 'rollBack')
        .filter((each) => !sentSoFar.includes(commandOf[each]));
      await untilIdle(after, () => nothingIsLost(after));
      if (instance.state !== 'Running' || toTakeAway.length === 0) {
        await expectSuccess(after);
        return;
      }
      // No point contains the writes of this hour.
      expect(last(after).halt?.kind).toBe('unwatched');
      for (const each of toTakeAway) expect(after.sent).not.toContain(commandOf[each]);
    },
  );

  test.each(moments)(
    '$name, and paused: the step that was sent ends, and resume continues',
    async ({ isNow }) => {
      const carried = await prepare(journey);
      fault(carried.state, commandOf[step], { kind: 'delay', ms: 3_000 });
      carried.begin();
      await until(carried, (rollback) => isNow(rollback, journey.steps.indexOf(step)));
      carried.runs.change(carried.instanceId, pauseRun);
      const changes = () => carried.sent.filter((each) => Object.values(commandOf).includes(each));
      const sentBefore = changes().length;
      await until(carried, ({ halt, end }) => halt !== undefined || end !== undefined);
      await nothingIsLost(carried);
      expect(changes()).toHaveLength(sentBefore);
      if (last(carried).end === undefined) {
        expect(last(carried)).toMatchObject({ halt: { kind: 'asked' }, sent: undefined });
        carried.runs.resume(carried.instanceId);
        await untilIdle(carried, () => nothingIsLost(carried));
      }
      await expectSuccess(carried);
    },
  );
});

/** Moments at which the cloud may ask to wait half a minute, before a step is carried out. */
const waits: { name: string; refused: number; isNow: (run: Rollback, index: number) => boolean }[] =
  [
    {
      name: 'before the state is read',
      refused: 0,
      isNow: ({ stepIndex, sent }, index) => stepIndex === index && sent === undefined,
    },
    {
      name: 'between that and the step',
      refused: 0,
      isNow: ({ stepIndex, sent }, index) => stepIndex === index && sent !== undefined,
    },
    { name: 'at the step itself', refused: 1, isNow: () => false },
  ];

describe.each(steps)('$journey.name: the cloud asks to wait at $step', ({ journey, step }) => {
  const index = journey.steps.indexOf(step);

  /** Up to the moment from which it waits. */
  async function held({ refused, isNow }: (typeof waits)[number]) {
    const carried = await prepare(journey);
    const timesSent = () => carried.sent.filter((each) => each === commandOf[step]).length;
    if (refused > 0) fault(carried.state, commandOf[step], { kind: 'rateLimited', ms: 30_000 });
    const leave = carried.runs.subscribe(() => {
      if (!isNow(last(carried), index)) return;
      leave();
      carried.cloud.client.pause.hold(30_000);
    });
    carried.begin();
    const obstacle = () => carried.runs.obstacleOf(carried.instanceId);
    await until(carried, () => obstacle() !== undefined);
    expect(obstacle()).toMatchObject({ kind: 'held', waitMs: 30_000 });
    expect(last(carried)).toMatchObject({ stepIndex: index, sent: undefined, halt: undefined });
    expect(timesSent()).toBe(refused);
    return { ...carried, timesSent, obstacle };
  }

  test.each(waits)('$name: it is sent once after that, and succeeds', async (wait) => {
    const carried = await held(wait);
    await carried.clock.advance(20_000);
    expect(carried.timesSent()).toBe(wait.refused);
    await untilIdle(carried, () => nothingIsLost(carried));
    await expectSuccess(carried);
    expect(carried.timesSent()).toBe(wait.refused + 1);
    expect(carried.obstacle()).toBeUndefined();
  });

  test.each(waits)('$name: not sent after someone changed the tree', async (wait) => {
    const carried = await held(wait);
    addOthersPoint(carried, carried.instanceId);
    await carried.clock.advance(60 * minute);
    expect(last(carried)).toMatchObject({ stepIndex: index, halt: { kind: 'changed' } });
    expect(carried.timesSent()).toBe(wait.refused);
  });
});

test('after sign-out it sends nothing more, and only the same person can resume it', async () => {
  const journey = journeys[1] ?? expect.fail('there is no journey');
  const carried = await prepare(journey);
  carried.begin();
  await until(
    carried,
    ({ steps: all, stepIndex, sent }) => all[stepIndex] === 'stop' && !!sent?.taskId,
  );
  await signOut(carried.cloud);
  const before = carried.sent.filter((each) => each === 'revertToVMSnapshot').length;
  await carried.clock.advance(2 * minute);
  await signIn(carried.cloud, observer);
  expect(carried.runs.list()).toEqual([]);
  await signOut(carried.cloud);
  await signIn(carried.cloud, operator);
  await carried.clock.advance(minute);
  expect(last(carried)).toMatchObject({ halt: { kind: 'left' }, end: undefined });
  expect(carried.sent.filter((each) => each === 'revertToVMSnapshot')).toHaveLength(before);
  carried.runs.resume(carried.instanceId);
  await untilIdle(carried, () => nothingIsLost(carried));
  await expectSuccess(carried);
});

test('sends no step based on outdated data', async () => {
  const [journey] = journeys;
  if (journey === undefined) throw new Error('there is no journey');
  const carried = await prepare(journey);
  fault(carried.state, 'listVirtualMachines', { kind: 'delay', ms: 16_000 });
  carried.begin();
  await carried.clock.advance(15_000);
  addOthersPoint(carried, carried.instanceId);
  await carried.clock.advance(60 * minute);
  expect(last(carried)).toMatchObject({ stepIndex: 0, halt: { kind: 'changed' } });
  expect(carried.sent).not.toContain('createVMSnapshot');
});

describe('while no answer comes at all', () => {
  const journey = journeys[1];

  /** Cuts the connection in the middle of a step, for so many minutes. */
  async function cutOff(step: RollbackStep, minutes: number) {
    const carried = await prepare(journey ?? expect.fail('there is no journey'));
    carried.begin();
    await until(
      carried,
      ({ steps: all, stepIndex, sent }) => all[stepIndex] === step && !!sent?.taskId,
    );
    putMeta(carried.state, {
      faults: [{ id: 'cut', command: '*', times: 'forever', kind: 'connectionLost' }],
    });
    const from = carried.clock.now();
    await carried.clock.advance(minutes * minute);
    const obstacle = carried.runs.obstacleOf(carried.instanceId);
    expect(obstacle?.kind).toBe('offline');
    expect((obstacle?.since ?? 0) - from).toBeLessThan(5_000);
    expect(last(carried)).toMatchObject({ halt: undefined, end: undefined });
    putMeta(carried.state, { faults: [] });
    return carried;
  }

  test('shows since when, and continues when the connection is back', async () => {
    const carried = await cutOff('start', 40);
    await carried.clock.advance(2 * minute);
    await expectSuccess(carried);
    expect(carried.runs.obstacleOf(carried.instanceId)).toBeUndefined();
  });

  test('changes nothing on an instance that kept running', async () => {
    const carried = await cutOff('safetyPoint', 40);
    await carried.clock.advance(2 * minute);
    expect(last(carried)).toMatchObject({ halt: { kind: 'unwatched' } });
    expect(carried.sent).not.toContain('stopVirtualMachine');
  });
});

test('refused without a safety point, to the current point: resume sends it again', async () => {
  const cloud = await practiceCloud('warrenton');
  const facts = await readFacts(cloud.cloud, 'warrenton-mysql-node01', 'node01-recovery01');
  const rollback = rollbackFor(facts, 'run-1', cloud.clock.now(), { safetyPoint: false });
  const runs = create(cloud.cloud);
  const carried = { ...cloud, runs, instanceId: facts.instance.id };
  fault(cloud.state, 'revertToVMSnapshot', { kind: 'httpError', code: 530, text: 'No.' });
  runs.start(rollback);
  await until(carried, ({ halt }) => halt !== undefined);
  expect(last(carried)).toMatchObject({ halt: { kind: 'refused' }, attempted: false });
  runs.resume(carried.instanceId);
  await until(carried, ({ end }) => end !== undefined);
  expect(last(carried).end).toBe('succeeded');
});
