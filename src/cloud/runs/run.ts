import type { InEnvironment } from '../environments/environment';
import type { CloudErrorKind } from '../client/errors';
import { lateAfterMs } from '../../resources/recovery-points/pointWork';
import type { Instance, RecoveryPoint } from '../types';
import type { TaskKind } from '../operations';

/** Steps on an instance, one after the other: a rollback, a queue of deletions. */

/**
 * Reason why a run stopped.
 * - `refused`: the cloud did not accept the step. `failed`: it accepted it, and the task failed.
 * - `lost`: it is unknown if the step arrived, and there is no trace of it.
 * - `late`: no end in sight; the engine gives up its own jobs sooner. `noEffect`: the task succeeded without an
 *   effect.
 * - `changed`: the state differs from the one after the previous step.
 * - `busy`: another task is running on the instance. `unreadable`: the state cannot be read.
 * - `left`: the person signed out while it ran.
 * - `noLock`: this browser gives its tabs no way to agree which of them sends the steps.
 * - `elsewhere`: this browser is already running something else on the instance, perhaps in another tab.
 */
export const haltKinds = [
  'refused',
  'failed',
  'lost',
  'late',
  'noEffect',
  'changed',
  'busy',
  'unreadable',
  'elsewhere',
  'noLock',
  'left',
] as const;
export type HaltKind = (typeof haltKinds)[number];
export interface Halt<Kind extends string = HaltKind> {
  kind: Kind;
  /** Kind of the error between Cairn and the cloud. */
  cause: CloudErrorKind | undefined;
  /** The engine's own words. */
  text: string | undefined;
}

export interface SentStep<Order extends string = string> {
  order: Order;
  /** Not known while no answer has come, or where it was lost. */
  taskId: string | undefined;
  /** ms since 1970. */
  at: number;
  /**
   * The cloud's refusal, and if the step had been sent before: a browser resends a change by itself where a
   * connection breaks, so the first request may have taken effect.
   */
  refusal?:
    { cause: CloudErrorKind | undefined; text: string | undefined; tried: boolean } | undefined;
}

/** Plain data, so that it survives a reload. */
export interface Run<Order extends string = string, Kind extends string = string> {
  id: string;
  instance: { id: string; name: string } & InEnvironment;
  startedAt: number;
  /** The step whose turn it is. */
  at: number;
  /** Time of its start, or of the person's resume. */
  since: number;
  /** Time up to which it was observed without a long gap: a tab that slept did not see what happened then. */
  watchedTo: number;
  /** True after the person paused it: the sent step is followed to its end, and nothing more is sent. */
  paused: boolean;
  /** Completion time of each step that is done. */
  doneAt: readonly number[];
  /** True once this step was sent. */
  tried: boolean;
  sent: SentStep<Order> | undefined;
  /** The tasks that it started so far. */
  taskIds: readonly string[];
  halt: Halt<Kind> | undefined;
  /** Over: `landed` is all done, `setAside` by the person, who has nothing more done. */
  end: 'landed' | 'setAside' | undefined;
  endedAt: number | undefined;
}

/** A run before its first step. `id` and `now` make it this one. */
export function newRun(
  { id: instanceId, name, environment }: Instance,
  { id, now }: { id: string; now: number },
): Run<never, never> {
  return {
    id,
    instance: { id: instanceId, name, environment },
    startedAt: now,
    at: 0,
    since: now,
    watchedTo: now,
    paused: false,
    doneAt: [],
    tried: false,
    sent: undefined,
    taskIds: [],
    halt: undefined,
    end: undefined,
    endedAt: undefined,
  };
}

/** State of the cloud, all of it read after the step was sent. */
export interface World {
  now: number;
  instance: Instance;
  points: readonly RecoveryPoint[];
  /** State of the sent task; `unknown`: the engine does not know it any more. */
  task: 'running' | 'succeeded' | 'failed' | 'unknown' | undefined;
  taskText: string | undefined;
  /** The person's tasks that run on the instance, those that the run knows for its own left out. */
  running: readonly { id: string; kind: TaskKind; subjectId: string }[];
  /** True while one of its own tasks runs, as far as this page knows. */
  ownRuns: boolean;
  /** True after several reads since the task ended, without a change. */
  settled: boolean;
}

export type Move<Order extends string = string, Kind extends string = string> =
  | { do: 'wait' }
  | { do: 'advance' }
  | { do: 'send'; order: Order }
  /** The sent command is done, and the step is not. */
  | { do: 'forgetSent' }
  /** The step's task was found, whose answer was lost. */
  | { do: 'adopt'; taskId: string }
  | { do: 'halt'; halt: Halt<Kind> }
  | { do: 'land' };

/** After this without a look, a run is no longer watched, in ms. */
export const gapMs = 5 * 60_000;
/** Duration, in ms, of the search for traces of a step whose answer was lost. */
export const traceMs = 20_000;

