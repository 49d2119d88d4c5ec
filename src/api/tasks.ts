import { CloudError } from '../domain/errors';
import type { Call } from '../domain/calls';
import type { NamedEnvironment } from '../domain/environment';
import { pointOfTask } from '../domain/pointWork';
import { lateAfterMs } from '../domain/run';
import type { Subject, Task } from '../domain/types';
import type { JobAbout } from './adoptJob';
import { mayHaveArrived } from './change';
import { createClaims } from './claims';
import type { Client } from './client';
import type { Clock } from './clock';
import { goesOnAfter, nextStep, type FollowUp } from './followUp';
import { lookAtJob, pendingJobs, type JobState, type ListedJob } from './jobs';
import type { PageSignals } from './page';
import { endedPointTasks, newPointTasks, nextToLookAt, type PointsRead } from './pointTasks';
import { createPoller } from './poller';
import type { TakeLock } from './locks';
import type { KeyValueStorage } from './storage';
import { begun, ended, type News, type Outcome } from './taskRecord';
import { forgetTasks, loadTasks, saveTasks, type Tracked } from './taskStore';

export interface TaskEvent {
  type: 'started' | 'ended';
  task: Task;
  /** ms that it took, where it succeeded and both its start and its end are known, not guessed. */
  tookMs?: number | undefined;
}

/** A change that was sent. Without a job it is already done. */
export interface NewTask extends JobAbout {
  jobId: string | undefined;
  followUp: FollowUp | undefined;
  /** Whether this tab is to send more besides. */
  followed?: boolean;
  /** What was sent. */
  calls: readonly Call[];
}

/** Follows what the cloud was asked to do, until it is known how each ended. */
export interface TaskTracker {
  /** Newest first; the same array until something changes. */
  list(): readonly Task[];
  subscribe(listener: () => void): () => void;
  onEvent(listener: (event: TaskEvent) => void): () => void;
  add(task: NewTask): Task;
  /** Sends a follow-up that follows nothing, each command of it as a task of its own. */
  carryOut(followUp: FollowUp, environment: NamedEnvironment | undefined): void;
  /** Takes up the person's tasks: those that the tab remembers, then those that the engine still runs. */
  resume(userId: string): void;
  /** Looks for jobs of the person that are not known here. */
  discover(): Promise<void>;
  /** Takes in what a list of recovery points says of work that no job is known for. */
  observe(read: PointsRead): void;
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
}

/** Ended tasks that are remembered. */
const remembered = 200;
/** Unintelligible answers in a row after which a task counts as lost. */
const patience = 10;
/** An end counts as seen where the look before it was no longer ago, in ms. */
const seenWithin = 10_000;
/** Failures that say nothing about the job, and pass. */
const passing = new Set(['offline', 'server', 'rateLimited', 'maintenance', 'sessionEnded']);

function isPassing(error: unknown): boolean {
  return error instanceof CloudError && passing.has(error.kind);
}

/** Whether a task is known from its recovery point alone. */
function isInferred({ task, seen }: Tracked): boolean {
  return seen !== undefined && task.outcome === 'running';
}

function withCalls(entry: Tracked, calls: readonly Call[]): Tracked {
  return { ...entry, task: { ...entry.task, calls: [...entry.task.calls, ...calls] } };
}

