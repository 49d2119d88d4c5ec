import {
  instanceVerdicts,
  recoveryPointTypesFor,
  instanceStateBlocker,
} from '../../instances/instanceRules';
import { recoveryPointVerdicts } from '../recoveryPointRules';
import { busy, busyWith } from '../../rules/busy';
import { taskOfInstance } from '../../../cloud/tasks/taskOn';
import type { ActionContext } from '../../rules/context';
import { pendingSnapshots } from '../../../cloud/states';
import { volumeStateBlocker } from '../../volumes/volumeRules';
import { isWhole, wholeList, type PagedList } from '../../../cloud/lists/list';
import { reasonFor, notKnown, type Reason, type Verdict } from '../../rules/reasons';
import { workOn } from '../../../cloud/tasks/points/pointWork';
import type {
  Capabilities,
  Instance,
  RecoveryPoint,
  RecoveryPointType,
  Snapshot,
  Task,
  Volume,
} from '../../../cloud/types';

/** A check before a rollback. */
export type RollbackCheck = 'target' | 'instance' | 'idle' | 'volumes';

/** Steps that a rollback may take, each one task of the engine. */
export const rollbackSteps = ['safetyPoint', 'start', 'stop', 'rollBack'] as const;
export type RollbackStep = (typeof rollbackSteps)[number];

/** `commandDenied`: the account may not call the command. */
export type RollbackReason = Reason | 'commandDenied';

/** One line of the plan. */
export interface PlanLine {
  kind: RollbackCheck | RollbackStep;
  /** `ready`: passed. `notKnown`: could not be checked. `willDo`: planned. `blocks`: nothing is done until it is resolved. */
  state: 'ready' | 'notKnown' | 'willDo' | 'blocks';
  /** Why it blocks, or what is not known; for a step that the plan adds, why it is needed. */
  reason: RollbackReason | undefined;
}

/** Combination of instance state and point type. `notNow`: the instance is neither running nor stopped. */
export type RollbackCase =
  'runningMemory' | 'runningDisk' | 'stoppedDisk' | 'stoppedMemory' | 'notNow';

/** Inputs of the plan, all read at one time. */
export interface RollbackInputs {
  instance: Instance;
  target: RecoveryPoint;
  /** Of the instance, Hidden and failed ones too. */
  points: PagedList<RecoveryPoint>;
  /** Attached to the instance. */
  volumes: PagedList<Volume>;
  /** Of those volumes. */
  snapshots: PagedList<Snapshot>;
  tasks: readonly Task[];
  capabilities: Capabilities;
  /** Limit of recovery points of an instance, reported by the cloud or learned from a refusal. */
  limit: number | 'notKnown' | undefined;
}

/** Options of the plan that the person sets. */
export interface RollbackChoices {
  /** Creates a safety point first. */
  safetyPoint: boolean;
  /** Saves the memory in the safety point too, if possible. */
  memory: boolean;
  /** Starts a stopped instance, for a point that holds memory. */
  startFirst: boolean;
}

export const defaultChoices: RollbackChoices = {
  safetyPoint: true,
  memory: true,
  startFirst: false,
};

export interface RollbackPlan {
  case: RollbackCase;
  /** Checks, then steps in order. */
  lines: readonly PlanLine[];
  steps: readonly RollbackStep[];
  blocked: boolean;
  /** Type of the safety point; undefined where none is wanted or possible. */
  safety: RecoveryPointType | undefined;
  /**
   * Why the engine may refuse the safety point, in which case nothing else is done. `storage`: KVM makes a point of
   * a stopped instance's disks only on some storage, which cannot be seen from here. `quota`: there are as many
   * points as clouds usually grant, or more, and the cloud names no limit. `limit`: it could not be read.
   */
  safetyUncertain: 'storage' | 'slots' | 'limit' | undefined;
  /** True if the person may decide whether the safety point keeps memory too. */
  memoryIsChoice: boolean;
  /** Of the instance, once all is done. */
  power: 'running' | 'stopped';
  quota: Quota;
}

/** How many recovery points an instance has and may have. */
export interface Quota {
  used: number;
  /** Unknown limit, with as many points as usual limits allow. */
  limit: number | undefined;
}

