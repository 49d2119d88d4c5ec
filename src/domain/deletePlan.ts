import { buildLineage, byAge, type Lineage } from './lineage';
import type { RecoveryPoint } from './types';

/**
 * How the engine deletes (CloudStack rules §8).
 * - `reparents`: children move to the grandparent, and the point is gone.
 * - `hides`: KVM, file-based. A point that two or more build on (children, the present state) is
 *   hidden, and its space freed only when one is left.
 * - `unknown`: KVM, disk alone; which of the two cannot be seen from here.
 */
export type DeleteStrategy = 'reparents' | 'hides' | 'unknown';

export interface DeletePlan {
  /** One at a time, in this order. Children go before their parents: see {@link inOrder}. */
  queue: readonly string[];
  before: Lineage;
  after: Lineage;
  /** Points that stay, and hang elsewhere afterwards. No parent: a root. */
  moves: readonly { pointId: string; from: string | undefined; to: string | undefined }[];
  /** Where *Now* hangs before and after; none: it stays where it is. */
  current: { from: string | undefined; to: string | undefined } | undefined;
  /** Deleted, but kept by the hypervisor: they free no space yet. */
  staysHidden: readonly string[];
  /** The same, where the engine's way is not known. */
  mayStayHidden: readonly string[];
  strategy: DeleteStrategy;
}

/** A forest under deletion. */
interface Forest {
  points: Map<string, RecoveryPoint>;
  currentId: string | undefined;
}

function forestOf(lineage: Lineage): Forest {
  const points = new Map<string, RecoveryPoint>();
  for (const node of lineage.nodes.values())
    if (node.kind !== 'now' && node.point !== undefined)
      points.set(node.id, { ...node.point, parentId: node.parentId });
  return { points, currentId: lineage.currentId };
}

const buildsOn = (point: RecoveryPoint) => point.state === 'Ready' || point.state === 'Hidden';

function childrenOf(forest: Forest, id: string): readonly RecoveryPoint[] {
  return [...forest.points.values()].filter((point) => point.parentId === id);
}

/** Takes a point out: what builds on it moves to its parent, and so does *Now*; a failed child is left without one. */
function takeOut(forest: Forest, point: RecoveryPoint): void {
  for (const child of childrenOf(forest, point.id)) {
    const { parentId, parentName } = buildsOn(child)
      ? point
      : { parentId: undefined, parentName: undefined };
    forest.points.set(child.id, { ...child, parentId, parentName });
  }
  if (forest.currentId === point.id) forest.currentId = point.parentId;
  forest.points.delete(point.id);
}

function usersOf(forest: Forest, id: string): number {
  const children = childrenOf(forest, id).filter(buildsOn).length;
  return children + (forest.currentId === id ? 1 : 0);
}

/** Hides a point that several build on; otherwise takes it out, and hidden ancestors that are down to one. */
function hideOrTakeOut(forest: Forest, target: RecoveryPoint): void {
  if (usersOf(forest, target.id) > 1) {
    forest.points.set(target.id, { ...target, state: 'Hidden' });
    return;
  }
  let point: RecoveryPoint | undefined = target;
  while (point !== undefined && usersOf(forest, point.id) <= 1) {
    takeOut(forest, point);
    const parent: RecoveryPoint | undefined = forest.points.get(point.parentId ?? '');
    point = parent?.state === 'Hidden' ? parent : undefined;
  }
}

function carryOut(
  before: Lineage,
  queue: readonly string[],
  strategy: 'reparents' | 'hides',
): Forest {
  const forest = forestOf(before);
  const act = strategy === 'hides' ? hideOrTakeOut : takeOut;
  for (const id of queue) {
    const point = forest.points.get(id);
    if (point !== undefined) act(forest, point);
  }
  return forest;
}

function strategyFor(lineage: Lineage, queue: readonly string[]): DeleteStrategy {
  const ids = new Set(queue);
  const nodes = [...lineage.nodes.values()];
  const mayHide = nodes.some(
    (node) =>
      node.kind === 'point' &&
      ids.has(node.id) &&
      node.point.type === 'Disk' &&
      (node.point.hypervisor === undefined || node.point.hypervisor === 'KVM'),
  );
  if (!mayHide) return 'reparents';
  return nodes.some((node) => node.kind === 'ghost') ? 'hides' : 'unknown';
}

/**
 * The order of least harm: deepest first, oldest first among equals. The engine's result is the
 * same for any order as long as all points are sound, but on the way there children-first moves no
 * point that is itself about to go, hides none that need not be hidden, and keeps a failed child's
 * line; and if one deletion fails, everything above it still stands as it was.
 */
function inOrder(lineage: Lineage, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...lineage.nodes.values()]
    .flatMap((node) => (node.kind === 'point' && wanted.has(node.id) ? [node] : []))
    .sort((a, b) => b.depth - a.depth || byAge(a.point, b.point))
    .map(({ id }) => id);
}

function movesBetween(before: Lineage, after: Lineage): DeletePlan['moves'] {
  const stay = [...after.nodes.values()].filter((node) => node.kind === 'point');
  return stay.flatMap(({ id, parentId: to }) => {
    const from = before.nodes.get(id)?.parentId;
    return from === to ? [] : [{ pointId: id, from, to }];
  });
}

const hiddenIn = (forest: Forest, queue: readonly string[]) =>
  queue.filter((id) => forest.points.has(id));

/**
 * What deleting points leads to, before anything is sent. Ids that the list does not hold, or that
 * are deleted already, are passed over; whether each may be deleted now is for `recoveryPointVerdicts`.
 */
export function deletePlan(points: readonly RecoveryPoint[], ids: readonly string[]): DeletePlan {
  const before = buildLineage(points);
  const queue = inOrder(before, ids);
  const strategy = strategyFor(before, queue);
  const forest = carryOut(before, queue, strategy === 'hides' ? 'hides' : 'reparents');
  const after = buildLineage(
    [...forest.points.values()].map((point) => ({
      ...point,
      current: point.id === forest.currentId,
    })),
  );
  const from = before.currentId;
  const to = forest.currentId;
  return {
    queue,
    before,
    after,
    moves: movesBetween(before, after),
    current: from === to ? undefined : { from, to },
    staysHidden: hiddenIn(forest, queue),
    mayStayHidden: strategy === 'unknown' ? hiddenIn(carryOut(before, queue, 'hides'), queue) : [],
    strategy,
  };
}
