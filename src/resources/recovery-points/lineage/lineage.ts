import { mayPointTo, type UnreadableRow } from '../../../cloud/lists/list';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import type { RecoveryPoint } from '../../../cloud/types';

/** The id of *Now*, the instance's present state. The cloud's ids are UUIDs, so none is like it. */
export const nowId = ':now';

/** Place of a node in a forest. */
export interface Place {
  id: string;
  parentId: string | undefined;
  /** In order: oldest first, *Now* last. */
  childIds: readonly string[];
  /** Of a root: 0. */
  depth: number;
}
export interface PointNode extends Place {
  kind: 'point';
  point: RecoveryPoint;
}
/** A hidden point: deleted, but kept by the hypervisor since others depend on it (CloudStack rules §7, §8). */
export interface HiddenNode extends Place {
  kind: 'hidden';
  /** Its name, where a child reports it. */
  name: string | undefined;
  /** Its row, where listed as Hidden or Removed. */
  point: RecoveryPoint | undefined;
  /** True where it may be an unreadable row rather than a deleted point. */
  isUnread?: true;
}
export interface NowNode extends Place {
  kind: 'now';
}
export type LineageNode = PointNode | HiddenNode | NowNode;

/** Trees side by side. */
export interface Forest<Node extends Place = Place> {
  /** In visiting order: roots oldest first, each before its children. */
  nodes: ReadonlyMap<string, Node>;
  rootIds: readonly string[];
}

/** The forest of an instance's recovery points. */
export interface Lineage extends Forest<LineageNode> {
  /** Parent of *Now*; undefined: *Now* is a root. */
  currentId: string | undefined;
}

/** Oldest first, then by id: the order of everything here. */
export function byAge(
  a: { createdAt: number; id: string },
  b: { createdAt: number; id: string },
): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** One point an id, oldest first. Of duplicates the same one remains, in any order of the input. */
function distinct(points: readonly RecoveryPoint[]): Map<string, RecoveryPoint> {
  const kept = new Map<string, RecoveryPoint>();
  for (const point of points) {
    if (point.id === nowId) continue;
    const other = kept.get(point.id);
    const replaces =
      other === undefined ||
      (byAge(point, other) || (JSON.stringify(point) < JSON.stringify(other) ? -1 : 1)) < 0;
    if (replaces) kept.set(point.id, point);
  }
  return new Map([...kept.values()].sort(byAge).map((point) => [point.id, point]));
}

const noParent: readonly (string | undefined)[] = [undefined, '', nowId];

/** Adds the future parent to new points: the current point. The engine reports it only once they are ready (CloudStack 4.22). */
function withNewParents(points: Map<string, RecoveryPoint>): Map<string, RecoveryPoint> {
  const currentId = currentOf(points);
  const parent = points.get(currentId ?? '');
  return new Map(
    [...points].map(([id, point]) => {
      const isNew = workOn(point) === 'createRecoveryPoint' && noParent.includes(point.parentId);
      return isNew && id !== currentId
        ? [id, { ...point, parentId: currentId, parentName: parent?.name }]
        : [id, point];
    }),
  );
}

/** Points whose parent is ignored: the oldest of each circle, which becomes a root. */
function circleBreakers(points: ReadonlyMap<string, RecoveryPoint>): ReadonlySet<string> {
  const breakers = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const start of points.values()) {
    let point: RecoveryPoint | undefined = start;
    while (point !== undefined && !walkOf.has(point.id)) {
      walkOf.set(point.id, start.id);
      point = point.parentId === undefined ? undefined : points.get(point.parentId);
    }
    if (point === undefined || walkOf.get(point.id) !== start.id) continue;
    const first = point;
    let oldest = first;
    let next = points.get(first.parentId ?? '');
    while (next !== undefined && next !== first) {
      if (byAge(next, oldest) < 0) oldest = next;
      next = points.get(next.parentId ?? '');
    }
    breakers.add(oldest.id);
  }
  return breakers;
}

interface Draft {
  createdAt: number;
  id: string;
  parentId: string | undefined;
  children: Draft[];
  place: (at: Place) => LineageNode;
}

function draftOf(point: RecoveryPoint, isBreaker: boolean): Draft {
  const isKept = point.state === 'Hidden' || point.state === 'Removed';
  return {
    createdAt: point.createdAt,
    id: point.id,
    parentId: isBreaker || noParent.includes(point.parentId) ? undefined : point.parentId,
    children: [],
    place: (at) =>
      isKept ? { kind: 'hidden', name: point.name, point, ...at } : { kind: 'point', point, ...at },
  };
}

/** As old as the oldest of its children. */
function hiddenOf(
  id: string,
  child: RecoveryPoint | undefined,
  name: string | undefined,
  isUnread: boolean,
): Draft {
  return {
    createdAt: child?.createdAt ?? 0,
    id,
    parentId: undefined,
    children: [],
    place: (at) => ({
      kind: 'hidden',
      name,
      point: undefined,
      ...(isUnread && { isUnread }),
      ...at,
    }),
  };
}

function currentOf(points: ReadonlyMap<string, RecoveryPoint>): string | undefined {
  return [...points.values()].filter((point) => point.current).at(-1)?.id;
}