/** A halt that has no words of the engine, or these. */
export function haltBecause<Kind extends string>(kind: Kind, text?: string): Move<never, Kind> {
  return { do: 'halt', halt: { kind, cause: undefined, text } };
}

/** Waits on, unless it has taken too long. */
export function waitOn(run: Run, world: World): Move<never, HaltKind> {
  return world.now - run.since > lateAfterMs ? haltBecause('late') : { do: 'wait' };
}

/** Progress of an order, by its visible effect. */
export type Effect = 'done' | 'underWay' | 'failed' | 'none';

/** Orders that leave a resource in a transitional state when they fail. */
const leavesMoving: ReadonlySet<string> = new Set(['delete', 'clear']);

/** Next move once the step was sent. `isTrace`: true where a task found on the cloud may be the one that was sent. */
export function followSent(
  run: Run,
  sent: SentStep,
  world: World,
  effect: Effect,
  isTrace: (task: World['running'][number]) => boolean,
): Move<never, HaltKind> {
  if (sent.taskId !== undefined && world.task === 'running') return waitOn(run, world);
  // The same request may have been sent before the one that failed, and run still.
  const isFirst = effect === 'done' || (effect === 'underWay' && !leavesMoving.has(sent.order));
  if (world.task === 'failed' && !isFirst) return haltBecause('failed', world.taskText);
  switch (effect) {
    case 'done':
      return { do: 'advance' };
    case 'underWay':
      return waitOn(run, world);
    case 'failed':
      return haltBecause('failed', world.taskText);
    case 'none':
  }
  if (sent.taskId === undefined) {
    const found = world.running.find(isTrace);
    if (found !== undefined) return { do: 'adopt', taskId: found.id };
    const { refusal } = sent;
    if (refusal !== undefined)
      return { do: 'halt', halt: { kind: 'refused', cause: refusal.cause, text: refusal.text } };
    return world.now - sent.at < traceMs ? { do: 'wait' } : haltBecause('lost');
  }
  if (!world.settled) return { do: 'wait' };
  return haltBecause(world.task === 'succeeded' ? 'noEffect' : 'lost');
}

const openKinds: ReadonlySet<string> = new Set<HaltKind>([
  'late',
  'unreadable',
  'elsewhere',
  'noLock',
  'left',
]);

/** True for a halt after which the sent task may still end: it is followed, never resent. */
const isOpen = (kind: string) => openKinds.has(kind);

/** True where the step at which a run stopped is known to have had no effect. */
export function isUntouched({ tried, halt }: Pick<Run, 'tried' | 'halt'>): boolean {
  return halt?.kind === 'refused' || !tried;
}

/** A run after a move that needs no request. */
export function moved<R extends Run>(before: R, move: Move, now: number): R {
  const run = now - before.watchedTo > gapMs ? before : { ...before, watchedTo: now };
  switch (move.do) {
    case 'advance':
      return {
        ...run,
        at: run.at + 1,
        since: now,
        doneAt: [...run.doneAt, now],
        tried: false,
        sent: undefined,
      };
    case 'send':
      return {
        ...run,
        tried: true,
        watchedTo: now,
        sent: { order: move.order, taskId: undefined, at: now },
      };
    case 'forgetSent':
      return { ...run, sent: undefined };
    case 'adopt':
      return run.sent === undefined
        ? run
        : {
            ...run,
            sent: { ...run.sent, taskId: move.taskId },
            taskIds: [...run.taskIds, move.taskId],
          };
    case 'halt':
      return {
        ...run,
        tried: move.halt.kind === 'refused' ? (run.sent?.refusal?.tried ?? run.tried) : run.tried,
        sent: isOpen(move.halt.kind) ? run.sent : undefined,
        halt: move.halt,
      };
    case 'land':
      return { ...run, end: 'landed', endedAt: now };
    case 'wait':
      return run;
  }
}

/** Pauses a run after its running step. */
export function pausedAfterThis<R extends Run>(run: R): R {
  return { ...run, paused: true };
}

/** Takes a pause back. */
export function unpaused<R extends Run>(run: R): R {
  return { ...run, paused: false };
}

/** Resumes after a halt or a pause: from the state of the cloud, never from memory. */
export function goneOn<R extends Run>(run: R, now: number): R {
  return { ...unpaused(run), halt: undefined, since: now };
}

/** Nothing more of it is sent. What runs in the cloud ends there. */
export function setAside<R extends Run>(run: R, now: number): R {
  return { ...run, end: 'setAside', endedAt: now };
}

/** True while the run continues by itself. */
export function isGoing({ end, halt }: Pick<Run, 'end' | 'halt'>): boolean {
  return end === undefined && halt === undefined;
}

/** Number of steps that are still to be sent. */
export function stepsToSend({ at, sent }: Pick<Run, 'at' | 'sent'>, steps: number): number {
  return steps - at - (sent?.taskId === undefined ? 0 : 1);
}
