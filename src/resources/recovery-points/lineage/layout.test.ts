import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCardSize, layoutLineage, structureKey, type Layout } from './layout';
import { buildLineage, nowId } from './lineage';
import { anyPoints, chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';

const { width, height, gapX, gapY } = defaultCardSize;
const boxOf = (layout: Layout, id: string) => {
  const box = layout.boxes.find((other) => other.id === id);
  if (box === undefined) throw new Error(`no box for ${id}`);
  return box;
};

describe('a layout', () => {
  test('of an empty list is Now in the corner', () => {
    expect(layoutLineage(buildLineage([]))).toEqual({
      boxes: [{ id: nowId, x: 0, y: 0, width, height }],
      edges: [],
      width,
      height,
    });
  });

  test('centres a parent over two children, and joins them', () => {
    const layout = layoutLineage(
      buildLineage([
        samplePoint({ id: 'a', current: true }),
        samplePoint({ id: 'b', parentId: 'a', createdAt: 1 }),
      ]),
    );
    expect(boxOf(layout, 'a')).toMatchObject({ x: (width + gapX) / 2, y: 0 });
    expect(boxOf(layout, 'b')).toMatchObject({ x: 0, y: height + gapY });
    expect(boxOf(layout, nowId)).toMatchObject({ x: width + gapX, y: height + gapY });
    expect(layout.edges).toEqual([
      { id: 'a>b', from: 'a', to: 'b' },
      { id: `a>${nowId}`, from: 'a', to: nowId },
    ]);
    expect(layout).toMatchObject({ width: 2 * width + gapX, height: 2 * height + gapY });
  });

  test('places cousins as close as siblings', () => {
    const layout = layoutLineage(
      buildLineage([
        samplePoint({ id: 'a' }),
        samplePoint({ id: 'b', parentId: 'a', createdAt: 1 }),
        samplePoint({ id: 'c', parentId: 'a', createdAt: 2 }),
        samplePoint({ id: 'd', parentId: 'b', createdAt: 3 }),
        samplePoint({ id: 'e', parentId: 'c', createdAt: 4, current: true }),
      ]),
    );
    expect(layout.width).toBe(2 * width + gapX);
  });

  test('takes other sizes', () => {
    const size = { width: 10, height: 5, gapX: 2, gapY: 3 };
    const layout = layoutLineage(buildLineage(chain(2)), size);
    expect(layout.boxes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 8],
      [0, 16],
    ]);
    expect(layout).toMatchObject({ width: 10, height: 21 });
  });

  test('of a chain of 5,000 is one straight line', () => {
    const layout = layoutLineage(buildLineage(chain(5000)));
    expect(layout.boxes).toHaveLength(5001);
    expect(new Set(layout.boxes.map(({ x }) => x))).toEqual(new Set([0]));
    expect(layout.height).toBe(5001 * height + 5000 * gapY);
  });
});

describe('for any list of points', () => {
  test('each node has one box, inside the whole, and no two overlap', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const layout = layoutLineage(lineage);
        expect(layout.boxes.map(({ id }) => id)).toEqual([...lineage.nodes.keys()]);
        for (const box of layout.boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        }
        const overlaps: string[] = [];
        for (const [index, a] of layout.boxes.entries())
          for (const b of layout.boxes.slice(index + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= width + gapX - 0.001 || Math.abs(a.y - b.y) >= height;
            if (!apart) overlaps.push(`${a.id} ${b.id}`);
          }
        expect(overlaps).toEqual([]);
      }),
    );
  });

  test('parents stand one level above their children, who stand in order from left to right', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const layout = layoutLineage(lineage);
        for (const node of lineage.nodes.values()) {
          const box = boxOf(layout, node.id);
          expect(box.y).toBe(node.depth * (height + gapY));
          const xs = node.childIds.map((id) => boxOf(layout, id).x);
          expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        }
        const roots = lineage.rootIds.map((id) => boxOf(layout, id).x);
        expect(roots).toEqual(roots.toSorted((a, b) => a - b));
      }),
    );
  });

  test('there is an edge for every child, and no other', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const { edges } = layoutLineage(lineage);
        const expected = [...lineage.nodes.values()].flatMap(({ id, childIds }) =>
          childIds.map((child) => `${id}>${child}`),
        );
        expect(edges.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        for (const { id, from, to } of edges) expect(id).toBe(`${from}>${to}`);
      }),
    );
  });

  test('only structure moves nodes', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const before = buildLineage(points);
        const touched = [...before.nodes.values()].flatMap((node) =>
          node.kind === 'now' || node.point === undefined
            ? []
            : [
                {
                  ...node.point,
                  parentId: node.parentId,
                  current: node.id === before.currentId,
                  name: 'another name',
                  description: 'and a description',
                  type: 'DiskAndMemory' as const,
                  state: 'Reverting' as const,
                  taskId: 'job7',
                },
              ],
        );
        const after = buildLineage(touched);
        expect(structureKey(after)).toBe(structureKey(before));
        expect(layoutLineage(after)).toEqual(layoutLineage(before));
      }),
    );
  });

  test('the key tells a chain from a fork of the same points', () => {
    const points = (parentOfLast: string) =>
      buildLineage([
        samplePoint({ id: 'a' }),
        samplePoint({ id: 'b', parentId: 'a', createdAt: 1 }),
        samplePoint({ id: 'c', parentId: parentOfLast, createdAt: 2 }),
      ]);
    expect(structureKey(points('a'))).not.toBe(structureKey(points('b')));
  });

  test('the key tells two structures apart', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (some, others) => {
        const a = buildLineage(some);
        const b = buildLineage(others);
        const shape = (lineage: typeof a) =>
          JSON.stringify([...lineage.nodes.values()].map(({ id, parentId }) => [id, parentId]));
        expect(structureKey(a) === structureKey(b)).toBe(shape(a) === shape(b));
      }),
    );
  });
});
