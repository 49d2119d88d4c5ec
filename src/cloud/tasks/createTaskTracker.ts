import type { Task } from '../types';
import { CloudError, isPassing } from '../client/errors';
import { createClaims } from './claims';
import { createFollowUpSender } from './followUpSender';
import { continuesAfter } from './followUp';
import { pendingJobs, readPassword, type JobState, type ListedJob } from './jobs';
import { createLazySearches } from '../changes/lazySearches';
import { createPointWatch, isInferred, withoutInferred } from './points/pointWatch';
import { pointOfTask } from './points/pointWork';
import { createJobReads, createJobPoller } from './jobPoller';
import { createTaskBook } from './taskBook';
import { startTask, finishTask, type JobSubject, type JobResult, type Outcome } from './taskRecord';
import type { TrackedTask } from './taskStore';
import type { NewTask, TaskTracker, TaskTrackerOptions } from './taskTracker';

/** Consecutive unreadable answers after which a task counts as lost. */
const patience = 10;
/** Maximum interval in ms between the last poll and an end that counts as seen. */
const seenWithin = 10_000;

export function createTaskTracker(options: TaskTrackerOptions): TaskTracker {
  const { client, clock, page } = options;
  const book = createTaskBook(options.storage, clock, () => poller.schedule());
  const { find, replace, emit } = book;
  /** Changes whose answer is awaited. */
  const sending = new Set<string>();
  /** Time at which this page last saw a task running. */
  const runningAt = new Map<string, number>();
  const jobs = createJobReads(client, clock);
  /** Consecutive unreadable answers, by task. */
  const misses = new Map<string, number>();
  /** True after the engine's jobs could not be listed: to be retried. */
  let unseen = false;

  const claims = createClaims(options.lock);
  const searches = createLazySearches({
    onDue: () => poller.schedule(),
    clock,
    book,
    readTrace: options.readTrace,
    findJobs,
    isSending: (id) => sending.has(id),
    onShown(entry) {
      book.set(withoutInferred(book.entries(), entry.task));
      claimFollowUp(entry);
    },
    end,
  });
  const watch = createPointWatch({
    clock,
    book,
    cloudNow: client.now,
    readPoints: options.readPoints,
    onNews: () => void discover(),
    onRead: (id) => misses.delete(id),
    end,
  });
  const follow = createFollowUpSender({
    client,
    clock,
    book,
    searches,
    sending,
    take,
    end,
    readTraceBefore: options.readTraceBefore,
    followUpStep: options.followUpStep,
  });
  const isNeeded = () => unseen || searches.isNeeded() || anythingRuns();
  const poller = createJobPoller({ clock, page, isNeeded, poll: lookAtAll });

  const cloudAhead = () => client.now() - clock.now();

  function anythingRuns(): boolean {
    return book.list().some(({ outcome }) => outcome === 'running');
  }

  /** Another tab may have and send the same follow-up. */
  function claimFollowUp({ task, followUp }: TrackedTask, isStored = false): void {
    if (followUp === undefined) return;
    claims.claim(task.id, isStored, () =>
      replace(task.id, (entry) => ({
        ...entry,
        followUp: undefined,
        task: { ...entry.task, followed: false },
      })),
    );
  }

  /** Adds a task at the top. Its job may have been found on the engine before the answer to the change came. */
  function take(
    task: Task,
    { jobId, followUp, trace }: Pick<NewTask, 'jobId' | 'followUp' | 'trace'>,
  ): void {
    const others = book.entries().filter((entry) => jobId === undefined || entry.jobId !== jobId);
    const entry = { task: { ...task, cloudAhead: cloudAhead() }, jobId, followUp, trace };
    book.set([entry, ...withoutInferred(others, task)]);
    claimFollowUp(entry);
    runningAt.set(task.id, clock.now());
  }

  /** Duration of a task that was found on the engine, or whose end was not seen: only the engine knows it. */
  function tookMs({ id, calls, startedAt, endedAt }: Task, news: JobResult, at: number) {
    const isSeen = at - (runningAt.get(id) ?? 0) <= seenWithin;
    if (endedAt === undefined || calls.length === 0) return undefined;
    return isSeen || news.tookMs !== undefined ? endedAt - startedAt : undefined;
  }

  function runningEntry(id: string): TrackedTask | undefined {
    const entry = find(id);
    return entry?.task.outcome === 'running' ? entry : undefined;
  }

  /** Ends a task once the page shows its effect, and sends its follow-up if it succeeded. */
  async function end(id: string, outcome: Outcome, news: JobResult): Promise<void> {
    const now = clock.now();
    const running = runningEntry(id);
    if (running === undefined) return;
    await options.showEnd(running.task);
    const entry = runningEntry(id);
    if (entry === undefined) return;
    misses.delete(id);
    const task = replace(id, ({ task: before, ...rest }) => ({
      ...rest,
      task: { ...finishTask(before, outcome, news, now), cloudAhead: cloudAhead() },
      followUp: undefined,
    }));
    if (task === undefined) return;
    const took = outcome === 'succeeded' ? tookMs(task, news, now) : undefined;
    runningAt.delete(id);
    emit({ type: 'ended', task, ...(took !== undefined && { tookMs: took }) });
    const { followUp } = entry;
    if (followUp === undefined || !continuesAfter(followUp, outcome)) return;
    if (await claims.holds(id)) void follow(followUp, task.environment, task);
  }

  /** Polls every running job; resolves with true if any answer was lost. */
  async function lookAtAll(signal: AbortSignal): Promise<boolean> {
    await claims.settled();
    if (unseen) await discover();
    const running = book
      .entries()
      .flatMap(({ task, jobId }) =>
        task.outcome === 'running' && jobId !== undefined && jobs.isDue(jobId)
          ? [{ task, jobId }]
          : [],
      );
    const queue = running.values();
    let lost = false;
    async function work(): Promise<void> {
      for (const entry of queue) {
        const state = await jobs.read(entry.jobId, entry.task, signal);
        if (signal.aborted) return;
        if (state.state === 'lost') lost = true;
        await learn(entry.task.id, state);
      }
    }
    await Promise.all(Array.from({ length: Math.min(4, running.length) }, work));
    const missed = await watch.lookAtOne(signal);
    if (missed !== undefined) lost = true;
    if (missed !== undefined && !signal.aborted)
      await learn(missed.task.id, { state: 'lost', error: missed.error });
    if (await searches.lookForDue()) lost = true;
    return lost || unseen;
  }

  async function learn(id: string, state: JobState): Promise<void> {
    switch (state.state) {
      case 'running':
        misses.delete(id);
        runningAt.set(id, clock.now());
        return;
      case 'forgotten':
        return searches.conclude(id, 'unknown', {});
      case 'lost': {
        const { error } = state;
        if (isPassing(error)) return;
        const count = (misses.get(id) ?? 0) + 1;
        misses.set(id, count);
        if (count >= patience) await end(id, 'unknown', {});
        return;
      }
      default:
        return searches.conclude(id, state.state, state);
    }
  }

  /** Adds the jobs of the engine. Rejects where not all of them can be read. */
  async function findJobs(): Promise<void> {
    const user = book.owner();
    if (user === undefined) return;
    await claims.settled();
    const { jobs, unreadable } = await pendingJobs(client, poller.lifetime()).catch(
      (error: unknown) => {
        unseen = book.owner() === user && isPassing(error);
        poller.schedule();
        throw error;
      },
    );
    unseen = false;
    await takeIn(
      user,
      jobs.filter((job) => !isKnown(job)),
    );
    const [row] = unreadable;
    if (row !== undefined) throw new CloudError('malformed', row);
  }

  async function takeIn(user: string, unknown: readonly ListedJob[]): Promise<void> {
    if (unknown.length === 0) return;
    const known = book.entries().flatMap((entry) => (isInferred(entry) ? [] : entry.task));
    const pointIds = await options.findPoints(unknown, known);
    for (const job of unknown) {
      const jobinstanceid = job.jobinstanceid ?? pointIds.get(job.jobid);
      const about = await options.describe({ ...job, jobinstanceid });
      if (book.owner() !== user) return;
      if (about !== undefined && !isKnown(job)) adopt(job, about);
    }
  }

  async function discover(): Promise<void> {
    const user = book.owner();
    const isRead = await findJobs().then(
      () => true,
      () => false,
    );
    if (!isRead || book.owner() !== user) return;
    const lost = book
      .entries()
      .filter(
        ({ task, jobId, trace, seen }) =>
          task.outcome === 'running' && jobId === undefined && trace === undefined && !seen,
      );
    await Promise.all(lost.map(({ task }) => end(task.id, 'unknown', {})));
  }

  function isKnown({ jobid }: ListedJob): boolean {
    return book.entries().some(({ jobId }) => jobId === jobid);
  }

  /** True where its recovery point has shown the end of this work already. */
  function isOverAlready(task: Task): boolean {
    const pointId = pointOfTask(task);
    return book
      .entries()
      .some(
        ({ seen, task: { kind, outcome, endedAt = 0 } }) =>
          seen !== undefined &&
          seen.pointId === pointId &&
          kind === task.kind &&
          (outcome === 'succeeded' || outcome === 'failed') &&
          endedAt >= task.startedAt,
      );
  }

  /** Adds a job found on the engine: to a task without a known job, or as a new task. */
  function adopt(job: ListedJob, about: JobSubject): void {
    if (searches.adopt(job.jobid, about)) return;
    const now = clock.now();
    // The engine names the time by its own clock, which may differ.
    const since = job.created === undefined ? now : job.created - client.now() + now;
    const task = startTask(about, job.jobid, Math.min(since, now));
    if (isOverAlready(task)) return;
    const byOther = job.userid !== undefined && job.userid !== book.owner();
    take(byOther ? { ...task, byOther } : task, {
      jobId: job.jobid,
      followUp: undefined,
      trace: undefined,
    });
  }

  return {
    list: book.list,
    subscribe: book.subscribe,
    onEvent: book.onEvent,
    record(entry) {
      const id = book.newId();
      sending.add(id);
      book.hide(id);
      const { followUp, trace } = entry;
      const task = startTask(entry, id, clock.now(), entry.calls, followUp !== undefined);
      const tracked = { task, jobId: undefined, followUp, trace };
      book.set([tracked, ...book.entries()]);
      // Shows other tabs that this tab sends its follow-up.
      claimFollowUp(tracked);
      return id;
    },
    settle(record, error) {
      sending.delete(record);
      return searches.settle(record, error);
    },
    earlier: searches.earlier,
    add(entry, record) {
      if (record !== undefined) {
        sending.delete(record);
        book.drop(record);
      }
      const now = clock.now();
      const hasMore = entry.followed === true || entry.followUp !== undefined;
      const task = startTask(entry, entry.jobId ?? book.newId(), now, entry.calls, hasMore);
      if (entry.jobId !== undefined) {
        take(task, entry);
        emit({ type: 'started', task });
        void searches.findCopies(task.id);
        return task;
      }
      const done: Task = { ...task, endedAt: now, outcome: 'succeeded' };
      take(done, entry);
      emit({ type: 'started', task });
      emit({ type: 'ended', task: done });
      return done;
    },
    followUps: () =>
      book
        .entries()
        .filter(({ task, followUp }) => task.outcome === 'running' && followUp !== undefined),
    runFollowUp(followUp, environment) {
      void follow(followUp, environment);
    },
    resume(userId) {
      // The same person, signed in again: the tasks known here are no older than the stored ones.
      if (book.owner() !== userId) {
        book.open(userId);
        for (const entry of book.entries()) claimFollowUp(entry, true);
        searches.resume();
      }
      jobs.reset();
      void poller.wake();
      void discover();
    },
    discover,
    observe: watch.observe,
    async checkJob(jobId, signal) {
      const task = find(jobId)?.task ?? { startedAt: clock.now() };
      const state = await jobs.read(jobId, task, signal, true);
      if (!signal.aborted && state.state !== 'lost') void learn(jobId, state);
      return state;
    },
    async passwordOf(taskId) {
      const jobId = find(taskId)?.jobId;
      return jobId === undefined ? undefined : readPassword(client, jobId);
    },
    dismissPassword(taskId) {
      replace(taskId, (entry) => ({ ...entry, task: { ...entry.task, hasPassword: undefined } }));
    },
    poll() {
      jobs.reset();
      return poller.wake();
    },
    clear() {
      unseen = false;
      misses.clear();
      searches.clear();
      sending.clear();
      claims.release();
      runningAt.clear();
      watch.clear();
      poller.stop();
      book.close();
    },
    stop: poller.stop,
  };
}
