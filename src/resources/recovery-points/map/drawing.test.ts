import { expect, test } from 'vitest';
import { buildLineage, nowId } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';
import { safetyDescription } from '../rollback/safetyPoint';
import { fold, runsOf } from '../lineage/folds';
import type { Lineage } from '../lineage/lineage';
import { draw, drawingKey, type Scale, lineKinds } from './drawing';
import { dotKind, dotsPath, jumpPath, linePath, linesPath } from './paths';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 });

const point = (id: string, parentId: string | undefined, more?: Partial<RecoveryPoint>) => ({
  id,
  name: id,
  description: undefined,
  state: 'Ready' as const,
  type: 'Disk' as const,
  current: false,
  parentId,
  parentName: undefined,
  instanceId: 'instance',
  hypervisor: undefined,
  createdAt: 0,
  taskId: undefined,
  ...more,
});

const points = [
  point('a', undefined),
  point('b', 'a', { current: true }),
  point('c', 'a'),
  point('d', 'hidden'),
];

const unfolded = (lineage: Lineage) => fold(lineage, []);
const drawn = (lineage: Lineage, rem = 16, scale: Scale = 'steps') =>
  draw(lineage, unfolded(lineage), rem, { scale, now: 0 });

test.each([
  ['straight down', box(0, 0), box(0, 100), 'M50 50V62.5Q50 62.5 50 62.5H50Q50 62.5 50 62.5V100'],
  [
    'to the right',
    box(0, 0),
    box(200, 100),
    'M50 50V54.5Q50 62.5 58 62.5H242Q250 62.5 250 70.5V100',
  ],
  [
    'to the left',
    box(200, 0),
    box(0, 100),
    'M250 50V54.5Q250 62.5 242 62.5H58Q50 62.5 50 70.5V100',
  ],
  [
    'a short way aside',
    box(0, 0),
    box(4, 100),
    'M50 50V60.5Q50 62.5 52 62.5H52Q54 62.5 54 64.5V100',
  ],
])('a line leads %s', (_, from, to, path) => {
  expect(linePath(from, to)).toBe(path);
});

test.each([
  ['above, around the right', box(0, 200), box(0, 0), 'M100 225C149 225 149 25 100 25'],
  ['above and aside, around the left', box(0, 200), box(50, 0), 'M0 225C-49 225 -49 25 50 25'],
  ['to the left', box(200, 100), box(0, 0), 'M200 125C150 125 150 25 100 25'],
  ['to the right', box(0, 100), box(200, 0), 'M100 125C150 125 150 25 200 25'],
])('a jump leads %s', (_, from, to, path) => {
  expect(jumpPath(from, to)).toBe(path);
});

const pathsOf = (lineage: Lineage) => {
  const { lines, boxes } = drawn(lineage);
  const entries = lineKinds.map((kind) => [kind, linesPath(lines, kind, (id) => boxes.get(id))]);
  return Object.fromEntries(entries);
};

test('a rollback is drawn from its safety point to its target', () => {
  const description = safetyDescription('Kept.', { targetId: 'a', runId: 'r' });
  const safety = [point('a', undefined, { current: true }), point('s', 'a', { description })];
  expect(pathsOf(buildLineage(safety))['jumps']).toMatch(/^M[^M]+$/);
  expect(pathsOf(buildLineage(points))['jumps']).toBe('');
});

test('each line is drawn once, in its kind', () => {
  const count = (path: unknown) => String(path).split('M').length - 1;
  const paths = pathsOf(buildLineage(points));
  expect(drawn(buildLineage(points)).boxes.size).toBe(6);
  expect(lineKinds.map((kind) => count(paths[kind]))).toEqual([1, 1, 2, 0]);
});

test('far off, nodes are dots by their state', () => {
  const lineage = buildLineage([
    point('a', undefined, { current: true }),
    point('b', 'a', { state: 'Error' }),
    point('c', 'a', { state: 'Expunging' }),
    point('d', 'hidden'),
  ]);
  const kinds = [...unfolded(lineage).nodes.values()].map((node) => [
    node.id,
    dotKind(node, node.id === 'a'),
  ]);
  expect(Object.fromEntries(kinds)).toEqual({
    a: 'onTheWay',
    b: 'failed',
    c: 'busy',
    d: 'ready',
    hidden: 'hidden',
    [nowId]: 'now',
  });
  expect(dotsPath(['x'], 'ready', () => box(0, 0))).toBe('M50 25v0');
  expect(dotsPath(['x'], 'fold', () => box(0, 0))).toBe('M50 0v50');
});

test('cards grow with the page’s text size', () => {
  const usual = drawn(buildLineage(points));
  const large = drawn(buildLineage(points), 32);
  expect(large.bounds.width).toBeCloseTo(usual.bounds.width * 2);
  expect(large.bounds.height).toBeCloseTo(usual.bounds.height * 2);
});

test('a drawing depends on parents and the current point, not on names, states and times', () => {
  const key = (listed: readonly RecoveryPoint[], scale: Scale = 'steps') =>
    drawingKey(unfolded(buildLineage(listed)), 16, scale);
  const told = points.map((p) => ({ ...p, name: 'other', state: 'Reverting' as const }));
  expect(key(told)).toBe(key(points));
  expect(key(points.map((p) => ({ ...p, current: p.id === 'c' })))).not.toBe(key(points));
  expect(key(points.slice(1))).not.toBe(key(points));
  const later = points.map((p) => ({ ...p, createdAt: p.createdAt + (p.id === 'c' ? 1 : 0) }));
  expect(key(later)).toBe(key(points));
  expect(key(later, 'time')).not.toBe(key(points, 'time'));
});

test('a fold is drawn as one node, and remembers its points', () => {
  const trunk = Array.from({ length: 20 }, (_, index) =>
    point(`t${String(index)}`, index === 0 ? undefined : `t${String(index - 1)}`, {
      current: index === 19,
    }),
  );
  const branch = Array.from({ length: 6 }, (_, index) =>
    point(`b${String(index)}`, index === 0 ? 't0' : `b${String(index - 1)}`),
  );
  const lineage = buildLineage([...trunk, ...branch]);
  const tree = fold(lineage, runsOf(lineage));
  const { boxes, foldOf, key } = draw(lineage, tree, 16, { scale: 'steps', now: 0 });
  expect(boxes.size).toBe(20 + 1 + 2);
  expect(foldOf.get('b3')).toBe('b0');
  expect(key).not.toBe(drawn(lineage).key);
});

test('on the time scale, an unlisted parent stands above its children', () => {
  const { boxes, axis } = drawn(buildLineage(points), 16, 'time');
  expect(boxes.get('hidden')?.y).toBeLessThan(boxes.get('d')?.y ?? 0);
  expect(axis).toHaveLength(6);
});

test('Now is drawn below the current point', () => {
  const { boxes } = drawn(buildLineage(points));
  expect(boxes.get(nowId)?.y).toBeGreaterThan(boxes.get('b')?.y ?? Infinity);
  expect(boxes.get(nowId)?.x).toBe(boxes.get('b')?.x);
});
