import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Drawing } from './drawing';
import {
  bringIntoView,
  centredOn,
  firstView,
  isFar,
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
}

const isSame = (a: Viewport, b: Viewport) =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001;

/** How long a movement of the view takes, in ms: none at all for those who asked for less motion. */
const movement = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180);

/**
 * What part of the drawing is seen. It changes by itself only when the drawing or the pane does:
 * an untouched view is chosen anew; in one that the person chose, the anchor stays where it was on screen.
 */
export function useView(drawing: Drawing, pane: Size, anchorId: string | undefined): View {
  const { getViewport, setViewport } = useReactFlow();
  const boxOf = (id: string | undefined) =>
    (id === undefined ? undefined : drawing.boxes.get(id)) ?? drawing.bounds;
  const [first] = useState(() => firstView(drawing.bounds, boxOf(anchorId), pane));
  const unasked = useRef(first);
  const drawn = useRef({ drawing, pane });

  const look = (viewport: Viewport, duration = movement()) => {
    const jumps = isFar(getViewport(), viewport, pane);
    void setViewport(viewport, { duration: jumps ? 0 : duration, interpolate: 'linear' });
  };

  const followDrawing = useEffectEvent(() => {
    const before = drawn.current;
    if (before.drawing === drawing && before.pane === pane) return;
    drawn.current = { drawing, pane };
    const viewport = getViewport();
    if (isSame(viewport, unasked.current)) {
      unasked.current = firstView(drawing.bounds, boxOf(anchorId), pane);
      look(unasked.current, before.pane === pane ? movement() : 0);
      return;
    }
    const was = anchorId === undefined ? undefined : before.drawing.boxes.get(anchorId);
    const is = anchorId === undefined ? undefined : drawing.boxes.get(anchorId);
    if (was === undefined || is === undefined) return;
    const { x, y, zoom } = viewport;
    look({ x: x + (was.x - is.x) * zoom, y: y + (was.y - is.y) * zoom, zoom }, 0);
  });
  useEffect(() => {
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
  };
}
