import type { FoldNode, ShownNode, ShownTree } from '../lineage/folds';
import { layoutLineage, structureKey } from '../lineage/layout';
import { pathToNow, type Lineage } from '../lineage/lineage';
import { pastRollbacks } from '../rollback/safetyPoint';
import { layoutInTime, type TimeMark } from '../lineage/timeLayout';
import type { Box } from './viewport';

/** Lines from parents to children, each kind as one SVG path: a thousand points cost a few elements. */
export const lineKinds = [
  'others',
  /** From a point that only the hypervisor keeps. */
  'fromHidden',
  /** From the root to Now. */
  'toNow',
  /** From a safety point to the rollback's target: not descent, but the instance's path. */
  'jumps',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Meaning of a step down: one step of descent, or the time that passed. */
export type Scale = 'steps' | 'time';

/** Sizes of cards in rem, so that they grow with the reader's text size. The style sheet fills them. */
export const cardSizes = {
  map: { width: 16, height: 6.25, gapX: 1.5, gapY: 2.25 },
  /** In a small picture of a part of the tree. */
  picture: { width: 15.5, height: 4.75, gapX: 1.25, gapY: 1.75 },
  /** The same on a phone. */
  smallPicture: { width: 9, height: 7.5, gapX: 0.75, gapY: 1.5 },
} as const;

/** A line between two nodes. */
export interface Line {
  from: string;
  to: string;
  /** `moves`: a line that will be. */
  kind: LineKind | 'moves';
}

/** Positions of everything. Depends on structure, and on times on the time scale; not on states and names. */
export interface Drawing {
  key: string;
  boxes: ReadonlyMap<string, Box>;
  lines: readonly Line[];
  /** Around all nodes. */
  bounds: Box;
  /** Id of the fold of each folded point. */
  foldOf: ReadonlyMap<string, string>;
  /** Positions of times, on the time scale only. */
  axis: readonly TimeMark[] | undefined;
}

/** When a node was made, in ms since 1970; of what is not known: when the oldest that hangs from it was. */
function momentOf(tree: ShownTree, node: ShownNode): number | undefined {
  if (node.kind === 'now') return undefined;
  if (node.kind === 'fold') return node.run.points[0]?.createdAt;
  if (node.point !== undefined) return node.point.createdAt;
  const children = node.childIds.flatMap((id) => {
    const child = tree.nodes.get(id);
    return (child && child.kind !== 'hidden' ? momentOf(tree, child) : undefined) ?? [];
  });
  return children.length === 0 ? undefined : Math.min(...children);
}

const isFold = (node: ShownNode): node is FoldNode => node.kind === 'fold';

/** How a tree is drawn. */
interface DrawingStyle {
  scale: Scale;
  /** Time of *Now* on the time scale, in ms since 1970; fixed until the drawing changes otherwise. */
  now: number;
  card?: (typeof cardSizes)[keyof typeof cardSizes];
}

/** Key of a drawing: equal for the same structure, folds, hidden points, scale and text size. */
export function drawingKey(tree: ShownTree, rem: number, scale: Scale): string {
  const nodes = [...tree.nodes.values()];
  const hiddenIds = nodes.filter((node) => node.kind === 'hidden').map(({ id }) => id);
  const folds = nodes.filter(isFold).map(({ id, run }) => `${id}+${String(run.points.length)}`);
  const moments = scale === 'time' ? nodes.map((node) => momentOf(tree, node)) : [];
  return [scale, rem, ...hiddenIds, ...folds, structureKey(tree), ...moments].join(' ');
}

/** Draws a lineage as it is shown. `rem` is the page's root text size in pixels, `now` the cloud's time. */
export function draw(
  lineage: Lineage,
  tree: ShownTree,
  rem: number,
  { scale, now, card = cardSizes.map }: DrawingStyle,
): Drawing {
  const size = {
    width: card.width * rem,
    height: card.height * rem,
    gapX: card.gapX * rem,
    gapY: card.gapY * rem,
  };
  const moment = (id: string) => {
    const node = tree.nodes.get(id);
    return node?.kind === 'now' ? now : node && momentOf(tree, node);
  };
  const timed = scale === 'time' ? layoutInTime(tree, moment, size) : undefined;
  const layout = timed ?? layoutLineage(tree, size);
  const onTheWay = new Set(pathToNow(tree));
  const lines = layout.edges.map(({ from, to }): Line => {
    const isHidden = tree.nodes.get(from)?.kind === 'hidden';
    return { from, to, kind: onTheWay.has(to) ? 'toNow' : isHidden ? 'fromHidden' : 'others' };
  });
  for (const { from, toId } of pastRollbacks(lineage))
    lines.push({ from: from.id, to: toId, kind: 'jumps' });
  return {
    key: drawingKey(tree, rem, scale),
    boxes: new Map(layout.boxes.map((box) => [box.id, box])),
    lines,
    bounds: { x: 0, y: 0, width: layout.width, height: layout.height },
    foldOf: tree.foldOf,
    axis: timed?.axis,
  };
}
