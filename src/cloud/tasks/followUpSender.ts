import type { NamedEnvironment, InEnvironment } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { Trace } from '../changes/trace';
import type { Subject, Task } from '../types';
import type { Client } from '../client/client';
import type { Clock } from '../client/clock';
import { deadline } from '../client/deadline';
import type { FollowUp, FollowUpStep } from './followUp';
import type { Searches } from '../changes/searches';
import type { TaskBook } from './taskBook';
import { startTask, type Outcome, type JobResult } from './taskRecord';
import type { TrackedTask } from './taskStore';

interface FollowUpSenderParts {
  client: Client;
  clock: Clock;
  book: TaskBook;
  searches: Pick<Searches, 'findCopies' | 'settle'>;
  followUpStep(followUp: FollowUp, made: Subject | undefined): FollowUpStep | undefined;
  /** Changes whose answer is awaited. */
  sending: Set<string>;
  /** Adds a task at the top. */
  take(task: Task, entry: Pick<TrackedTask, 'jobId' | 'followUp' | 'trace'>): void;
  /** Ends a task. */
  end(id: string, outcome: Outcome, news: JobResult): Promise<void>;
  /** Present resources that a change must later be distinguished from. */
  readTraceBefore(trace: Trace | undefined, place: InEnvironment): Promise<Trace | undefined>;
}

/** Sends the next command of a follow-up as a task of its own; `before` is the task before it. */
export type SendFollowUp = (
  followUp: FollowUp,
  environment: NamedEnvironment | undefined,
  before?: Task,
) => Promise<void>;

/** Maximum wait of a follow-up where the cloud asks to wait, in ms: after that, the person decides. */
const boundMs = 60_000;

/** True where the cloud asked to wait: the command had no effect. */
const isTooSoon = (error: unknown) =>
  error instanceof CloudError && (error.kind === 'rateLimited' || error.kind === 'held');

/** Sends follow-ups. Each command is stored before it is sent, so that a reload cannot send it again. */
export function createFollowUpSender(parts: FollowUpSenderParts): SendFollowUp {
  const { client, clock, book, searches, sending, take, end } = parts;
  const { replace } = book;
  return async (followUp, environment, before) => {
    const step = parts.followUpStep(followUp, before?.result ?? before?.subject);
    if (step === undefined) return;
    const bound = deadline(undefined, clock, boundMs);
    /** Waits as long as the cloud asks to; `task` says so until then. */
    const untilMaySend = async (task: string | undefined) => {
      const setHeld = (held: true | undefined) =>
        task !== undefined &&
        replace(task, (entry) => ({ ...entry, task: { ...entry.task, held } }));
      if (client.pause.wait() !== undefined) setHeld(true);
      await client.pause.over(bound.signal).catch(() => undefined);
      setHeld(undefined);
    };
    await untilMaySend(before?.id);
    const id = book.newId();
    sending.add(id);
    const calls = [client.callOf(...step.request)];
    const about = { ...step.about, environment, result: undefined };
    const task = startTask(about, id, clock.now(), calls, step.then !== undefined);
    take(task, { jobId: undefined, followUp: step.then, trace: step.trace });
    if (before !== undefined && !step.createsSnapshot)
      replace(before.id, (entry) => ({
        ...entry,
        task: { ...entry.task, calls: [...entry.task.calls, ...calls] },
      }));
    book.emit({ type: 'started', task });
    const send = async () => {
      for (;;) {
        // A longer wait fails as `held`.
        const isHeld = client.pause.wait() !== undefined;
        const reading = isHeld ? step.trace : parts.readTraceBefore(step.trace, { environment });
        const trace = await Promise.resolve(reading).catch(() => step.trace);
        replace(id, (entry) => ({ ...entry, trace }));
        try {
          return await client.change(...step.request);
        } catch (error) {
          if (!isTooSoon(error) || bound.signal.aborted) throw error;
        }
        await untilMaySend(id);
      }
    };
    try {
      const answer = await send();
      const { name } = step.about.subject;
      const result: Subject | undefined =
        step.createsSnapshot && answer.id !== undefined
          ? { kind: 'snapshot', id: answer.id, name }
          : undefined;
      replace(id, (entry) => ({
        ...entry,
        jobId: answer.jobid,
        task: { ...entry.task, result: result ?? entry.task.result },
      }));
      sending.delete(id);
      void searches.findCopies(id);
    } catch (error) {
      sending.delete(id);
      await searches.settle(id, error).catch((failure: unknown) => {
        const { text, effect } = failure instanceof CloudError ? failure : {};
        return end(id, effect === undefined ? 'failed' : 'unknown', { errorText: text });
      });
    } finally {
      bound.release();
    }
  };
}
