import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  offscreenCounts,
  bringIntoView,
  centredOn,
  detailAt,
  nearest,
  isFar,
  type Box,
  type Size,
  type Viewport,
} from './viewport';

const card = { width: 232, height: 96 };

/** A node's box in the pane, as a person sees it. */
const seen = (box: Box, { x, y, zoom }: Viewport): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
});

const isInside = (box: Box, pane: Size) =>
  box.x >= -0.01 &&
  box.y >= -0.01 &&
  box.x + box.width <= pane.width + 0.01 &&
  box.y + box.height <= pane.height + 0.01;

const panes = fc.record({
  width: fc.integer({ min: 288, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
/** A tree and the place of one card in it. */
const trees = fc
  .record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: card.width, max: 60_000 }),
    height: fc.integer({ min: card.height, max: 150_000 }),
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ across, down, ...all }) => ({
    all,
    anchor: {
      ...card,
      x: all.x + across * (all.width - card.width),
      y: all.y + down * (all.height - card.height),
    },
  }));
const viewports = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  zoom: fc.double({ min: 0.015, max: 2, noNaN: true }),
});

describe('centring on a node', () => {
  test('shows it wholly', () => {
    fc.assert(
      fc.property(trees, panes, ({ all, anchor }, pane) => {
        const view = centredOn(all, anchor, 1, pane);
        expect(isInside(seen(anchor, view), pane)).toBe(true);
      }),
    );
  });

  test('shows all of a small tree, and of a deep one what leads to its last node', () => {
    const pane = { width: 1000, height: 600 };
    const small = { x: 0, y: 0, width: 500, height: 400 };
    expect(centredOn(small, { ...card, x: 0, y: 304 }, 1, pane)).toEqual({
      x: 384,
      y: 24,
      zoom: 1,
    });
    const deep = { x: 0, y: 0, width: 500, height: 2000 };
    const anchor = { ...card, x: 0, y: 1904 };
    expect(seen(anchor, centredOn(deep, anchor, 1, pane)).y).toBe(600 - 24 - card.height);
    const within = { ...card, x: 0, y: 1000 };
    expect(seen(within, centredOn(deep, within, 1, pane)).y).toBe((600 - card.height) / 2);
  });
});

test('nodes beyond each edge are counted once', () => {
  const at = (x: number, y: number) => ({ ...card, x, y });
  const boxes = [at(0, 0), at(-300, 0), at(0, -200), at(-300, -200), at(900, 0), at(0, 700)];
  const view = { x: 0, y: 0, zoom: 1 };
  expect(offscreenCounts(boxes, view, { width: 800, height: 600 })).toEqual({
    up: 2,
    down: 1,
    left: 1,
    right: 1,
  });
});

describe('bringing a node into view', () => {
  const fitting = fc.tuple(trees, panes, viewports);

  test('shows it without changing the zoom, and once is enough', () => {
    fc.assert(
      fc.property(fitting, ([{ anchor }, pane, viewport]) => {
        fc.pre(
          card.width * viewport.zoom <= pane.width && card.height * viewport.zoom <= pane.height,
        );
        const moved = bringIntoView(viewport, anchor, pane);
        expect(moved.zoom).toBe(viewport.zoom);
        expect(isInside(seen(anchor, moved), pane)).toBe(true);
        const again = bringIntoView(moved, anchor, pane);
        expect(again.x).toBeCloseTo(moved.x);
        expect(again.y).toBeCloseTo(moved.y);
      }),
    );
  });

  test('keeps a view that shows it', () => {
    fc.assert(
      fc.property(trees, panes, ({ all, anchor }, pane) => {
        const view = centredOn(all, anchor, 1, pane);
        expect(bringIntoView(view, anchor, pane)).toBe(view);
      }),
    );
  });

  test.each([
    ['left of the pane', { x: -500, y: 100 }, { x: 540, y: 0 }],
    ['over its right border', { x: 800, y: 100 }, { x: -72, y: 0 }],
    ['above and to the left', { x: -10, y: -10 }, { x: 50, y: 50 }],
    ['below', { x: 100, y: 900 }, { x: 0, y: -436 }],
  ])('moves no more than needed for one %s', (_, corner, moved) => {
    const pane = { width: 1000, height: 600 };
    const viewport = { x: 0, y: 0, zoom: 1 };
    expect(bringIntoView(viewport, { ...card, ...corner }, pane)).toEqual({ ...moved, zoom: 1 });
  });
});

test.each([
  [2, 'card'],
  [0.55, 'card'],
  [0.54, 'name'],
  [0.4, 'name'],
  [0.1, 'mark'],
])('at zoom %f a node is drawn as %s', (zoom, detail) => {
  expect(detailAt(zoom)).toBe(detail);
});

test.each([
  ['next door', { x: -900, y: 0, zoom: 1 }, false],
  ['three panes to the right', { x: -3000, y: 0, zoom: 1 }, true],
  ['three panes down', { x: 0, y: -1800, zoom: 1 }, true],
  ['the same middle, larger', { x: -500, y: -300, zoom: 2 }, false],
  ['the same middle, so small that nodes are marks', { x: 350, y: 210, zoom: 0.3 }, true],
])('%s is far: %o', (_, to, far) => {
  expect(isFar({ x: 0, y: 0, zoom: 1 }, to, { width: 1000, height: 600 })).toBe(far);
});

test('finds the nearest of several boxes, if it is near enough', () => {
  const boxes = new Map([
    ['a', { x: 0, y: 0, width: 100, height: 50 }],
    ['b', { x: 0, y: 100, width: 100, height: 50 }],
  ]);
  expect(nearest(boxes, { x: 50, y: 30 }, 20)).toBe('a');
  expect(nearest(boxes, { x: 60, y: 120 }, 20)).toBe('b');
  expect(nearest(boxes, { x: 50, y: 75 }, 20)).toBeUndefined();
});
