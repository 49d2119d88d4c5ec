import { afterDeleting, pointsOf, type DeletePlan, type TreeNodeState } from './deletePlan';
import { buildLineage } from '../lineage/lineage';
import { pinOf } from '../../rules/pins';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import {
  followSent,
  haltBecause,
  isInProgress,
  newRun,
  waitOn,
  type Effect,
  type HaltKind,
  type Move,
  type Run,
  type Observation,
} from '../../../cloud/runs/run';
import type { Instance, RecoveryPoint } from '../../../cloud/types';

/** Recovery points of one instance that are deleted one at a time. */
export interface Deletion extends Run<'delete', HaltKind> {
  queue: readonly { id: string; name: string }[];
  /** The tree as the person saw it when they agreed. */
  agreed: readonly TreeNodeState[];
  strategy: DeletePlan['strategy'];
}

/** A deletion before its first step, from the agreed plan. */
export function newDeletion(
  instance: Instance,
  { queue, before, strategy }: DeletePlan,
  { id, now }: { id: string; now: number },
): Deletion {
  const names = new Map(pointsOf(before).map((point) => [point.id, point.name]));
  return {
    ...newRun(instance, { id, now }),
    queue: queue.map((pointId) => ({ id: pointId, name: names.get(pointId) ?? '' })),
    agreed: pointsOf(before).map(treeNodeState),
    strategy,
  };
}

const treeNodeState = ({ id, parentId, state, current }: RecoveryPoint): TreeNodeState => ({
  id,
  parentId,
  state,
  current,
});

/** True while the deletion runs by itself. */
export function isDeletionInProgress(deletion: Deletion): boolean {
  const { queue, stepIndex, sent, paused } = deletion;
  const rests = paused && sent === undefined && stepIndex < queue.length;
  return isInProgress(deletion) && !rests;
}

/** Points still to delete, the next one first. */
export function pointsLeft({
  queue,
  stepIndex,
}: Pick<Deletion, 'queue' | 'stepIndex'>): Deletion['queue'] {
  return queue.slice(stepIndex);
}

function listed(points: readonly RecoveryPoint[], id: string): RecoveryPoint | undefined {
  return points.find((point) => point.id === id && point.state !== 'Removed');
}

/** Progress of the deletion of a point, by its visible effect. */
function effectOf(id: string, deletion: Deletion, { points, ownRuns }: Observation): Effect {
  const point = listed(points, id);
  if (point === undefined || point.state === 'Hidden') return 'done';
  // After a halt nothing counts as sent, but a step may still run.
  if (deletion.attempted && ownRuns) return 'running';
  if (point.state !== 'Expunging') return 'none';
  if (deletion.sent !== undefined) return 'running';
  // An interrupted deletion leaves a point Expunging; deleting it again finishes it (CloudStack rules §8).
  const wasLeft = deletion.agreed.some((node) => node.id === id && node.state === 'Expunging');
  return deletion.attempted || wasLeft ? 'none' : 'running';
}

/** The parent of a failed point is ignored: it has no dependents, and the engine drops its line. */
function isSameState(a: TreeNodeState, b: TreeNodeState, isAttempted: boolean): boolean {
  const sameState = isAttempted || a.state === b.state;
  const sameParent = a.state === 'Error' || a.parentId === b.parentId;
  return sameState && sameParent && a.current === b.current;
}

/** True if the tree is the agreed one after the deletions so far. */
function isAsAgreed(deletion: Deletion, points: readonly RecoveryPoint[]): boolean {
  const { queue, stepIndex, agreed, strategy, attempted } = deletion;
  const own = attempted ? queue[stepIndex]?.id : undefined;
  const done = queue.slice(0, stepIndex).map(({ id }) => id);
  const now = pointsOf(buildLineage(points.filter(({ state }) => state !== 'Removed')));
  const ways =
    strategy === 'reparents' ? ['reparents' as const] : ['hides' as const, 'reparents' as const];
  return ways.some((way) => {
    const expected = new Map(afterDeleting(agreed, done, way).map((node) => [node.id, node]));
    return (
      expected.size === now.length &&
      now.every((point) => {
        const node = expected.get(point.id);
        return node !== undefined && isSameState(node, point, point.id === own);
      })
    );
  });
}

const deletable: readonly string[] = ['Ready', 'Error', 'Expunging'];

/** Reason to halt before the deletion of a point. Nothing is deleted from a tree that differs from the agreed one. */
function blockerOf(
  id: string,
  deletion: Deletion,
  observation: Observation,
): Move<'delete', HaltKind> | undefined {
  const { points, running } = observation;
  const isMoving = points.some((point) => point.id !== id && workOn(point) !== undefined);
  if (running.length > 0 || isMoving) return haltBecause('busy');
  const point = listed(points, id);
  if (point === undefined || !deletable.includes(point.state)) return haltBecause('changed');
  // Not pinned when the person agreed.
  if (pinOf(point, observation.cloudNow) !== undefined) return haltBecause('changed');
  return isAsAgreed(deletion, points) ? undefined : haltBecause('changed');
}

/**
 * Next move, from the deletion so far and the cloud's state. It continues only once a point was read back as gone
 * or hidden, and sends nothing for a point that already is.
 */
export function decideDeletion(
  deletion: Deletion,
  observation: Observation,
): Move<'delete', HaltKind> {
  const { sent, queue, stepIndex } = deletion;
  const id = queue[stepIndex]?.id;
  if (id === undefined) return { do: 'finish' };
  const effect = effectOf(id, deletion, observation);
  if (sent !== undefined)
    return followSent(
      deletion,
      sent,
      observation,
      effect,
      ({ kind, subjectId }) => kind === 'deleteRecoveryPoint' && subjectId === id,
    );
  if (effect === 'done') return { do: 'advance' };
  if (effect === 'running') return waitOn(deletion, observation);
  return blockerOf(id, deletion, observation) ?? { do: 'send', command: 'delete' };
}
