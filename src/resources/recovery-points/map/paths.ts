import type { ShownNode } from '../lineage/folds';
import type { Line, LineKind } from './drawing';
import type { Box } from './viewport';

type BoxAt = (id: string) => Box | undefined;

const corner = 8;

/**
 * A line from the foot of one box to the head of another: down, across, down, with rounded corners. Always of the
 * same commands, so that a style sheet can slide one into another.
 */
export function linePath(from: Box, to: Box): string {
  const x1 = from.x + from.width / 2;
  const y1 = from.y + from.height;
  const x2 = to.x + to.width / 2;
  const y2 = to.y;
  // Lines to children of one parent branch at one height, at any depth of the children.
  const bend = y1 + Math.min((y2 - y1) / 2, from.height / 4);
  const r = Math.min(corner, Math.abs(x2 - x1) / 2, Math.abs(bend - y1));
  const side = Math.sign(x2 - x1);
  return [
    `M${x1} ${y1}V${bend - r}`,
    `Q${x1} ${bend} ${x1 + side * r} ${bend}`,
    `H${x2 - side * r}`,
    `Q${x2} ${bend} ${x2} ${bend + r}`,
    `V${y2}`,
  ].join('');
}

/** A curve beside the tree's lines: from side to side of separate boxes, else around their outer side. */
export function jumpPath(from: Box, to: Box): string {
  const isLeft = from.x + from.width < to.x;
  const isRight = to.x + to.width < from.x;
  const isAround = !isLeft && !isRight;
  const isLeftward = isRight || (isAround && from.x < to.x);
  const x1 = isLeftward ? from.x : from.x + from.width;
  const x2 = isLeft || (isAround && isLeftward) ? to.x : to.x + to.width;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  const bow = isAround ? Math.min(24 + Math.abs(y2 - y1) / 8, 120) : Math.abs(x2 - x1) / 2;
  // Around, both ends bend out to one line, so that the curve has no hook.
  const outer = isLeftward ? Math.min(x1, x2) - bow : Math.max(x1, x2) + bow;
  const start = isAround ? outer : x1 + (isLeftward ? -bow : bow);
  const end = isAround ? outer : x2 + (isLeft ? -bow : bow);
  return `M${x1} ${y1}C${start} ${y1} ${end} ${y2} ${x2} ${y2}`;
}

/** A dot in the middle of a box: where lines begin and end far off. */
export const dotOf = (box: Box): Box => ({ ...box, y: box.y + box.height / 2, height: 0 });

/** The path of all lines of a kind. */
export function linesPath(lines: readonly Line[], kind: LineKind, boxAt: BoxAt): string {
  let path = '';
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const from = boxAt(line.from);
    const to = boxAt(line.to);
    if (from && to) path += kind === 'jumps' ? jumpPath(from, to) : linePath(from, to);
  }
  return path;
}

/** Mark of a node that is too small to read: a dot by its state, a bar for a fold. */
export const dotKinds = ['ready', 'onTheWay', 'fold', 'hidden', 'busy', 'failed', 'now'] as const;
export type DotKind = (typeof dotKinds)[number];

export function dotKind(node: ShownNode, isOnTheWay: boolean): DotKind {
  if (node.kind !== 'point') return node.kind;
  if (node.point.state === 'Error') return 'failed';
  if (node.point.state !== 'Ready') return 'busy';
  return isOnTheWay ? 'onTheWay' : 'ready';
}

/** Dots as a path of points: the stroke's round ends make them round, whatever its width. A fold is a short bar. */
export function dotsPath(ids: Iterable<string>, kind: DotKind, boxAt: BoxAt): string {
  let path = '';
  for (const id of ids) {
    const box = boxAt(id);
    if (box === undefined) continue;
    const half = kind === 'fold' ? box.height / 2 : 0;
    const { x, y, width } = dotOf(box);
    path += `M${x + width / 2} ${y - half}v${2 * half}`;
  }
  return path;
}
