import type { RecoveryPoint } from '../../../cloud/types';
import { fold, type PointRun, type ShownTree } from './folds';
import { ancestors, type Lineage, type LineageNode } from './lineage';

/** The part of a lineage that a picture shows. */
export interface Excerpt {
  tree: ShownTree;
  /** Points that it leaves out. */
  others: number;
}

/** Maximum number of nodes, levels and branches of a tree that is shown whole, if it fits. */
const small = { nodes: 7, levels: 4, ends: 3 } as const;

/** Fewer points in a row than this stay apart. */
const fewestFolded = 2;

/** The nodes on the way from the nearest common ancestor of some nodes down to each of them. */
function waysTo(lineage: Lineage, ids: readonly string[]): ReadonlySet<string> {
  const ways = ids.map((id) => [...ancestors(lineage, id), id]);
  const [first = []] = ways;
  let shared = 0;
  while (shared < first.length && ways.every((way) => way[shared] === first[shared])) shared += 1;
  return new Set(ways.flatMap((way) => way.slice(Math.max(shared - 1, 0))));
}

/** A lineage without the nodes that are not among `kept`, of which each but the topmost has its parent. */
function partOfLineage(lineage: Lineage, kept: ReadonlySet<string>): Lineage {
  const nodes = new Map<string, LineageNode>();
  for (const node of lineage.nodes.values()) {
    if (!kept.has(node.id)) continue;
    const parent = nodes.get(node.parentId ?? '');
    nodes.set(node.id, {
      ...node,
      parentId: parent?.id,
      childIds: node.childIds.filter((id) => kept.has(id)),
      depth: parent === undefined ? 0 : parent.depth + 1,
    });
  }
  const rootIds = [...nodes.values()].flatMap(({ id, parentId }) => (parentId ? [] : [id]));
  return { nodes, rootIds, currentId: lineage.currentId };
}

/** Rows of points without any requested one. */
function rowsOf(lineage: Lineage, ids: ReadonlySet<string>): readonly PointRun[] {
  const rows: PointRun[] = [];
  const seen = new Set<string>();
  const pointIn = (node: LineageNode | undefined): RecoveryPoint | undefined =>
    node?.kind === 'point' && node.childIds.length === 1 && !ids.has(node.id)
      ? node.point
      : undefined;
  for (const start of lineage.nodes.values()) {
    const points: RecoveryPoint[] = [];
    let node: LineageNode | undefined = start;
    for (let point = pointIn(node); point && !seen.has(point.id); point = pointIn(node)) {
      seen.add(point.id);
      points.push(point);
      node = lineage.nodes.get(node?.childIds[0] ?? '');
    }
    if (points.length >= fewestFolded) rows.push({ id: start.id, points });
  }
  return rows;
}

/** True for a lineage that a picture shows whole. */
export function fitsPicture(lineage: Lineage): boolean {
  const nodes = [...lineage.nodes.values()];
  return (
    nodes.length <= small.nodes &&
    nodes.every(({ depth }) => depth < small.levels) &&
    nodes.filter(({ childIds }) => childIds.length === 0).length <= small.ends
  );
}

/** A lineage whole, or the requested nodes and their connections, rows of others folded. */
export function excerptOf(
  lineage: Lineage,
  wanted: Iterable<string>,
  { isWhole }: { isWhole: boolean },
): Excerpt {
  const ids = [...new Set(wanted)].filter((id) => lineage.nodes.has(id));
  const nodes = [...lineage.nodes.values()];
  if (isWhole || ids.length === 0) return { tree: fold(lineage, []), others: 0 };
  const kept = waysTo(lineage, ids);
  const part = partOfLineage(lineage, kept);
  return {
    tree: fold(part, rowsOf(part, new Set(ids))),
    others: nodes.filter(({ id, kind }) => kind === 'point' && !kept.has(id)).length,
  };
}
