import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bringIntoView,
  centredOn,
  areaSeen,
  detailAt,
  isWithin,
  nearest,
  firstView,
  isFar,
  maxZoom,
  minZoom,
  pannedBy,
  wholeTree,
  zoomedBy,
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
  zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
});

describe('the first view', () => {
  test('shows the anchor wholly, at a size that can be read', () => {
    fc.assert(
      fc.property(trees, panes, ({ all, anchor }, pane) => {
        const view = firstView(all, anchor, pane);
        expect(view.zoom).toBeGreaterThanOrEqual(0.75);
        expect(view.zoom).toBeLessThanOrEqual(1);
        expect(isInside(seen(anchor, view), pane)).toBe(true);
      }),
    );
  });

  test('shows all of a small tree, in the middle', () => {
    const pane = { width: 1000, height: 600 };
    const all = { x: 0, y: 0, width: 500, height: 400 };
    expect(firstView(all, { ...card, x: 0, y: 304 }, pane)).toEqual({ x: 250, y: 100, zoom: 1 });
  });

  test('shrinks a tree that nearly fits, and stays life size around Now in one that does not', () => {
    const pane = { width: 1000, height: 600 };
    const now = { ...card, x: 0, y: 604 };
    expect(firstView({ x: 0, y: 0, width: 500, height: 700 }, now, pane).zoom).toBeCloseTo(
      552 / 700,
    );
    const deep = { x: 0, y: 0, width: 500, height: 2000 };
    const view = firstView(deep, { ...now, y: 1904 }, pane);
    expect(view.zoom).toBe(1);
    expect(seen(deep, view).y + 2000).toBe(576);
  });
});

describe('the whole tree', () => {
  test('fits unless the smallest zoom forbids it, and always shows the anchor', () => {
    fc.assert(
      fc.property(trees, panes, ({ all, anchor }, pane) => {
        const view = wholeTree(all, anchor, pane);
        expect(isInside(seen(anchor, view), pane)).toBe(true);
        if (view.zoom > minZoom) expect(isInside(seen(all, view), pane)).toBe(true);
      }),
    );
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

  test('leaves a view alone that shows it', () => {
    fc.assert(
      fc.property(trees, panes, ({ all, anchor }, pane) => {
        const view = firstView(all, anchor, pane);
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

test('going to a node makes it readable and keeps a zoom that is', () => {
  const pane = { width: 1000, height: 600 };
  const all = { x: 0, y: 0, width: 9000, height: 9000 };
  const box = { ...card, x: 4000, y: 4000 };
  expect(centredOn({ x: 0, y: 0, zoom: 0.1 }, all, box, pane).zoom).toBe(1);
  const view = centredOn({ x: 0, y: 0, zoom: 1.2 }, all, box, pane);
  expect(view.zoom).toBe(1.2);
  expect(seen(box, view).x + (card.width * 1.2) / 2).toBeCloseTo(500);
});

test('zooming keeps the middle of the pane and its limits', () => {
  fc.assert(
    fc.property(viewports, panes, fc.constantFrom(1.25, 0.8), (viewport, pane, factor) => {
      const zoomed = zoomedBy(viewport, factor, pane);
      expect(zoomed.zoom).toBeGreaterThanOrEqual(minZoom);
      expect(zoomed.zoom).toBeLessThanOrEqual(maxZoom);
      const middle = (v: Viewport) => (pane.width / 2 - v.x) / v.zoom;
      expect(middle(zoomed)).toBeCloseTo(middle(viewport), 5);
    }),
  );
});

test.each([
  ['up', 0, 240],
  ['down', 0, -240],
  ['left', 400, 0],
  ['right', -400, 0],
] as const)('looking further %s moves the map by (%i, %i)', (direction, x, y) => {
  const moved = pannedBy({ x: 0, y: 0, zoom: 1 }, direction, { width: 1000, height: 600 });
  expect(moved).toEqual({ x, y, zoom: 1 });
});

test.each([
  [2, 'card'],
  [0.55, 'card'],
  [0.54, 'name'],
  [0.3, 'name'],
  [0.1, 'mark'],
])('at zoom %f a node is drawn as %s', (zoom, detail) => {
  expect(detailAt(zoom)).toBe(detail);
});

test.each([
  ['next door', { x: -900, y: 0, zoom: 1 }, false],
  ['three panes to the right', { x: -3000, y: 0, zoom: 1 }, true],
  ['three panes down', { x: 0, y: -1800, zoom: 1 }, true],
  ['the same middle, larger', { x: -500, y: -300, zoom: 2 }, false],
])('%s is far: %o', (_, to, far) => {
  expect(isFar({ x: 0, y: 0, zoom: 1 }, to, { width: 1000, height: 600 })).toBe(far);
});

test('a small movement of the view leaves the area that is drawn as it was', () => {
  const pane = { width: 900, height: 500 };
  const area = areaSeen({ x: -1000, y: -900, zoom: 1 }, pane);
  expect(area).toEqual({ left: 800, right: 2000, top: 800, bottom: 1600 });
  expect(areaSeen({ x: -1050, y: -950, zoom: 1 }, pane)).toEqual(area);
  expect(areaSeen({ x: -1000, y: -900, zoom: 0.5 }, pane)).toEqual({
    left: 2000,
    right: 4000,
    top: 1600,
    bottom: 2800,
  });
});

test.each([
  ['within', { x: 10, y: 10 }, true],
  ['over an edge', { x: -50, y: 390 }, true],
  ['beside', { x: 400, y: 10 }, false],
  ['above', { x: 10, y: -60 }, false],
])('a box %s is seen: %o', (_, place, seen) => {
  const area = { left: 0, right: 400, top: 0, bottom: 400 };
  expect(isWithin({ ...place, width: 100, height: 50 }, area)).toBe(seen);
});

test('of several boxes the nearest is found, if it is near enough', () => {
  const boxes = new Map([
    ['a', { x: 0, y: 0, width: 100, height: 50 }],
    ['b', { x: 0, y: 100, width: 100, height: 50 }],
  ]);
  expect(nearest(boxes, { x: 50, y: 30 }, 20)).toBe('a');
  expect(nearest(boxes, { x: 60, y: 120 }, 20)).toBe('b');
  expect(nearest(boxes, { x: 50, y: 75 }, 20)).toBeUndefined();
});
