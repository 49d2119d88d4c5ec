import { mayInclude } from '../../../cloud/lists/list';
import type { Task } from '../../../cloud/types';
import { treeChanges, type TreeShape, type Tree, type TreeChange } from '../runs/treeChanges';
import { instanceTones, recoveryPointTones, type InstanceState } from '../../../cloud/states';
import type { TaskKind } from '../../../cloud/operations';

/** A tree as a person saw it last, and when (ms since 1970). */
export interface LastSeen {
  tree: TreeShape;
  at: number;
}

/** Maximum time between a task's result and its effect in the lists, in either order (ms). */
const margin = 60_000;

/** Tasks that change an instance's state. */
const bringing: Partial<Record<InstanceState, readonly TaskKind[]>> = {
  Running: ['startInstance', 'rebootInstance', 'rollback'],
  Stopped: ['stopInstance', 'recoverInstance', 'rollback'],
  Destroyed: ['destroyInstance'],
};

/** Effects of the person's own tasks on a tree. */
function ownDoing(lastSeen: LastSeen, now: Tree, tasks: readonly Task[]) {
  const since = tasks.filter(
    ({ instanceId, endedAt, byOther }) =>
      byOther !== true &&
      (instanceId === undefined || instanceId === now.instance.id) &&
      (endedAt === undefined || endedAt > lastSeen.at - margin),
  );
  // A change after a failed own task may be another person's.
  const unfailed = since.filter(({ outcome }) => outcome !== 'failed');
  const isAbout = ({ subject, result }: Task, id: string) => subject.id === id || result?.id === id;
  const did = (kind: TaskKind, id: string | undefined) =>
    id !== undefined && unfailed.some((task) => task.kind === kind && isAbout(task, id));
  const deleted = (id: string | undefined) => did('deleteRecoveryPoint', id);
  const before = new Map(lastSeen.tree.points.items.map((point) => [point.id, point]));
  const left = new Set(now.points.items.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !left.has(id) && !mayInclude(now.points, id));
  const onlyOwnGone = gone.length > 0 && gone.every(deleted);

  return (change: TreeChange): boolean => {
    switch (change.kind) {
      case 'added':
        // A creation that failed leaves its point behind.
        return since.some(
          (task) => task.kind === 'createRecoveryPoint' && isAbout(task, change.id),
        );
      case 'removed':
        return deleted(change.id);
      case 'pointState':
        return since.some((task) => isAbout(task, change.id));
      case 'pinned':
      case 'unpinned':
        return since.some((task) => isAbout(task, change.id));
      case 'parent':
        return deleted(before.get(change.id)?.parentId) || onlyOwnGone;
      case 'current':
        return (
          did('createRecoveryPoint', change.id) ||
          did('rollback', change.id) ||
          deleted(lastSeen.tree.points.items.find(({ current }) => current)?.id)
        );
      case 'instanceState': {
        const kinds = bringing[change.instance.state] ?? [];
        return unfailed.some(
          ({ kind, instanceId, subject }) =>
            kinds.includes(kind) &&
            (instanceId === change.instance.id || subject.id === change.instance.id),
        );
      }
      case 'offering':
        return unfailed.some(
          ({ kind, instanceId }) => kind === 'rollback' && instanceId === now.instance.id,
        );
    }
  };
}

const isPassing = (change: TreeChange) =>
  (change.kind === 'instanceState' && instanceTones[change.instance.state] === 'progress') ||
  (change.kind === 'pointState' && recoveryPointTones[change.point.state] === 'progress');

/**
 * Changes of a tree since the last visit, without the person's own: those are known already. A moving state is reported
 * once the next lasting state is reached.
 */
export function externalChanges(
  lastSeen: LastSeen,
  now: Tree,
  tasks: readonly Task[],
): readonly TreeChange[] {
  const isOwn = ownDoing(lastSeen, now, tasks);
  return treeChanges(lastSeen.tree, now).filter((change) => !isPassing(change) && !isOwn(change));
}

/** A tree as a person knows it: as read, with the earlier points that may be among the unreadable ones. */
export function knownTree(before: TreeShape | undefined, now: TreeShape): TreeShape {
  const { points } = now;
  const read = new Set(points.items.map(({ id }) => id));
  const hasCurrent = points.items.some(({ current }) => current);
  const unread = (before?.points.items ?? [])
    .filter(({ id }) => !read.has(id) && mayInclude(points, id))
    .map((point) => ({ ...point, current: point.current && !hasCurrent }));
  return { ...now, points: { ...points, items: [...points.items, ...unread] } };
}

/** Key of a change, so that it is announced once: its subject and its new value. */
export function keyOf(change: TreeChange): string {
  switch (change.kind) {
    case 'instanceState':
      return `state ${change.instance.state}`;
    case 'offering':
      return `offering ${change.offering}`;
    case 'pointState':
      return `${change.id} ${change.point.state}`;
    case 'parent':
      return `${change.id} under ${change.parent ?? ''}`;
    default:
      return `${change.kind} ${change.id ?? ''}`;
  }
}

/**
 * Time at which each present change was found, by key (ms since 1970): from `before`, else `now`. A change that
 * disappears is forgotten. The same object where nothing differs.
 */
export function foundAt(
  before: Readonly<Record<string, number>>,
  changes: readonly TreeChange[],
  now: number,
): Readonly<Record<string, number>> {
  const keys = changes.map(keyOf);
  const isSame =
    keys.every((key) => before[key] !== undefined) &&
    Object.keys(before).length === new Set(keys).size;
  return isSame ? before : Object.fromEntries(keys.map((key) => [key, before[key] ?? now]));
}
