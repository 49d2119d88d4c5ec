import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, buildLineage, depth, nowId, siblings, visitingOrder } from './lineage';
import { anyPoints } from '../../../testing/samplePoints';

describe('for any list of points', () => {
  test('every point is there exactly once, with at most its parents as hidden points and one Now', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { nodes } = buildLineage(points);
        const listed = new Set(points.map(({ id }) => id));
        for (const id of listed) expect(nodes.get(id)?.kind).toMatch(/point|hidden/);
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

  test('a point keeps its parent, unless that closes a circle', () => {
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
          for (const other of below(id)) expect(ancestors(lineage, other)).toContain(id);
          expect(siblings(lineage, id)).toContain(id);
          expect(ancestors(lineage, id)).toHaveLength(depth(lineage, id) ?? NaN);
        }
      }),
    );
  });
});
