import type { Rollback } from '../resources/recovery-points/rollback/rollback';
import type { RollbackStep } from '../resources/recovery-points/rollback/rollbackPlan';
import { newRun, type Move, type Observation } from '../cloud/runs/run';
import { safetyDescription } from '../resources/recovery-points/rollback/safetyPoint';
import { sampleInstance, samplePoint } from './samples';
import type { RecoveryPoint } from '../cloud/types';
import type { InstanceState } from '../cloud/states';

export const target = samplePoint({ id: 't', name: 'target' });
export const before = samplePoint({ id: 'b', parentId: 't', current: true });
export const description = safetyDescription('Kept.', { targetId: 't', runId: 'run' });
export const kept = (over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id: 's', parentId: 'b', type: 'DiskAndMemory', description, ...over });
export const old = { ...before, current: false };
/** The tree at each stage. */
export const initialTree = [target, before];
export const safe = [target, old, kept({ current: true })];
export const back = [{ ...target, current: true }, old, kept()];

export const steps = ['safetyPoint', 'stop', 'rollBack', 'start'] as const;
export const rollback = (step: RollbackStep, over: Partial<Rollback> = {}): Rollback => ({
  ...newRun(sampleInstance({ id: 'i1', name: 'web01' }), { id: 'run', now: 0 }),
  target: { id: 't', name: 'target', type: 'Disk' },
  steps,
  safety: { type: 'DiskAndMemory', name: 'Before rollback to target', description },
  wasRunning: true,
  from: 'b',
  stepIndex: steps.indexOf(step),
  ...over,
});
export const sent = (
  step: RollbackStep,
  taskId: string | undefined = 'job',
): Partial<Rollback> => ({
  attempted: true,
  sent: { command: step, taskId, at: 0 },
});
export const observing = (
  state: InstanceState,
  points: readonly RecoveryPoint[],
  over: Partial<Observation> = {},
): Observation => ({
  now: 1000,
  instance: sampleInstance({ state }),
  points,
  task: undefined,
  taskText: undefined,
  running: [],
  ownRuns: false,
  settled: false,
  ...over,
});
export const moveText = (move: Move) => {
  if (move.do === 'halt') return `halt: ${move.halt.kind}`;
  return move.do === 'send' ? `send ${move.command}` : move.do;
};

export const withoutText = <Kind extends string>(kind: Kind) => ({
  kind,
  cause: undefined,
  text: undefined,
});
export const ok = { task: 'succeeded' } as const;
export const settled = { settled: true } as const;
export const failed = { task: 'failed' } as const;
export const whileRunning = { task: 'running' } as const;
