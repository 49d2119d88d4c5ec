import {
  currentPoint,
  lateAfterMs,
  outcomeOfWork,
  pointOfTask,
  taskOfPoint,
  pointsWithoutTask,
  workOn,
} from './pointWork';
import type { RecoveryPoint, Task } from '../../types';
import { startTask, type Outcome } from '../taskRecord';
import type { TrackedTask } from '../taskStore';

/** Recovery points, as read. */
export interface PointsRead {
  points: readonly RecoveryPoint[];
  /** True if the list would contain the point of this task, if it existed. */
  covers(task: Task): boolean;
}

/** A list that was read before a task ended may arrive after its end, by this much (ms). */
const staleMs = 10_000;

const pointsBeside = (point: Pick<RecoveryPoint, 'instanceId'>, { points }: PointsRead) =>
  points.filter(({ instanceId }) => instanceId === point.instanceId);

/** True if a transitional state is outdated: its task just ended, or is no longer followed. */
function isOld(point: RecoveryPoint, tracked: readonly TrackedTask[], now: number): boolean {
  return tracked.some(
    ({ task }) =>
      task.kind === workOn(point) &&
      pointOfTask(task) === point.id &&
      task.endedAt !== undefined &&
      (now - task.endedAt < staleMs ||
        (task.inferred === true && task.endedAt - task.startedAt > lateAfterMs)),
  );
}

/**
 * Tasks for the recovery points in transition that no known task accounts for: somebody else's work, or that of a job
 * which names no point. `ahead` is how far the cloud's clock is ahead of ours, in ms.
 */
export function newPointTasks(
  read: PointsRead,
  tracked: readonly TrackedTask[],
  { now, ahead }: { now: number; ahead: number },
): readonly TrackedTask[] {
  const tasks = tracked.map(({ task }) => task);
  return pointsWithoutTask(read.points, tasks).flatMap((point): TrackedTask[] => {
    const about = taskOfPoint(point);
    if (about === undefined || isOld(point, tracked, now)) return [];
    const isNew = about.kind === 'createRecoveryPoint';
    const startedAt = isNew ? Math.min(point.createdAt - ahead, now) : now;
    if (now - startedAt > lateAfterMs) return [];
    const task = startTask(about, `point-${point.id}-${String(now)}`, startedAt);
    const seen = {
      pointId: point.id,
      // Without a known current point, the end of a rollback cannot be recognized later.
      currentId: read.covers(task) ? currentPoint(pointsBeside(point, read))?.id : point.id,
    };
    return [
      {
        task: { ...task, inferred: true, byOther: true },
        jobId: undefined,
        followUp: undefined,
        trace: undefined,
        seen,
      },
    ];
  });
}

/** Outcomes of inferred tasks, by id, as far as a list shows them. */
export function endedPointTasks(
  read: PointsRead,
  tracked: readonly TrackedTask[],
): ReadonlyMap<string, Outcome> {
  const ends = new Map<string, Outcome>();
  for (const { task, seen } of tracked) {
    if (seen === undefined || task.outcome !== 'running' || task.instanceId === undefined) continue;
    const points = pointsBeside({ instanceId: task.instanceId }, read);
    if (!read.covers(task) && !points.some(({ id }) => id === seen.pointId)) continue;
    const outcome = outcomeOfWork({ kind: task.kind, ...seen }, points);
    if (outcome !== 'running') ends.set(task.id, outcome);
  }
  return ends;
}

/** ms between two reads of a point in transition; less often when it takes long. */
const lookAfter = (elapsedMs: number) => Math.min(Math.max(4_000, elapsedMs / 30), 30_000);

/**
 * The inferred task whose point is to be looked at now: the one that was read longest ago, by `readAt`. One at a
 * time, so that many cost no more calls than one.
 */
export function nextToRead(
  tracked: readonly TrackedTask[],
  readAt: ReadonlyMap<string, number>,
  now: number,
): Task | undefined {
  const at = ({ id, startedAt }: Task) => readAt.get(id) ?? startedAt;
  return tracked
    .flatMap(({ task, seen }) => (seen && task.outcome === 'running' ? task : []))
    .filter((task) => now - at(task) >= lookAfter(now - task.startedAt))
    .sort((a, b) => at(a) - at(b))[0];
}
