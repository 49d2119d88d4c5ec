import type { Box } from './viewport';

/** Space for a name beside its dot, in px on screen. */
const room = { width: 96, height: 16, away: 8 };

type Side = 'below' | 'right' | 'left';
const sides: readonly Side[] = ['below', 'right', 'left'];

/** Place of a name, in px before the zoom, and the side of its dot. */
export interface OverviewName extends Box {
  id: string;
  side: Side;
}

function placeBeside(box: Box, side: Side, zoom: number): Box {
  const width = room.width / zoom;
  const height = room.height / zoom;
  const away = room.away / zoom;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (side === 'below') return { x: x - width / 2, y: y + away, width, height };
  return { x: side === 'right' ? x + away : x - away - width, y: y - height / 2, width, height };
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Places for names, in order of priority, that cover no dot and no earlier name: below the dot, else beside it. */
export function placeNames(
  ids: readonly (string | undefined)[],
  boxes: ReadonlyMap<string, Box>,
  zoom: number,
): readonly OverviewName[] {
  const dot = 8 / zoom;
  const dots = [...boxes.values()].map(({ x, y, width, height }) => ({
    x: x + (width - dot) / 2,
    y: y + (height - dot) / 2,
    width: dot,
    height: dot,
  }));
  const names: OverviewName[] = [];
  for (const id of new Set(ids)) {
    const box = boxes.get(id ?? '');
    if (id === undefined || box === undefined) continue;
    const isFree = (place: Box) => [...names, ...dots].every((other) => !overlap(place, other));
    const found = sides.map((side) => ({ id, side, ...placeBeside(box, side, zoom) })).find(isFree);
    if (found) names.push(found);
  }
  return names;
}
