/** The visible part of the map. Pure; lengths are CSS pixels before the zoom, unless noted. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** `x` and `y`: the map's origin in the pane, after the zoom. */
export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

/** Below this the text of a card is too small to read (its 13 px become 9). */
export const readableZoom = 0.75;

/** Padding between the tree and the pane's border, after the zoom. */
export const padding = 24;

/** Room for the focus ring between a node and the pane's border, after the zoom. */
const clearance = 8;

/** Margin around a node that comes into view with it, after the zoom. */
const surroundings = 40;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * A box in the middle of the pane. Where all of the tree fits, the tree is whole; a deep one leaves no empty space
 * above or below it.
 */
export function centredOn(all: Box, box: Box, zoom: number, pane: Size): Viewport {
  const along = (start: number, length: number, middle: number, room: number) => {
    const fromStart = padding - start * zoom;
    const toEnd = room - padding - (start + length) * zoom;
    const centred = room / 2 - middle * zoom;
    return {
      fits: fromStart <= toEnd,
      centred,
      within: clamp(centred, Math.min(fromStart, toEnd), Math.max(fromStart, toEnd)),
    };
  };
  const across = along(all.x, all.width, box.x + box.width / 2, pane.width);
  const down = along(all.y, all.height, box.y + box.height / 2, pane.height);
  return { x: across.fits ? across.within : across.centred, y: down.within, zoom };
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

/** Detail of a node: its whole card, its name, or only a mark. */
export type Detail = 'card' | 'name' | 'mark';

/** At most eighty nodes that show a name fit into the pane. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.55) return 'card';
  return zoom >= 0.4 ? 'name' : 'mark';
}

/** True if animating between two views would blur, or draw too many nodes. */
export function isFar(from: Viewport, to: Viewport, pane: Size): boolean {
  if ((detailAt(from.zoom) === 'mark') !== (detailAt(to.zoom) === 'mark')) return true;
  const ratio = to.zoom / from.zoom;
  const middle = { x: pane.width / 2, y: pane.height / 2 };
  const dx = (middle.x - from.x) * ratio + to.x - middle.x;
  const dy = (middle.y - from.y) * ratio + to.y - middle.y;
  return Math.abs(dx) > 2 * pane.width || Math.abs(dy) > 2 * pane.height;
}

/** The smallest box around some boxes. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Number of boxes wholly beyond each edge of the pane; beyond two edges, a box counts above or below. */
export function offscreenCounts(boxes: Iterable<Box>, { x, y, zoom }: Viewport, pane: Size) {
  const counts = { up: 0, down: 0, left: 0, right: 0 };
  for (const box of boxes) {
    const top = box.y * zoom + y;
    const left = box.x * zoom + x;
    if (top + box.height * zoom < 0) counts.up += 1;
    else if (top > pane.height) counts.down += 1;
    else if (left + box.width * zoom < 0) counts.left += 1;
    else if (left > pane.width) counts.right += 1;
  }
  return counts;
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
