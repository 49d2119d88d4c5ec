import { taskOn } from '../taskOn';
import { operationOf, type TaskKind } from '../../operations';
import type { RecoveryPointState } from '../../states';
import { sizeOfPoint } from '../taskSize';
import type { RecoveryPoint, Task } from '../../types';

/** After this, a step counts as late, in ms: the engine gives up its jobs after an hour (CloudStack rules §3). */
export const lateAfterMs = 75 * 60_000;

/** Kinds of tasks during which a recovery point has a transitional state. */
export type PointTaskKind = Extract<
  TaskKind,
  'createRecoveryPoint' | 'rollback' | 'deleteRecoveryPoint'
>;

const kindByState: Partial<Record<RecoveryPointState, PointTaskKind>> = {
  Allocated: 'createRecoveryPoint',
  Creating: 'createRecoveryPoint',
  Reverting: 'rollback',
  Expunging: 'deleteRecoveryPoint',
};

/** Work in progress, by a recovery point's state; none for lasting states. */
export function workOn({ state }: Pick<RecoveryPoint, 'state'>): PointTaskKind | undefined {
  return kindByState[state];
}

/** The recovery point that a task works on, where it works on one. */
export function pointOfTask({ kind, subject, result }: Pick<Task, 'kind' | 'subject' | 'result'>) {
  const about = kind === 'createRecoveryPoint' ? (result ?? subject) : subject;
  return about.kind === 'recoveryPoint' ? about.id : undefined;
}

/** The recovery points in transition for which no known task accounts. */
export function pointsWithoutTask(
  points: readonly RecoveryPoint[],
  tasks: readonly Task[],
): readonly RecoveryPoint[] {
  const taken = new Set(
    tasks.flatMap(({ outcome, kind, subject }) =>
      outcome === 'running' && operationOf(kind).takesPoints ? subject.id : [],
    ),
  );
  return points.filter(
    (point) =>
      workOn(point) !== undefined &&
      !taken.has(point.instanceId) &&
      taskOn({ kind: 'recoveryPoint', id: point.id }, tasks) === undefined,
  );
}

/** Task inferred from a recovery point in a transitional state; none for others. */
export function taskOfPoint(
  point: RecoveryPoint,
): Pick<Task, 'kind' | 'subject' | 'environment' | 'instanceId' | 'result' | 'size'> | undefined {
  const kind = workOn(point);
  if (kind === undefined) return undefined;
  const { id, name, instanceId, instanceName, environment, type } = point;
  const self = { kind: 'recoveryPoint', id, name } as const;
  const isNew = kind === 'createRecoveryPoint';
  return {
    kind,
    subject: isNew
      ? { kind: 'instance', id: instanceId, name: instanceName ?? '' }
      : { ...self, of: instanceName },
    environment,
    instanceId,
    result: isNew ? self : undefined,
    size: sizeOfPoint(type, undefined),
  };
}

/** The point on which the instance's present state is based. */
export function currentPoint(points: readonly RecoveryPoint[]): RecoveryPoint | undefined {
  return points.find(({ current }) => current);
}

/**
 * Outcome of work on a recovery point, from the points of its instance; `running` until it ends. After a rollback the
 * point is Ready on success and on failure: only a change of the current point (`currentId` before) proves success.
 */
export function outcomeOfWork(
  { kind, pointId, currentId }: { kind: TaskKind; pointId: string; currentId: string | undefined },
  points: readonly RecoveryPoint[],
): Task['outcome'] {
  const point = points.find(({ id }) => id === pointId);
  if (point !== undefined && workOn(point) === kind) return 'running';
  switch (kind) {
    case 'createRecoveryPoint':
      if (point?.state === 'Error') return 'failed';
      return point?.state === 'Ready' ? 'succeeded' : 'unknown';
    case 'deleteRecoveryPoint':
      if (point === undefined || point.state === 'Hidden' || point.state === 'Removed')
        return 'succeeded';
      return point.state === 'Error' ? 'failed' : 'unknown';
    case 'rollback': {
      const now = currentPoint(points)?.id;
      if (point?.state !== 'Ready' || currentId === pointId) return 'unknown';
      if (now === pointId) return 'succeeded';
      return now === currentId ? 'failed' : 'unknown';
    }
    default:
      return 'unknown';
  }
}

/** A job of the engine on a recovery point that it does not name. */
export interface PointJob {
  id: string;
  kind: TaskKind;
  /** By the engine's clock, as the points' moments are (ms since 1970). */
  createdAt: number | undefined;
}

/** Maximum ms between a new recovery point and its job. */
const togetherMs = 60_000;

/**
 * Recovery point of each job, by its command and the states of the points: the engine names none (CloudStack 4.22, jobs
 * of type *VmSnapshot*). Of several, those nearest in time are matched; ambiguous jobs are left out. Points with a known
 * job are no candidates.
 */
export function pointsOfJobs(
  jobs: readonly PointJob[],
  points: readonly RecoveryPoint[],
): ReadonlyMap<string, RecoveryPoint> {
  const distance = (job: PointJob, point: RecoveryPoint): number => {
    if (workOn(point) !== job.kind) return Infinity;
    if (job.kind !== 'createRecoveryPoint' || job.createdAt === undefined) return 0;
    const apart = Math.abs(job.createdAt - point.createdAt);
    return apart <= togetherMs ? apart : Infinity;
  };
  const found = new Map<string, RecoveryPoint>();
  for (const job of jobs) {
    const point = nearest(points, (each) => distance(job, each));
    if (point !== undefined && nearest(jobs, (each) => distance(each, point)) === job)
      found.set(job.id, point);
  }
  return found;
}

/** The nearest one, if it is unique. */
function nearest<T>(all: readonly T[], distance: (one: T) => number): T | undefined {
  const [first, second] = all
    .map((one) => ({ one, at: distance(one) }))
    .filter(({ at }) => at !== Infinity)
    .sort((a, b) => a.at - b.at);
  return first !== undefined && first.at !== second?.at ? first.one : undefined;
}