/** Puts drafts in visiting order, without recursion: chains may be thousands long. */
function visit(roots: readonly Draft[]): Map<string, LineageNode> {
  const nodes = new Map<string, LineageNode>();
  const waiting = roots.toReversed().map((draft) => ({ draft, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { draft, depth } = next;
    const { id, parentId, children } = draft;
    const childIds = children.map((child) => child.id);
    nodes.set(id, draft.place({ id, parentId, childIds, depth }));
    for (const child of children.toReversed()) waiting.push({ draft: child, depth: depth + 1 });
  }
  return nodes;
}

/**
 * Builds the forest from the listed points, in any order and however wrong: every point is in it exactly once. An unlisted
 * parent becomes a hidden point; a circle is cut at its oldest point; a new point without a parent is placed under the current
 * one; of several *current* points the newest counts (CloudStack rules §7, §8).
 */
export function buildLineage(
  listed: readonly RecoveryPoint[],
  unreadable: readonly UnreadableRow[] = [],
): Lineage {
  const mayBeUnread = (id: string) => unreadable.some((row) => mayPointTo(row, 'id', id));
  const points = withNewParents(distinct(listed));
  const breakers = circleBreakers(points);
  const drafts = new Map<string, Draft>();
  for (const point of points.values()) drafts.set(point.id, draftOf(point, breakers.has(point.id)));
  const real = [...drafts.values()];
  const named = new Map(
    [...points.values()]
      .toReversed()
      .flatMap(({ parentId, parentName }) => (parentName ? [[parentId ?? '', parentName]] : [])),
  );
  for (const { id, parentId } of real)
    if (parentId !== undefined && !drafts.has(parentId))
      drafts.set(
        parentId,
        hiddenOf(parentId, points.get(id), named.get(parentId), mayBeUnread(parentId)),
      );
  for (const draft of real)
    if (draft.parentId !== undefined) drafts.get(draft.parentId)?.children.push(draft);

  const currentId = currentOf(points);
  const now: Draft = {
    createdAt: Infinity,
    id: nowId,
    parentId: currentId,
    children: [],
    place: (at) => ({ kind: 'now', ...at }),
  };
  const roots = [...drafts.values()].filter((draft) => draft.parentId === undefined).sort(byAge);
  const under = currentId === undefined ? roots : drafts.get(currentId)?.children;
  under?.push(now);
  return { nodes: visit(roots), rootIds: roots.map(({ id }) => id), currentId };
}

/** Every node, each before its children: the order for screen readers and keys. */
export function visitingOrder(lineage: Forest): readonly string[] {
  return [...lineage.nodes.keys()];
}

/** From the root down to the parent. */
export function ancestors(lineage: Forest, id: string): readonly string[] {
  const path: string[] = [];
  let node = lineage.nodes.get(id);
  while (node?.parentId !== undefined) {
    path.push(node.parentId);
    node = lineage.nodes.get(node.parentId);
  }
  return path.reverse();
}

/** Path to the present state: root, …, current, *Now*. */
export function pathToNow(lineage: Forest): readonly string[] {
  return [...ancestors(lineage, nowId), nowId];
}

/** Depth of a node below its root; 0 for a root. */
export function depth(lineage: Forest, id: string): number | undefined {
  return lineage.nodes.get(id)?.depth;
}

/** The children of a node's parent, itself among them; for a root, the roots. */
export function siblings(lineage: Forest, id: string): readonly string[] {
  const node = lineage.nodes.get(id);
  if (node === undefined) return [];
  if (node.parentId === undefined) return lineage.rootIds;
  return lineage.nodes.get(node.parentId)?.childIds ?? [];
}

function siblingAt(lineage: Forest, id: string, step: number): string | undefined {
  const all = siblings(lineage, id);
  const index = all.indexOf(id) + step;
  return index < 0 ? undefined : all[index];
}

/** The next younger sibling. */
export function nextSibling(lineage: Forest, id: string): string | undefined {
  return siblingAt(lineage, id, 1);
}

/** The next older sibling. */
export function previousSibling(lineage: Forest, id: string): string | undefined {
  return siblingAt(lineage, id, -1);
}

/** The oldest child. */
export function firstChild(lineage: Forest, id: string): string | undefined {
  return lineage.nodes.get(id)?.childIds[0];
}

/** Position of a node, from 1, for `aria-level`, `aria-posinset` and `aria-setsize`. */
export function position(
  lineage: Forest,
  id: string,
): { level: number; index: number; count: number } {
  const all = siblings(lineage, id);
  return {
    level: (depth(lineage, id) ?? 0) + 1,
    index: all.indexOf(id) + 1,
    count: all.length,
  };
}

/** A forest in figures; *Now* is not counted. */
export interface LineageFacts {
  points: number;
  hidden: number;
  /** Trees of the forest. */
  roots: number;
  /** Ends: points and hidden points that none descends from. */
  branches: number;
  /** Parent of *Now*. */
  current: LineageNode | undefined;
}

/** Counts for the description of a forest. */
export function describeLineage(lineage: Lineage): LineageFacts {
  const nodes = [...lineage.nodes.values()].filter((node) => node.kind !== 'now');
  const isEnd = (node: LineageNode) => node.childIds.every((id) => id === nowId);
  return {
    points: nodes.filter((node) => node.kind === 'point').length,
    hidden: nodes.filter((node) => node.kind === 'hidden' && node.isUnread !== true).length,
    roots: nodes.filter((node) => node.parentId === undefined).length,
    branches: nodes.filter(isEnd).length,
    current: lineage.currentId === undefined ? undefined : lineage.nodes.get(lineage.currentId),
  };
}
