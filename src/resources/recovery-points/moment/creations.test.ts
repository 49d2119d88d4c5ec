import { describe, expect, test } from 'vitest';
import { signIn } from '../../../cloud/session/session';
import { phaseOfLanes } from '../../../cloud/runs/run';
import { operator } from '../../../simulator/scenarios';
import { put, remove } from '../../../simulator/store';
import { tagKeys } from '../../../cloud/tags/tags';
import { memoryStorage } from '../../../browser/storage';
import { samplePoint } from '../../../testing/samples';
import { practiceCloud } from '../../../testing/practice';
import {
  commandFaults,
  falseAnswers,
  fault,
  interceptNext,
  last,
  moments,
  reloaded,
  until,
  type TestRun,
} from '../../../testing/runFaults';
import { instancesQuery } from '../../instances/instances';
import { recoveryPointsQuery } from '../recoveryPoints';
import { isTwice, newCreations, ownPoint, type PointCreation } from './creation';
import { createCreations } from './creations';

const members = ['warrenton-mysql-node01', 'demo-saas-video', 'warrenton-redis-01'];
const fresh = { staleTime: 0 } as const;

const tags = { [tagKeys.purpose]: 'before upgrade' };

type MomentTest = TestRun<PointCreation> & { lanes: readonly PointCreation[] };

async function prepare(mayLink = true): Promise<MomentTest & { begin: () => void }> {
  const practice = await practiceCloud('warrenton');
  const { queryClient } = practice.cloud;
  const instances = await queryClient.fetchQuery({ ...instancesQuery(practice.cloud), ...fresh });
  const points = await queryClient.fetchQuery({ ...recoveryPointsQuery(practice.cloud), ...fresh });
  const planned = members.map((name) => {
    const instance = instances.items.find((each) => each.name === name) ?? expect.fail(name);
    return { instance, type: 'Disk' as const };
  });
  const facts = { name: 'Moment', runId: 'm1', now: practice.clock.now(), mayLink, tags };
  const lanes = newCreations(planned, points.items, facts);
  const runs = createCreations(practice.cloud);
  const begin = () => {
    for (const lane of lanes) runs.start(lane);
  };
  return { ...practice, runs, lanes, instanceId: lanes[0]?.instance.id ?? '', begin };
}

const phase = ({ runs }: MomentTest) => phaseOfLanes(runs.list());

/** Lets time pass until no lane runs by itself; a stuck job takes the engine more than an hour. */
async function settled(carried: MomentTest): Promise<void> {
  for (let seconds = 0; seconds < 7_200 && phase(carried) === 'running'; seconds += 5)
    await carried.clock.advance(5_000);
  expect(phase(carried)).not.toBe('running');
}

/** Points of the moment of each instance, as the cloud has them. */
async function made({ cloud, lanes }: MomentTest) {
  const all = await cloud.queryClient.fetchQuery({ ...recoveryPointsQuery(cloud), ...fresh });
  return lanes.map(({ instance, before }) =>
    all.items.filter(({ id, instanceId }) => instanceId === instance.id && !before.includes(id)),
  );
}

/** Expects one ready point of the moment of each instance. */
async function expectAll(carried: MomentTest): Promise<void> {
  expect(phase(carried)).toBe('succeeded');
  const points = await made(carried);
  expect(
    points.map((own) =>
      own.map(({ name, state, tags }) => [
        name,
        state,
        tags?.[tagKeys.moment],
        tags?.[tagKeys.purpose],
      ]),
    ),
  ).toEqual(members.map(() => [['Moment', 'Ready', 'm1/3', 'before upgrade']]));
}

const commands = ['createVMSnapshot', 'createTags'] as const;
const timesSent = ({ sent }: MomentTest, command: string) =>
  sent.filter((each) => each === command).length;

test('creates one point of each instance, within seconds of each other', async () => {
  const carried = await prepare();
  carried.begin();
  await settled(carried);
  await expectAll(carried);
  for (const command of commands) expect(timesSent(carried, command)).toBe(3);
  const times = (await made(carried)).flat().map(({ createdAt }) => createdAt);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(5_000);
});

describe.each(commands)('when one %s', (command) => {
  test.each(commandFaults)(
    '$name, the others are created, and a retry creates it',
    async (trouble) => {
      const carried = await prepare();
      fault(carried.state, command, trouble.how);
      carried.begin();
      if (trouble.signIn) {
        await until(carried, () => carried.runs.list().some(({ halt }) => halt !== undefined));
        await signIn(carried.cloud, operator);
      }
      await settled(carried);
      const halted = carried.runs.list().filter(({ halt }) => halt !== undefined);
      if (trouble.signIn) expect(halted.length).toBeGreaterThan(0);
      else
        expect(halted.map(({ halt }) => halt?.kind)).toEqual(
          trouble.halt === 'none' ? [] : [trouble.halt],
        );
      for (const { instance } of halted) carried.runs.resume(instance.id);
      await settled(carried);
      await expectAll(carried);
      if (!trouble.signIn)
        expect(timesSent(carried, command)).toBe(trouble.halt === 'none' && !trouble.again ? 3 : 4);
    },
  );

  test.each(falseAnswers)('$name, nothing is created twice', async ({ transport }) => {
    const carried = await prepare();
    interceptNext(carried, command, transport);
    carried.begin();
    await settled(carried);
    await expectAll(carried);
    expect(timesSent(carried, command)).toBe(3);
  });
});

