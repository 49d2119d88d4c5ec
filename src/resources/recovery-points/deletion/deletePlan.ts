import { buildLineage, byAge, nowId, type Lineage } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';

/**
 * How the engine deletes (CloudStack rules §8).
 * - `reparents`: children move to the grandparent, and the point is gone.
 * - `hides`: KVM, file-based. A point that two or more build on (children, the present state) is
 *   hidden, and its space freed only when one is left.
 * - `unknown`: KVM, disk alone; which of the two cannot be seen from here.
 */
export type DeleteStrategy = 'reparents' | 'hides' | 'unknown';

export interface DeletePlan {
  /** Deleted one at a time in this order: see {@link inOrder}. */
  queue: readonly string[];
  before: Lineage;
  after: Lineage;
  /** Remaining points with another parent afterwards; undefined for a root. */
  moves: readonly { pointId: string; from: string | undefined; to: string | undefined }[];
  /** Parent of *Now* before and after; undefined where it stays the same. */
  current: { from: string | undefined; to: string | undefined } | undefined;
  /** Deleted points that the hypervisor still needs, with their dependents (*Now* as {@link nowId}): no space is freed yet. */
  staysHidden: ReadonlyMap<string, readonly string[]>;
  /** The same, where the engine's strategy is unknown. */
  mayStayHidden: ReadonlyMap<string, readonly string[]>;
  strategy: DeleteStrategy;
}

/** Facts about a point that its deletion depends on. */
export type TreeNodeState = Pick<RecoveryPoint, 'id' | 'parentId' | 'state' | 'current'> &
  Partial<Pick<RecoveryPoint, 'parentName'>>;

/** A forest under deletion. */
interface TreeState<P extends TreeNodeState> {
  points: Map<string, P>;
  currentId: string | undefined;
}

/** Points of a tree, each with its shown parent; at most one is current. */
export function pointsOf(lineage: Lineage): readonly RecoveryPoint[] {
  return [...lineage.nodes.values()].flatMap((node) =>
    node.kind === 'now' || node.point === undefined
      ? []
      : [{ ...node.point, parentId: node.parentId, current: node.id === lineage.currentId }],
  );
}

const buildsOn = ({ state }: TreeNodeState) => state === 'Ready' || state === 'Hidden';

function childrenOf<P extends TreeNodeState>(forest: TreeState<P>, id: string): readonly P[] {
  return [...forest.points.values()].filter((point) => point.parentId === id);
}

/** Removes a point: its children and *Now* move to its parent; a failed child becomes a root. */
function removeNode<P extends TreeNodeState>(forest: TreeState<P>, point: P): void {
  for (const child of childrenOf(forest, point.id)) {
    const { parentId, parentName } = buildsOn(child)
      ? point
      : { parentId: undefined, parentName: undefined };
    forest.points.set(child.id, { ...child, parentId, parentName });
  }
  if (forest.currentId === point.id) forest.currentId = point.parentId;
  forest.points.delete(point.id);
}

/** Dependents of a point: its children, and the present state (as {@link nowId}). */
function usersOf<P extends TreeNodeState>(forest: TreeState<P>, id: string): readonly string[] {
  const children = childrenOf(forest, id).filter(buildsOn);
  return [...children.map((child) => child.id), ...(forest.currentId === id ? [nowId] : [])];
}

/** Hides a point with several dependents; otherwise removes it, and hidden ancestors with one dependent left. */
function hideOrRemove<P extends TreeNodeState>(forest: TreeState<P>, target: P): void {
  if (usersOf(forest, target.id).length > 1) {
    forest.points.set(target.id, { ...target, state: 'Hidden' });
    return;
  }
  let point: P | undefined = target;
  while (point !== undefined && usersOf(forest, point.id).length <= 1) {
    removeNode(forest, point);
    const parent: P | undefined = forest.points.get(point.parentId ?? '');
    point = parent?.state === 'Hidden' ? parent : undefined;
  }
}

function applyDeletions<P extends TreeNodeState>(
  points: readonly P[],
  queue: readonly string[],
  strategy: 'reparents' | 'hides',
): TreeState<P> {
  const forest: TreeState<P> = {
    points: new Map(points.map((point) => [point.id, point])),
    currentId: points.find(({ current }) => current)?.id,
  };
  const act = strategy === 'hides' ? hideOrRemove : removeNode;
  for (const id of queue) {
    const point = forest.points.get(id);
    if (point !== undefined) act(forest, point);
  }
  return forest;
}

/** Points that remain, as {@link pointsOf} gives them, once some are deleted in that order. */
export function afterDeleting<P extends TreeNodeState>(
  points: readonly P[],
  queue: readonly string[],
  strategy: 'reparents' | 'hides',
): readonly P[] {
  const forest = applyDeletions(points, queue, strategy);
  return [...forest.points.values()].map((point) => ({
    ...point,
    current: point.id === forest.currentId,
  }));
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
  return nodes.some((node) => node.kind === 'hidden') ? 'hides' : 'unknown';
}

/**
 * Order of least harm: deepest first, oldest first among equals. The result is the same in any order as long as all points
 * are sound, but children-first moves and hides as few points as possible on the way, keeps the line of a failed child,
 * and after a failure leaves everything above as it was. Before all comes what an earlier deletion left half done: until
 * then the engine deletes no other (CloudStack rules §8).
 */
function inOrder(lineage: Lineage, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...lineage.nodes.values()]
    .flatMap((node) => (node.kind === 'point' && wanted.has(node.id) ? [node] : []))
    .sort(
      (a, b) =>
        Number(b.point.state === 'Expunging') - Number(a.point.state === 'Expunging') ||
        b.depth - a.depth ||
        byAge(a.point, b.point),
    )
    .map(({ id }) => id);
}

function movesBetween(before: Lineage, after: Lineage): DeletePlan['moves'] {
  const stay = [...after.nodes.values()].filter((node) => node.kind === 'point');
  return stay.flatMap(({ id, parentId: to }) => {
    const from = before.nodes.get(id)?.parentId;
    return from === to ? [] : [{ pointId: id, from, to }];
  });
}

/** Deleted points that the hypervisor still needs, each with its dependents. */
function hiddenIn<P extends TreeNodeState>(forest: TreeState<P>, queue: readonly string[]) {
  const kept = queue.filter((id) => forest.points.has(id));
  return new Map(kept.map((id) => [id, usersOf(forest, id)]));
}

/**
 * Result of deleting points, before anything is sent. Ids that the list does not have, or that are deleted already, are
 * skipped; `recoveryPointVerdicts` says whether each may be deleted now.
 */
export function deletePlan(points: readonly RecoveryPoint[], ids: readonly string[]): DeletePlan {
  const before = buildLineage(points);
  const queue = inOrder(before, ids);
  const strategy = strategyFor(before, queue);
  const nodes = pointsOf(before);
  const effective = strategy === 'hides' ? 'hides' : 'reparents';
  const forest = applyDeletions(nodes, queue, effective);
  const after = buildLineage(afterDeleting(nodes, queue, effective));
  const from = before.currentId;
  const to = forest.currentId;
  return {
    queue,
    before,
    after,
    moves: movesBetween(before, after),
    current: from === to ? undefined : { from, to },
    staysHidden: hiddenIn(forest, queue),
    mayStayHidden: hiddenIn(
      strategy === 'unknown' ? applyDeletions(nodes, queue, 'hides') : forest,
      strategy === 'unknown' ? queue : [],
    ),
    strategy,
  };
}
