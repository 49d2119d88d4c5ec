import type { Id, Job, JobInstanceType, Owned, State } from './model';
import type { Args } from './wire/params';
import type { CommandContext } from './commandContext';
import type { CommandName } from './wire/signatures';
import type { JsonObject } from './wire/wire';
import { record, recordsCreation, type EventSubject } from './events';
import { newId, nextNumber } from './random';
import { isCommand } from './wire/signatures';
import { put, remove } from './store';
import { ApiError } from './wire/wire';

/**
 * Work of a job at its due time (CloudStack rules §3). All of it is plain state changes at an exact time; a thrown
 * ApiError fails the job.
 */
export interface JobWork {
  /** Checked as soon as the job exists, before it waits for its turn. */
  check?(context: CommandContext, job: Job): void;
  /** Start: puts its resources into transitional states, and returns the duration of each of its steps, ms. */
  begin(context: CommandContext, job: Job): readonly number[];
  /** The end of a step that is not the last. */
  step?(context: CommandContext, job: Job, step: number): void;
  /** End of the last step; returns the job's result. */
  end(context: CommandContext, job: Job): JsonObject;
  /** Takes the marks away after a failure. */
  undo?(context: CommandContext, job: Job): void;
}
export type Works = ReadonlyMap<string, JobWork>;

const cancelled = {
  code: 530,
  text: 'Job is cancelled as it has been blocking others for too long',
};

/** Data that a command passes to its job. */
export interface NewJob {
  instanceType: JobInstanceType;
  instanceId: Id;
  owner: Owned;
  /** Jobs of one queue wait for one another. */
  queueKey?: Id | undefined;
}

/** Someone who has a job done: a caller, or the engine itself. */
interface Order extends CommandContext {
  readonly user: { readonly id: Id };
  readonly account: { readonly id: Id };
  readonly args: Args;
}

/** Makes a job of a call, and starts it if its queue is free. */
export function submit(
  call: Order,
  command: CommandName,
  works: Works,
  given: NewJob,
  fate: { failure?: Job['doomed']; stuck?: boolean } = {},
): Job {
  const by = { ...given.owner, userId: call.user.id };
  const subject = subjectOf(given);
  const params = call.args.values;
  const parentId = recordsCreation(command)
    ? record(call, command, 'Created', by, subject, { params })
    : undefined;
  const scheduled = record(call, command, 'Scheduled', by, subject, { params, parentId });
  const job: Job = {
    id: newId(call.state),
    order: nextNumber(call.state),
    command,
    userId: call.user.id,
    accountId: call.account.id,
    projectId: given.owner.projectId,
    params,
    instanceType: given.instanceType,
    instanceId: given.instanceId,
    queueKey: given.queueKey,
    created: call.now,
    durations: [],
    step: 0,
    memo: {},
    status: 0,
    doomed: fate.stuck === true ? cancelled : fate.failure,
    stuck: fate.stuck === true,
    eventId: parentId ?? scheduled,
  };
  put(call.state, 'jobs', job);
  const work = works.get(command);
  attempt(call, job, works, () => work?.check?.(call, job));
  startNext(call, works, job.queueKey, job.id);
  return job;
}

/** Stores values for the later steps of a job. */
export function saveMemo(state: State, job: Job, memo: Readonly<Record<string, string>>): void {
  const present = state.collections.jobs.get(job.id) ?? job;
  put(state, 'jobs', { ...present, memo: { ...present.memo, ...memo } });
}

function running(job: Job): boolean {
  return job.status === 0 && job.started !== undefined;
}

/** Starts the first waiting job of a queue, if nothing of that queue runs; a job without a queue starts immediately. */
function startNext(context: CommandContext, works: Works, queueKey: Id | undefined, id?: Id): void {
  for (;;) {
    let next: Job | undefined;
    for (const job of context.state.collections.jobs.values()) {
      if (
        job.status !== 0 ||
        job.queueKey !== queueKey ||
        (queueKey === undefined && job.id !== id)
      )
        continue;
      if (running(job)) return;
      if (next === undefined || job.order < next.order) next = job;
    }
    if (next === undefined) return;
    start(context, next, works);
  }
}

