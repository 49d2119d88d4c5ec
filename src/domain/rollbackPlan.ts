import { recoveryPointVerdicts, type ActionContext } from './actions';
import { ancestors, pathToNow, type Lineage } from './lineage';
import type { Verdict } from './reasons';
import type { Instance, RecoveryPoint } from './types';

/** How instance and point meet. `notNow`: the instance is neither running nor stopped. */
export type RollbackCase =
  'runningMemory' | 'runningDisk' | 'stoppedDisk' | 'stoppedMemory' | 'notNow';

/** What is to be done, in order, and by whom. */
export interface RollbackStep {
  kind: 'start' | 'stop' | 'rollBack';
  by: 'person' | 'cairn';
}

export interface RollbackPlan {
  case: RollbackCase;
  /** Absent: this account may not roll back. */
  verdict: Verdict | undefined;
  /** ms since the point was made: what happened in it goes away. */
  timeLost: number;
  /** Points that will lie on another branch, oldest first. They are kept. */
  leftBehind: readonly RecoveryPoint[];
  memory: 'restored' | 'notKept';
  /** Of the instance right after the rollback itself. */
  power: 'running' | 'stopped';
  /** The way there; where the engine refuses at present, the way out. */
  steps: readonly RollbackStep[];
}

const rollBack: RollbackStep = { kind: 'rollBack', by: 'cairn' };
const start: RollbackStep = { kind: 'start', by: 'person' };
const stop: RollbackStep = { kind: 'stop', by: 'person' };

const stepsOf: Readonly<Record<RollbackCase, readonly RollbackStep[]>> = {
  runningMemory: [rollBack],
  runningDisk: [stop, rollBack, start],
  stoppedDisk: [rollBack],
  stoppedMemory: [start, rollBack],
  notNow: [],
};

function caseOf(instance: Instance, target: RecoveryPoint): RollbackCase {
  const hasMemory = target.type === 'DiskAndMemory';
  if (instance.state === 'Running') return hasMemory ? 'runningMemory' : 'runningDisk';
  if (instance.state === 'Stopped') return hasMemory ? 'stoppedMemory' : 'stoppedDisk';
  return 'notNow';
}

/** The points between the target's line and *Now*: no longer what the instance descends from. */
function leftBehind(lineage: Lineage, target: RecoveryPoint): readonly RecoveryPoint[] {
  const line = new Set([...ancestors(lineage, target.id), target.id]);
  return pathToNow(lineage).flatMap((id) => {
    const node = lineage.nodes.get(id);
    return node?.kind === 'point' && !line.has(id) ? [node.point] : [];
  });
}

/** What a rollback means, before anyone agrees to it (CloudStack rules §8). `now` is ms since 1970. */
export function rollbackPlan(input: {
  instance: Instance;
  target: RecoveryPoint;
  lineage: Lineage;
  now: number;
  context: ActionContext;
}): RollbackPlan {
  const { instance, target, lineage, now, context } = input;
  const hasMemory = target.type === 'DiskAndMemory';
  const situation = caseOf(instance, target);
  return {
    case: situation,
    verdict: recoveryPointVerdicts(target, { ...context, instances: [instance] }).get('rollback'),
    timeLost: Math.max(0, now - target.createdAt),
    leftBehind: leftBehind(lineage, target),
    memory: hasMemory ? 'restored' : 'notKept',
    power: hasMemory ? 'running' : 'stopped',
    steps: stepsOf[situation],
  };
}
