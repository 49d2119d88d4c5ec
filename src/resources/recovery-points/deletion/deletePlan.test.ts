import { describe, expect, test } from 'vitest';
import { deletePlan } from './deletePlan';
import { nowId } from '../lineage/lineage';
import { chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

const point = (id: string, createdAt: number, over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id, name: id, createdAt, ...over });
const onKvm = (points: readonly RecoveryPoint[], type: RecoveryPoint['type']) =>
  points.map((each) => ({ ...each, hypervisor: 'KVM', type }));
/** A deleted point, listed as hidden, that has nothing to do with the others: proof of file-based snapshots. */
const witness = point('witness', 99, { state: 'Hidden', hypervisor: 'KVM' });

const none = new Map();

// a - b - c
//       \ d - e (current)
const family = [
  point('a', 1),
  point('b', 2, { parentId: 'a' }),
  point('c', 3, { parentId: 'b' }),
  point('d', 4, { parentId: 'b' }),
  point('e', 5, { parentId: 'd', current: true }),
];

describe('deleting where children move to their grandparent', () => {
  test('a leaf', () => {
    const plan = deletePlan(family, ['c']);
    expect(plan).toMatchObject({
      queue: ['c'],
      moves: [],
      current: undefined,
      strategy: 'reparents',
    });
    expect([...plan.after.nodes.keys()]).toEqual(['a', 'b', 'd', 'e', nowId]);
  });

  test('a fork', () => {
    const plan = deletePlan(family, ['b']);
    expect(plan.moves).toEqual([
      { pointId: 'c', from: 'b', to: 'a' },
      { pointId: 'd', from: 'b', to: 'a' },
    ]);
    expect(plan.current).toBeUndefined();
  });

  test('a root leaves its children roots', () => {
    const plan = deletePlan(family, ['a']);
    expect(plan.moves).toEqual([{ pointId: 'b', from: 'a', to: undefined }]);
  });

  test('the current point moves Now to its parent', () => {
    const plan = deletePlan(family, ['e']);
    expect(plan.current).toEqual({ from: 'e', to: 'd' });
    expect(plan.after.nodes.get(nowId)?.parentId).toBe('d');
  });

  test('a current root leaves nothing current', () => {
    const plan = deletePlan(
      [point('a', 1, { current: true }), point('b', 2, { parentId: 'a' })],
      ['a'],
    );
    expect(plan.current).toEqual({ from: 'a', to: undefined });
    expect(plan.moves).toEqual([{ pointId: 'b', from: 'a', to: undefined }]);
    expect(plan.after.rootIds).toEqual(['b', nowId]);
  });

  test('several go children first, oldest first among equals', () => {
    expect(deletePlan(family, ['a', 'd', 'b', 'c', 'e']).queue).toEqual(['e', 'c', 'd', 'b', 'a']);
    expect(deletePlan(family, ['b', 'd']).moves).toEqual([
      { pointId: 'c', from: 'b', to: 'a' },
      { pointId: 'e', from: 'd', to: 'a' },
    ]);
  });

  test('a failed child does not move: it loses its parent', () => {
    const failed = [
      point('a', 1),
      point('b', 2, { parentId: 'a' }),
      point('c', 3, { parentId: 'b', state: 'Error' }),
    ];
    expect(deletePlan(failed, ['b']).moves).toEqual([{ pointId: 'c', from: 'b', to: undefined }]);
  });

  test('a hidden parent gets the grandchildren', () => {
    const points = [point('b', 2, { parentId: 'gone' }), point('c', 3, { parentId: 'b' })];
    expect(deletePlan(points, ['b']).moves).toEqual([{ pointId: 'c', from: 'b', to: 'gone' }]);
  });

  test('unknown ids, hidden points, Now and duplicates are skipped', () => {
    const points = [point('b', 2, { parentId: 'gone' }), witness];
    expect(deletePlan(points, ['x', 'gone', nowId, 'witness', 'b', 'b']).queue).toEqual(['b']);
    expect(deletePlan(points, [])).toMatchObject({ queue: [], moves: [], current: undefined });
  });
});

