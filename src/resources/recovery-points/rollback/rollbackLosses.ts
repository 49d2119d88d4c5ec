import { ancestors, pathToNow, type Lineage } from '../lineage/lineage';
import type { Instance, RecoveryPoint, Snapshot } from '../../../cloud/types';

/** An event of the instance or one of its volumes. */
export interface InstanceEvent {
  id: string;
  /** The engine's own word, e.g. `VM.START` (CloudStack rules §11). */
  type: string;
  /** ms since 1970. */
  at: number;
  by: string | undefined;
  /** Name of the changed resource. */
  about: string;
  failed: boolean;
  /** As the engine calls it: `Completed`, `Started`… */
  state: string | undefined;
}

/** Data and settings that a rollback discards, leaves and restores. */
export interface RollbackLosses {
  /** ms since the point was made. */
  time: number;
  /** Points that will be on another branch, oldest first. */
  leftBehind: readonly RecoveryPoint[];
  /** Changes since then that the rollback undoes, newest first. */
  happenings: readonly InstanceEvent[];
  /** Later snapshots of its volumes, oldest first; none is lost. */
  snapshots: readonly Snapshot[];
  /** True if the content of the memory is lost. */
  losesMemory: boolean;
  /** Time of the first change of the compute offering since; the rollback restores the one before. */
  offeringChangedAt: number | undefined;
}

/** The points between the target's branch and *Now*: they leave the current branch. */
function leftBehind(lineage: Lineage, target: RecoveryPoint): readonly RecoveryPoint[] {
  const line = new Set([...ancestors(lineage, target.id), target.id]);
  return pathToNow(lineage).flatMap((id) => {
    const node = lineage.nodes.get(id);
    return node?.kind === 'point' && !line.has(id) ? [node.point] : [];
  });
}

/** Snapshots and recovery points have lines of their own, by name. */
const toldElsewhere = /^(VM)?SNAPSHOT\./;
const offeringChange = /^VM\.(UPGRADE|SCALE|DYNAMIC\.SCALE)$/;

/** Losses of a rollback, as far as the cloud knows them; `now` is the cloud's time. */
export function rollbackLosses(input: {
  instance: Instance;
  target: RecoveryPoint;
  lineage: Lineage;
  happened: readonly InstanceEvent[];
  /** Of the instance's volumes. */
  snapshots: readonly Snapshot[];
  now: number;
}): RollbackLosses {
  const { instance, target, lineage, now } = input;
  const happenings = input.happened
    .filter(({ at, state, type, failed }) => {
      const isOver = state === undefined || state === 'Completed';
      return at >= target.createdAt && isOver && !failed && !toldElsewhere.test(type);
    })
    .toSorted((a, b) => b.at - a.at);
  return {
    time: Math.max(0, now - target.createdAt),
    leftBehind: leftBehind(lineage, target),
    happenings,
    snapshots: input.snapshots
      .filter(({ createdAt = 0 }) => createdAt >= target.createdAt)
      .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)),
    losesMemory: instance.state === 'Running',
    offeringChangedAt: happenings.findLast(({ type }) => offeringChange.test(type))?.at,
  };
}
