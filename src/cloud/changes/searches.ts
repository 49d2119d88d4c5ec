import type { InEnvironment } from '../environments/environment';
import { CloudError, certaintyOf, isPassing } from '../client/errors';
import type { StateTrace, Trace } from './trace';
import { isNew, type Finding } from './traceSearch';
import type { Subject, Task } from '../types';
import type { Clock } from '../client/clock';
import type { TaskBook } from '../tasks/taskBook';
import type { JobSubject, JobResult, Outcome } from '../tasks/taskRecord';
import { isOpen, type TrackedTask } from '../tasks/taskStore';

/** The parts that identify a change. */
export type SentChange = Pick<JobSubject, 'kind' | 'subject'> & { trace?: Trace | undefined };

/** Finds the result of changes whose answer was lost. */
export interface Searches {
  /**
   * Resolves with the task of a recorded change that failed with this error but took effect all the same. Rejects
   * with the error where it did not; with its `effect` where that is unknown, and continues the search.
   */
  settle(id: string, error: unknown): Promise<Task>;
  /**
   * The task of the same change that was sent before without a known result, if it has appeared now. Rejects with
   * CloudError where that cannot be read.
   */
  earlier(change: SentChange): Promise<Task | undefined>;
  /**
   * Ends a task whose job ended. A failed one may have taken effect all the same: by a request that the browser sent
   * before it.
   */
  conclude(id: string, outcome: Outcome, news: JobResult): Promise<void>;
  /** Adds the duplicates that its request created to a task. */
  findCopies(id: string): Promise<void>;
  /** Assigns a job that was found on the engine to the change whose answer was lost, if there is one. */
  adopt(jobId: string, about: JobSubject): boolean;
  /** Resumes the searches for the tasks in the book. */
  resume(): void;
  /** Runs the searches that are due; true where any answer was lost. */
  lookForDue(): Promise<boolean>;
  isNeeded(): boolean;
  clear(): void;
}

/** Reads the visible effect of a change. Rejects with CloudError where it cannot be read. */
export type ReadTrace = (trace: Trace, place: InEnvironment) => Promise<Finding>;

export interface SearchOptions {
  clock: Clock;
  book: TaskBook;
  readTrace: ReadTrace;
  /** Reads the jobs that the engine runs. Rejects if they cannot be read. */
  findJobs(): Promise<void>;
  isSending(id: string): boolean;
  /** Called when a hidden task is shown again: its follow-up continues. */
  onShown(entry: TrackedTask): void;
  /** Ends a task once the page shows its effect. */
  end(id: string, outcome: Outcome, news: JobResult): Promise<void>;
  /** Called when the first answer is lost. */
  onDue(): void;
}

/** First interval in ms between searches that find nothing; it doubles each time. */
const firstMs = 2_000;
/** Interval in ms of reads for changes in progress that have no job to poll, or that could not be read. */
const againMs = 8_000;
/** Number of searches without a finding after which the search stops. */
const patience = 6;
/** Maximum age, in ms, of a change whose search resumes after a reload. */
const recentlyMs = 3_600_000;

const kindOf = {
  instances: 'instance',
  volumes: 'volume',
  snapshots: 'snapshot',
  templates: 'template',
  recoveryPoints: 'recoveryPoint',
  snapshotSchedules: 'volume',
} as const;

function subjectsOf(trace: Trace, { made }: Finding): readonly Subject[] {
  if (trace.list === 'events') return [];
  const kind = kindOf[trace.list];
  return made.map(({ id, name }) => ({ kind, id, name }));
}

/** True where a job that was found belongs to this change. */
function isJobOf({ task, trace }: TrackedTask, about: JobSubject): boolean {
  if (task.kind !== about.kind) return false;
  const isOfSame = task.subject.id === about.subject.id;
  if (trace?.kind !== 'made' || about.result === undefined) return isOfSame;
  // The job of a snapshot's result does not name the snapshot.
  const isOfAny = ['instances', 'volumes', 'templates'].includes(trace.list);
  return (isOfSame || isOfAny) && isNew(trace, about.result);
}

/** Part of an effect that differs between changes of one kind on one resource: tags, or one of several schedules. */
function purposeOf({ id, list, to: { state, tags } }: StateTrace): string {
  return JSON.stringify(list === 'snapshotSchedules' ? [id, state] : [tags]);
}