/** Limit of points per instance that is the engine's default (CloudStack rules §8). */
export const usualLimit = 10;

/**
 * Hidden and failed points count (CloudStack rules §8). Without a reported limit the usual one applies, unless it is
 * reached already: an assumed limit blocks nobody. None is assumed where the cloud failed to answer.
 */
export function quotaFor(points: readonly RecoveryPoint[], limit: RollbackInputs['limit']): Quota {
  const used = points.filter(({ state }) => state !== 'Removed').length;
  if (limit === 'notKnown') return { used, limit: undefined };
  return { used, limit: limit ?? (used < usualLimit ? usualLimit : undefined) };
}

function caseOf(instance: Instance, target: RecoveryPoint): RollbackCase {
  const hasMemory = target.type === 'DiskAndMemory';
  if (instance.state === 'Running') return hasMemory ? 'runningMemory' : 'runningDisk';
  if (instance.state === 'Stopped') return hasMemory ? 'stoppedMemory' : 'stoppedDisk';
  return 'notNow';
}

const ways: Readonly<Record<RollbackCase, readonly RollbackStep[]>> = {
  runningMemory: ['rollBack'],
  runningDisk: ['stop', 'rollBack', 'start'],
  stoppedDisk: ['rollBack'],
  stoppedMemory: ['rollBack'],
  notNow: [],
};

/** Work in progress on the instance: the engine runs one task at a time on it (CloudStack rules §3, §8). */
function busyWork({
  instance,
  points,
  volumes,
  snapshots,
  tasks,
}: RollbackInputs): Reason | undefined {
  const task = taskOfInstance(instance.id, tasks);
  if (task) return busyWith(task, instance);
  const own = busy('instance', instance, instance.id, tasks);
  if (own) return own;
  const moving = points.items.find(workOn);
  if (moving) return reasonFor('pointChanging', { name: moving.name, state: moving.state });
  const ids = new Set(volumes.items.map(({ id }) => id));
  const pending = snapshots.items.find(
    ({ volumeId, state }) => ids.has(volumeId ?? '') && pendingSnapshots.includes(state),
  );
  if (pending) return reasonFor('snapshotPending', { snapshot: pending.name });
  return isWhole(volumes) && isWhole(snapshots) ? undefined : notKnown('snapshots', instance.name);
}

/** Reason of the volumes against it: one has a running task. */
function volumesStateBlocker({ instance, volumes }: RollbackInputs): Reason | undefined {
  const reason = volumes.items.map(volumeStateBlocker).find((each) => each !== undefined);
  return reason ?? (isWhole(volumes) ? undefined : notKnown('volumes', instance.name));
}

const refused = (verdict: Verdict | undefined): RollbackReason | undefined =>
  verdict === undefined ? 'commandDenied' : verdict.allowed ? undefined : verdict.reason;

function check(kind: RollbackCheck, reason: RollbackReason | undefined): PlanLine {
  if (reason === undefined) return { kind, state: 'ready', reason };
  const isNotKnown = typeof reason === 'object' && reason.code === 'notKnown';
  return { kind, state: isNotKnown ? 'notKnown' : 'blocks', reason };
}

/** Context that the plan expects at a step's turn: no running task, the instance in a given state. */
function contextAt(facts: RollbackInputs, instance: Instance): ActionContext {
  return {
    capabilities: facts.capabilities,
    tasks: [],
    instances: wholeList([instance]),
    recoveryPoints: facts.points,
    recoveryPointLimit: quotaFor(facts.points.items, facts.limit).limit,
  };
}

/** True where KVM's rules may apply: also where the hypervisor is not known. */
export const mayBeKvm = ({ hypervisor }: Instance) =>
  hypervisor === undefined || hypervisor === 'KVM';

/** Types that a safety point made in that state may have. */
function safetyTypes(instance: Instance, context: ActionContext) {
  const types = recoveryPointTypesFor(instance, context);
  return { memory: types.DiskAndMemory.allowed, disk: types.Disk.allowed };
}

/** The power state after a step. */
const after: Partial<Record<RollbackStep, Instance['state']>> = {
  stop: 'Stopped',
  start: 'Running',
};

/**
 * The safety point comes first, so that it has the current state. If it is impossible on a stopped instance, it
 * comes after the start.
 */
