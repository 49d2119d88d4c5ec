import type { Node } from '@xyflow/react';
import type { Drawing } from './drawing';

/** What sets a node apart for the moment. The rest of what it shows comes from the lineage, in `MapNode`. */
export interface Standing extends Record<string, unknown> {
  isSelected: boolean;
  /** Whether its card has a button for its menu. */
  hasMenu: boolean;
  /** Whether Tab comes to it; true of one node only. */
  isTabStop: boolean;
  /** Whether it is to take the focus as soon as it is in the page. */
  isAwaited: boolean;
  isLeaving: boolean;
  /** Undefined where it cannot be chosen. */
  isChosen: boolean | undefined;
  news: News | undefined;
}

/** What has happened to a node since the person looked. */
export type News = 'new' | 'moved';

/** A node as React Flow knows it. */
export type FlowNode = Node<Standing, 'map'>;

const ordinary: Standing = {
  isSelected: false,
  hasMenu: false,
  isTabStop: false,
  isAwaited: false,
  isLeaving: false,
  isChosen: undefined,
  news: undefined,
};

/** Above this, only the nodes in view are in the page. */
export const manyNodes = 200;

/**
 * React Flow's nodes of a drawing, sized beforehand so that nothing is measured or hidden on the way.
 * The wrapper that React Flow puts around each is nothing to a screen reader: our own element in it is the tree item.
 */
export function flowNodes(drawing: Drawing): readonly FlowNode[] {
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
    data: ordinary,
  }));
}

/**
 * The same nodes, made anew only where a node stands out, so that only those are drawn again.
 * The focused, the selected and the awaited node stay in the page even out of view, since the focus would fall to the
 * body with its element: React Flow spares a node that is being dragged. Nothing here can be dragged, so that mark
 * means no more than this.
 */
export function withStandings(
  nodes: readonly FlowNode[],
  standings: ReadonlyMap<string, Partial<Standing>>,
): FlowNode[] {
  return nodes.map((node) => {
    const standing = standings.get(node.id);
    if (standing === undefined) return node;
    const data = { ...ordinary, ...standing };
    return { ...node, dragging: data.isSelected || data.isTabStop || data.isAwaited, data };
  });
}
