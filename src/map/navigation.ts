import {
  ancestors,
  firstChild,
  nextSibling,
  nowId,
  previousSibling,
  type Lineage,
} from '../domain/lineage';

type Move = (lineage: Lineage, id: string) => string | undefined;

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', (lineage, id) => lineage.nodes.get(id)?.parentId],
  ['ArrowDown', firstChild],
  ['ArrowLeft', previousSibling],
  ['ArrowRight', nextSibling],
  ['Home', (lineage, id) => ancestors(lineage, id)[0] ?? id],
  ['End', (lineage, id) => (lineage.nodes.has(nowId) ? nowId : id)],
]);

/** Whether a key moves about in the tree, be it that there is nothing that way. */
export const isMoveKey = (key: string): boolean => moves.has(key);

/**
 * Where a key leads from a node: up to the parent, down to the first child, left and right among siblings
 * (of a root: the roots), Home to the root of its tree, End to Now. Undefined where there is nothing that way.
 */
export function destination(lineage: Lineage, id: string, key: string): string | undefined {
  return lineage.nodes.has(id) ? moves.get(key)?.(lineage, id) : undefined;
}

/** The node that Tab comes to: the selected one, else Now, else the first root. */
export function tabStop(lineage: Lineage, selectedId: string | undefined): string | undefined {
  if (selectedId !== undefined && lineage.nodes.has(selectedId)) return selectedId;
  return lineage.nodes.has(nowId) ? nowId : lineage.rootIds[0];
}

/** Where the focus goes when its node has gone: the nearest ancestor that is left, else the tab stop. */
export function heirOf(id: string, before: Lineage, after: Lineage): string | undefined {
  const left = ancestors(before, id).findLast((ancestor) => after.nodes.has(ancestor));
  return left ?? tabStop(after, undefined);
}
