import { useInstanceDisks } from '../../instances/instanceDisks';
import { usePointLimit } from '../quota/pointLimit';
import type { RollbackInputs } from './rollbackPlan';
import { quotaOf } from '../quota/quota';
import { useTreeReading, type TreeReading } from '../runs/pinnedTree';

export interface RollbackInputsRead
  extends TreeReading, Omit<RollbackInputs, 'target' | keyof TreeReading> {
  /** Every list has come once, or failed. */
  isRead: boolean;
}

/** Inputs of a plan without its target, as read from the cloud. */
export function useRollbackInputs(instanceId: string, isRunning: boolean): RollbackInputsRead {
  const reading = useTreeReading(instanceId, isRunning);
  const disks = useInstanceDisks(instanceId, !isRunning);
  const { known, forRules, isRead, read } = usePointLimit(reading.instance);
  const { limit, source } = quotaOf(reading.points, known);
  return {
    ...reading,
    ...disks,
    lists: [...reading.lists, ...disks.lists, read],
    isRead: disks.isRead && isRead,
    limit: source === 'usual' ? (forRules === 'notKnown' ? forRules : undefined) : limit,
  };
}
