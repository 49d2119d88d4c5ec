import type { Box } from './viewport';

/** Room for a name below its dot, in px on screen. */
const room = { width: 96, height: 16, below: 6 };

/** A name's place: where its box begins, and how wide it may be, in px before the zoom. */
export interface FarName extends Box {
  id: string;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Of the nodes asked for, in this order, those whose names cover neither a dot nor a name before them. */
export function freeNames(
  ids: readonly (string | undefined)[],
  boxes: ReadonlyMap<string, Box>,
  zoom: number,
): readonly FarName[] {
  const dot = 8 / zoom;
  const dots = [...boxes.values()].map(({ x, y, width, height }) => ({
    x: x + (width - dot) / 2,
    y: y + (height - dot) / 2,
    width: dot,
    height: dot,
  }));
  const names: FarName[] = [];
  for (const id of new Set(ids)) {
    const box = boxes.get(id ?? '');
    if (id === undefined || box === undefined) continue;
    const name = {
      id,
      x: box.x + (box.width - room.width / zoom) / 2,
      y: box.y + box.height / 2 + room.below / zoom,
      width: room.width / zoom,
      height: room.height / zoom,
    };
    const isFree = (other: Box) => !overlap(name, other);
    if (names.every(isFree) && dots.every(isFree)) names.push(name);
  }
  return names;
}
