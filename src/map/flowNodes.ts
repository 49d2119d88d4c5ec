import type { Node } from '@xyflow/react';
import type { Drawing } from './drawing';

/** A node as React Flow knows it: a place. What it shows comes from the lineage, in `MapNode`. */
export type FlowNode = Node<Record<string, never>, 'map'>;

const nothing: Record<string, never> = {};

/** Above this, only the nodes in view are in the page. */
export const manyNodes = 200;

/**
 * React Flow's nodes of a drawing, sized beforehand so that nothing is measured or hidden on the way.
 * The wrapper that React Flow puts around each is nothing to a screen reader: our own element in it is the tree item.
 */
export function flowNodes(drawing: Drawing): FlowNode[] {
  return [...drawing.boxes].map(([id, { x, y, width, height }]) => ({
    id,
    type: 'map',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    ariaRole: 'none',
    domAttributes: { 'aria-roledescription': undefined },
    data: nothing,
  }));
}

/**
 * The same nodes, of which some stay in the page even out of view: the focus would fall to the body with its element.
 * React Flow spares a node that is being dragged; nothing here can be dragged, so the mark means no more than that.
 */
export function keptInPage(
  nodes: readonly FlowNode[],
  ids: readonly (string | undefined)[],
): FlowNode[] {
  return nodes.map((node) => (ids.includes(node.id) ? { ...node, dragging: true } : node));
}
