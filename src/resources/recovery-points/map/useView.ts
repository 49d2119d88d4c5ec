import { getViewportForBounds, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nowId, type Lineage } from '../lineage/lineage';
import type { Drawing } from './drawing';
import {
  around,
  bringIntoView,
  centredOn,
  detailAt,
  isFar,
  nearest,
  padding,
  readableZoom,
  type Detail,
  type Viewport,
} from './viewport';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Moves the view of the map. */
export interface View {
  /** The pane has its size, and the first view is chosen. */
  isReady: boolean;
  detail: Detail;
  /** The view is, or is about to be, so far off that nodes are marks. */
  isFarOff: boolean;
  /** The whole tree is too large to read at once. */
  isLarge: boolean;
  minZoom: number;
  /** Of the pane, in px. */
  height: number;
  /** Moves as little as needed to show a node. */
  show(id: string): void;
  /** Puts a node in the middle, large enough to read. */
  goTo(id: string): void;
  wholeTree(): void;
  zoomIn(): void;
  zoomOut(): void;
  pan(direction: Direction): void;
  /** Far off: the node whose dot is at a place of the screen, or next to it. */
  dotAt(clientX: number, clientY: number): string | undefined;
}

export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Duration of the view's movement, ms. */
const glide = () => (isStill() ? 0 : 180);

/** Duration of the transition to a new drawing, ms: as in map.css. */
const slideTime = 240;

const isSame = (a: Viewport, b: Viewport) =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001;

/**
 * The visible part of the drawing. It changes by itself only with the drawing or the pane: a view that the person
 * never moved is chosen again for other points; else the anchor keeps its position on screen.
 */
export function useView(
  lineage: Lineage,
  drawing: Drawing,
  anchorId: string | undefined,
  firstInView?: ReadonlySet<string>,
): View {
  const flow = useReactFlow();
  const store = useStoreApi();
  const width = useStore(({ panZoom, width: px }) => (panZoom ? px : 0));
  const height = useStore((state) => state.height);
  const detail = useStore(({ transform }) => detailAt(transform[2]));
  const [isFarNext, setFarNext] = useState(false);
  const { bounds, boxes } = drawing;
  const pane = { width, height };
  const isReady = width > 0;
  const whole = getViewportForBounds(bounds, width || 1, height || 1, 0.0005, 1, `${padding}px`);
  const isLarge = isReady && whole.zoom < readableZoom;

  const look = (next: Viewport, duration = glide()) => {
    const now = flow.getViewport();
    // The nodes are unmounted first: React Flow would draw all of them for one frame.
    if (detailAt(next.zoom) === 'mark' && detailAt(now.zoom) !== 'mark')
      flushSync(() => setFarNext(true));
    void flow.setViewport(next, {
      duration: isFar(now, next, pane) ? 0 : duration,
      interpolate: 'linear',
    });
    setFarNext(false);
  };
  const centre = (id: string | undefined, zoom: number) =>
    centredOn(bounds, boxes.get(id ?? '') ?? bounds, zoom, pane);

  /** All of some nodes, where their names can be read then. */
  const viewOf = (ids: ReadonlySet<string> | undefined): Viewport | undefined => {
    const all = around([...(ids ?? [])].flatMap((id) => boxes.get(id) ?? []));
    const view = all && getViewportForBounds(all, width, height, 0.0005, 1, `${padding}px`);
    return view && detailAt(view.zoom) !== 'mark' ? view : undefined;
  };

  const unasked = useRef<Viewport>(undefined);
  const drawn = useRef({ lineage, drawing, width, height, whole });
  const follow = useEffectEvent(() => {
    if (!isReady) return;
    const before = drawn.current;
    drawn.current = { lineage, drawing, width, height, whole };
    const slides = before.drawing !== drawing;
    if (slides) {
      // The style sheet slides nodes, lines and the view alike, so that the anchor does not move.
      const { domNode } = store.getState();
      domNode?.setAttribute('data-sliding', '');
      setTimeout(() => domNode?.removeAttribute('data-sliding'), slideTime);
    }
    const viewport = flow.getViewport();
    const mayRefit =
      before.lineage !== lineage || before.width !== width || before.height !== height;
    if (unasked.current === undefined || (mayRefit && isSame(viewport, unasked.current))) {
      // The current point includes Now, below it.
      const firstId = anchorId === lineage.currentId ? nowId : anchorId;
      unasked.current = isLarge ? (viewOf(firstInView) ?? centre(firstId, 1)) : whole;
      look(unasked.current, 0);
      return;
    }
    // The view of the whole tree stays whole: points of a large one load page by page.
    if (isSame(viewport, before.whole)) {
      look(whole, 0);
      return;
    }
    const was = before.drawing.boxes.get(anchorId ?? '');
    const is = boxes.get(anchorId ?? '');
    if (!slides || was === undefined || is === undefined) return;
    const { x, y, zoom } = viewport;
    look({ x: x - (is.x - was.x) * zoom, y: y - (is.y - was.y) * zoom, zoom }, 0);
  });
  // After React Flow has taken the nodes, so that both are drawn with one frame.
  useEffect(() => {
    follow();
  }, [drawing, width, height]);

  return {
    isReady,
    detail,
    isFarOff: detail === 'mark' || isFarNext,
    isLarge,
    minZoom: Math.min(whole.zoom, 0.2),
    height,
    show: (id) => {
      const box = boxes.get(id);
      if (box === undefined) return;
      const viewport = flow.getViewport();
      const next = bringIntoView(viewport, box, pane);
      if (next !== viewport) look(next);
    },
    goTo: (id) => {
      const { zoom } = flow.getViewport();
      look(centre(id, zoom >= readableZoom ? zoom : 1));
    },
    wholeTree: () => {
      look(whole);
    },
    zoomIn: () => void flow.zoomIn({ duration: glide() }),
    zoomOut: () => void flow.zoomOut({ duration: glide() }),
    pan: (direction) => {
      const { x, y, zoom } = flow.getViewport();
      const dx = direction === 'left' ? 0.4 : direction === 'right' ? -0.4 : 0;
      const dy = direction === 'up' ? 0.4 : direction === 'down' ? -0.4 : 0;
      look({ x: x + dx * width, y: y + dy * height, zoom });
    },
    dotAt: (clientX, clientY) => {
      const { zoom } = flow.getViewport();
      if (detailAt(zoom) !== 'mark') return undefined;
      const place = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      return nearest(boxes, place, 16 / zoom);
    },
  };
}
