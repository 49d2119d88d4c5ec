import { hierarchy, tree } from 'd3-hierarchy';
import type { Forest } from './lineage';

/** Sizes in px. */
export interface CardSize {
  width: number;
  height: number;
  /** Between neighbours on a level. */
  gapX: number;
  /** Between levels. */
  gapY: number;
}
export const defaultCardSize: CardSize = { width: 240, height: 88, gapX: 32, gapY: 56 };

/** Where a node goes: its top left corner and its size, in px. */
export interface LayoutBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line from a parent down to a child. */
export interface Edge {
  id: string;
  from: string;
  to: string;
}

export interface Layout {
  /** In visiting order; nothing is left of or above 0. */
  boxes: readonly LayoutBox[];
  edges: readonly Edge[];
  /** Of everything together. */
  width: number;
  height: number;
}

// d3 needs one root: the one without an id joins the forest and is not drawn.
interface Item {
  id: string | undefined;
}

function childrenIn(lineage: Forest) {
  return ({ id }: Item): Item[] => {
    const ids = id === undefined ? lineage.rootIds : lineage.nodes.get(id)?.childIds;
    return (ids ?? []).map((child) => ({ id: child }));
  };
}

/** Places a forest from its structure alone: states, names and dates change nothing. */
export function layoutLineage(lineage: Forest, size: CardSize = defaultCardSize): Layout {
  const root = hierarchy<Item>({ id: undefined }, childrenIn(lineage));
  const placed = tree<Item>()
    .nodeSize([size.width + size.gapX, size.height + size.gapY])
    .separation(() => 1)(root);

  const nodes = new Map(placed.descendants().map((node) => [node.data.id, node]));
  let left = Infinity;
  let right = 0;
  let bottom = 0;
  for (const node of nodes.values())
    if (node.depth > 0) left = Math.min(left, node.x - size.width / 2);

  const boxes: LayoutBox[] = [];
  const edges: Edge[] = [];
  for (const { id, parentId } of lineage.nodes.values()) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const x = node.x - size.width / 2 - left;
    const y = node.y - size.height - size.gapY;
    boxes.push({ id, x, y, width: size.width, height: size.height });
    right = Math.max(right, x + size.width);
    bottom = Math.max(bottom, y + size.height);
    if (parentId !== undefined) edges.push({ id: `${parentId}>${id}`, from: parentId, to: id });
  }
  return { boxes, edges, width: right, height: bottom };
}

/** Equal for two forests with the same layout: the cache key of a layout. */
export function structureKey(lineage: Forest): string {
  return [...lineage.nodes.values()].map(({ id, parentId }) => `${parentId ?? ''}>${id}`).join(' ');
}
