import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildLineage } from '../domain/lineage';
import { fold } from '../domain/folds';
import { chain } from '../domain/samplePoints';
import { draw, type Drawing } from './drawing';
import { Motion, slideTime, type Mover } from './motion';
import type { Box } from './viewport';

let now = 0;
let frame: ((time: number) => void) | undefined;
beforeEach(() => {
  now = 1000;
  frame = undefined;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (next: (time: number) => void) => {
    frame = next;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = undefined;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const later = (ms: number) => {
  now += ms;
  const due = frame;
  frame = undefined;
  due?.(now);
};

const lineage = buildLineage(chain(1));
const base = draw(lineage, fold(lineage, []), 16, 'steps');
const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 50 });
const drawingOf = (
  places: Record<string, [number, number]>,
  foldOf: Record<string, string> = {},
): Drawing => ({
  ...base,
  boxes: new Map(Object.entries(places).map(([id, [x, y]]) => [id, box(x, y)])),
  foldOf: new Map(Object.entries(foldOf)),
});
const still = { x: 0, y: 0 };

/** What was drawn last. */
function watch(motion: Motion, ids: readonly string[]) {
  const seen = {
    places: new Array<[number, number]>(),
    progress: NaN,
    isNew: new Array<boolean>(),
  };
  const mover: Mover = (boxAt, slide) => {
    seen.places = ids.map((id) => [boxAt(id)?.x ?? NaN, boxAt(id)?.y ?? NaN]);
    seen.progress = slide.progress;
    seen.isNew = ids.map(slide.isNew);
  };
  motion.register(mover);
  return seen;
}

test('nodes go from where they were to where they are, and then no frame is asked for', () => {
  const motion = new Motion();
  const seen = watch(motion, ['a', 'new']);
  motion.slide(drawingOf({ a: [0, 0] }), drawingOf({ a: [300, 90], new: [5, 5] }), still);
  expect(seen).toEqual({
    places: [
      [0, 0],
      [5, 5],
    ],
    progress: 0,
    isNew: [false, true],
  });
  later(slideTime / 2);
  expect(seen.places[0]?.[0]).toBeGreaterThan(150);
  expect(seen.places[0]?.[0]).toBeLessThan(300);
  expect(frame).toBeDefined();
  later(slideTime / 2);
  expect(seen).toMatchObject({
    places: [
      [300, 90],
      [5, 5],
    ],
    progress: 1,
  });
  expect(frame).toBeUndefined();
});

test('unfolded points come out of their fold', () => {
  const motion = new Motion();
  const seen = watch(motion, ['a', 'b']);
  const before = drawingOf({ a: [0, 0] }, { a: 'a', b: 'a' });
  motion.slide(before, drawingOf({ a: [0, 0], b: [0, 90] }), still);
  expect(seen.places).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('what the view followed begins where it was on screen', () => {
  const motion = new Motion();
  const seen = watch(motion, ['anchor', 'other']);
  const before = drawingOf({ anchor: [0, 0], other: [0, 90] });
  motion.slide(before, drawingOf({ anchor: [50, 0], other: [0, 90] }), { x: 50, y: 0 });
  expect(seen.places).toEqual([
    [50, 0],
    [50, 90],
  ]);
});

test('a change on the way goes on from where the nodes stand', () => {
  const motion = new Motion();
  const seen = watch(motion, ['a']);
  const [first, second] = [drawingOf({ a: [0, 0] }), drawingOf({ a: [300, 0] })];
  motion.slide(first, second, still);
  later(slideTime / 2);
  const [onTheWay] = seen.places;
  motion.slide(second, first, still);
  expect(seen.places[0]).toEqual(onTheWay);
  later(slideTime);
  expect(seen.places).toEqual([[0, 0]]);
});