describe('how the engine deletes', () => {
  test.each([
    ['XenServer', 'Disk', false, 'reparents'],
    ['VMware', 'DiskAndMemory', false, 'reparents'],
    ['XenServer', 'Disk', true, 'reparents'],
    ['KVM', 'DiskAndMemory', false, 'reparents'],
    ['KVM', 'Disk', false, 'unknown'],
    ['KVM', 'Disk', true, 'hides'],
    [undefined, 'Disk', false, 'unknown'],
  ] as const)('%s, %s, something hidden: %s', (hypervisor, type, hidden, strategy) => {
    const points = [point('a', 1, { hypervisor, type }), ...(hidden ? [witness] : [])];
    expect(deletePlan(points, ['a']).strategy).toBe(strategy);
  });

  test('an unlisted parent proves hiding too', () => {
    const points = onKvm([point('b', 2, { parentId: 'gone' })], 'Disk');
    expect(deletePlan(points, ['b']).strategy).toBe('hides');
  });

  test('where that is unknown, the plan lists what may stay hidden', () => {
    const plan = deletePlan(onKvm(family, 'Disk'), ['b', 'c']);
    expect(plan).toMatchObject({
      strategy: 'unknown',
      staysHidden: none,
      mayStayHidden: none,
    });
    expect(deletePlan(onKvm(family, 'Disk'), ['b'])).toMatchObject({
      staysHidden: none,
      mayStayHidden: new Map([['b', ['c', 'd']]]),
      moves: [
        { pointId: 'c', from: 'b', to: 'a' },
        { pointId: 'd', from: 'b', to: 'a' },
      ],
    });
  });
});

describe('deleting where points are hidden (KVM, file-based)', () => {
  const hiding = (points: readonly RecoveryPoint[], ids: readonly string[]) =>
    deletePlan([...onKvm(points, 'Disk'), witness], ids);

  test('a leaf is removed', () => {
    expect(hiding(family, ['c'])).toMatchObject({
      staysHidden: none,
      moves: [],
      current: undefined,
    });
  });

  test('a current leaf is merged, and its parent becomes current', () => {
    expect(hiding(family, ['e'])).toMatchObject({
      staysHidden: none,
      moves: [],
      current: { from: 'e', to: 'd' },
    });
  });

  test('a point with one child is merged into it', () => {
    expect(hiding(family, ['d'])).toMatchObject({
      staysHidden: none,
      moves: [{ pointId: 'e', from: 'd', to: 'b' }],
    });
  });

  test('a point with two children stays hidden, in its place', () => {
    const plan = hiding(family, ['b']);
    expect(plan).toMatchObject({
      staysHidden: new Map([['b', ['c', 'd']]]),
      moves: [],
      current: undefined,
    });
    expect(plan.after.nodes.get('b')).toMatchObject({ kind: 'hidden', parentId: 'a' });
  });

  test('a current point with a child stays hidden, and Now under it', () => {
    const points = [point('a', 1, { current: true }), point('b', 2, { parentId: 'a' })];
    const plan = hiding(points, ['a']);
    expect(plan).toMatchObject({
      staysHidden: new Map([['a', ['b', nowId]]]),
      moves: [],
      current: undefined,
    });
    expect(plan.after.nodes.get(nowId)?.parentId).toBe('a');
  });

  test('a hidden point with one dependent left is removed', () => {
    const points = family.map((each) =>
      each.id === 'b' ? { ...each, state: 'Hidden' as const } : each,
    );
    const plan = hiding(points, ['c']);
    expect(plan).toMatchObject({
      staysHidden: none,
      moves: [{ pointId: 'd', from: 'b', to: 'a' }],
    });
    expect(plan.after.nodes.has('b')).toBe(false);
  });

  test('a hidden child counts as a dependent', () => {
    const points = [
      point('a', 1),
      point('b', 2, { parentId: 'a' }),
      point('c', 3, { parentId: 'b', state: 'Hidden' }),
      point('d', 4, { parentId: 'c' }),
      point('e', 5, { parentId: 'c' }),
    ];
    expect(hiding(points, ['b']).after.nodes.get('c')?.parentId).toBe('a');
    const fork = [...points, point('f', 6, { parentId: 'b' })];
    expect([...hiding(fork, ['b']).staysHidden.keys()]).toEqual(['b']);
  });

  test('a chain of hidden points is removed at once', () => {
    const points = [
      point('a', 1, { state: 'Hidden' }),
      point('b', 2, { parentId: 'a', state: 'Hidden' }),
      point('c', 3, { parentId: 'b' }),
      point('d', 4, { parentId: 'b' }),
    ];
    const plan = hiding(points, ['c', 'd']);
    expect([...plan.after.nodes.keys()]).toEqual(['witness', nowId]);
  });

  test('children first hides fewer points than parents first', () => {
    expect(hiding(family, ['b', 'c'])).toMatchObject({ queue: ['c', 'b'], staysHidden: none });
  });
});

test('every second of 1,000 points in a line', () => {
  const points = chain(1000);
  const plan = deletePlan(
    points,
    points.flatMap(({ id }, index) => (index % 2 ? [id] : [])),
  );
  expect(plan.queue).toHaveLength(500);
  expect(plan.after.nodes.size).toBe(501);
  expect(plan.current).toEqual({ from: 'p999', to: 'p998' });
});
