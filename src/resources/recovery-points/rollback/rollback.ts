import type { RollbackInputs, RollbackPlan, RollbackStep } from './rollbackPlan';
import {
  followSent,
  gapMs,
  haltBecause,
  haltKinds,
  newRun,
  waitOn,
  type Effect,
  type Move,
  type Run,
  type Observation,
} from '../../../cloud/runs/run';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import { safetyMark } from './safetyPoint';
import type { Instance, RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import type { TaskKind } from '../../../cloud/operations';

/**
 * Reasons why a rollback stopped, beside those of any run.
 * - `safetyGone`, `targetGone`: the point is missing, not ready or not as planned.
 * - `untold`: it is unknown if the rollback was carried out.
 * - `unwatched`: the instance ran while no page watched.
 * - `asked`: the person paused it.
 * - `laneStopped`: of several instances, another one stopped before this one was changed.
 */
export const rollbackHaltKinds = [
  ...haltKinds,
  'safetyGone',
  'targetGone',
  'untold',
  'unwatched',
  'asked',
  'laneStopped',
] as const;
type RollbackHalt = (typeof rollbackHaltKinds)[number];

/** Command for the engine: a step, or the deletion of a failed safety point before it is created again. */
export type StepCommand = RollbackStep | 'clear';

/** A rollback in progress. Its id is in the safety point's mark, by which the run recognizes its own point. */
export interface Rollback extends Run<StepCommand, RollbackHalt> {
  target: { id: string; name: string; type: RecoveryPointType };
  steps: readonly RollbackStep[];
  /** Planned safety point; undefined where the person chose none. */
  safety: { type: RecoveryPointType; name: string; description: string } | undefined;
  /** True if the instance ran when the person agreed. */
  wasRunning: boolean;
  /** The current point then. */
  from: string | undefined;
  /** Moment to which it is rolled back with other instances, each as a lane of one run. */
  momentId?: string | undefined;
}

/** A rollback before its first step, from the agreed plan. */
export function newRollback(
  { instance, target, points }: RollbackInputs,
  plan: RollbackPlan,
  safety: { name: string; description: string },
  { id, now }: { id: string; now: number },
): Rollback {
  return {
    ...newRun(instance, { id, now }),
    target: { id: target.id, name: target.name, type: target.type },
    steps: plan.steps,
    safety: plan.safety && { type: plan.safety, ...safety },
    wasRunning: instance.state === 'Running',
    from: currentOf(points.items)?.id,
  };
}

/**
 * True if a stopped rollback may resume. False once another tab took the instance, or the instance ran on unwatched:
 * the losses are no longer those that the person agreed to.
 */
export function mayResume({ halt }: Pick<Rollback, 'halt'>): boolean {
  return halt !== undefined && halt.kind !== 'elsewhere' && halt.kind !== 'unwatched';
}

type RollbackMove = Move<StepCommand, RollbackHalt>;

/** Kind of task of each command. */
export const taskOf: Readonly<Record<StepCommand, TaskKind>> = {
  safetyPoint: 'createRecoveryPoint',
  clear: 'deleteRecoveryPoint',
  stop: 'stopInstance',
  start: 'startInstance',
  rollBack: 'rollback',
};

/** Safety points of this rollback: several after a failed attempt, or where a browser sent the request again. */
function ownSafetyPoints(
  { id }: Pick<Rollback, 'id'>,
  points: readonly RecoveryPoint[],
): readonly RecoveryPoint[] {
  return points.filter((point) => safetyMark(point)?.runId === id && point.state !== 'Removed');
}

/** Safety point of this rollback: the current one of those that did not fail, else the last. */
export function ownSafetyPoint(
  rollback: Pick<Rollback, 'id'>,
  points: readonly RecoveryPoint[],
): RecoveryPoint | undefined {
  const own = ownSafetyPoints(rollback, points);
  const kept = own.filter(({ state }) => state !== 'Error');
  return kept.find(({ current }) => current) ?? kept[0] ?? own.at(-1);
}

/** True where the safety point is there twice: a browser may send a request again by itself. */
export function hasTwoSafetyPoints(
  rollback: Pick<Rollback, 'id'>,
  points: readonly RecoveryPoint[],
): boolean {
  return ownSafetyPoints(rollback, points).filter(({ state }) => state !== 'Error').length > 1;
}

const currentOf = (points: readonly RecoveryPoint[]) => points.find(({ current }) => current);

/** True if the tree proves the rollback. Where the target was current before, only the task does. */
const isProvenByTree = ({ safety, from, target }: Rollback) =>
  safety !== undefined || from !== target.id;

/** Progress of a command, by its visible effect. */
function effectOf(command: StepCommand, rollback: Rollback, observation: Observation): Effect {
  const { instance, points } = observation;
  const own = ownSafetyPoint(rollback, points);
  switch (command) {
    case 'safetyPoint':
      if (own === undefined) return 'none';
      if (ownSafetyPoints(rollback, points).some(workOn)) return 'running';
      if (own.state === 'Ready') return own.current ? 'done' : 'none';
      return 'failed';
    case 'clear':
      if (own?.state === 'Expunging') return 'running';
      return own?.state === 'Error' ? 'none' : 'done';
    case 'stop':
      if (instance.state === 'Stopped') return 'done';
      return instance.state === 'Stopping' ? 'running' : 'none';
    case 'start':
      if (instance.state === 'Running') return 'done';
      return instance.state === 'Starting' ? 'running' : 'none';
    case 'rollBack': {
      const target = points.find(({ id }) => id === rollback.target.id);
      if (target?.state === 'Reverting') return 'running';
      if (!rollback.attempted || target?.state !== 'Ready' || !target.current) return 'none';
      return isProvenByTree(rollback) || observation.task === 'succeeded' ? 'done' : 'none';
    }
  }
}

/** The power state after the steps before this one. */
function expectedState({ steps, stepIndex, wasRunning }: Rollback): Instance['state'] {
  const power = steps.slice(0, stepIndex).findLast((step) => step === 'start' || step === 'stop');
  const runs = power === undefined ? wasRunning : power === 'start';
  return runs ? 'Running' : 'Stopped';
}

/** Reason to halt before a step. Nothing is stopped, rolled back or started unless the previous state is saved as agreed. */
function blockerOf(rollback: Rollback, observation: Observation): RollbackMove | undefined {
  const { instance, points, running } = observation;
  if (running.length > 0 || points.some(workOn)) return haltBecause('busy');
  if (instance.state !== expectedState(rollback)) return haltBecause('changed');
  const done = rollback.steps.slice(0, rollback.stepIndex);
  const current = currentOf(points);
  const target = points.find(({ id }) => id === rollback.target.id);
  if (target?.state !== 'Ready' || target.type !== rollback.target.type)
    return haltBecause('targetGone');
  if (done.includes('rollBack')) return target.current ? undefined : haltBecause('changed');
  if (!done.includes('safetyPoint'))
    return current?.id === rollback.from ? undefined : haltBecause('changed');
  const own = ownSafetyPoint(rollback, points);
  if (own?.state !== 'Ready' || own.type !== rollback.safety?.type)
    return haltBecause('safetyGone');
  return own.current ? undefined : haltBecause('changed');
}

/** Halt where the instance ran unwatched: its writes are in no safety point and in no agreed plan. */
function unwatched(
  { steps, stepIndex, lastObservedAt }: Rollback,
  observation: Observation,
): RollbackMove | undefined {
  const step = steps[stepIndex];
  const takesAway = step === 'stop' || step === 'rollBack';
  if (!takesAway || observation.instance.state !== 'Running') return undefined;
  return observation.now - lastObservedAt > gapMs ? haltBecause('unwatched') : undefined;
}

/** Index of the first step that takes something from the instance. */
const harmIndex = ({ steps }: Pick<Rollback, 'steps'>) =>
  steps.findIndex((step) => step === 'stop' || step === 'rollBack');

/** True where a lane's next step is the first that takes something from its instance: it may wait for the others. */
export const isAtGate = (rollback: Pick<Rollback, 'steps' | 'stepIndex' | 'lane'>) =>
  rollback.lane !== undefined && rollback.stepIndex === harmIndex(rollback);

const isStopped = ({ end, halt }: Rollback) => end === 'abandoned' || (!end && halt !== undefined);

/**
 * Gate before the first step that takes something from an instance: every lane has its safety point, and those before
 * it in the person's order are done. One that stops, or that this tab does not know, stops all that are not past it.
 */
function laneGate(rollback: Rollback, lanes: readonly Rollback[]): RollbackMove | undefined {
  const { lane } = rollback;
  if (lane === undefined || !isAtGate(rollback)) return undefined;
  if (lanes.length < lane.count || lanes.some((each) => each !== rollback && isStopped(each)))
    return haltBecause('laneStopped');
  const areSaved = lanes.every((each) => each.stepIndex >= harmIndex(each));
  const isTurn = lanes.every(
    (each) => each.end === 'succeeded' || (each.lane?.index ?? 0) >= lane.index,
  );
  return areSaved && isTurn ? undefined : { do: 'wait', forLanes: true };
}

/**
 * Next move, from the rollback so far and the cloud's present state; `lanes` are those of its run. It continues only once a step's effect was read
 * back, and sends nothing whose effect is already there.
 */
export function decideRollback(
  rollback: Rollback,
  observation: Observation,
  lanes: readonly Rollback[] = [rollback],
): RollbackMove {
  const step = rollback.steps[rollback.stepIndex];
  if (step === undefined) return { do: 'finish' };
  if (rollback.sent !== undefined) {
    const { command } = rollback.sent;
    const effect = effectOf(command, rollback, observation);
    const isTrace = ({ kind }: { kind: TaskKind }) => kind === taskOf[command];
    const move = followSent(rollback, rollback.sent, observation, effect, isTrace);
    return command === 'clear' && move.do === 'advance' ? { do: 'forgetSent' } : move;
  }
  switch (effectOf(step, rollback, observation)) {
    case 'done':
      return { do: 'advance' };
    case 'running':
      return waitOn(rollback, observation);
    case 'failed':
    case 'none':
  }
  if (rollback.paused) return haltBecause('asked');
  const own = ownSafetyPoint(rollback, observation.points);
  // A later change by another tab of this rollback, or by someone else.
  if (step === 'safetyPoint' && own?.state === 'Ready') return haltBecause('changed');
  // Sending it again would discard what was written since the first time.
  if (step === 'rollBack' && rollback.attempted && !isProvenByTree(rollback))
    return haltBecause('untold');
  const refusal =
    blockerOf(rollback, observation) ??
    unwatched(rollback, observation) ??
    laneGate(rollback, lanes);
  if (refusal !== undefined) return refusal;
  const failed = step === 'safetyPoint' && own?.state === 'Error';
  return { do: 'send', command: failed ? 'clear' : step };
}
