import { afterDeleting, pointsOf, type DeletePlan, type Stand } from './deletePlan';
import { buildLineage } from '../lineage/lineage';
import { workOn } from '../pointWork';
import {
  followSent,
  haltBecause,
  isGoing as isUnhalted,
  newRun,
  waitOn,
  type Effect,
  type HaltKind,
  type Move,
  type Run,
  type World,
} from '../../../cloud/runs/run';
import type { Instance, RecoveryPoint } from '../../../cloud/types';

/** Recovery points of one instance that are deleted one at a time. */
export interface Deletion extends Run<'delete', HaltKind> {
  queue: readonly { id: string; name: string }[];
  /** The tree as the person saw it when they agreed. */
  agreed: readonly Stand[];
  strategy: DeletePlan['strategy'];
}

/** A deletion as it begins, from the plan that the person agreed to. `id` and `now` make it this one. */
export function newDeletion(
  instance: Instance,
  { queue, before, strategy }: DeletePlan,
  { id, now }: { id: string; now: number },
): Deletion {
  const names = new Map(pointsOf(before).map((point) => [point.id, point.name]));
  return {
    ...newRun(instance, { id, now }),
    queue: queue.map((pointId) => ({ id: pointId, name: names.get(pointId) ?? '' })),
    agreed: pointsOf(before).map(standOf),
    strategy,
  };
}

const standOf = ({ id, parentId, state, current }: RecoveryPoint): Stand => ({
  id,
  parentId,
  state,
  current,
});

/** True while the deletion runs by itself. */
export function isDeletionGoing(deletion: Deletion): boolean {
  const { queue, at, sent, paused } = deletion;
  const rests = paused && sent === undefined && at < queue.length;
  return isUnhalted(deletion) && !rests;
}

/** Points still to delete, the one whose turn it is first. */
export function rest({ queue, at }: Pick<Deletion, 'queue' | 'at'>): Deletion['queue'] {
  return queue.slice(at);
}

function listed(points: readonly RecoveryPoint[], id: string): RecoveryPoint | undefined {
  return points.find((point) => point.id === id && point.state !== 'Removed');
}

/** How far the deletion of a point is, by what can be seen of it. */
function effectOf(id: string, deletion: Deletion, { points, ownRuns }: World): Effect {
  const point = listed(points, id);
  if (point === undefined || point.state === 'Hidden') return 'done';
  // After a halt nothing counts as sent, but may still run.
  if (deletion.tried && ownRuns) return 'underWay';
  if (point.state !== 'Expunging') return 'none';
  if (deletion.sent !== undefined) return 'underWay';
  // A deletion that was cut short leaves a point so; deleting it again is the way out (CloudStack rules §8).
  const wasLeft = deletion.agreed.some((stand) => stand.id === id && stand.state === 'Expunging');
  return deletion.tried || wasLeft ? 'none' : 'underWay';
}

/** A failed point's parent is not compared: nothing is built on it, and the engine does not keep its line. */
function sameStand(a: Stand, b: Stand, isTried: boolean): boolean {
  const sameState = isTried || a.state === b.state;
  const sameParent = a.state === 'Error' || a.parentId === b.parentId;
  return sameState && sameParent && a.current === b.current;
}

/** True if the tree is the result of the deletions so far on the one that was agreed to. */
function isAsAgreed(deletion: Deletion, points: readonly RecoveryPoint[]): boolean {
  const { queue, at, agreed, strategy, tried } = deletion;
  const own = tried ? queue[at]?.id : undefined;
  const done = queue.slice(0, at).map(({ id }) => id);
  const now = pointsOf(buildLineage(points.filter(({ state }) => state !== 'Removed')));
  const ways =
    strategy === 'reparents' ? ['reparents' as const] : ['hides' as const, 'reparents' as const];
  return ways.some((way) => {
    const expected = new Map(afterDeleting(agreed, done, way).map((stand) => [stand.id, stand]));
    return (
      expected.size === now.length &&
      now.every((point) => {
        const stand = expected.get(point.id);
        return stand !== undefined && sameStand(stand, point, point.id === own);
      })
    );
  });
}

const deletable: readonly string[] = ['Ready', 'Error', 'Expunging'];

/** Reason against deleting a point now. Nothing is deleted from a tree that is not the one agreed to. */
function against(
  id: string,
  deletion: Deletion,
  world: World,
): Move<'delete', HaltKind> | undefined {
  const { points, running } = world;
  const isMoving = points.some((point) => point.id !== id && workOn(point) !== undefined);
  if (running.length > 0 || isMoving) return haltBecause('busy');
  const point = listed(points, id);
  if (point === undefined || !deletable.includes(point.state)) return haltBecause('changed');
  return isAsAgreed(deletion, points) ? undefined : haltBecause('changed');
}

/**
 * Next move, from the deletion so far and the cloud's present state. It continues only once a point was read back as gone
 * or hidden, and sends nothing for one that is so already.
 */
export function decideDeletion(deletion: Deletion, world: World): Move<'delete', HaltKind> {
  const { sent, queue, at } = deletion;
  const id = queue[at]?.id;
  if (id === undefined) return { do: 'land' };
  const effect = effectOf(id, deletion, world);
  if (sent !== undefined)
    return followSent(
      deletion,
      sent,
      world,
      effect,
      ({ kind, subjectId }) => kind === 'deleteRecoveryPoint' && subjectId === id,
    );
  if (effect === 'done') return { do: 'advance' };
  if (effect === 'underWay') return waitOn(deletion, world);
  return against(id, deletion, world) ?? { do: 'send', order: 'delete' };
}
