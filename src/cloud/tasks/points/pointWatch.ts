import { lateAfterMs, pointOfTask } from './pointWork';
import type { Task } from '../../types';
import type { Clock } from '../../client/clock';
import { endedPointTasks, newPointTasks, nextToRead, type PointsRead } from './pointTasks';
import type { TaskBook } from '../taskBook';
import type { JobResult, Outcome } from '../taskRecord';
import type { TrackedTask } from '../taskStore';

/** Follows inferred tasks: known from their recovery points alone, without a job. */
export interface PointWatch {
  /** Infers tasks without a known job from a list of recovery points. */
  observe(read: PointsRead): void;
  /** Reads the recovery point of the task whose turn it is; returns the error if the answer was lost. */
  lookAtOne(signal: AbortSignal): Promise<{ task: Task; error: unknown } | undefined>;
  clear(): void;
}

export interface PointWatchOptions {
  clock: Clock;
  book: TaskBook;
  /** The cloud's own time, ms since 1970. */
  cloudNow(): number;
  readPoints(task: Task, signal: AbortSignal): Promise<PointsRead>;
  /** Called for new inferred work: its job may tell more. */
  onNews(): void;
  /** Called when a recovery point was read as its task expects it. */
  onRead(taskId: string): void;
  end(id: string, outcome: Outcome, news: JobResult): Promise<void>;
}

/** True if a task is known from its recovery point alone. */
export function isInferred({ task, seen }: TrackedTask): boolean {
  return seen !== undefined && task.outcome === 'running';
}

/** The same without what is inferred from the point of a task that is known otherwise. */
export function withoutInferred(
  tracked: readonly TrackedTask[],
  task: Task,
): readonly TrackedTask[] {
  const pointId = pointOfTask(task);
  return tracked.filter((entry) => !(isInferred(entry) && entry.seen?.pointId === pointId));
}

export function createPointWatch(options: PointWatchOptions): PointWatch {
  const { clock, book } = options;
  /** Tasks whose end is about to be shown. */
  const ending = new Set<string>();
  /** Time of the last read of a task's recovery points, by task. */
  const readAt = new Map<string, number>();

  /** Its end is recognized by the lists that are read afterwards. */
  async function end(id: string, outcome: Outcome): Promise<void> {
    if (ending.has(id)) return;
    ending.add(id);
    await options.end(id, outcome, {});
    ending.delete(id);
  }

  function observe(read: PointsRead): void {
    if (book.owner() === undefined) return;
    const now = clock.now();
    for (const { task } of book.entries())
      if (task.inferred === true && read.covers(task)) {
        readAt.set(task.id, now);
        options.onRead(task.id);
      }
    for (const [id, outcome] of endedPointTasks(read, book.entries())) void end(id, outcome);
    const ahead = options.cloudNow() - now;
    const fresh = newPointTasks(read, book.entries(), { now, ahead });
    if (fresh.length === 0) return;
    book.set([...fresh, ...book.entries()]);
    options.onNews();
  }

  return {
    observe,
    async lookAtOne(signal) {
      const task = nextToRead(book.entries(), readAt, clock.now());
      if (task === undefined) return undefined;
      if (clock.now() - task.startedAt > lateAfterMs) {
        await options.end(task.id, 'unknown', {});
        return undefined;
      }
      try {
        const read = await options.readPoints(task, signal);
        if (!signal.aborted) observe(read);
        return undefined;
      } catch (error) {
        return { task, error };
      }
    },
    clear: () => readAt.clear(),
  };
}
