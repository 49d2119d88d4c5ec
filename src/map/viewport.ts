/** What part of the map is seen. All pure; lengths are CSS pixels, before the zoom unless said otherwise. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** `x` and `y` are where the map's origin stands in the pane, after the zoom. */
export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

export const minZoom = 0.015;
export const maxZoom = 2;

/** Below this the text of a card is too small to read (its 13 px become 9). */
const readableZoom = 0.75;

/** Kept free between the tree and the pane's border, after the zoom. */
const padding = 24;

/** A node that stands this far from the pane's border is in view: room for its focus ring, after the zoom. */
const clearance = 8;

/** How much of a node's surroundings comes into view with it, after the zoom. */
const surroundings = 40;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The place along one axis: all centred if it fits, else the anchor centred without leaving the tree's ends. */
function place(
  zoom: number,
  all: { start: number; length: number },
  anchor: { start: number; length: number },
  pane: number,
): number {
  const length = all.length * zoom;
  if (length + 2 * padding <= pane) return (pane - length) / 2 - all.start * zoom;
  const centred = pane / 2 - (anchor.start + anchor.length / 2) * zoom;
  const showsEnd = pane - padding - (all.start + all.length) * zoom;
  const showsStart = padding - all.start * zoom;
  return clamp(centred, showsEnd, showsStart);
}

function around(zoom: number, all: Box, anchor: Box, pane: Size): Viewport {
  const horizontal = { start: all.x, length: all.width };
  const vertical = { start: all.y, length: all.height };
  return {
    x: place(zoom, horizontal, { start: anchor.x, length: anchor.width }, pane.width),
    y: place(zoom, vertical, { start: anchor.y, length: anchor.height }, pane.height),
    zoom,
  };
}

function zoomToFit(all: Box, pane: Size): number {
  const across = (pane.width - 2 * padding) / Math.max(all.width, 1);
  const down = (pane.height - 2 * padding) / Math.max(all.height, 1);
  return clamp(Math.min(across, down), minZoom, 1);
}

/** The whole tree, no larger than life; as much of it around the anchor as the smallest zoom allows. */
export function wholeTree(all: Box, anchor: Box, pane: Size): Viewport {
  return around(zoomToFit(all, pane), all, anchor, pane);
}

/** What is seen first: the whole tree where its cards stay readable, else life size around the anchor. */
export function firstView(all: Box, anchor: Box, pane: Size): Viewport {
  const zoom = zoomToFit(all, pane);
  return around(zoom >= readableZoom ? zoom : 1, all, anchor, pane);
}

/** The anchor in the middle, large enough to read. */
export function centredOn(viewport: Viewport, all: Box, anchor: Box, pane: Size): Viewport {
  return around(viewport.zoom >= readableZoom ? viewport.zoom : 1, all, anchor, pane);
}

function shift(start: number, length: number, pane: number): number {
  const end = start + length;
  if (start >= clearance && end <= pane - clearance) return 0;
  const margin = clamp((pane - length) / 2, 0, surroundings);
  return start < margin ? margin - start : Math.min(pane - margin - end, 0);
}

/** The least movement that brings a node wholly into the pane; the same viewport if it is there. */
export function bringIntoView(viewport: Viewport, box: Box, pane: Size): Viewport {
  const { x, y, zoom } = viewport;
  const dx = shift(box.x * zoom + x, box.width * zoom, pane.width);
  const dy = shift(box.y * zoom + y, box.height * zoom, pane.height);
  return dx === 0 && dy === 0 ? viewport : { x: x + dx, y: y + dy, zoom };
}

/** Larger or smaller by a factor, about the middle of the pane. */
export function zoomedBy(viewport: Viewport, factor: number, pane: Size): Viewport {
  const zoom = clamp(viewport.zoom * factor, minZoom, maxZoom);
  const ratio = zoom / viewport.zoom;
  return {
    x: pane.width / 2 - (pane.width / 2 - viewport.x) * ratio,
    y: pane.height / 2 - (pane.height / 2 - viewport.y) * ratio,
    zoom,
  };
}

/** Whether one view is so far from another that gliding there would show nothing but a blur. */
export function isFar(from: Viewport, to: Viewport, pane: Size): boolean {
  const ratio = to.zoom / from.zoom;
  const middle = { x: pane.width / 2, y: pane.height / 2 };
  const dx = (middle.x - from.x) * ratio + to.x - middle.x;
  const dy = (middle.y - from.y) * ratio + to.y - middle.y;
  return Math.abs(dx) > 2 * pane.width || Math.abs(dy) > 2 * pane.height;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Looks a good part of a pane further in a direction. */
export function pannedBy(viewport: Viewport, direction: Direction, pane: Size): Viewport {
  const dx = direction === 'left' ? 1 : direction === 'right' ? -1 : 0;
  const dy = direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
  return {
    ...viewport,
    x: viewport.x + dx * pane.width * 0.4,
    y: viewport.y + dy * pane.height * 0.4,
  };
}

/** How much of a node is drawn: all of its card, its name alone, or only a mark. */
export type Detail = 'card' | 'name' | 'mark';

/** Far away, only what can be made out is drawn, so that 1,000 points stay light. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.55) return 'card';
  return zoom >= 0.3 ? 'name' : 'mark';
}

/** A part of the drawing. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Areas begin and end at multiples of this, in px before the zoom, so that a small movement changes nothing. */
const tile = 400;

/** What is seen of the drawing, and up to a tile around it. */
export function areaSeen({ x, y, zoom }: Viewport, pane: Size): Area {
  return {
    left: Math.floor(-x / zoom / tile) * tile,
    right: Math.ceil((pane.width - x) / zoom / tile) * tile,
    top: Math.floor(-y / zoom / tile) * tile,
    bottom: Math.ceil((pane.height - y) / zoom / tile) * tile,
  };
}

/** Whether some of a box lies in an area. */
export function isWithin(box: Box, area: Area): boolean {
  return (
    box.x < area.right &&
    box.x + box.width > area.left &&
    box.y < area.bottom &&
    box.y + box.height > area.top
  );
}

/** Of all boxes the one whose middle is nearest to a place, at most so far away. */
export function nearest(
  boxes: ReadonlyMap<string, Box>,
  place: { x: number; y: number },
  distance: number,
): string | undefined {
  let found: string | undefined;
  let least = distance;
  for (const [id, { x, y, width, height }] of boxes) {
    const away = Math.hypot(x + width / 2 - place.x, y + height / 2 - place.y);
    if (away > least) continue;
    found = id;
    least = away;
  }
  return found;
}
