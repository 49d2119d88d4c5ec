import { describe, expect, test } from 'vitest';
import {
  ancestors,
  buildLineage,
  depth,
  describeLineage,
  firstChild,
  nextSibling,
  nowId,
  pathToNow,
  position,
  previousSibling,
  siblings,
  visitingOrder,
  type Lineage,
} from './lineage';
import { samplePoint } from '../../../testing/samples';
import { chain } from '../../../testing/samplePoints';
import type { RecoveryPoint } from '../../../cloud/types';

/** One line a node, indented by depth: `name*` current, `(id)` a hidden point. */
function drawn(lineage: Lineage): string[] {
  return [...lineage.nodes.values()].map((node) => {
    const indent = '. '.repeat(node.depth);
    if (node.kind === 'now') return `${indent}Now`;
    return indent + (node.kind === 'hidden' ? `(${node.name ?? node.id})` : node.id);
  });
}
const point = (id: string, createdAt: number, over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id, name: id, createdAt, ...over });

describe('a forest', () => {
  test('of an empty list is Now alone', () => {
    expect(drawn(buildLineage([]))).toEqual(['Now']);
  });

  test('has branches, several roots, and Now under the current point', () => {
    const lineage = buildLineage([
      point('d', 4, { parentId: 'b', current: true }),
      point('c', 3, { parentId: 'b' }),
      point('e', 5, {}),
      point('b', 2, { parentId: 'a' }),
      point('a', 1),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. b', '. . c', '. . d', '. . . Now', 'e']);
    expect(lineage.rootIds).toEqual(['a', 'e']);
    expect(lineage.currentId).toBe('d');
  });

  test('has Now as its last root where no point is current', () => {
    expect(drawn(buildLineage([point('a', 1), point('b', 2)]))).toEqual(['a', 'b', 'Now']);
  });

  test('puts Now after the points beside it', () => {
    const lineage = buildLineage([
      point('a', 1, { current: true }),
      point('b', 9, { parentId: 'a' }),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. b', '. Now']);
  });

  test.each(['Allocated', 'Creating'] as const)(
    'has a new point that is %s, and has no parent yet, under the current one',
    (state) => {
      const others = [point('a', 1), point('b', 2, { parentId: 'a', current: true })];
      const made = buildLineage([...others, point('c', 3, { state })]);
      expect(drawn(made)).toEqual(['a', '. b', '. . c', '. . Now']);
      const ready = { state: 'Ready', parentId: 'b', current: true } as const;
      const done = buildLineage([
        ...others.map((other) => ({ ...other, current: false })),
        point('c', 3, ready),
      ]);
      expect(drawn(done)).toEqual(['a', '. b', '. . c', '. . . Now']);
    },
  );

  test('has a new point as a root where nothing is current', () => {
    const lineage = buildLineage([point('a', 1), point('b', 2, { state: 'Creating' })]);
    expect(drawn(lineage)).toEqual(['a', 'b', 'Now']);
  });

  test('keeps the parent that a new point was given', () => {
    const lineage = buildLineage([
      point('a', 1),
      point('b', 2, { parentId: 'a', current: true }),
      point('c', 3, { state: 'Creating', parentId: 'a' }),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. b', '. . Now', '. c']);
  });

  test('has a new point that others call their parent only once', () => {
    const lineage = buildLineage([
      point('a', 1, { parentId: 'b', current: true }),
      point('b', 2, { state: 'Creating' }),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. b', '. Now']);
  });

  test('has one hidden point for a parent that is not listed, named by its children', () => {
    const lineage = buildLineage([
      point('c', 3, { parentId: 'gone' }),
      point('b', 2, { parentId: 'gone', parentName: 'first try' }),
      point('a', 1),
    ]);
    expect(drawn(lineage)).toEqual(['a', '(first try)', '. b', '. c', 'Now']);
  });

  test('names a hidden point by the oldest child that knows its name, or not at all', () => {
    const lineage = buildLineage([
      point('b', 2, { parentId: 'gone' }),
      point('c', 3, { parentId: 'gone', parentName: 'first' }),
      point('d', 4, { parentId: 'gone', parentName: 'renamed' }),
      point('e', 5, { parentId: 'lost' }),
    ]);
    expect(drawn(lineage)).toEqual(['(first)', '. b', '. c', '. d', '(lost)', '. e', 'Now']);
    expect(lineage.nodes.get('lost')).toMatchObject({ kind: 'hidden', name: undefined });
  });

  test('keeps a listed removed point as a hidden point too', () => {
    const lineage = buildLineage([point('a', 1, { state: 'Removed' })]);
    expect(drawn(lineage)).toEqual(['(a)', 'Now']);
  });

  test('keeps a listed hidden point in its place, current or not', () => {
    const lineage = buildLineage([
      point('a', 1),
      point('b', 2, { parentId: 'a', state: 'Hidden', current: true }),
      point('c', 3, { parentId: 'b' }),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. (b)', '. . c', '. . Now']);
  });

  test('cuts a circle at its oldest point, and keeps its descendants', () => {
    const lineage = buildLineage([
      point('a', 3, { parentId: 'c' }),
      point('b', 1, { parentId: 'a' }),
      point('c', 2, { parentId: 'b' }),
      point('d', 4, { parentId: 'a' }),
    ]);
    expect(drawn(lineage)).toEqual(['b', '. c', '. . a', '. . . d', 'Now']);
  });

  test('cuts it there too when a descendant is older', () => {
    const lineage = buildLineage([
      point('a', 3, { parentId: 'c' }),
      point('b', 1, { parentId: 'a' }),
      point('c', 2, { parentId: 'b' }),
      point('d', 0, { parentId: 'a' }),
    ]);
    expect(drawn(lineage)).toEqual(['b', '. c', '. . a', '. . . d', 'Now']);
  });

  test('takes a point that is its own parent for a root', () => {
    expect(drawn(buildLineage([point('a', 1, { parentId: 'a' })]))).toEqual(['a', 'Now']);
  });

  test('takes the newest of several current points', () => {
    const lineage = buildLineage([
      point('b', 2, { current: true }),
      point('a', 1, { current: true }),
    ]);
    expect(drawn(lineage)).toEqual(['a', 'b', '. Now']);
  });

  test('shows a point that was listed twice once, the same one in either order', () => {
    const one = point('a', 1);
    const other = point('a', 2, { parentId: 'x' });
    expect(drawn(buildLineage([one, other]))).toEqual(['a', 'Now']);
    expect(drawn(buildLineage([other, one]))).toEqual(['a', 'Now']);
  });

  test('orders points of one moment by id', () => {
    expect(drawn(buildLineage([point('b', 1), point('a', 1)]))).toEqual(['a', 'b', 'Now']);
  });
});

describe('finding the way', () => {
  const lineage = buildLineage([
    point('a', 1),
    point('b', 2, { parentId: 'a' }),
    point('c', 3, { parentId: 'b' }),
    point('d', 4, { parentId: 'b', current: true }),
    point('e', 5),
  ]);

  test('up, down and along', () => {
    expect(ancestors(lineage, 'd')).toEqual(['a', 'b']);
    expect(ancestors(lineage, 'a')).toEqual([]);
    expect(pathToNow(lineage)).toEqual(['a', 'b', 'd', nowId]);
    expect(siblings(lineage, 'c')).toEqual(['c', 'd']);
    expect(siblings(lineage, 'e')).toEqual(['a', 'e']);
    expect(nextSibling(lineage, 'c')).toBe('d');
    expect(nextSibling(lineage, 'd')).toBeUndefined();
    expect(previousSibling(lineage, 'd')).toBe('c');
    expect(previousSibling(lineage, 'c')).toBeUndefined();
    expect(firstChild(lineage, 'b')).toBe('c');
    expect(firstChild(lineage, 'c')).toBeUndefined();
    expect(depth(lineage, nowId)).toBe(3);
    expect(visitingOrder(lineage)).toEqual(['a', 'b', 'c', 'd', nowId, 'e']);
  });

  test('places are counted from one', () => {
    expect(position(lineage, 'd')).toEqual({ level: 3, index: 2, count: 2 });
    expect(position(lineage, 'e')).toEqual({ level: 1, index: 2, count: 2 });
  });

  test('from an unknown id leads nowhere', () => {
    expect(ancestors(lineage, 'x')).toEqual([]);
    expect(siblings(lineage, 'x')).toEqual([]);
    expect(nextSibling(lineage, 'x')).toBeUndefined();
    expect(depth(lineage, 'x')).toBeUndefined();
  });

  test('facts leave Now out', () => {
    expect(describeLineage(lineage)).toEqual({
      points: 5,
      hidden: 0,
      roots: 2,
      branches: 3,
      current: lineage.nodes.get('d'),
    });
    expect(describeLineage(buildLineage([]))).toEqual({
      points: 0,
      hidden: 0,
      roots: 0,
      branches: 0,
      current: undefined,
    });
    const withHidden = buildLineage([point('b', 2, { parentId: 'gone' })]);
    expect(describeLineage(withHidden)).toMatchObject({ points: 1, hidden: 1, roots: 1 });
  });
});

test('a chain of 5,000 points is built and read', () => {
  const lineage = buildLineage(chain(5000));
  expect(lineage.nodes.size).toBe(5001);
  expect(pathToNow(lineage)).toHaveLength(5001);
  expect(visitingOrder(lineage)).toHaveLength(5001);
  expect(describeLineage(lineage)).toMatchObject({ points: 5000, branches: 1 });
});
