import { MarkerType, Position, type Edge, type Node } from '@xyflow/react';
import type { ShownNode } from '../lineage/folds';
import type { Text } from '../../../i18n/text';
import type { Drawing } from './drawing';
import { markedLabel, type ChangeMark, type NodeText } from './nodeText';
import { jumpPath, linePath } from './paths';
import type { Box } from './viewport';

/** Counted from 1, as ARIA wants them. */
export interface NodePlace {
  level: number;
  index: number;
  count: number;
}

/** All that a node's element depends on, in one flat record. */
export interface NodeLook extends NodePlace {
  id: string;
  kind: ShownNode['kind'];
  box: Box;
  text: NodeText;
  /** A deleted node that fades out. */
  isGone: boolean;
  /** Rendered even out of view, since without its element the focus would move to the body. */
  isKept: boolean;
  /** Of a fold: false. Of the first point of an unfolded run: true. */
  isExpanded: boolean | undefined;
  isSelected: boolean;
  /** Of a small picture: two lines. */
  isSmall: boolean;
  /** The card has a button for its menu. */
  hasMenu: boolean;
  /** True of one node only. */
  isTabStop: boolean;
  /** Takes the focus as soon as it is in the page. */
  isAwaited: boolean;
  isLeaving: boolean;
  /** Undefined where it cannot be chosen. */
  isChosen: boolean | undefined;
  mark: ChangeMark | undefined;
}

export type CardNode = Node<{ look: NodeLook }, 'card'>;
export type LineEdge = Edge<{ path: string; kind: string }>;

/** Lies beneath all others, and draws the whole tree when it is too small for cards. */
export type OverviewNode = Node<Record<string, never>, 'overview'>;
export const overviewId = ':overview';

/** Position and look of a node, without its keyboard and screen reader parts. */
export function drawnNode(look: NodeLook) {
  const { id, box, text } = look;
  const { width, height } = box;
  const middle = { x: width / 2, width: 0, height: 0 };
  const marks = [
    'map-node',
    `is-${look.kind}`,
    text.isCurrent && 'is-current',
    text.isSafety && 'is-safety',
    look.isSelected && 'is-selected',
    look.isLeaving && 'is-leaving',
    look.isGone && 'is-gone',
  ];
  return {
    id,
    type: 'card' as const,
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'source' as const, position: Position.Bottom, y: height, ...middle },
      { type: 'target' as const, position: Position.Top, y: 0, ...middle },
    ],
    // React Flow keeps a node that is dragged in the page, in view or not.
    dragging: look.isKept,
    className: marks.filter(Boolean).join(' '),
    style: { pointerEvents: look.isGone ? ('none' as const) : ('all' as const) },
    data: { look },
  };
}

function cardNode(look: NodeLook, t: Text): CardNode {
  return {
    ...drawnNode(look),
    ariaRole: 'treeitem',
    ariaLabel: markedLabel(t, look.text.label, look),
    domAttributes: {
      tabIndex: look.isTabStop ? 0 : -1,
      'aria-roledescription': undefined,
      'aria-level': look.level,
      'aria-posinset': look.index,
      'aria-setsize': look.count,
      'aria-expanded': look.isExpanded,
      'aria-selected': look.isSelected,
      'aria-checked': look.isChosen,
    },
  };
}

/**
 * Nodes for React Flow. Unchanged nodes are the same object, so that React Flow and React skip them. Keys of looks
 * have a fixed order.
 */
export function rememberingNodes() {
  let known = new Map<string, { parts: readonly unknown[]; node: CardNode }>();
  let last: readonly CardNode[] = [];
  return (looks: readonly NodeLook[], t: Text): readonly CardNode[] => {
    const next: typeof known = new Map();
    for (const look of looks) {
      const parts = Object.values(look);
      const before = known.get(look.id);
      const isSame = before?.parts.every((part, index) => part === parts[index]) === true;
      next.set(look.id, isSame ? before : { parts, node: cardNode(look, t) });
    }
    known = next;
    const nodes = [...known.values()].map(({ node }) => node);
    if (nodes.length !== last.length || nodes.some((node, index) => node !== last[index]))
      last = nodes;
    return last;
  };
}

export function overviewNode({ bounds: { x, y, width, height } }: Drawing): OverviewNode {
  return {
    id: overviewId,
    type: 'overview',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: -1,
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
    data: {},
  };
}

/** For lines that lead somewhere. */
const arrow = (color: string) => ({
  type: MarkerType.ArrowClosed,
  color,
  width: 16,
  height: 16,
  markerUnits: 'userSpaceOnUse',
});

/** Lines for React Flow, hidden from screen readers: the tree itself has the parents. */
export function lineEdges({ lines, boxes }: Pick<Drawing, 'lines' | 'boxes'>): LineEdge[] {
  return lines.flatMap(({ from, to, kind }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) return [];
    return {
      id: `${from} ${kind} ${to}`,
      type: 'line',
      source: from,
      target: to,
      domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
      ...(kind === 'jumps' && { markerEnd: arrow('var(--warning)') }),
      ...(kind === 'moves' && { markerEnd: arrow('var(--accent)') }),
      data: {
        path: kind === 'jumps' || kind === 'moves' ? jumpPath(start, end) : linePath(start, end),
        kind,
      },
    };
  });
}

/** React Flow's own ways to edit, select and focus are off: the keys of the tree are ours, and the page scrolls. */
export const fixedNodes = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  zoomOnDoubleClick: false,
  preventScrolling: false,
} as const;
