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

/** True for a key that moves in the tree, even where there is nothing that way. */
export const isMoveKey = (key: string): boolean => moves.has(key);

/**
 * Destination of a key: parent, first child, siblings (of a root: the roots), Home for the root, End for Now. Undefined
 * where there is none.
 */
export function destination(tree: Forest, id: string, key: string): string | undefined {
  return tree.nodes.has(id) ? moves.get(key)?.(tree, id) : undefined;
}

/** Keys that lead along the tree, and may meet its edge. */
export type EdgeKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const edgeKeys: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

export const isEdgeKey = (key: string): key is EdgeKey => edgeKeys.includes(key);

/**
 * The next node in visiting order, from a node on and around, whose name begins as typed. A single letter leads on
 * from a node that begins with it.
 */
export function nodeByName(
  tree: Forest,
  nameOf: (id: string) => string,
  from: string,
  typed: string,
): string | undefined {
  const ids = [...tree.nodes.keys()];
  const start = ids.indexOf(from) + (typed.length === 1 ? 1 : 0);
  const begins = typed.toLocaleLowerCase();
  return [...ids.slice(start), ...ids.slice(0, start)].find((id) =>
    nameOf(id).toLocaleLowerCase().startsWith(begins),
  );
}

/** Maximum pause between letters of one prefix, ms. */
const typingPause = 700;

/** The typed prefix of a name, letter by letter; `at` in ms. */
export function rememberingTyping(): (letter: string, at: number) => string {
  let text = '';
  let last = -Infinity;
  return (letter, at) => {
    text = at - last < typingPause ? text + letter : letter;
    last = at;
    return text;
  };
}

/** The tab stop: the selected node, else Now, else the first root. */
export function tabStop(tree: Forest, selectedId: string | undefined): string | undefined {
  if (selectedId !== undefined && tree.nodes.has(selectedId)) return selectedId;
  return tree.nodes.has(nowId) ? nowId : tree.rootIds[0];
}

/** Next focus after a node was deleted: the nearest remaining ancestor, else the tab stop. */
export function nextFocusAfter(id: string, before: Forest, after: Forest): string | undefined {
  const left = ancestors(before, id).findLast((ancestor) => after.nodes.has(ancestor));
  return left ?? tabStop(after, undefined);
}
