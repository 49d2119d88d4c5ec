import { isWhole, mayInclude, type PagedList } from '../../../cloud/lists/list';
import { tagKeys } from '../../../cloud/tags/tags';
import { pinOf } from '../../rules/pins';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import type { Instance, RecoveryPoint } from '../../../cloud/types';

/** An instance with its recovery points, as read at one time. */
export interface Tree {
  instance: Instance;
  points: PagedList<RecoveryPoint>;
}

/** Parts of a tree that are compared for changes. */
export interface TreeShape {
  instance: Pick<Instance, 'state' | 'serviceOfferingName'>;
  points: PagedList<Pick<RecoveryPoint, 'id' | 'name' | 'state' | 'parentId' | 'current' | 'tags'>>;
}

/** One difference from the shown tree; `id` is its point's. */
export type TreeChange =
  | { kind: 'instanceState'; instance: Instance }
  | { kind: 'offering'; offering: string }
  | { kind: 'added' | 'removed'; id: string; point: string }
  | { kind: 'pointState'; id: string; point: RecoveryPoint }
  | { kind: 'pinned' | 'unpinned'; id: string; point: string }
  | { kind: 'parent'; id: string; point: string; parent: string | undefined }
  | { kind: 'current'; id: string | undefined; point: string | undefined };

function instanceChanges(shown: TreeShape['instance'], now: Instance): TreeChange[] {
  const changes: TreeChange[] = [];
  if (shown.state !== now.state) changes.push({ kind: 'instanceState', instance: now });
  if (shown.serviceOfferingName !== now.serviceOfferingName)
    changes.push({ kind: 'offering', offering: now.serviceOfferingName ?? '–' });
  return changes;
}

function pointChanges(
  shown: TreeShape['points']['items'][number],
  now: RecoveryPoint,
  parent: RecoveryPoint | undefined,
): TreeChange[] {
  const { id } = now;
  const changes: TreeChange[] = [];
  if (shown.state !== now.state) changes.push({ kind: 'pointState', id, point: now });
  if (shown.tags && now.tags && shown.tags[tagKeys.keepUntil] !== now.tags[tagKeys.keepUntil])
    changes.push({
      kind: pinOf(now) === undefined ? 'unpinned' : 'pinned',
      id,
      point: now.name,
    });
  // A new point reports its parent only once it is ready: that is no change.
  if (shown.parentId !== now.parentId && workOn(shown) !== 'createRecoveryPoint')
    changes.push({
      kind: 'parent',
      id,
      point: now.name,
      parent: now.parentId === undefined ? undefined : (parent?.name ?? now.parentName ?? '–'),
    });
  return changes;
}

const currentOf = <Point extends { current: boolean }>(points: readonly Point[]) =>
  points.find(({ current }) => current);

/** Which point is current in one of two readings and not in the other. None, where the current point may be unread. */
function currentChange({ points: shown }: TreeShape, { points: now }: Tree): TreeChange[] {
  const before = currentOf(shown.items);
  const after = currentOf(now.items);
  const isUnread =
    (before === undefined && !isWhole(shown)) || (after === undefined && !isWhole(now));
  return isUnread || before?.id === after?.id
    ? []
    : [{ kind: 'current', id: after?.id, point: after?.name }];
}

/**
 * Changes between two readings of one tree that matter to a person. A point that could not be read in one of them
 * is neither new nor gone.
 */
export function treeChanges(shown: TreeShape, now: Tree): readonly TreeChange[] {
  const before = new Map(shown.points.items.map((point) => [point.id, point]));
  const after = new Map(now.points.items.map((point) => [point.id, point]));
  const removed = [...before.values()].filter(
    ({ id }) => !after.has(id) && !mayInclude(now.points, id),
  );
  return [
    ...instanceChanges(shown.instance, now.instance),
    ...removed.map(({ id, name }): TreeChange => ({ kind: 'removed', id, point: name })),
    ...[...after.values()].flatMap((point): TreeChange[] => {
      const old = before.get(point.id);
      if (old !== undefined) return pointChanges(old, point, after.get(point.parentId ?? ''));
      return mayInclude(shown.points, point.id)
        ? []
        : [{ kind: 'added', id: point.id, point: point.name }];
    }),
    ...currentChange(shown, now),
  ];
}
