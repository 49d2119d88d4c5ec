import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestors,
  buildLineage,
  depth,
  descendants,
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
import { samplePoint } from './samples';
import { anyPoints, chain } from './samplePoints';
import type { RecoveryPoint } from './types';

/** One line a node, indented by depth: `name*` current, `(id)` a ghost. */
function drawn(lineage: Lineage): string[] {
  return [...lineage.nodes.values()].map((node) => {
    const indent = '. '.repeat(node.depth);
    if (node.kind === 'now') return `${indent}Now`;
    return indent + (node.kind === 'ghost' ? `(${node.name ?? node.id})` : node.id);
  });
}
const point = (id: string, createdAt: number, over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id, name: id, createdAt, ...over });

describe('a forest', () => {
  test('of nothing is Now alone', () => {
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

  test('has one ghost for a parent that is not listed, named by its children', () => {
    const lineage = buildLineage([
      point('c', 3, { parentId: 'gone' }),
      point('b', 2, { parentId: 'gone', parentName: 'first try' }),
      point('a', 1),
    ]);
    expect(drawn(lineage)).toEqual(['a', '(first try)', '. b', '. c', 'Now']);
  });

  test('names a ghost by the oldest child that knows its name, or not at all', () => {
    const lineage = buildLineage([
      point('b', 2, { parentId: 'gone' }),
      point('c', 3, { parentId: 'gone', parentName: 'first' }),
      point('d', 4, { parentId: 'gone', parentName: 'renamed' }),
      point('e', 5, { parentId: 'lost' }),
    ]);
    expect(drawn(lineage)).toEqual(['(first)', '. b', '. c', '. d', '(lost)', '. e', 'Now']);
    expect(lineage.nodes.get('lost')).toMatchObject({ kind: 'ghost', name: undefined });
  });

  test('keeps a listed removed point as a ghost too', () => {
    const lineage = buildLineage([point('a', 1, { state: 'Removed' })]);
    expect(drawn(lineage)).toEqual(['(a)', 'Now']);
  });

  test('keeps a listed hidden point as a ghost in its place, current or not', () => {
    const lineage = buildLineage([
      point('a', 1),
      point('b', 2, { parentId: 'a', state: 'Hidden', current: true }),
      point('c', 3, { parentId: 'b' }),
    ]);
    expect(drawn(lineage)).toEqual(['a', '. (b)', '. . c', '. . Now']);
  });

  test('cuts a circle at its oldest point, and leaves what hangs on it', () => {
    const lineage = buildLineage([
      point('a', 3, { parentId: 'c' }),
      point('b', 1, { parentId: 'a' }),
      point('c', 2, { parentId: 'b' }),
      point('d', 4, { parentId: 'a' }),
    ]);
    expect(drawn(lineage)).toEqual(['b', '. c', '. . a', '. . . d', 'Now']);
  });

  test('cuts it there too when something older hangs on it', () => {
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

  test('believes the newest of several current points', () => {
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
    expect(descendants(lineage, 'b')).toEqual(['c', 'd', nowId]);
    expect(descendants(lineage, 'a')).toEqual(['b', 'c', 'd', nowId]);
    expect(descendants(lineage, 'e')).toEqual([]);
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

  test('from an id that is not there leads nowhere', () => {
    expect(ancestors(lineage, 'x')).toEqual([]);
    expect(descendants(lineage, 'x')).toEqual([]);
    expect(siblings(lineage, 'x')).toEqual([]);
    expect(nextSibling(lineage, 'x')).toBeUndefined();
    expect(depth(lineage, 'x')).toBeUndefined();
  });

  test('facts leave Now out', () => {
    expect(describeLineage(lineage)).toEqual({
      points: 5,
      ghosts: 0,
      roots: 2,
      branches: 3,
      depth: 3,
      current: lineage.nodes.get('d'),
    });
    expect(describeLineage(buildLineage([]))).toEqual({
      points: 0,
      ghosts: 0,
      roots: 0,
      branches: 0,
      depth: 0,
      current: undefined,
    });
    const withGhost = buildLineage([point('b', 2, { parentId: 'gone' })]);
    expect(describeLineage(withGhost)).toMatchObject({ points: 1, ghosts: 1, roots: 1, depth: 2 });
  });
});

describe('whatever the cloud lists', () => {
  test('every point is there exactly once, with at most its parents as ghosts and one Now', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { nodes } = buildLineage(points);
        const listed = new Set(points.map(({ id }) => id));
        for (const id of listed) expect(nodes.get(id)?.kind).toMatch(/point|ghost/);
        const others = [...nodes.keys()].filter((id) => !listed.has(id));
        const missing = new Set(points.map(({ parentId }) => parentId));
        expect(others.filter((id) => id !== nowId).every((id) => missing.has(id))).toBe(true);
        expect(others.filter((id) => id === nowId)).toHaveLength(1);
      }),
    );
  });

  test('it is a forest: every child names its parent, each node has one, and roots lead everywhere', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { nodes, rootIds } = buildLineage(points);
        const seen: string[] = [];
        const waiting = [...rootIds];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          seen.push(id);
          const node = nodes.get(id);
          for (const child of node?.childIds ?? []) {
            expect(nodes.get(child)?.parentId).toBe(id);
            expect(nodes.get(child)?.depth).toBe((node?.depth ?? NaN) + 1);
            waiting.push(child);
          }
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBe(nodes.size);
        for (const id of rootIds)
          expect(nodes.get(id)).toMatchObject({ depth: 0, parentId: undefined });
      }),
    );
  });

  test('the parent that a point names is kept, unless it closes a circle', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { nodes } = buildLineage(points);
        const parents = new Map<string, string | undefined>();
        for (const node of nodes.values())
          if (node.kind !== 'now' && node.point) parents.set(node.id, node.point.parentId);
        const inCircle = (start: string) => {
          let at = parents.get(start);
          for (let step = 0; step <= parents.size; step += 1) {
            if (at === start) return true;
            if (at === undefined) return false;
            at = parents.get(at);
          }
          return false;
        };
        for (const [id, parentId] of parents) {
          const actual = nodes.get(id)?.parentId;
          if (actual !== parentId) {
            expect(actual).toBeUndefined();
            expect(inCircle(id)).toBe(true);
          }
        }
      }),
    );
  });

  test('the order in which it is listed changes nothing', () => {
    const shuffled = anyPoints.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([points, other]) => {
        expect([...buildLineage(other).nodes]).toEqual([...buildLineage(points).nodes]);
      }),
    );
  });

  test('each comes before its children, brothers by age, Now last', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const order = visitingOrder(lineage);
        for (const node of lineage.nodes.values()) {
          for (const child of node.childIds)
            expect(order.indexOf(child)).toBeGreaterThan(order.indexOf(node.id));
          const ages = node.childIds.map((id) => {
            const child = lineage.nodes.get(id);
            return child?.kind === 'now'
              ? Infinity
              : child?.kind === 'point'
                ? child.point.createdAt
                : undefined;
          });
          const known = ages.filter((age) => age !== undefined);
          expect(known).toEqual(known.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('the helpers agree with a plain reading of the nodes', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const below = (id: string): string[] =>
          (lineage.nodes.get(id)?.childIds ?? []).flatMap((child) => [child, ...below(child)]);
        for (const id of lineage.nodes.keys()) {
          expect(descendants(lineage, id)).toEqual(below(id));
          for (const other of below(id)) expect(ancestors(lineage, other)).toContain(id);
          expect(siblings(lineage, id)).toContain(id);
          expect(ancestors(lineage, id)).toHaveLength(depth(lineage, id) ?? NaN);
        }
      }),
    );
  });
});

test('a chain of 5,000 points is built and read', () => {
  const lineage = buildLineage(chain(5000));
  expect(lineage.nodes.size).toBe(5001);
  expect(pathToNow(lineage)).toHaveLength(5001);
  expect(descendants(lineage, 'p0')).toHaveLength(5000);
  expect(describeLineage(lineage)).toMatchObject({ points: 5000, branches: 1, depth: 5000 });
});