function start(context: CommandContext, waiting: Job, works: Works): void {
  const started = put(context.state, 'jobs', { ...waiting, started: context.now });
  const work = works.get(started.command);
  if (isCommand(started.command))
    record(context, started.command, 'Started', started, subjectOf(started), {
      parentId: started.eventId,
      params: started.params,
    });
  let durations: readonly number[] = [];
  const isStarted = attempt(context, started, works, () => {
    durations = work?.begin(context, started) ?? [];
  });
  if (!isStarted) return;
  const job = context.state.collections.jobs.get(started.id) ?? started;
  if (job.stuck) durations = [context.state.meta.settings.jobCancelMs];
  put(context.state, 'jobs', { ...job, durations, stepEnds: context.now + (durations[0] ?? 0) });
}

/** Subject of a job's events: for a VM snapshot's, its instance, which is its queue. */
function subjectOf(job: Pick<NewJob, 'instanceType' | 'instanceId' | 'queueKey'>): EventSubject {
  return job.instanceType === 'VmSnapshot'
    ? { type: 'VirtualMachine', id: job.queueKey ?? '' }
    : { type: job.instanceType, id: job.instanceId };
}

/** Does a part of a job; an ApiError fails the job. Returns true on success. */
function attempt(context: CommandContext, job: Job, works: Works, part: () => void): boolean {
  try {
    part();
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // Only the caller of a command gets the code for missing permissions.
    const code = error.code === 531 ? 530 : error.code;
    finish(context, job, works, { code, text: error.message });
    return false;
  }
}

function finish(
  context: CommandContext,
  ended: Job,
  works: Works,
  result: NonNullable<Job['result']>,
): void {
  const failed = 'code' in result;
  const { state } = context;
  const present = () => state.collections.jobs.get(ended.id) ?? ended;
  if (failed && ended.started !== undefined) works.get(ended.command)?.undo?.(context, present());
  const job = present();
  put(state, 'jobs', {
    ...job,
    status: failed ? 2 : 1,
    completed: context.now,
    stepEnds: undefined,
    result,
  });
  if (isCommand(job.command))
    record(context, job.command, 'Completed', job, subjectOf(job), {
      parentId: job.eventId,
      params: job.params,
      failed,
    });
}

/** The running job whose step ends first. */
function nextToEnd(state: State): Job | undefined {
  let next: Job | undefined;
  for (const job of state.collections.jobs.values()) {
    if (job.status !== 0 || job.stepEnds === undefined) continue;
    const nextEnds = next?.stepEnds ?? Infinity;
    if (job.stepEnds < nextEnds || (job.stepEnds === nextEnds && job.order < (next?.order ?? 0)))
      next = job;
  }
  return next;
}

/** Time of the next due step, ms since 1970. */
export function nextDue(state: State): number | undefined {
  return nextToEnd(state)?.stepEnds;
}

function advance(context: CommandContext, job: Job, works: Works): void {
  const work = works.get(job.command);
  const last = job.step + 1 >= job.durations.length;
  if (!last) {
    const isDone = attempt(context, job, works, () => work?.step?.(context, job, job.step));
    if (!isDone) return;
    const present = context.state.collections.jobs.get(job.id) ?? job;
    const step = job.step + 1;
    put(context.state, 'jobs', {
      ...present,
      step,
      stepEnds: context.now + (job.durations[step] ?? 0),
    });
    return;
  }
  if (job.doomed !== undefined) {
    finish(context, job, works, job.doomed);
    return;
  }
  attempt(context, job, works, () => {
    const result = work?.end(context, job) ?? { success: true };
    finish(context, job, works, { json: JSON.stringify(result) });
  });
}

/** Something that the engine does by itself, at a time. */
export interface Timer {
  /** Time of the next, ms since 1970. */
  due(state: State): number | undefined;
  run(context: CommandContext): void;
}

/** Does everything that is due by a time, in order, each at its own time. */
export function settleJobs(state: State, now: number, works: Works, timer?: Timer): void {
  for (;;) {
    const job = nextToEnd(state);
    const stepEnds = job?.stepEnds ?? Infinity;
    const due = timer?.due(state) ?? Infinity;
    const next = Math.min(stepEnds, due);
    if (next > now || next === Infinity) break;
    const context = { state, now: next };
    if (due < stepEnds || job === undefined) {
      forgetOld(state, next);
      timer?.run(context);
      continue;
    }
    advance(context, job, works);
    if (job.queueKey !== undefined && state.collections.jobs.get(job.id)?.status !== 0)
      startNext(context, works, job.queueKey);
  }
  forgetOld(state, now);
}

function forgetOld(state: State, now: number): void {
  const { jobExpireMs } = state.meta.settings;
  for (const job of state.collections.jobs.values()) {
    if (job.completed !== undefined && job.completed + jobExpireMs <= now)
      remove(state, 'jobs', job.id);
  }
}
