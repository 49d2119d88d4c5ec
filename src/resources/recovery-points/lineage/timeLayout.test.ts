import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCardSize } from './layout';
import { buildLineage, nowId, type Lineage } from './lineage';
import { anyPoints, chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';
import { heightOf, layoutInTime, timeRules, type TimeLayout } from './timeLayout';

const { width, height, gapX, gapY } = defaultCardSize;
const pitch = height + gapY;
const hour = 3_600_000;
const day = 24 * hour;

function timeOf(lineage: Lineage) {
  return (id: string) => {
    const node = lineage.nodes.get(id);
    return node?.kind === 'now' ? undefined : node?.point?.createdAt;
  };
}
const layOut = (lineage: Lineage) => layoutInTime(lineage, timeOf(lineage));
const topOf = (layout: TimeLayout, id: string) => layout.boxes.find((box) => box.id === id)?.y;

describe('on the time scale', () => {
  test('twice the time is twice the distance, if there is space', () => {
    const lineage = buildLineage([
      samplePoint({ id: 'a' }),
      samplePoint({ id: 'b', parentId: 'a', createdAt: 10 * day }),
      samplePoint({ id: 'c', parentId: 'b', createdAt: 30 * day, current: true }),
    ]);
    const layout = layOut(lineage);
    const [b, c] = [topOf(layout, 'b') ?? 0, topOf(layout, 'c') ?? 0];
    expect(c - b).toBeCloseTo(2 * b);
    expect(topOf(layout, nowId)).toBeCloseTo(c + pitch);
  });

  test('points of one moment are still below each other', () => {
    const layout = layOut(buildLineage(chain(3).map((point) => ({ ...point, createdAt: 5 }))));
    expect(layout.boxes.map(({ y }) => y)).toEqual([0, pitch, 2 * pitch, 3 * pitch]);
    expect(layout.width).toBe(width);
  });

  test('a chain of 5,000 is placed', () => {
    const layout = layOut(buildLineage(chain(5000)));
    expect(layout.boxes).toHaveLength(5001);
    expect(layout.height).toBeGreaterThan(5000 * pitch);
  });

  test('each end has a column, and parents stand between their children', () => {
    const layout = layOut(
      buildLineage([
        samplePoint({ id: 'a', current: true }),
        samplePoint({ id: 'b', parentId: 'a', createdAt: 1 }),
      ]),
    );
    expect(layout.boxes.map(({ x }) => x)).toEqual([(width + gapX) / 2, 0, width + gapX]);
  });
});

describe('for any list of points', () => {
  test('boxes do not overlap, stay inside the whole, and children are completely below their parents', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const layout = layOut(lineage);
        expect(layout.boxes.map(({ id }) => id)).toEqual([...lineage.nodes.keys()]);
        for (const [index, a] of layout.boxes.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(layout.width + 0.001);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.001);
          for (const b of layout.boxes.slice(index + 1))
            expect(
              Math.abs(a.x - b.x) >= width + gapX - 0.001 || Math.abs(a.y - b.y) >= height - 0.001,
            ).toBe(true);
        }
        for (const { from, to } of layout.edges)
          expect((topOf(layout, to) ?? 0) - (topOf(layout, from) ?? 0)).toBeGreaterThanOrEqual(
            pitch - 0.001,
          );
      }),
    );
  });

  test('a later point is never higher', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const layout = layOut(lineage);
        const marks = layout.axis;
        for (const [index, mark] of marks.entries()) {
          expect(mark.time).toBeGreaterThanOrEqual(marks[index - 1]?.time ?? 0);
          expect(mark.y).toBeGreaterThanOrEqual(marks[index - 1]?.y ?? 0);
        }
      }),
    );
  });

  test('siblings stand in order from left to right', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lineage = buildLineage(points);
        const layout = layOut(lineage);
        for (const { childIds } of lineage.nodes.values()) {
          const xs = childIds.map((id) => layout.boxes.find((box) => box.id === id)?.x ?? NaN);
          expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('rules', () => {
  const from = new Date(2026, 4, 3, 10, 20).getTime();
  const axisOf = (length: number) => [
    { time: from, y: 0 },
    { time: from + length, y: 1000 },
  ];
  test.each([
    ['hours', 3 * hour, 'hour', new Date(2026, 4, 3, 11), 3],
    ['six hours', 30 * hour, 'hour', new Date(2026, 4, 3, 12), 5],
    ['days', 6 * day, 'day', new Date(2026, 4, 4), 6],
    ['weeks from Monday', 40 * day, 'day', new Date(2026, 4, 4), 6],
    ['months', 200 * day, 'month', new Date(2026, 5, 1), 6],
    ['quarters', 600 * day, 'month', new Date(2026, 6, 1), 6],
    ['years', 2000 * day, 'year', new Date(2027, 0, 1), 5],
    ['several years', 10_000 * day, 'year', new Date(2030, 0, 1), 6],
  ] as const)('of %s', (_, length, unit, first, count) => {
    const rules = timeRules(axisOf(length), 8);
    expect(rules[0]).toMatchObject({ unit, time: first.getTime() });
    expect(rules).toHaveLength(count);
  });

  test('are at their moment, in order, and at most the requested number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 * day }),
        fc.integer({ min: 1, max: 30 }),
        (length, most) => {
          const axis = axisOf(length);
          const rules = timeRules(axis, most);
          expect(rules.length).toBeLessThanOrEqual(most);
          for (const [index, rule] of rules.entries()) {
            expect(rule.y).toBeCloseTo(((rule.time - from) / length) * 1000);
            expect(rule.time).toBeGreaterThan(rules[index - 1]?.time ?? from);
          }
        },
      ),
    );
  });

  test('of a stretched axis are inside the stretch', () => {
    const axis = [
      { time: 0, y: 0 },
      { time: 10, y: 100 },
      { time: 10, y: 200 },
      { time: 20, y: 300 },
    ];
    expect([0, 5, 10, 15, 20].map((time) => heightOf(axis, time))).toEqual([0, 50, 200, 250, 300]);
  });
});
