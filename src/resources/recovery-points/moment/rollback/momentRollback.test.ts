import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeList } from '../../../../cloud/lists/list';
import {
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleVolume,
} from '../../../../testing/samples';
import {
  inOrder,
  lanePlan,
  moved,
  newLanes,
  problemsIn,
  treeOf,
  type MomentLists,
} from './momentRollback';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 8 });

describe('an order', () => {
  test('keeps every id, whatever is moved', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.constantFrom(1, -1), (order, id, by) => {
        for (const each of [...order, id])
          expect(moved(order, each, by).toSorted()).toEqual(order.toSorted());
      }),
    );
  });

  test('is the same again after a move and back', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (order, at) => {
        const id = order[at % Math.max(order.length, 1)];
        if (id === undefined || id === order.at(-1)) return;
        expect(moved(moved(order, id, 1), id, -1)).toEqual(order);
      }),
    );
  });

  test('puts points that it does not name last, as they were', () => {
    const points = ['a', 'b', 'c', 'd'].map((id) => samplePoint({ id }));
    expect(inOrder(points, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });
});

const instance = sampleInstance({ hypervisor: 'VMware', state: 'Running' });
const point = samplePoint({ instanceId: instance.id, type: 'DiskAndMemory', current: true });
const lists: MomentLists = {
  instances: wholeList([instance]),
  points: wholeList([point, samplePoint({ id: 'theirs', instanceId: 'other' })]),
  volumes: wholeList([sampleVolume({ instanceId: instance.id })]),
  snapshots: wholeList([]),
  tasks: [],
  capabilities: sampleCapabilities,
  limitOf: () => 10,
};
const choices = { safetyPoint: true, memory: true, startFirst: new Set<string>() };

test('a tree has the points of its instance alone', () => {
  expect(treeOf(instance.id, lists)?.points.items).toEqual([point]);
  expect(treeOf('other', lists)).toBeUndefined();
});

test.each([
  ['all is known', {}, 0],
  ['points are not read to the end', { points: { ...lists.points, isComplete: false } }, 1],
  [
    'the instance is in a state of change',
    { instances: wholeList([{ ...instance, state: 'Migrating' as const }]) },
    1,
  ],
])('where %s, the plan has that many problems', (_, over, problems) => {
  const all = { ...lists, ...over };
  const tree = treeOf(instance.id, all) ?? expect.fail('no tree');
  const found = problemsIn(lanePlan(tree, point, all, choices));
  if (problems === 0) expect(found).toBe(0);
  else expect(found).toBeGreaterThanOrEqual(problems);
});

test('the lanes know their place, and the mark of their own safety point', () => {
  const tree = treeOf(instance.id, lists) ?? expect.fail('no tree');
  const plan = lanePlan(tree, point, lists, choices);
  const lanes = newLanes([plan, plan], {
    runId: 'g',
    momentId: 'm',
    name: 'Moment',
    now: 0,
    safetyOf: (_, id) => ({ name: 'Safety point', description: id }),
  });
  expect(
    lanes.map(({ id, lane, momentId, safety }) => [id, lane, momentId, safety?.description]),
  ).toEqual([
    ['g-0', { runId: 'g', name: 'Moment', index: 0, count: 2 }, 'm', 'g-0'],
    ['g-1', { runId: 'g', name: 'Moment', index: 1, count: 2 }, 'm', 'g-1'],
  ]);
});
