import { pathToNow, type Forest, type Lineage, type LineageNode, type Place } from './lineage';
import { pastRollbacks } from '../rollback/safetyPoint';
import type { RecoveryPoint } from '../../../cloud/types';

/** Points in one line without branches, which can be shown as one node. */
export interface PointRun {
  /** Of the first point. */
  id: string;
  /** From the top down. */
  points: readonly RecoveryPoint[];
}

/** A run of points shown as one node, under the id of its first point. */
export interface FoldNode extends Place {
  kind: 'fold';
  run: PointRun;
}
export type ShownNode = LineageNode | FoldNode;

/** A lineage with some runs folded: every point is in it exactly once, alone or in one fold. */
export interface ShownTree extends Forest<ShownNode> {
  currentId: string | undefined;
  /** Id of the fold of each folded point. */
  foldOf: ReadonlyMap<string, string>;
}

/** Shorter runs stay as they are, and so do trees of no more nodes than this. */
export const folding = { fewestPoints: 4, mostNodes: 20 } as const;

/**
 * The runs that may fold. Points that people look for stay outside: the current branch, roots, branch points, the
 * end of each branch, failed and hidden points, and both ends of a rollback. So a fold always has a node above it,
 * and exactly one below.
 */
export function runsOf(lineage: Lineage): readonly PointRun[] {
  if (lineage.nodes.size <= folding.mostNodes) return [];
  const apart = new Set(pathToNow(lineage));
  for (const { from, toId } of pastRollbacks(lineage)) apart.add(from.id).add(toId);
  const folds = (node: LineageNode | undefined): RecoveryPoint | undefined =>
    node?.kind === 'point' &&
    node.parentId !== undefined &&
    node.childIds.length === 1 &&
    node.point.state !== 'Error' &&
    !apart.has(node.id)
      ? node.point
      : undefined;

  const runs: PointRun[] = [];
  const seen = new Set<string>();
  for (const start of lineage.nodes.values()) {
    const points: RecoveryPoint[] = [];
    let node: LineageNode | undefined = start;
    for (let point = folds(node); point !== undefined && !seen.has(point.id); point = folds(node)) {
      seen.add(point.id);
      points.push(point);
      node = lineage.nodes.get(node?.childIds[0] ?? '');
    }
    if (points.length >= folding.fewestPoints) runs.push({ id: start.id, points });
  }
  return runs;
}

/** The runs without unfolded ones, and without those with a point in transition or one that must be visible. */
export function foldedRuns(
  runs: readonly PointRun[],
  unfolded: (runId: string) => boolean,
  mustShow: (pointId: string) => boolean,
): readonly PointRun[] {
  return runs.filter(
    (run) =>
      !unfolded(run.id) &&
      run.points.every((point) => point.state === 'Ready' && !mustShow(point.id)),
  );
}

/** Shows each of these runs of a lineage as one node. */
export function fold(lineage: Lineage, runs: readonly PointRun[]): ShownTree {
  const foldOf = new Map<string, string>();
  if (runs.length === 0) return { ...lineage, foldOf };
  const runAt = new Map<string, PointRun>();
  for (const run of runs) {
    runAt.set(run.id, run);
    for (const point of run.points) foldOf.set(point.id, run.id);
  }
  const idOf = (id: string) => foldOf.get(id) ?? id;
  const nodes = new Map<string, ShownNode>();
  for (const node of lineage.nodes.values()) {
    const run = runAt.get(node.id);
    if (run === undefined && foldOf.has(node.id)) continue;
    const parentId = node.parentId === undefined ? undefined : idOf(node.parentId);
    const depth = parentId === undefined ? 0 : (nodes.get(parentId)?.depth ?? 0) + 1;
    const last = run?.points.at(-1);
    const childIds = (last === undefined ? node : lineage.nodes.get(last.id))?.childIds ?? [];
    const place = { id: node.id, parentId, childIds: childIds.map(idOf), depth };
    nodes.set(node.id, run === undefined ? { ...node, ...place } : { kind: 'fold', run, ...place });
  }
  return { nodes, rootIds: lineage.rootIds, currentId: lineage.currentId, foldOf };
}
