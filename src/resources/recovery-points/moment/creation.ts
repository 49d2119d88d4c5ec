import {
  followSent,
  haltBecause,
  haltKinds,
  newRun,
  waitOn,
  type Effect,
  type HaltKind,
  type Lane,
  type Move,
  type Observation,
  type Run,
} from '../../../cloud/runs/run';
import type { TaskKind } from '../../../cloud/operations';
import type { Instance, RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import { workOn } from '../pointWork';

/** Steps of a lane, each one task of the engine. */
export const creationSteps = ['create'] as const;
export type CreationStep = (typeof creationSteps)[number];

/** Command for the engine: a step, or the deletion of a failed point before it is created again. */
export type CreationCommand = CreationStep | 'clear';

export const creationHaltKinds = haltKinds;

/** The recovery point of one instance, as a lane of a run that creates those of several at one moment. */
export interface PointCreation extends Run<CreationCommand, HaltKind> {
  lane: Lane;
  point: { name: string; type: RecoveryPointType };
  /** Ids of the points that the instance had when the person agreed: by them the run recognizes its own. */
  before: readonly string[];
  /** True if the instance ran when the person agreed. */
  wasRunning: boolean;
}

/** One lane for each instance, before the first step. `runId` is the id of the moment. */
export function newCreations(
  planned: readonly { instance: Instance; type: RecoveryPointType }[],
  points: readonly RecoveryPoint[],
  { name, runId, now }: { name: string; runId: string; now: number },
): readonly PointCreation[] {
  return planned.map(({ instance, type }, index) => ({
    ...newRun(instance, { id: `${runId}-${String(index)}`, now }),
    lane: { runId, name, index, count: planned.length },
    point: { name, type },
    before: points.filter(({ instanceId }) => instanceId === instance.id).map(({ id }) => id),
    wasRunning: instance.state === 'Running',
  }));
}

/** The point that a lane created; of several attempts the one that did not fail, else the last. */
export function ownPoint(
  { instance, point, before }: Pick<PointCreation, 'instance' | 'point' | 'before'>,
  points: readonly RecoveryPoint[],
): RecoveryPoint | undefined {
  const own = points.filter(
    ({ id, instanceId, name, state }) =>
      instanceId === instance.id &&
      name === point.name &&
      state !== 'Removed' &&
      !before.includes(id),
  );
  return own.find(({ state }) => state !== 'Error') ?? own.at(-1);
}

/** Kind of task of each command. */
export const creationTaskOf: Readonly<Record<CreationCommand, TaskKind>> = {
  create: 'createRecoveryPoint',
  clear: 'deleteRecoveryPoint',
};

/** Progress of a command, by its visible effect. */
function effectOf(command: CreationCommand, own: RecoveryPoint | undefined): Effect {
  switch (command) {
    case 'create':
      if (own === undefined) return 'none';
      if (workOn(own) !== undefined) return 'running';
      return own.state === 'Error' ? 'failed' : 'done';
    case 'clear':
      if (own?.state === 'Expunging') return 'running';
      return own?.state === 'Error' ? 'none' : 'done';
  }
}

/** Reason to halt before the point is created: the instance is not as it was agreed, or busy. */
function blockerOf(
  { wasRunning }: PointCreation,
  { instance, points, running }: Observation,
): Move<never, HaltKind> | undefined {
  if (running.length > 0 || points.some(workOn)) return haltBecause('busy');
  return instance.state === (wasRunning ? 'Running' : 'Stopped')
    ? undefined
    : haltBecause('changed');
}

/**
 * Next move of a lane. The lanes don't wait for each other: the closer together the points are, the better, and one
 * that fails takes nothing from the others.
 */
export function decideCreation(
  creation: PointCreation,
  observation: Observation,
): Move<CreationCommand, HaltKind> {
  const step = creationSteps[creation.stepIndex];
  if (step === undefined) return { do: 'finish' };
  const own = ownPoint(creation, observation.points);
  const { sent } = creation;
  if (sent !== undefined) {
    const isTrace = ({ kind }: { kind: TaskKind }) => kind === creationTaskOf[sent.command];
    const move = followSent(creation, sent, observation, effectOf(sent.command, own), isTrace);
    return sent.command === 'clear' && move.do === 'advance' ? { do: 'forgetSent' } : move;
  }
  const effect = effectOf(step, own);
  if (effect === 'done') return { do: 'advance' };
  if (effect === 'running') return waitOn(creation, observation);
  return (
    blockerOf(creation, observation) ?? {
      do: 'send',
      command: effect === 'failed' ? 'clear' : step,
    }
  );
}
