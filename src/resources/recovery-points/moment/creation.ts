import {
  followSent,
  haltBecause,
  haltKinds,
  newRun,
  traceMs,
  waitOn,
  type Effect,
  type Lane,
  type Move,
  type Observation,
  type Run,
} from '../../../cloud/runs/run';
import { isNamed } from '../../../cloud/lists/names';
import type { TaskKind } from '../../../cloud/operations';
import type { Tags } from '../../../cloud/tags/tags';
import type { Instance, RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import { momentOf } from './moment';

/** Steps of a lane, each one task of the engine. */
export const creationSteps = ['create', 'link'] as const;
export type CreationStep = (typeof creationSteps)[number];

/** Command for the engine: a step, or the deletion of a failed point before it is created again. */
export type CreationCommand = CreationStep | 'clear';

/** Reasons why a lane stopped, beside those of any run. `pointGone`: its point was deleted, or is not ready. */
export const creationHaltKinds = [...haltKinds, 'pointGone'] as const;
type CreationHalt = (typeof creationHaltKinds)[number];

/** The recovery point of one instance, as a lane of a run that creates those of several at one moment. */
export interface PointCreation extends Run<CreationCommand, CreationHalt> {
  lane: Lane;
  point: { name: string; type: RecoveryPointType };
  /** Purpose and pin, created along with the link. */
  tags: Tags;
  /** Without `link` where the account may not create tags. */
  steps: readonly CreationStep[];
  /** Ids of the points that the instance had when the person agreed: by them the run recognizes its own. */
  before: readonly string[];
  /** True if the instance ran when the person agreed. */
  wasRunning: boolean;
}

/** One lane for each instance, before the first step. `runId` is the id of the moment. */
export function newCreations(
  planned: readonly { instance: Instance; type: RecoveryPointType }[],
  points: readonly RecoveryPoint[],
  about: { name: string; runId: string; now: number; mayLink: boolean; tags: Tags },
): readonly PointCreation[] {
  const { name, runId, now, mayLink, tags } = about;
  return planned.map(({ instance, type }, index) => ({
    ...newRun(instance, { id: `${runId}-${String(index)}`, now }),
    lane: { runId, name, index, count: planned.length },
    point: { name, type },
    tags,
    steps: mayLink ? creationSteps : ['create'],
    before: points.filter(({ instanceId }) => instanceId === instance.id).map(({ id }) => id),
    wasRunning: instance.state === 'Running',
  }));
}

type PointToFind = Pick<PointCreation, 'instance' | 'point' | 'before'>;

/** By the given name: two of one name are shown by others. */
function pointsOf(
  { instance, point, before }: PointToFind,
  points: readonly RecoveryPoint[],
): readonly RecoveryPoint[] {
  return points.filter(
    (each) =>
      each.instanceId === instance.id &&
      isNamed(each, point.name) &&
      each.state !== 'Removed' &&
      !before.includes(each.id),
  );
}

/** The point that a lane created; of several attempts the one that did not fail, else the last. */
export function ownPoint(
  lane: PointToFind,
  points: readonly RecoveryPoint[],
): RecoveryPoint | undefined {
  const own = pointsOf(lane, points);
  return own.find(({ state }) => state !== 'Error') ?? own.at(-1);
}

/** True where the lane's point is there twice: a browser may send a request again by itself. */
export function isTwice(lane: PointToFind, points: readonly RecoveryPoint[]): boolean {
  return pointsOf(lane, points).filter(({ state }) => state !== 'Error').length > 1;
}

/** Kind of task of each command. */
export const creationTaskOf: Readonly<Record<CreationCommand, TaskKind>> = {
  create: 'createRecoveryPoint',
  link: 'linkToMoment',
  clear: 'deleteRecoveryPoint',
};

/** Progress of a command, by its visible effect. */
function effectOf(
  command: CreationCommand,
  own: RecoveryPoint | undefined,
  { runId }: Lane,
): Effect {
  switch (command) {
    case 'create':
      if (own === undefined) return 'none';
      if (workOn(own) !== undefined) return 'running';
      return own.state === 'Error' ? 'failed' : 'done';
    case 'link':
      return momentOf(own)?.id === runId ? 'done' : 'none';
    case 'clear':
      if (own?.state === 'Expunging') return 'running';
      return own?.state === 'Error' ? 'none' : 'done';
  }
}

/** Reason to halt before a step: the instance is not as it was agreed or busy, or there is no point to link. */
function blockerOf(
  step: CreationStep,
  { wasRunning }: PointCreation,
  { instance, points, running }: Observation,
  own: RecoveryPoint | undefined,
): Move<never, CreationHalt> | undefined {
  if (step === 'link') {
    if (own?.state !== 'Ready') return haltBecause('pointGone');
    // The engine refuses a second tag of a key, and unread tags may have it.
    return own.tags === undefined ? haltBecause('unreadable') : undefined;
  }
  if (running.length > 0 || points.some(workOn)) return haltBecause('busy');
  return instance.state === (wasRunning ? 'Running' : 'Stopped')
    ? undefined
    : haltBecause('changed');
}

/**
 * Next move of a lane. The lanes do not wait for each other, so that the points are close in time; a failed lane
 * does not affect the others.
 */
export function decideCreation(
  creation: PointCreation,
  observation: Observation,
): Move<CreationCommand, CreationHalt> {
  const step = creation.steps[creation.stepIndex];
  if (step === undefined) return { do: 'finish' };
  const own = ownPoint(creation, observation.points);
  const { sent, lane } = creation;
  if (sent !== undefined) {
    // The task names no resource: after a refusal, only the tag shows that a first request took effect.
    const mayComeYet = sent.command === 'link' && observation.now - sent.at < traceMs;
    if (mayComeYet && sent.refusal && effectOf('link', own, lane) === 'none') return { do: 'wait' };
    const isTrace = ({ kind }: { kind: TaskKind }) => kind === creationTaskOf[sent.command];
    const move = followSent(
      creation,
      sent,
      observation,
      effectOf(sent.command, own, lane),
      isTrace,
    );
    return sent.command === 'clear' && move.do === 'advance' ? { do: 'forgetSent' } : move;
  }
  const effect = effectOf(step, own, lane);
  if (effect === 'done') return { do: 'advance' };
  if (effect === 'running') return waitOn(creation, observation);
  return (
    blockerOf(step, creation, observation, own) ?? {
      do: 'send',
      command: effect === 'failed' ? 'clear' : step,
    }
  );
}
