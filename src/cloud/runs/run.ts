import type { InEnvironment } from '../environments/environment';
import type { CloudErrorKind } from '../client/errors';
import { lateAfterMs } from '../tasks/points/pointWork';
import type { Instance, RecoveryPoint } from '../types';
import type { TaskKind } from '../operations';

/** Steps on an instance, in sequence: a rollback, a queue of deletions. */

/**
 * Reason why a run stopped.
 * - `refused`: the cloud did not accept the step. `failed`: it did, and the task failed.
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

export interface SentStep<Command extends string = string> {
  command: Command;
  /** Not known while no answer has come, or where it was lost. */
  taskId: string | undefined;
  /** ms since 1970. */
  at: number;
  /**
   * The cloud's refusal, and if the step had been sent before: a browser resends a change by itself where a
   * connection breaks, so the first request may have taken effect.
   */
  refusal?:
    { cause: CloudErrorKind | undefined; text: string | undefined; attempted: boolean } | undefined;
}

/** Place of a run among the lanes of one run on several instances: each lane is a run with a lock of its own. */
export interface Lane {
  /** Id that the lanes share. */
  runId: string;
  /** Name of the whole, as on screen. */
  name: string;
  /** Position in the person's order, from 0. */
  index: number;
  /** Number of lanes. */
  count: number;
}

/** Plain data, so that it survives a reload. */
export interface Run<Command extends string = string, Kind extends string = string> {
  id: string;
  instance: { id: string; name: string } & InEnvironment;
  /** Absent where it is a run on one instance alone. */
  lane?: Lane | undefined;
  /** By the cloud's clock. */
  startedAt: number;
  /** Index of the next or running step. */
  stepIndex: number;
  /** Start of this step, or the last resume. */
  stepStartedAt: number;
  /** Last observation without a long gap before it: a tab that slept missed what happened. */
  lastObservedAt: number;
  /** True after the person paused it: the sent step is followed to its end, and no other is sent. */
  paused: boolean;
  /** Completion time of each step that is done, by the cloud's clock. */
  doneAt: readonly number[];
  /** True once this step's command was sent. */
  attempted: boolean;
  sent: SentStep<Command> | undefined;
  /** Tasks that it started so far. */
  taskIds: readonly string[];
  halt: Halt<Kind> | undefined;
  /** `succeeded`: every step is done. `abandoned`: the person stopped it for good. */
  end: 'succeeded' | 'abandoned' | undefined;
  endedAt: number | undefined;
}

/** A run before its first step. The cloud's time of its start is set when it starts. */
export function newRun(
  { id: instanceId, name, environment }: Instance,
  { id, now }: { id: string; now: number },
): Run<never, never> {
  return {
    id,
    instance: { id: instanceId, name, environment },
    startedAt: now,
    stepIndex: 0,
    stepStartedAt: now,
    lastObservedAt: now,
    paused: false,
    doneAt: [],
    attempted: false,
    sent: undefined,
    taskIds: [],
    halt: undefined,
    end: undefined,
    endedAt: undefined,
  };
}

/**
 * Reason why a run waits. `offline`: no answer; `server`: no readable answer; `held`: the cloud asks to wait
 * `waitMs` from `since` on. The run continues by itself, from the state that it reads then.
 */
export interface Obstacle {
  kind: 'offline' | 'server' | 'held';
  /** ms since 1970. */
  since: number;
  waitMs?: number;
}

/** State of the cloud, all of it read after the step was sent. */
export interface Observation {
  now: number;
  /** The cloud's time, by which pins end, in ms since 1970. */
  cloudNow?: number | undefined;
  instance: Instance;
  points: readonly RecoveryPoint[];
  /** State of the sent task; `unknown`: the engine does not know it any more. */
  task: 'running' | 'succeeded' | 'failed' | 'unknown' | undefined;
  taskText: string | undefined;
  /** Running tasks on the instance, without the run's own. */
  running: readonly { id: string; kind: TaskKind; subjectId: string }[];
  /** True while one of its own tasks runs, as far as known. */
  ownRuns: boolean;
  /** True after several reads since the task ended, without a change. */
  settled: boolean;
}

export type Move<Command extends string = string, Kind extends string = string> =
  /** `forLanes`: until another lane of the run moves on or stops. */
  | { do: 'wait'; forLanes?: true }
  | { do: 'advance' }
  | { do: 'send'; command: Command }
  /** The sent command is done, and the step is not. */
  | { do: 'forgetSent' }
  /** The step's task was found, whose answer was lost. */
  | { do: 'adopt'; taskId: string }
  | { do: 'halt'; halt: Halt<Kind> }
  | { do: 'finish' };

/** Longest gap between two observations of a watched run, in ms. */
export const gapMs = 5 * 60_000;
/** Duration of the search for traces of a step whose answer was lost, ms. */
export const traceMs = 20_000;

/** A halt without an error; `text` is the engine's. */
export function haltBecause<Kind extends string>(kind: Kind, text?: string): Move<never, Kind> {
  return { do: 'halt', halt: { kind, cause: undefined, text } };
}

/** Waits, unless the step has taken too long. */
export function waitOn(run: Run, observation: Observation): Move<never, HaltKind> {
  // A step may have waited for other lanes before it was sent.
  const since = Math.max(run.stepStartedAt, run.sent?.at ?? 0);
  return observation.now - since > lateAfterMs ? haltBecause('late') : { do: 'wait' };
}

/** Progress of a command, by its visible effect. */
export type Effect = 'done' | 'running' | 'failed' | 'none';

