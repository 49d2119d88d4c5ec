import { layoutLineage, structureKey, type Box as PlacedBox } from '../domain/layout';
import { pathToNow, type Lineage } from '../domain/lineage';
import { jumps } from '../domain/safetyPoint';
import type { Box } from './viewport';

/** Size of a card in rem, so that it grows with the reader's text size. The style sheet fills it. */
const card = { width: 16, height: 5.75, gapX: 1.5, gapY: 2.5 };

/** Height in rem of the button that hangs below a selected card. */
const button = 2.125;

/** Lines from parents to children, each kind as one SVG path: a thousand points cost three elements. */
export interface Lines {
  /** From the root to Now. */
  toNow: string;
  /** From a point that only the hypervisor keeps. */
  fromGhosts: string;
  others: string;
  /** From a safety point to what was rolled back to: not descent, but the way that the instance took. */
  jumps: string;
}

/** Where everything is drawn. Made from structure alone: states and names do not change it. */
export interface Drawing {
  key: string;
  boxes: ReadonlyMap<string, Box>;
  lines: Lines;
  /** Around all nodes, with what may hang below them. */
  bounds: Box;
  /** How far a selected card's button hangs below it, in px. */
  hanging: number;
}

/** The name of a drawing: the same structure, with the same ghosts, at the same text size is drawn alike. */
export function drawingKey(lineage: Lineage, rem: number): string {
  const ghosts = [...lineage.nodes.values()].filter((node) => node.kind === 'ghost');
  return [rem, ...ghosts.map((node) => node.id), structureKey(lineage)].join(' ');
}

const corner = 8;

/** A line from the foot of one box to the head of another: down, across, down, with rounded corners. */
export function linePath(from: Box, to: Box): string {
  const x1 = from.x + from.width / 2;
  const y1 = from.y + from.height;
  const x2 = to.x + to.width / 2;
  const y2 = to.y;
  if (Math.abs(x1 - x2) < 1) return `M${x1} ${y1}V${y2}`;
  const middle = (y1 + y2) / 2;
  const r = Math.min(corner, Math.abs(x2 - x1) / 2, Math.abs(y2 - y1) / 2);
  const side = Math.sign(x2 - x1);
  return [
    `M${x1} ${y1}V${middle - r}`,
    `Q${x1} ${middle} ${x1 + side * r} ${middle}`,
    `H${x2 - side * r}`,
    `Q${x2} ${middle} ${x2} ${middle + r}`,
    `V${y2}`,
  ].join('');
}

/** A curve beside the tree's own lines: from side to side where the boxes stand apart, else around their right. */
export function jumpPath(from: Box, to: Box): string {
  const isLeft = from.x + from.width < to.x;
  const isRight = to.x + to.width < from.x;
  const x1 = isRight ? from.x : from.x + from.width;
  const x2 = isLeft ? to.x : to.x + to.width;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  const bow = isLeft || isRight ? Math.abs(x2 - x1) / 2 : Math.min(24 + Math.abs(y2 - y1) / 8, 120);
  const side = isRight ? -1 : 1;
  return `M${x1} ${y1}C${x1 + side * bow} ${y1} ${x2 + (isLeft ? -1 : 1) * bow} ${y2} ${x2} ${y2}`;
}

/** Draws a lineage. `rem` is the page's root text size in pixels. */
export function draw(lineage: Lineage, rem: number): Drawing {
  const layout = layoutLineage(lineage, {
    width: card.width * rem,
    height: card.height * rem,
    gapX: card.gapX * rem,
    gapY: card.gapY * rem,
  });
  const boxes = new Map<string, PlacedBox>(layout.boxes.map((box) => [box.id, box]));
  const onTheWay = new Set(pathToNow(lineage));
  const lines = { toNow: '', fromGhosts: '', others: '', jumps: '' };
  for (const edge of layout.edges) {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const isGhost = lineage.nodes.get(edge.from)?.kind === 'ghost';
    const kind = onTheWay.has(edge.to) ? 'toNow' : isGhost ? 'fromGhosts' : 'others';
    lines[kind] += linePath(from, to);
  }
  for (const jump of jumps(lineage)) {
    const from = boxes.get(jump.from.id);
    const to = boxes.get(jump.toId);
    if (from !== undefined && to !== undefined) lines.jumps += jumpPath(from, to);
  }
  const hanging = button * rem;
  const bounds = { x: 0, y: 0, width: layout.width, height: layout.height + hanging };
  return { key: drawingKey(lineage, rem), boxes, lines, bounds, hanging };
}
