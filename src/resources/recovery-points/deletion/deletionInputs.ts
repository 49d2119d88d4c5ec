import { recoveryPointVerdicts } from '../recoveryPointRules';
import { deletePlan, type DeletePlan } from './deletePlan';
import { deletionLosses, type DeletionLoss } from './deletionLoss';
import { wholeList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';
import { reasonAgainst } from '../../rules/context';
import { textOfReason } from '../../rules/reasonText';
import type { Text } from '../../../i18n/text';
import type { TreeReading } from '../runs/pinnedTree';
import type { Tree } from '../runs/treeChanges';

/** Inputs of the deletion page, from one reading of the tree and the chosen points. */
export interface DeletionInputs {
  plan: DeletePlan;
  /** The points that can be chosen or are, in visiting order. */
  points: readonly RecoveryPoint[];
  lossOf: (id: string) => DeletionLoss | undefined;
  /** True for a point that can be deleted once it is unpinned. */
  isPinned: (point: RecoveryPoint) => boolean;
  /** Reason why a point cannot be deleted now; undefined if it can. */
  refusalOf: (point: RecoveryPoint) => string | undefined;
  /** Chosen points that cannot be deleted now. */
  refused: readonly RecoveryPoint[];
  /** Number of points in the address that do not exist. */
  gone: number;
}

/** Inputs for the chosen points of a tree. */
export function deletionInputs(
  t: Text,
  { instance, points }: Tree,
  { tasks, capabilities, now }: Pick<TreeReading, 'tasks' | 'capabilities'> & { now: number },
  chosen: readonly string[],
): DeletionInputs {
  const plan = deletePlan(points.items, chosen);
  const context = {
    capabilities,
    tasks,
    now,
    instances: wholeList([instance]),
    recoveryPoints: points,
  };
  const reasonOf = (point: RecoveryPoint) =>
    reasonAgainst(recoveryPointVerdicts(point, context), 'delete');
  const isPinned = (point: RecoveryPoint) => reasonOf(point)?.code === 'pinned';
  const refusalOf = (point: RecoveryPoint) => {
    const reason = reasonOf(point);
    return reason && textOfReason(t, reason);
  };
  const shown = [...plan.before.nodes.values()].flatMap((node) =>
    node.kind === 'point' ? [node.point] : [],
  );
  const isRefused = (point: RecoveryPoint) =>
    plan.queue.includes(point.id) && reasonOf(point) !== undefined;
  return {
    plan,
    points: shown,
    lossOf: deletionLosses(plan.before),
    isPinned,
    refusalOf,
    refused: shown.filter(isRefused),
    gone: new Set(chosen).size - plan.queue.length,
  };
}
