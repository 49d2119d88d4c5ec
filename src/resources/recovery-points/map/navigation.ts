import {
  ancestors,
  firstChild,
  nextSibling,
  nowId,
  previousSibling,
  type Forest,
} from '../lineage/lineage';

type Move = (tree: Forest, id: string) => string | undefined;

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', (tree, id) => tree.nodes.get(id)?.parentId],
  ['ArrowDown', firstChild],
  ['ArrowLeft', previousSibling],
  ['ArrowRight', nextSibling],
  ['Home', (tree, id) => ancestors(tree, id)[0] ?? id],
  ['End', (tree, id) => (tree.nodes.has(nowId) ? nowId : id)],
]);

/** Whether a key moves about in the tree, be it that there is nothing that way. */
export const isMoveKey = (key: string): boolean => moves.has(key);

/**
 * Where a key leads from a node: up to the parent, down to the first child, left and right among siblings
 * (of a root: the roots), Home to the root of its tree, End to Now. Undefined where there is nothing that way.
 */
export function destination(tree: Forest, id: string, key: string): string | undefined {
  return tree.nodes.has(id) ? moves.get(key)?.(tree, id) : undefined;
}

/** The node that Tab comes to: the selected one, else Now, else the first root. */
export function tabStop(tree: Forest, selectedId: string | undefined): string | undefined {
  if (selectedId !== undefined && tree.nodes.has(selectedId)) return selectedId;
  return tree.nodes.has(nowId) ? nowId : tree.rootIds[0];
}

/** Where the focus goes when its node has gone: the nearest ancestor that is left, else the tab stop. */
export function heirOf(id: string, before: Forest, after: Forest): string | undefined {
  const left = ancestors(before, id).findLast((ancestor) => after.nodes.has(ancestor));
  return left ?? tabStop(after, undefined);
}
