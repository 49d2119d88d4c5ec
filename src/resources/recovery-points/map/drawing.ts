import type { FoldNode, ShownNode, ShownTree } from '../lineage/folds';
import { layoutLineage, structureKey } from '../lineage/layout';
import { pathToNow, type Lineage } from '../lineage/lineage';
import { jumps } from '../rollback/safetyPoint';
import { layoutInTime, type TimeMark } from '../lineage/timeLayout';
import type { Box } from './viewport';

/** Lines from parents to children, each kind as one SVG path: a thousand points cost a few elements. */
export const lineKinds = [
  'others',
  /** From a point that only the hypervisor keeps. */
  'fromGhosts',
  /** From the root to Now. */
  'toNow',
  /** From a safety point to what was rolled back to: not descent, but the way that the instance took. */
  'jumps',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a step down stands for: one step of descent, or the time that passed. */
export type Scale = 'steps' | 'time';

/** Size of a card in rem, so that it grows with the reader's text size. The style sheet fills it. */
const card = { width: 16, height: 5.75, gapX: 1.5, gapY: 2.5 };

/** Height in rem of the button that hangs below a selected card. */
const button = 2.125;

/** A line between two nodes. */
export interface Line {
  from: string;
  to: string;
  kind: LineKind;
}

/** Where everything is drawn. Made from structure alone, and from times where they count: states and names do not change it. */
export interface Drawing {
  key: string;
  boxes: ReadonlyMap<string, Box>;
  lines: readonly Line[];
  /** Around all nodes, with what may hang below them. */
  bounds: Box;
  /** How far a selected card's button hangs below it, in px. */
  hanging: number;
  /** Of each folded point: the id of its fold. */
  foldOf: ReadonlyMap<string, string>;
  /** Where the moments stand, if true time is shown. */
  axis: readonly TimeMark[] | undefined;
}

/** When a node was made, in ms since 1970; of what is not known: when the oldest that hangs from it was. */
function momentOf(tree: ShownTree, node: ShownNode): number | undefined {
  if (node.kind === 'now') return undefined;
  if (node.kind === 'fold') return node.run.points[0]?.createdAt;
  if (node.point !== undefined) return node.point.createdAt;
  const children = node.childIds.flatMap((id) => {
    const child = tree.nodes.get(id);
    return (child && child.kind !== 'ghost' ? momentOf(tree, child) : undefined) ?? [];
  });
  return children.length === 0 ? undefined : Math.min(...children);
}

const isFold = (node: ShownNode): node is FoldNode => node.kind === 'fold';

/** The name of a drawing: the same structure and folds, with the same ghosts, at the same scale and text size is drawn alike. */
export function drawingKey(tree: ShownTree, rem: number, scale: Scale): string {
  const nodes = [...tree.nodes.values()];
  const ghosts = nodes.filter((node) => node.kind === 'ghost').map(({ id }) => id);
  const folds = nodes.filter(isFold).map(({ id, run }) => `${id}+${String(run.points.length)}`);
  const moments = scale === 'time' ? nodes.map((node) => momentOf(tree, node)) : [];
  return [scale, rem, ...ghosts, ...folds, structureKey(tree), ...moments].join(' ');
}

/** Draws a lineage as it is shown. `rem` is the page's root text size in pixels. */
export function draw(lineage: Lineage, tree: ShownTree, rem: number, scale: Scale): Drawing {
  const size = {
    width: card.width * rem,
    height: card.height * rem,
    gapX: card.gapX * rem,
    gapY: card.gapY * rem,
  };
  const moment = (id: string) => {
    const node = tree.nodes.get(id);
    return node && momentOf(tree, node);
  };
  const timed = scale === 'time' ? layoutInTime(tree, moment, size) : undefined;
  const layout = timed ?? layoutLineage(tree, size);
  const onTheWay = new Set(pathToNow(tree));
  const lines = layout.edges.map(({ from, to }): Line => {
    const isGhost = tree.nodes.get(from)?.kind === 'ghost';
    return { from, to, kind: onTheWay.has(to) ? 'toNow' : isGhost ? 'fromGhosts' : 'others' };
  });
  for (const { from, toId } of jumps(lineage))
    lines.push({ from: from.id, to: toId, kind: 'jumps' });
  const hanging = button * rem;
  return {
    key: drawingKey(tree, rem, scale),
    boxes: new Map(layout.boxes.map((box) => [box.id, box])),
    lines,
    bounds: { x: 0, y: 0, width: layout.width, height: layout.height + hanging },
    hanging,
    foldOf: tree.foldOf,
    axis: timed?.axis,
  };
}