export function createTaskTracker(options: TaskTrackerOptions): TaskTracker {
  const { client, storage, clock, page } = options;
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(event: TaskEvent) => void>();
  /** Follow-ups on their way, whose job is not known yet. */
  const sending = new Set<string>();
  /** When this page last knew that a task runs. */
  const runningAt = new Map<string, number>();
  /** Inferred tasks whose end is about to be shown. */
  const ending = new Set<string>();
  /** When the recovery points of an inferred task were read last, by task. */
  const pointReadAt = new Map<string, number>();
  /** Unintelligible answers in a row, by task. */
  const misses = new Map<string, number>();
  let tracked: readonly Tracked[] = [];
  let tasks: readonly Task[] = [];
  let owner: string | undefined;
  let numbered = 0;
  /** The engine could not be asked for the jobs that are not known here: to be tried again. */
  let unseen = false;

  const claims = createClaims(options.lock);
  const isNeeded = () => unseen || anythingRuns();
  const poller = createPoller({ clock, page, isNeeded, poll: lookAtAll });

  /** An id for a task that has no job, or none yet. */
  function newId(): string {
    numbered += 1;
    return `own-${String(clock.now())}-${String(numbered)}`;
  }

  function anythingRuns(): boolean {
    return tracked.some(({ task }) => task.outcome === 'running');
  }

  function set(next: readonly Tracked[]): void {
    let ended = 0;
    tracked = next.filter(({ task }) => task.outcome === 'running' || (ended += 1) <= remembered);
    tasks = tracked.map(({ task }) => task);
    if (owner !== undefined) saveTasks(storage, owner, tracked);
    for (const listener of [...listeners]) listener();
    poller.schedule();
  }

  function tell(event: TaskEvent): void {
    for (const listener of [...eventListeners]) listener(event);
  }

  function replace(id: string, change: (entry: Tracked) => Tracked): Task | undefined {
    set(tracked.map((entry) => (entry.task.id === id ? change(entry) : entry)));
    return tasks.find((task) => task.id === id);
  }

  /** Another tab holds the same follow-up, and sends it. */
  function claimFollowUp({ task, followUp }: Tracked): void {
    if (followUp === undefined) return;
    claims.claim(task.id, () =>
      replace(task.id, (entry) => ({
        ...entry,
        followUp: undefined,
        task: { ...entry.task, followed: false },
      })),
    );
  }

  /** Puts a task first. Its job may have been found on the engine before the answer to the change came. */
  function take(task: Task, { jobId, followUp }: Pick<NewTask, 'jobId' | 'followUp'>): void {
    const pointId = pointOfTask(task);
    const others = tracked.filter(
      (entry) =>
        (jobId === undefined || entry.jobId !== jobId) &&
        !(isInferred(entry) && entry.seen?.pointId === pointId),
    );
    const entry = { task, jobId, followUp };
    set([entry, ...others]);
    claimFollowUp(entry);
    runningAt.set(task.id, clock.now());
  }

  /** Of a task that was found on the engine, or whose end came unseen, the engine alone knows; where it does not say, nobody. */
  function tookMs({ id, calls, startedAt, endedAt }: Task, news: News, at: number) {
    const isSeen = at - (runningAt.get(id) ?? 0) <= seenWithin;
    if (endedAt === undefined || calls.length === 0) return undefined;
    return isSeen || news.tookMs !== undefined ? endedAt - startedAt : undefined;
  }

  function runningEntry(id: string): Tracked | undefined {
    return tracked.find(({ task }) => task.id === id && task.outcome === 'running');
  }

  /** Ends a task once the page shows what it did, and sends what was to follow it if it succeeded. */
  async function end(id: string, outcome: Outcome, news: News): Promise<void> {
    const now = clock.now();
    const running = runningEntry(id);
    if (running === undefined) return;
    await options.showEnd(running.task);
    const entry = runningEntry(id);
    if (entry === undefined) return;
    misses.delete(id);
    const task = replace(id, ({ task: before, jobId }) => ({
      task: ended(before, outcome, news, now),
      jobId,
      followUp: undefined,
    }));
    if (task === undefined) return;
    const took = outcome === 'succeeded' ? tookMs(task, news, now) : undefined;
    runningAt.delete(id);
    tell({ type: 'ended', task, ...(took !== undefined && { tookMs: took }) });
    const { followUp } = entry;
    if (followUp !== undefined && goesOnAfter(followUp, outcome))
      void follow(followUp, task.environment, task);
  }

  /** Sends the next command of a follow-up, once. It is on record before it is sent, so that a reload cannot send it again. */
  async function follow(
    followUp: FollowUp,
    environment: NamedEnvironment | undefined,
    before?: Task,
  ): Promise<void> {
    const step = nextStep(followUp, before?.result ?? before?.subject);
    if (step === undefined) return;
    const id = newId();
    sending.add(id);
    const calls = [client.callOf(...step.request)];
    const about = { ...step.about, environment, result: undefined };
    const task = begun(about, id, clock.now(), calls, step.then !== undefined);
    take(task, { jobId: undefined, followUp: step.then });
    if (before !== undefined && !step.makesSnapshot)
      replace(before.id, (entry) => withCalls(entry, calls));
    tell({ type: 'started', task });
    try {
      const answer = await client.change(...step.request);
      const { name } = step.about.subject;
      const result: Subject | undefined =
        step.makesSnapshot && answer.id !== undefined
          ? { kind: 'snapshot', id: answer.id, name }
          : undefined;
      replace(id, (entry) => ({
        ...entry,
        jobId: answer.jobid,
        task: { ...entry.task, result: result ?? entry.task.result },
      }));
    } catch (error) {
      const errorText = error instanceof CloudError ? error.text : undefined;
      await end(id, mayHaveArrived(error) ? 'unknown' : 'failed', { errorText });
    } finally {
      sending.delete(id);
    }
  }

  /** Looks at every running job; says whether any answer was lost. */
  async function lookAtAll(signal: AbortSignal): Promise<boolean> {
    await claims.settled();
    if (unseen) await discover();
    const running = tracked.flatMap(({ task, jobId }) =>
      task.outcome === 'running' && jobId !== undefined ? [{ id: task.id, jobId }] : [],
    );
    const queue = running.values();
    let lost = false;
    async function work(): Promise<void> {
      for (const { id, jobId } of queue) {
        const state = await lookAtJob(client, jobId, signal);
        if (signal.aborted) return;
        if (state.state === 'lost') lost = true;
        await learn(id, state);
      }
    }
    await Promise.all(Array.from({ length: Math.min(4, running.length) }, work));
    if (await lookAtPoint(signal)) lost = true;
    return lost || unseen;
  }

  /** Looks at the recovery point of an inferred task whose turn it is; says whether the answer was lost. */
  async function lookAtPoint(signal: AbortSignal): Promise<boolean> {
    const task = nextToLookAt(tracked, pointReadAt, clock.now());
    if (task === undefined) return false;
    if (clock.now() - task.startedAt > lateAfterMs) {
      await end(task.id, 'unknown', {});
      return false;
    }
    try {
      const read = await options.readPoints(task, signal);
      if (!signal.aborted) observe(read);
      return false;
    } catch (error) {
      if (!signal.aborted) await learn(task.id, { state: 'lost', error });
      return true;
    }
  }

  function observe(read: PointsRead): void {
    if (owner === undefined) return;
    const now = clock.now();
    for (const { task } of tracked)
      if (task.inferred === true && read.covers(task)) {
        pointReadAt.set(task.id, now);
        misses.delete(task.id);
      }
    for (const [id, outcome] of endedPointTasks(read, tracked)) void endInferred(id, outcome);
    const fresh = newPointTasks(read, tracked, { now, ahead: client.now() - now });
    if (fresh.length === 0) return;
    set([...fresh, ...tracked]);
    // Its job may say more.
    void discover();
  }

  /** The lists that are read to show the end tell of it again. */
  async function endInferred(id: string, outcome: Outcome): Promise<void> {
    if (ending.has(id)) return;
    ending.add(id);
    await end(id, outcome, {});
    ending.delete(id);
  }

  async function learn(id: string, state: JobState): Promise<void> {
    switch (state.state) {
      case 'running':
        misses.delete(id);
        runningAt.set(id, clock.now());
        return;
      case 'forgotten':
        await end(id, 'unknown', {});
        return;
      case 'lost': {
        const { error } = state;
        if (isPassing(error)) return;
        const count = (misses.get(id) ?? 0) + 1;
        misses.set(id, count);
        if (count >= patience) await end(id, 'unknown', {});
        return;
      }
      default:
        await end(id, state.state, state);
    }
  }

  async function discover(): Promise<void> {
    const user = owner;
    if (user === undefined) return;
    await claims.settled();
    const jobs = await pendingJobs(client, poller.lifetime()).catch((error: unknown) => {
      unseen = owner === user && isPassing(error);
      poller.schedule();
    });
    if (jobs === undefined) return;
    unseen = false;
    const unknown = jobs.filter((job) => !isKnown(job));
    const known = tracked.flatMap((entry) => (isInferred(entry) ? [] : entry.task));
    const pointIds = await options.findPoints(unknown, known);
    for (const job of unknown) {
      const jobinstanceid = job.jobinstanceid ?? pointIds.get(job.jobid);
      const about = await options.describe({ ...job, jobinstanceid });
      if (owner !== user) return;
      if (about !== undefined && !isKnown(job)) adopt(job, about);
    }
    const lost = tracked.filter(
      ({ task, jobId, seen }) =>
        task.outcome === 'running' &&
        jobId === undefined &&
        seen === undefined &&
        !sending.has(task.id),
    );
    await Promise.all(lost.map(({ task }) => end(task.id, 'unknown', {})));
  }

  function isKnown({ jobid }: ListedJob): boolean {
    return tracked.some(({ jobId }) => jobId === jobid);
  }

  /** Takes in a job found on the engine: as a task whose job was not known yet, or as a new one. */
  function adopt(job: ListedJob, about: JobAbout): void {
    const waiting = tracked.find(
      ({ task, jobId, seen }) =>
        jobId === undefined &&
        seen === undefined &&
        task.outcome === 'running' &&
        task.kind === about.kind &&
        task.subject.id === about.subject.id,
    );
    if (waiting !== undefined) {
      replace(waiting.task.id, (entry) => ({ ...entry, jobId: job.jobid }));
      return;
    }
    const now = clock.now();
    // The engine names the moment by its own clock, which may be another.
    const since = job.created === undefined ? now : job.created - client.now() + now;
    const task = begun(about, job.jobid, Math.min(since, now));
    const byOther = job.userid !== undefined && job.userid !== owner;
    take(byOther ? { ...task, byOther } : task, { jobId: job.jobid, followUp: undefined });
  }

  return {
    list: () => tasks,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    onEvent(listener) {
      eventListeners.add(listener);
      return () => {
        eventListeners.delete(listener);
      };
    },
    add(entry) {
      const now = clock.now();
      const hasMore = entry.followed === true || entry.followUp !== undefined;
      const task = begun(entry, entry.jobId ?? newId(), now, entry.calls, hasMore);
      if (entry.jobId !== undefined) {
        take(task, entry);
        tell({ type: 'started', task });
        return task;
      }
      const done: Task = { ...task, endedAt: now, outcome: 'succeeded' };
      take(done, entry);
      tell({ type: 'started', task });
      tell({ type: 'ended', task: done });
      return done;
    },
    carryOut(followUp, environment) {
      void follow(followUp, environment);
    },
    resume(userId) {
      // The same person, signed in again: what is known here is no older than what is kept.
      if (owner !== userId) {
        owner = userId;
        set(loadTasks(storage, userId));
        tracked.forEach(claimFollowUp);
      }
      void poller.wake();
      void discover();
    },
    discover,
    observe,
    poll: poller.wake,
    clear() {
      owner = undefined;
      unseen = false;
      misses.clear();
      claims.release();
      runningAt.clear();
      pointReadAt.clear();
      poller.stop();
      set([]);
      forgetTasks(storage);
    },
    stop: poller.stop,
  };
}