describe.each(commands)('reloaded at %s', (command) => {
  // The task of a tag is over within a second.
  const seen = moments.filter(({ name }) => command !== 'createTags' || !name.includes('task'));
  test.each(seen)('$name, it continues, each command sent once', async ({ isNow }) => {
    const carried = await prepare();
    fault(carried.state, command, { kind: 'delay', ms: 3_000 });
    carried.begin();
    await until(carried, (lane) => isNow(lane, commands.indexOf(command)));
    const after = await reloaded<PointCreation, MomentTest>(carried, createCreations);
    await settled(after);
    await expectAll(after);
    for (const each of commands) expect(timesSent(after, each)).toBe(3);
  });
});

test('a point that someone deletes before it is linked is not created again', async () => {
  const carried = await prepare();
  fault(carried.state, 'createTags', { kind: 'httpError', code: 530, text: 'No.' });
  carried.begin();
  await settled(carried);
  const halted = carried.runs.list().find(({ halt }) => halt !== undefined);
  const { instance, before } = halted ?? expect.fail('none has stopped');
  const [own] = [...carried.state.collections.vmSnapshots.values()].filter(
    (point) => point.instanceId === instance.id && !before.includes(point.id),
  );
  remove(carried.state, 'vmSnapshots', own?.id ?? '');
  carried.runs.resume(instance.id);
  await settled(carried);
  expect(carried.runs.of(instance.id)?.halt?.kind).toBe('pointGone');
  expect(timesSent(carried, 'createVMSnapshot')).toBe(3);
});

test('an account that may not create tags leaves the points without a link', async () => {
  const carried = await prepare(false);
  carried.begin();
  await settled(carried);
  expect(phase(carried)).toBe('succeeded');
  expect(timesSent(carried, 'createTags')).toBe(0);
});

test('an instance that someone stops before gets no point, but the others do', async () => {
  const carried = await prepare();
  const vm = carried.state.collections.instances.get(carried.instanceId);
  put(carried.state, 'instances', { ...(vm ?? expect.fail('no instance')), state: 'Stopped' });
  carried.begin();
  await settled(carried);
  expect(last(carried)).toMatchObject({ halt: { kind: 'changed' } });
  expect((await made(carried)).map((own) => own.length)).toEqual([0, 1, 1]);
  carried.runs.abandon(carried.instanceId);
  expect(phase(carried)).toBe('abandoned');
});

test('a finished lane is listed with the others after the tab was closed', async () => {
  const carried = await prepare();
  fault(carried.state, 'createVMSnapshot', { kind: 'httpError', code: 530, text: 'No.' });
  carried.begin();
  await settled(carried);
  expect(phase(carried)).toBe('halted');
  const other = carried.duplicate({ ...carried.cloud, storage: memoryStorage() });
  await signIn(other, operator);
  const runs = createCreations(other);
  await carried.clock.advance(0);
  expect(runs.list()).toHaveLength(3);
});

test('an earlier point of the same name is not taken for its own', () => {
  const lane = { instance: { id: 'i', name: 'i' }, point: { name: 'a', type: 'Disk' as const } };
  const point = { id: 'p', instanceId: 'i', name: 'a', state: 'Ready' as const };
  const points = [samplePoint(point)];
  expect(ownPoint({ ...lane, before: ['p'] }, points)).toBeUndefined();
  expect(ownPoint({ ...lane, before: [] }, points)?.id).toBe('p');
});

test('a point that was created twice is still found, by the name that it was given', () => {
  const lane = { instance: { id: 'i', name: 'i' }, point: { name: 'a', type: 'Disk' as const } };
  const point = { instanceId: 'i', state: 'Ready' as const, givenName: 'a' };
  const first = samplePoint({ ...point, id: 'p', name: 'a (10:00)' });
  const second = samplePoint({ ...point, id: 'q', name: 'a (10:01)' });
  const of = { ...lane, before: [] };
  expect(ownPoint(of, [first, second])?.id).toBe('p');
  expect(isTwice(of, [first, second])).toBe(true);
  expect(isTwice(of, [first])).toBe(false);
  expect(isTwice(of, [first, { ...second, state: 'Error' }])).toBe(false);
});

test('a request that the browser sends again creates a second point, and the first one is linked', async () => {
  const carried = await prepare();
  interceptNext(carried, 'createVMSnapshot', async (_, send) => {
    await send();
    await new Promise<void>((resolve) => {
      carried.clock.after(600_000, resolve);
    });
    return send();
  });
  carried.begin();
  await settled(carried);
  await carried.clock.advance(3_600_000);
  expect(phase(carried)).toBe('succeeded');
  const points = await made(carried);
  expect(points.map(({ length }) => length).toSorted()).toEqual([1, 1, 2]);
  expect(points.map((own) => own.filter(({ tags }) => tags?.[tagKeys.moment]).length)).toEqual([
    1, 1, 1,
  ]);
});
