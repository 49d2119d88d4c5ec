import type { Call } from '../client/calls';
import type { NamedEnvironment, InEnvironment } from '../environments/environment';
import type { Trace } from '../changes/trace';
import type { Subject, Task, TaskGroup } from '../types';
import type { Client } from '../client/client';
import type { Clock } from '../client/clock';
import type { FollowUp, FollowUpStep } from './followUp';
import type { JobState, ListedJob } from './jobs';
import type { PageSignals } from '../client/page';
import type { PointsRead } from './points/pointTasks';
import type { TakeLock } from '../session/lock';
import type { SentChange, ReadTrace } from '../changes/searches';
import type { KeyValueStorage } from '../../browser/storage';
import type { TaskEvent } from './taskBook';
import { type JobSubject } from './taskRecord';
import type { TrackedTask } from './taskStore';

/** A change that was sent. Without a job it is already done. */
export interface NewTask extends JobSubject {
  jobId: string | undefined;
  followUp: FollowUp | undefined;
  /** True if this tab sends a follow-up after it. */
  followed?: boolean;
  /** Calls that were sent. */
  calls: readonly Call[];
  /** Trace by which it is recognised where it has no job to poll. */
  trace?: Trace | undefined;
  group?: TaskGroup | undefined;
}

/** Follows changes until their results are known. */
export interface TaskTracker {
  /** Newest first; the same array until something changes. */
  list(): readonly Task[];
  subscribe(listener: () => void): () => void;
  onEvent(listener: (event: TaskEvent) => void): () => void;
  /** Stores a change before it is sent: it is not shown, but survives a reload. */
  record(task: NewTask): string;
  /** Adds an accepted change; `record`: the id under which it was stored. */
  add(task: NewTask, record?: string): Task;
  /**
   * Resolves with the task of a recorded change that failed with this error but took effect all the same. Rejects
   * with the error where it did not; with its `effect` where that is unknown, and continues the search.
   */
  settle(record: string, error: unknown): Promise<Task>;
  /**
   * The task of the same change that was sent before without a known result, if it has appeared now. Rejects with
   * CloudError where that cannot be read.
   */
  earlier(change: SentChange): Promise<Task | undefined>;
  /** Sends a follow-up without a preceding task, each command of it as a task of its own. */
  runFollowUp(followUp: FollowUp, environment: NamedEnvironment | undefined): void;
  /** The running tasks with a follow-up of this tab, including those without an answer yet. */
  followUps(): readonly TrackedTask[];
  /** Loads the person's tasks: those that the tab stored, then those that the engine still runs. */
  resume(userId: string): void;
  /** Searches for unknown jobs of the person. */
  discover(): Promise<void>;
  /** Adds the tasks that a list of recovery points shows without a known job. */
  observe(read: PointsRead): void;
  /** Polls a job for a caller that waits for it: the page polls it once, not twice. */
  checkJob(jobId: string, signal: AbortSignal): Promise<JobState>;
  /** The new password in the result of a task; undefined where the engine no longer has it. */
  passwordOf(taskId: string): Promise<string | undefined>;
  /** Called when the person has taken the new password of a task: it is no longer offered. */
  dismissPassword(taskId: string): void;
  /** Polls at once, e.g. when the page becomes visible; resolves once answered. */
  poll(): Promise<void>;
  /** Removes every task, in memory and in the storage. */
  clear(): void;
  /** Stops polling; the known tasks remain. */
  stop(): void;
}

export interface TaskTrackerOptions {
  client: Client;
  storage: KeyValueStorage;
  clock: Clock;
  page: PageSignals;
  /** Excludes two tabs from sending the same follow-up. */
  lock: TakeLock;
  /** Recovery points of jobs that name none, by the jobs' ids; `tasks` are known. Never fails. */
  findPoints(
    jobs: readonly ListedJob[],
    tasks: readonly Task[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Description of a job that was found on the engine. */
  describe(job: ListedJob): Promise<JobSubject | undefined>;
  /** The recovery points of the instance that a task occupies. */
  readPoints(task: Task, signal: AbortSignal): Promise<PointsRead>;
  /** The next command of a follow-up; `made` is the result of the task before it. */
  followUpStep(followUp: FollowUp, made: Subject | undefined): FollowUpStep | undefined;
  /** Resolves when the page shows the effect of a finished task; until then it counts as running. */
  showEnd(task: Task): Promise<void>;
  /** Present resources that a change must later be distinguished from. */
  readTraceBefore(trace: Trace | undefined, place: InEnvironment): Promise<Trace | undefined>;
  /** Visible effect of a change. */
  readTrace: ReadTrace;
}
