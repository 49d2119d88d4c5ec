import type { Call } from '../client/calls';
import type { NamedEnvironment, InEnvironment } from '../environments/environment';
import type { Trace } from '../changes/trace';
import type { Task } from '../types';
import type { Client } from '../client/client';
import type { Clock } from '../client/clock';
import type { FollowUp } from './followUp';
import type { JobState, ListedJob } from './jobs';
import type { PageSignals } from '../client/page';
import type { PointsRead } from '../../resources/recovery-points/pointTasks';
import type { TakeLock } from '../session/locks';
import type { AskedFor, LookFor } from '../changes/searches';
import type { KeyValueStorage } from '../client/storage';
import type { TaskEvent } from './taskBook';
import { type JobAbout } from './taskRecord';
import type { Tracked } from './taskStore';

/** A change that was sent. Without a job it is already done. */
export interface NewTask extends JobAbout {
  jobId: string | undefined;
  followUp: FollowUp | undefined;
  /** Whether this tab is to send more besides. */
  followed?: boolean;
  /** What was sent. */
  calls: readonly Call[];
  /** By what it is recognised where no answer tells how it stands. */
  trace?: Trace | undefined;
}

/** Follows what the cloud was asked to do, until it is known how each ended. */
export interface TaskTracker {
  /** Newest first; the same array until something changes. */
  list(): readonly Task[];
  subscribe(listener: () => void): () => void;
  onEvent(listener: (event: TaskEvent) => void): () => void;
  /** Puts a change on record before it is sent: it is not shown, but a reload does not lose it. */
  record(task: NewTask): string;
  /** A change that was accepted; `record`: as which it was on record. */
  add(task: NewTask, record?: string): Task;
  /**
   * The task of a change on record that got this error for an answer, where it was carried out all the same. Rejects
   * with the error where it was not; with its `effect` where that is not known, and keeps looking.
   */
  settle(record: string, error: unknown): Promise<Task>;
  /**
   * The task of the same change that was sent before and of which the person could not be told what became, if it is
   * there now. Rejects with CloudError where that cannot be read.
   */
  earlier(change: AskedFor): Promise<Task | undefined>;
  /** Sends a follow-up that follows nothing, each command of it as a task of its own. */
  carryOut(followUp: FollowUp, environment: NamedEnvironment | undefined): void;
  /** The running tasks after which this tab is to send more. */
  followUps(): readonly Tracked[];
  /** Takes up the person's tasks: those that the tab remembers, then those that the engine still runs. */
  resume(userId: string): void;
  /** Looks for jobs of the person that are not known here. */
  discover(): Promise<void>;
  /** Takes in what a list of recovery points says of work that no job is known for. */
  observe(read: PointsRead): void;
  /** Asks how a job stands, for whoever waits for it: the page asks about it once, not twice. */
  look(jobId: string, signal: AbortSignal): Promise<JobState>;
  /** Asks for news at once, e.g. when the page comes back into view; resolves once the answers are in. */
  poll(): Promise<void>;
  /** Forgets every task, here and in the storage. */
  clear(): void;
  /** Stops asking, and keeps what is known. */
  stop(): void;
}

export interface TaskTrackerOptions {
  client: Client;
  storage: KeyValueStorage;
  clock: Clock;
  page: PageSignals;
  /** Keeps two tabs from sending the same follow-up. */
  lock: TakeLock;
  /** Which recovery points jobs work on that name none, by the jobs' ids; `tasks` are known. Never fails. */
  findPoints(
    jobs: readonly ListedJob[],
    tasks: readonly Task[],
  ): Promise<ReadonlyMap<string, string>>;
  /** What a job is about that was found on the engine. */
  describe(job: ListedJob): Promise<JobAbout | undefined>;
  /** The recovery points of the instance that a task occupies. */
  readPoints(task: Task, signal: AbortSignal): Promise<PointsRead>;
  /** Has the page show what a task did that has ended: until then it counts as running. */
  showEnd(task: Task): Promise<void>;
  /** What is there already that a change will have to be told from. */
  readBefore(trace: Trace | undefined, place: InEnvironment): Promise<Trace | undefined>;
  /** What can be seen of a change. */
  lookFor: LookFor;
}