/** True for a change with the same effect on the same resource. */
function isSame({ task, trace }: TrackedTask, change: SentChange): boolean {
  if (task.kind !== change.kind) return false;
  const isOfSame = task.subject.id === change.subject.id;
  if (trace?.kind === 'became' && change.trace?.kind === 'became')
    return isOfSame && purposeOf(trace) === purposeOf(change.trace);
  if (trace?.kind !== 'made' || change.trace?.kind !== 'made') return isOfSame;
  const { name, from } = change.trace;
  return (isOfSame || change.subject.id === '') && trace.name === name && trace.from === from;
}

/** True where the trace shows a deletion. */
const isRemoval = (trace: Trace | undefined) =>
  trace?.kind === 'became' && trace.to.state?.includes('gone') === true;

export function createSearches(options: SearchOptions): Searches {
  const { clock, book, end, readTrace } = options;
  const { find, replace } = book;
  const due = new Map<string, { looks: number; at: number }>();

  function lookIn(id: string, ms: number, looks = 0): void {
    due.set(id, { looks, at: clock.now() + ms });
    options.onDue();
  }

  /** Shows a change that took effect as a running task, with the resource that it creates. */
  function reveal(id: string, jobId: string | undefined, made: readonly Subject[]): void {
    const isNews = book.show(id) || find(id)?.task.outcome !== 'running';
    const [result, ...copies] = made;
    const task = replace(id, ({ task: unknown, ...entry }) => ({
      ...entry,
      denied: undefined,
      jobId,
      task: {
        ...unknown,
        // A resource created from none was unknown before.
        subject: unknown.subject.id === '' ? (result ?? unknown.subject) : unknown.subject,
        result: result ?? unknown.result,
        outcome: 'running',
        endedAt: undefined,
        ...(copies.length > 0 && { copies }),
      },
    }));
    const entry = find(id);
    if (entry === undefined || task === undefined) return;
    options.onShown(entry);
    if (isNews) book.emit({ type: 'started', task });
    if (copies.length > 0) book.emit({ type: 'copied', task });
  }

  const found = ({ result }: JobSubject) => (result === undefined ? [] : [result]);

  /** Its job may have been found before its task. */
  function join(entry: TrackedTask): boolean {
    const job = book
      .entries()
      .find(
        ({ task, jobId }) =>
          jobId !== undefined &&
          task.outcome === 'running' &&
          task.calls.length === 0 &&
          isJobOf(entry, task),
      );
    if (job === undefined) return false;
    book.drop(job.task.id);
    reveal(entry.task.id, job.jobId, found(job.task));
    return true;
  }

  /** Its task, if it has appeared. Rejects if that cannot be read. */
  async function seek(id: string, news: JobResult = {}): Promise<Task | undefined> {
    let blind: unknown;
    await options.findJobs().catch((error: unknown) => {
      const isUnread = error instanceof CloudError && error.kind === 'malformed';
      if (isUnread || isPassing(error)) blind = error;
    });
    const entry = find(id);
    if (entry === undefined) return undefined;
    if (entry.jobId !== undefined || join(entry)) return find(id)?.task;
    const { trace, task } = entry;
    if (trace === undefined) return undefined;
    const finding = await readTrace(trace, task);
    if (find(id) === undefined) return undefined;
    if (finding.state === 'none') {
      if (blind !== undefined) throw blind;
      return undefined;
    }
    const made = subjectsOf(trace, finding);
    reveal(id, undefined, made);
    if (finding.state === 'running') lookIn(id, againMs);
    else
      await end(id, finding.state === 'done' ? 'succeeded' : 'failed', { ...news, made: made[0] });
    return find(id)?.task;
  }

  /**
   * True where a task whose own job failed, or is no longer known, took effect all the same: the same request may
   * have been sent before it.
   */
  async function isDoneOtherwise(id: string, outcome: Outcome): Promise<boolean> {
    const { trace, task } = find(id) ?? {};
    if (trace === undefined || task === undefined) return false;
    await options.findJobs().catch(() => undefined);
    const entry = find(id);
    if (entry === undefined || join(entry)) return true;
    const finding = await readTrace(trace, task).catch(() => undefined);
    if (finding === undefined) return false;
    // Its own resource was not created, even if a row exists.
    const made = subjectsOf(trace, finding).filter((each) => each.id !== task.result?.id);
    if (trace.kind === 'made' && trace.list !== 'events' && made.length === 0) return false;
    if (finding.state !== 'done' && finding.state !== 'running') return false;
    reveal(id, undefined, made);
    if (finding.state === 'running') lookIn(id, againMs);
    else end(id, 'succeeded', { made: made[0], wasGone: outcome === 'failed' && isRemoval(trace) });
    return true;
  }

  async function giveUp(id: string): Promise<void> {
    if (book.isHidden(id)) book.drop(id);
    else await end(id, 'unknown', {});
  }

  /** Resolves with true if an answer was lost. */
  async function lookAgain(id: string, looks: number): Promise<boolean> {
    due.delete(id);
    try {
      if ((await seek(id)) !== undefined || find(id) === undefined) return false;
      if (looks + 1 < patience) lookIn(id, firstMs * 2 ** (looks + 1), looks + 1);
      else await giveUp(id);
      return false;
    } catch (error) {
      if (isPassing(error)) lookIn(id, againMs, looks);
      else await giveUp(id);
      return isPassing(error);
    }
  }

  return {
    async settle(id, error) {
      const certainty = certaintyOf(error);
      if (certainty === 'certain' || !(error instanceof CloudError)) {
        if (book.isHidden(id)) book.drop(id);
        throw error;
      }
      if (certainty === 'limited') {
        lookIn(id, firstMs);
        replace(id, (entry) => ({ ...entry, unanswered: true, denied: true }));
        throw error;
      }
      let effect: CloudError['effect'] = 'none';
      try {
        const wasGone = error.kind === 'gone' && isRemoval(find(id)?.trace);
        const task = await seek(id, { wasGone });
        if (task !== undefined) return task;
      } catch {
        effect = 'unknown';
      }
      if (certainty === 'refused' && effect === 'none') {
        if (book.isHidden(id)) book.drop(id);
        throw error;
      }
      lookIn(id, firstMs);
      if (book.show(id))
        replace(id, ({ task, ...entry }) => ({
          ...entry,
          unanswered: true,
          task: { ...task, outcome: 'unknown', endedAt: clock.now() },
        }));
      throw new CloudError(error.kind, { ...error, effect, taskId: id });
    },
    async earlier(change) {
      const before = book.entries().find((entry) => entry.unanswered && isSame(entry, change));
      if (before === undefined) return undefined;
      const { id, outcome } = before.task;
      const told = (entry: TrackedTask): TrackedTask => ({ ...entry, unanswered: false });
      if (outcome === 'succeeded') {
        replace(id, told);
        return before.task;
      }
      const task = await seek(id).catch((error: unknown) => {
        // If the effect can never be read, the person is notified once.
        if (!isPassing(error)) replace(id, told);
        throw error instanceof CloudError
          ? new CloudError(error.kind, { ...error, effect: 'unknown', taskId: id })
          : error;
      });
      if (task?.outcome === 'running' || task?.outcome === 'succeeded') {
        replace(id, told);
        return task;
      }
      // The next request replaces this error.
      due.delete(id);
      if (book.isHidden(id)) book.drop(id);
      else replace(id, (entry) => ({ ...told(entry), trace: undefined, followUp: undefined }));
      return undefined;
    },
    async conclude(id, outcome, news) {
      if (outcome === 'succeeded' || !(await isDoneOtherwise(id, outcome)))
        await end(id, outcome, news);
    },
    async findCopies(id) {
      const { trace, task } = find(id) ?? {};
      if (trace?.kind !== 'made' || trace.before === undefined || task?.result === undefined)
        return;
      const finding = await readTrace(trace, task).catch(() => undefined);
      if (finding === undefined) return;
      const own = book
        .entries()
        .flatMap(({ task: each }) => (each.calls.length > 0 ? (each.result?.id ?? []) : []));
      const copies = subjectsOf(trace, finding).filter((copy) => !own.includes(copy.id));
      if (copies.length === 0) return;
      const copied = replace(id, (entry) => ({ ...entry, task: { ...entry.task, copies } }));
      if (copied !== undefined) book.emit({ type: 'copied', task: copied });
    },
    adopt(jobId, about) {
      const entry = book
        .entries()
        .find(
          (each) =>
            each.jobId === undefined &&
            each.seen === undefined &&
            !options.isSending(each.task.id) &&
            (each.task.outcome === 'running' || due.has(each.task.id)) &&
            isJobOf(each, about),
        );
      if (entry === undefined) return false;
      reveal(entry.task.id, jobId, found(about));
      return true;
    },
    resume() {
      for (const entry of book.entries())
        if (isOpen(entry) && entry.task.startedAt > clock.now() - recentlyMs)
          lookIn(entry.task.id, 0);
    },
    async lookForDue() {
      const now = clock.now();
      const isLost: boolean[] = [];
      for (const [id, { looks, at }] of [...due])
        if (at <= now) isLost.push(await lookAgain(id, looks));
      return isLost.includes(true);
    },
    isNeeded: () => due.size > 0,
    clear: () => due.clear(),
  };
}