function stepsOf(
  facts: RollbackInputs,
  choices: RollbackChoices,
  situation: RollbackCase,
): RollbackStep[] {
  const startFirst = situation === 'stoppedMemory' && choices.startFirst;
  const steps: RollbackStep[] = [...(startFirst ? ['start' as const] : []), ...ways[situation]];
  if (!choices.safetyPoint || steps.length === 0) return steps;
  const { disk, memory } = safetyTypes(facts.instance, contextAt(facts, facts.instance));
  const at = startFirst && !disk && !memory ? 1 : 0;
  return steps.toSpliced(at, 0, 'safetyPoint');
}

/**
 * Plan of a rollback: a pure function of its inputs (CloudStack rules §8). Unless blocked, the engine refuses none of its
 * steps in the state that the steps before leave, except where {@link RollbackPlan.safetyUncertain}.
 */
export function rollbackPlan(facts: RollbackInputs, choices: RollbackChoices): RollbackPlan {
  const { target } = facts;
  const settled: Instance = { ...facts.instance, taskId: undefined };
  const point: RecoveryPoint = { ...target, taskId: undefined };
  const situation = caseOf(settled, target);
  const steps = stepsOf({ ...facts, instance: settled }, choices, situation);

  // Judged in the required power state: the step that changes it reports a wrong one.
  const fitting: Instance = {
    ...settled,
    state: target.type === 'DiskAndMemory' ? 'Running' : 'Stopped',
  };
  const usable = recoveryPointVerdicts(point, contextAt(facts, fitting)).get('rollback');
  const lines: PlanLine[] = [
    check('target', refused(usable)),
    check('instance', instanceStateBlocker(settled)),
    check('idle', busyWork(facts)),
    check('volumes', volumesStateBlocker(facts)),
  ];

  let instance = settled;
  let safety: RecoveryPointType | undefined;
  let safetyUncertain: RollbackPlan['safetyUncertain'];
  let memoryIsChoice = false;
  const now = recoveryPointVerdicts(point, contextAt(facts, settled)).get('rollback');
  const mismatch =
    now?.allowed === false && situation !== 'notNow' && usable?.allowed === true
      ? now.reason
      : undefined;
  for (const step of steps) {
    const context = contextAt(facts, instance);
    const verdicts = instanceVerdicts(instance, context);
    let blocker: RollbackReason | undefined;
    let why: RollbackReason | undefined;
    switch (step) {
      case 'safetyPoint': {
        blocker = refused(verdicts.get('createRecoveryPoint'));
        const { memory, disk } = safetyTypes(instance, context);
        memoryIsChoice = blocker === undefined && memory && disk;
        if (blocker === undefined)
          safety = memory && (choices.memory || !disk) ? 'DiskAndMemory' : 'Disk';
        if (safety === 'Disk' && mayBeKvm(instance) && instance.state === 'Stopped')
          safetyUncertain = 'storage';
        else if (facts.limit === 'notKnown') safetyUncertain = 'limit';
        else if (context.recoveryPointLimit === undefined) safetyUncertain = 'slots';
        break;
      }
      case 'stop':
        blocker = refused(verdicts.get('stop'));
        why = mismatch;
        break;
      case 'start':
        blocker = refused(verdicts.get('start'));
        why = situation === 'stoppedMemory' ? mismatch : undefined;
        break;
      case 'rollBack':
        // A problem of the point itself has its own line.
        blocker =
          usable?.allowed === true
            ? refused(recoveryPointVerdicts(point, context).get('rollback'))
            : undefined;
    }
    lines.push({
      kind: step,
      state: blocker === undefined ? 'willDo' : 'blocks',
      reason: blocker ?? why,
    });
    instance = { ...instance, state: after[step] ?? instance.state };
  }
  return {
    case: situation,
    lines,
    steps,
    // A partial tree does not show all effects of a rollback.
    blocked:
      situation === 'notNow' ||
      !isWhole(facts.points) ||
      lines.some(({ state }) => state === 'blocks'),
    safety,
    safetyUncertain,
    memoryIsChoice,
    power: instance.state === 'Running' ? 'running' : 'stopped',
    quota: quotaFor(facts.points.items, facts.limit),
  };
}
