import { useReactFlow } from '@xyflow/react';
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Lineage } from '../domain/lineage';
import type { Drawing } from './drawing';
import { isStill, type Motion, type Shift } from './motion';
import {
  bringIntoView,
  centredOn,
  detailAt,
  firstView,
  isFar,
  nearest,
  pannedBy,
  wholeTree,
  zoomedBy,
  type Direction,
  type Size,
  type Viewport,
} from './viewport';

/** Ways to look at another part of the map. */
export interface View {
  /** What is seen at the start. */
  first: Viewport;
  /** Moves as little as needed to show a node. */
  show(id: string): void;
  /** Puts a node in the middle, large enough to read. */
  goTo(id: string): void;
  wholeTree(): void;
  zoom(factor: number): void;
  pan(direction: Direction): void;
  /** Far off: the node whose dot stands at a place of the screen, or next to it. */
  dotAt(clientX: number, clientY: number): string | undefined;
}

const isSame = (a: Viewport, b: Viewport) =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001;

/** How long a movement of the view takes, in ms: none at all for those who asked for less motion. */
const movement = () => (isStill() ? 0 : 180);

const noShift: Shift = { x: 0, y: 0 };

/**
 * What part of the drawing is seen. It changes by itself only when the drawing or the pane does: an untouched view
 * is chosen anew for other points; else the anchor stays where it was on screen. Then nodes slide to their places.
 */
export function useView(
  lineage: Lineage,
  drawing: Drawing,
  pane: Size,
  anchorId: string | undefined,
  motion: Motion,
): View {
  const { getViewport, setViewport, screenToFlowPosition } = useReactFlow();
  const boxOf = (id: string | undefined) =>
    (id === undefined ? undefined : drawing.boxes.get(id)) ?? drawing.bounds;
  const [first] = useState(() => firstView(drawing.bounds, boxOf(anchorId), pane));
  const unasked = useRef(first);
  const drawn = useRef({ lineage, drawing, pane });

  const look = (viewport: Viewport, duration = movement()) => {
    const jumps = isFar(getViewport(), viewport, pane);
    void setViewport(viewport, { duration: jumps ? 0 : duration, interpolate: 'linear' });
  };

  /** Looks where a change of the drawing leads; the shift is how far the view went with its anchor. */
  const follow = (before: { lineage: Lineage; drawing: Drawing; pane: Size }): Shift => {
    const viewport = getViewport();
    const mayRefit = before.lineage !== lineage || before.pane !== pane;
    if (mayRefit && isSame(viewport, unasked.current)) {
      unasked.current = firstView(drawing.bounds, boxOf(anchorId), pane);
      look(unasked.current, before.pane === pane ? movement() : 0);
      return noShift;
    }
    const was = before.drawing.boxes.get(anchorId ?? '');
    const is = drawing.boxes.get(anchorId ?? '');
    if (was === undefined || is === undefined) return noShift;
    const shift = { x: is.x - was.x, y: is.y - was.y };
    const { x, y, zoom } = viewport;
    look({ x: x - shift.x * zoom, y: y - shift.y * zoom, zoom }, 0);
    return shift;
  };
  const followDrawing = useEffectEvent(() => {
    const before = drawn.current;
    drawn.current = { lineage, drawing, pane };
    if (before.drawing === drawing && before.pane === pane) return;
    const shift = follow(before);
    if (before.drawing !== drawing && !isStill()) motion.slide(before.drawing, drawing, shift);
  });
  useLayoutEffect(() => {
    followDrawing();
  }, [drawing, pane]);

  return {
    first,
    show: (id) => {
      const box = drawing.boxes.get(id);
      if (box === undefined) return;
      const viewport = getViewport();
      const withButton = { ...box, height: box.height + drawing.hanging };
      const next = bringIntoView(viewport, withButton, pane);
      if (next !== viewport) look(next);
    },
    goTo: (id) => {
      look(centredOn(getViewport(), drawing.bounds, boxOf(id), pane));
    },
    wholeTree: () => {
      look(wholeTree(drawing.bounds, boxOf(anchorId), pane));
    },
    zoom: (factor) => {
      look(zoomedBy(getViewport(), factor, pane));
    },
    pan: (direction) => {
      look(pannedBy(getViewport(), direction, pane));
    },
    dotAt: (clientX, clientY) => {
      const { zoom } = getViewport();
      if (detailAt(zoom) !== 'mark') return undefined;
      const place = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      return nearest(drawing.boxes, place, 16 / zoom);
    },
  };
}
