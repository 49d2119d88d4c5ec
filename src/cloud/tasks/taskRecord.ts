import type { Call } from '../client/calls';
import { isVisible } from '../lists/names';
import type { Subject, Task } from '../types';

/** Subject of a job found on the engine, as far as its task has one. */
export type JobSubject = Pick<
  Task,
  'kind' | 'subject' | 'environment' | 'instanceId' | 'result' | 'size'
>;

/** Result of a task. */
export type Outcome = Exclude<Task['outcome'], 'running'>;

/** Result of a finished job, as the engine reports it. */
export interface JobResult {
  errorText?: string | undefined;
  /** The resource that it created or changed, under the name that the engine gives it. */
  made?: { id: string; name: string } | undefined;
  /** ms that it took by the engine's own clock. */
  tookMs?: number | undefined;
  /** Its result has a new password. */
  hasPassword?: boolean | undefined;
  /** The resource to delete was already gone. */
  wasGone?: boolean | undefined;
}

/** A new task, with the calls that started it. */
export function startTask(
  about: JobSubject & Pick<Task, 'batch' | 'group'>,
  id: string,
  startedAt: number,
  calls: readonly Call[] = [],
  followed = false,
): Task {
  const { kind, subject, environment, instanceId, result, size, batch, group } = about;
  const unended = { endedAt: undefined, outcome: 'running', errorText: undefined } as const;
  const of = { id, kind, subject, environment, instanceId, result, startedAt };
  return {
    ...of,
    ...unended,
    calls,
    ...(size && { size }),
    ...(followed && { followed }),
    ...(batch && { batch }),
    ...(group && { group }),
  };
}

/** The finished task; `now` is when its result arrived, ms since 1970. */
export function finishTask(task: Task, outcome: Outcome, news: JobResult, now: number): Task {
  return {
    ...task,
    outcome,
    // A known resource keeps its shown name.
    subject: task.subject.name === '' ? renamed(task.subject, news.made) : task.subject,
    result: task.result && renamed(task.result, news.made),
    errorText: news.errorText,
    ...(news.wasGone && { wasGone: true }),
    // Another person's password stays hidden.
    ...(news.hasPassword && !task.byOther && { hasPassword: true }),
    endedAt: endOf(task.startedAt, news.tookMs, now),
  };
}

function renamed(subject: Subject, made: JobResult['made']): Subject {
  return made !== undefined && made.id === subject.id && isVisible(made.name)
    ? { ...subject, name: made.name }
    : subject;
}

/** The engine's duration if known, since the result may arrive late; never in the future. */
function endOf(startedAt: number, tookMs: number | undefined, now: number): number {
  return tookMs === undefined ? now : Math.min(now, startedAt + Math.max(tookMs, 0));
}