/** Commands that leave a resource in a transitional state when they fail. */
const leavesMoving: ReadonlySet<string> = new Set(['delete', 'clear']);

/** Next move once the command was sent. `isTrace`: true for a task that may be the one that was sent. */
export function followSent(
  run: Run,
  sent: SentStep,
  observation: Observation,
  effect: Effect,
  isTrace: (task: Observation['running'][number]) => boolean,
): Move<never, HaltKind> {
  if (sent.taskId !== undefined && observation.task === 'running') return waitOn(run, observation);
  // Its effect may be there before its task has ended: as a task of somebody else, it would stop the next step.
  const trace = sent.taskId === undefined ? observation.running.find(isTrace) : undefined;
  if (trace !== undefined) return { do: 'adopt', taskId: trace.id };
  // The same request may have been sent before the failed one, and may still be running.
  const isFirst = effect === 'done' || (effect === 'running' && !leavesMoving.has(sent.command));
  if (observation.task === 'failed' && !isFirst) return haltBecause('failed', observation.taskText);
  switch (effect) {
    case 'done':
      return { do: 'advance' };
    case 'running':
      return waitOn(run, observation);
    case 'failed':
      return haltBecause('failed', observation.taskText);
    case 'none':
  }
  if (sent.taskId === undefined) {
    const { refusal } = sent;
    if (refusal !== undefined)
      return { do: 'halt', halt: { kind: 'refused', cause: refusal.cause, text: refusal.text } };
    return observation.now - sent.at < traceMs ? { do: 'wait' } : haltBecause('lost');
  }
  if (!observation.settled) return { do: 'wait' };
  return haltBecause(observation.task === 'succeeded' ? 'noEffect' : 'lost');
}

const openKinds: ReadonlySet<string> = new Set<HaltKind>([
  'late',
  'unreadable',
  'elsewhere',
  'noLock',
  'left',
]);

/** True for a halt after which the sent task may still end: its command is followed, never resent. */
const isOpen = (kind: string) => openKinds.has(kind);

/** True where the step at which a run stopped is known to have had no effect. */
export function isUntouched({ attempted, halt }: Pick<Run, 'attempted' | 'halt'>): boolean {
  return halt?.kind === 'refused' || !attempted;
}

/** A run after a move that needs no request. `cloudNow` is the cloud's time: people read it beside the points'. */
export function applyMove<R extends Run>(before: R, move: Move, now: number, cloudNow = now): R {
  const run = now - before.lastObservedAt > gapMs ? before : { ...before, lastObservedAt: now };
  switch (move.do) {
    case 'advance':
      return {
        ...run,
        stepIndex: run.stepIndex + 1,
        stepStartedAt: now,
        doneAt: [...run.doneAt, cloudNow],
        attempted: false,
        sent: undefined,
      };
    case 'send':
      return {
        ...run,
        attempted: true,
        lastObservedAt: now,
        sent: { command: move.command, taskId: undefined, at: now },
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
        attempted:
          move.halt.kind === 'refused'
            ? (run.sent?.refusal?.attempted ?? run.attempted)
            : run.attempted,
        sent: isOpen(move.halt.kind) ? run.sent : undefined,
        halt: move.halt,
      };
    case 'finish':
      return { ...run, end: 'succeeded', endedAt: now };
    case 'wait':
      return run;
  }
}

/** Pauses a run after its running step. */
export function pauseRun<R extends Run>(run: R): R {
  return { ...run, paused: true };
}

/** Ends a pause. */
export function unpauseRun<R extends Run>(run: R): R {
  return { ...run, paused: false };
}

/** Resumes after a halt or a pause, from the state of the cloud. */
export function resumeRun<R extends Run>(run: R, now: number): R {
  return { ...unpauseRun(run), halt: undefined, stepStartedAt: now };
}

/** Stops a run for good. A task that runs in the cloud ends there. */
export function abandonRun<R extends Run>(run: R, now: number): R {
  return { ...run, end: 'abandoned', endedAt: now };
}

/** The lanes of one run, in their order; the run alone where it has none. */
export function lanesOf<R extends Pick<Run, 'id' | 'lane'>>(
  run: R,
  runs: readonly R[],
): readonly R[] {
  const { lane } = run;
  if (lane === undefined) return [run];
  return runs
    .filter((each) => each.lane?.runId === lane.runId)
    .toSorted((a, b) => (a.lane?.index ?? 0) - (b.lane?.index ?? 0));
}

/** Phase of a run of several lanes: running while any lane is, halted while any has to be resumed. */
export function phaseOfLanes(
  lanes: readonly Pick<Run, 'end' | 'halt'>[],
): 'running' | 'halted' | 'abandoned' | 'succeeded' {
  if (lanes.some(isInProgress)) return 'running';
  if (lanes.some(({ end }) => end === undefined)) return 'halted';
  return lanes.some(({ end }) => end === 'abandoned') ? 'abandoned' : 'succeeded';
}

/** True while a run is neither halted nor over. */
export function isInProgress({ end, halt }: Pick<Run, 'end' | 'halt'>): boolean {
  return end === undefined && halt === undefined;
}

/** Number of steps that are still to be sent. */
export function stepsToSend(
  { stepIndex, sent }: Pick<Run, 'stepIndex' | 'sent'>,
  steps: number,
): number {
  return steps - stepIndex - (sent?.taskId === undefined ? 0 : 1);
}

/** Id of one run. Pages without TLS have no `randomUUID`. */
export const newRunId = () =>
  [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
