import { expect, test } from 'vitest';
import { wholeList } from '../../../cloud/lists/list';
import { sampleInstance, samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';
import { treeChanges, type Tree } from './treeChanges';

const a = samplePoint({ id: 'a', name: 'first' });
const b = samplePoint({
  id: 'b',
  name: 'second',
  parentId: 'a',
  parentName: 'first',
  current: true,
});
const c = samplePoint({ id: 'c', name: 'third', parentId: 'b', parentName: 'second' });
const shown: Tree = { instance: sampleInstance({ state: 'Running' }), points: wholeList([a, b]) };
const now = ({
  instance = shown.instance,
  points = [a, b],
}: {
  instance?: Tree['instance'];
  points?: readonly RecoveryPoint[];
}): Tree => ({ instance, points: wholeList(points) });

test('reports nothing for equal trees in any order', () => {
  expect(treeChanges(shown, now({ points: [b, a] }))).toEqual([]);
});

test('a task or a description is no change', () => {
  const points = [
    { ...a, taskId: 'job' },
    { ...b, description: 'other' },
  ];
  expect(treeChanges(shown, now({ points }))).toEqual([]);
});

test.each(['Allocated', 'Creating'] as const)(
  'a new point that was %s has not moved when it gets its parent',
  (state) => {
    const made = { ...c, state, parentId: undefined, parentName: undefined };
    const before = now({ points: [a, b, made] });
    expect(treeChanges(before, now({ points: [a, b, c] }))).toEqual([
      { kind: 'pointState', id: 'c', point: c },
    ]);
    const current = [a, { ...b, current: false }, { ...c, current: true }];
    expect(treeChanges(before, now({ points: current }))).toEqual([
      { kind: 'pointState', id: 'c', point: { ...c, current: true } },
      { kind: 'current', id: 'c', point: 'third' },
    ]);
  },
);

const stopped = { ...shown.instance, state: 'Stopped' as const };
const bigger = { ...shown.instance, serviceOfferingName: '8vCPU.32GB' };
const expunging = { ...a, state: 'Expunging' as const };

test.each([
  ['the instance stopped', { instance: stopped }, [{ kind: 'instanceState', instance: stopped }]],
  ['another offering', { instance: bigger }, [{ kind: 'offering', offering: '8vCPU.32GB' }]],
  ['a point more', { points: [a, b, c] }, [{ kind: 'added', id: 'c', point: 'third' }]],
  [
    'another state',
    { points: [expunging, b] },
    [{ kind: 'pointState', id: 'a', point: expunging }],
  ],
  [
    'another current point',
    {
      points: [
        { ...a, current: true },
        { ...b, current: false },
      ],
    },
    [{ kind: 'current', id: 'a', point: 'first' }],
  ],
  [
    'a point gone, its child a root, none current',
    { points: [{ ...b, parentId: undefined, parentName: undefined, current: false }] },
    [
      { kind: 'removed', id: 'a', point: 'first' },
      { kind: 'parent', id: 'b', point: 'second', parent: undefined },
      { kind: 'current', id: undefined, point: undefined },
    ],
  ],
  [
    'a pin of somebody else',
    { points: [{ ...a, tags: { 'cairn.keep-until': 'forever', other: '1' } }, b] },
    [{ kind: 'pinned', id: 'a', point: 'first' }],
  ],
  ['a tag of another program', { points: [{ ...a, tags: { other: '1' } }, b] }, []],
  ['tags that could not be read', { points: [{ ...a, tags: undefined }, b] }, []],
  [
    'a point that moved',
    { points: [a, b, { ...c, parentId: 'a', parentName: 'first' }] },
    [{ kind: 'added', id: 'c', point: 'third' }],
  ],
])('%s', (_, change, expected) => {
  expect(treeChanges(shown, now(change))).toEqual(expected);
});
