import { expect, test } from 'vitest';
import { buildLineage, nowId } from '../domain/lineage';
import type { RecoveryPoint } from '../domain/types';
import { safetyDescription } from '../domain/safetyPoint';
import { draw, drawingKey, jumpPath, linePath } from './drawing';
import { flowNodes, withStandings } from './flowNodes';

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
  point('d', 'ghost'),
];

test.each([
  ['straight down', box(0, 0), box(0, 100), 'M50 50V100'],
  ['straight down in spite of rounding', box(0, 0), box(1e-9, 100), 'M50 50V100'],
  ['to the right', box(0, 0), box(200, 100), 'M50 50V67Q50 75 58 75H242Q250 75 250 83V100'],
  ['to the left', box(200, 0), box(0, 100), 'M250 50V67Q250 75 242 75H58Q50 75 50 83V100'],
  ['a short way aside', box(0, 0), box(4, 100), 'M50 50V73Q50 75 52 75H52Q54 75 54 77V100'],
])('a line leads %s', (_, from, to, path) => {
  expect(linePath(from, to)).toBe(path);
});

test.each([
  ['above, around the right', box(0, 200), box(0, 0), 'M100 225C149 225 149 25 100 25'],
  ['to the left', box(200, 100), box(0, 0), 'M200 125C150 125 150 25 100 25'],
  ['to the right', box(0, 100), box(200, 0), 'M100 125C150 125 150 25 200 25'],
])('a jump leads %s', (_, from, to, path) => {
  expect(jumpPath(from, to)).toBe(path);
});

test('a rollback is drawn from its safety point to its target', () => {
  const description = safetyDescription('Kept.', { targetId: 'a', runId: 'r' });
  const safety = [point('a', undefined, { current: true }), point('s', 'a', { description })];
  expect(draw(buildLineage(safety), 16).lines.jumps).toMatch(/^M[^M]+$/);
  expect(draw(buildLineage(points), 16).lines.jumps).toBe('');
});

test('each line is drawn once, in its own way', () => {
  const { lines, boxes } = draw(buildLineage(points), 16);
  const count = (path: string) => path.split('M').length - 1;
  expect(boxes.size).toBe(6);
  expect(count(lines.toNow)).toBe(2);
  expect(count(lines.others)).toBe(1);
  expect(count(lines.fromGhosts)).toBe(1);
});

test('cards grow with the text of the page', () => {
  const usual = draw(buildLineage(points), 16);
  const large = draw(buildLineage(points), 32);
  expect(large.bounds.width).toBeCloseTo(usual.bounds.width * 2);
  expect(large.bounds.height).toBeCloseTo(usual.bounds.height * 2);
});

test('names, states and times are no part of a drawing; parents and Current are', () => {
  const key = (listed: readonly RecoveryPoint[]) => drawingKey(buildLineage(listed), 16);
  const told = points.map((p) => ({ ...p, name: 'other', state: 'Reverting' as const }));
  expect(key(told)).toBe(key(points));
  expect(key(points.map((p) => ({ ...p, current: p.id === 'c' })))).not.toBe(key(points));
  expect(key(points.slice(1))).not.toBe(key(points));
});

test('only the nodes that stand out are made anew, and those stay in the page', () => {
  const nodes = flowNodes(draw(buildLineage(points), 16));
  const standings = new Map([
    ['b', { isSelected: true }],
    ['no such node', { isTabStop: true }],
  ]);
  const shown = withStandings(nodes, standings);
  expect(shown.filter((node, index) => node !== nodes[index]).map(({ id }) => id)).toEqual(['b']);
  expect(shown.find((node) => node.id === 'b')).toMatchObject({
    dragging: true,
    data: { isSelected: true, isTabStop: false, isAwaited: false, hasMenu: false },
  });
});

test('nodes come sized, so that none is hidden to be measured', () => {
  for (const node of flowNodes(draw(buildLineage(points), 16)))
    expect(node.measured).toEqual({ width: node.width, height: node.height });
});

test('Now is drawn below the current point', () => {
  const { boxes } = draw(buildLineage(points), 16);
  expect(boxes.get(nowId)?.y).toBeGreaterThan(boxes.get('b')?.y ?? Infinity);
  expect(boxes.get(nowId)?.x).toBe(boxes.get('b')?.x);
});
