import { useCloud } from '../../../cloud/cloud';
import { deletionsOf } from '../deletion/deletions';
import { rollbacksOf } from '../rollback/rollbacks';
import { instanceVerdicts } from '../../instances/instanceRules';
import {
  mayActOnRecoveryPoints,
  recoveryPointVerdicts,
  type RecoveryPointAction,
} from '../recoveryPointRules';
import type { ActionContext } from '../../rules/context';
import { nowId, type Lineage } from '../lineage/lineage';
import type { ReasonCode, Verdict } from '../../rules/reasons';
import { momentOf } from '../moment/moment';
import { undoPoint } from '../rollback/safetyPoint';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { useNavigate } from 'react-router';
import { reasonText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import type { MenuAction } from '../../../ui';
import { useOpenDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';

const labels = {
  rollback: 'recoveryPoints.action.rollback',
  pin: 'pins.action.pin',
  unpin: 'pins.action.unpin',
  delete: 'recoveryPoints.action.delete',
} as const satisfies Record<RecoveryPointAction, string>;

/** Actions of the page of recovery points. */
export interface PointActions {
  /** The menu of a node: a point's, or that of *Now*; a hidden point has none. */
  of: (id: string) => readonly MenuAction[];
  /** True if the account may act on points, and while that is not known. */
  mayAct: boolean;
  /** True if the account may delete points. */
  mayDelete: boolean;
  /** Absent where the account may not create recovery points. */
  create: MenuAction | undefined;
}

/** Refusals of the engine that the plan of a rollback resolves: it stops or starts the instance. */
const mended: ReadonlySet<ReasonCode> = new Set(['rollbackNeedsStopped', 'rollbackNeedsRunning']);

const isMended = (verdict: Verdict) => !verdict.allowed && mended.has(verdict.reason.code);

/** Opens the plan of a rollback. */
function usePlanRollback(): (point: RecoveryPoint) => void {
  const cloud = useCloud();
  const navigate = useNavigate();
  return ({ id, instanceId }) => {
    // An earlier rollback has the same address, and its result would look like this one's.
    rollbacksOf(cloud).forget(instanceId);
    void navigate(paths.rollback(instanceId, id));
  };
}

/** Opens the plan of a rollback of all instances of a moment. */
export function usePlanRollbackOfAll(): (momentId: string) => void {
  const cloud = useCloud();
  const navigate = useNavigate();
  return (momentId) => {
    const runs = rollbacksOf(cloud);
    // An earlier one has the same address, and its result would look like this one's.
    for (const rollback of runs.list())
      if (rollback.momentId === momentId) runs.forget(rollback.instance.id);
    void navigate(paths.rollbackMoment(momentId));
  };
}

/** The menu of a recovery point; none while it is not known what the account may do. `isUndo`: of the last rollback. */
export function usePointMenu(
  context: ActionContext | undefined,
): (point: RecoveryPoint, isUndo: boolean) => readonly MenuAction[] {
  const t = useText();
  const cloud = useCloud();
  const navigate = useNavigate();
  const planRollback = usePlanRollback();
  const planRollbackOfAll = usePlanRollbackOfAll();
  const openDialog = useOpenDialog();
  const planDeletion = ({ id, instanceId }: RecoveryPoint) => {
    deletionsOf(cloud).forget(instanceId);
    void navigate(paths.deletePoints(instanceId, [id]));
  };
  const choose: Readonly<Record<RecoveryPointAction, (point: RecoveryPoint) => void>> = {
    rollback: planRollback,
    delete: planDeletion,
    pin: ({ id, instanceId }) => openDialog(paths.pinPoint(instanceId, id)),
    unpin: ({ id, instanceId }) => openDialog(paths.unpinPoint(instanceId, id)),
  };
  return (point, isUndo) => {
    if (context === undefined) return [];
    const moment = momentOf(point);
    const actions = [...recoveryPointVerdicts(point, context)].map(([action, verdict]) => ({
      id: action,
      label: t(action === 'rollback' && isUndo ? 'rollback.undo' : labels[action]),
      reason: isMended(verdict) ? undefined : reasonText(t, verdict),
      group: 1,
      destructive: action === 'delete',
      onSelect: () => choose[action](point),
    }));
    if (moment === undefined) return actions;
    const view = {
      id: 'viewMoment',
      label: t('moments.view'),
      reason: undefined,
      group: 2,
      onSelect: () => void navigate(paths.moment(moment.id)),
    };
    const rollbackAll = {
      id: 'rollbackAll',
      label: t('moments.rollbackAll'),
      reason: undefined,
      group: 2,
      onSelect: () => planRollbackOfAll(moment.id),
    };
    return actions.some(({ id }) => id === 'rollback')
      ? [...actions, view, rollbackAll]
      : [...actions, view];
  };
}

/** The actions of the nodes of one instance's tree; none while it is not known what the account may do. */
export function usePointActions(
  instance: Instance,
  lineage: Lineage,
  context: ActionContext | undefined,
): PointActions {
  const t = useText();
  const planRollback = usePlanRollback();
  const openDialog = useOpenDialog();
  const menuOfPoint = usePointMenu(context);
  const verdict = context && instanceVerdicts(instance, context).get('createRecoveryPoint');
  const create = verdict && {
    id: 'create',
    label: t('recoveryPoints.action.create'),
    reason: reasonText(t, verdict),
    group: 1,
    onSelect: () => openDialog(paths.addRecoveryPoint(instance.id)),
  };

  const safety = undoPoint(lineage);
  const back = context && safety && recoveryPointVerdicts(safety, context).get('rollback');
  const undo = safety &&
    back && {
      id: 'undo',
      label: t('rollback.undo'),
      reason: isMended(back) ? undefined : reasonText(t, back),
      group: 1,
      onSelect: () => planRollback(safety),
    };

  const of = (id: string): readonly MenuAction[] => {
    if (id === nowId) return [undo, create].filter((action) => action !== undefined);
    const node = lineage.nodes.get(id);
    return node?.kind === 'point' ? menuOfPoint(node.point, id === safety?.id) : [];
  };

  const mayAct = context === undefined || mayActOnRecoveryPoints(context);
  const mayDelete = context?.capabilities.commands.has('deleteVMSnapshot') ?? false;
  return { of, mayAct, mayDelete, create };
}
