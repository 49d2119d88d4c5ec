import {
  instanceVerdicts,
  mayActOnRecoveryPoints,
  recoveryPointVerdicts,
  type ActionContext,
  type RecoveryPointAction,
} from '../../domain/actions';
import { nowId, type Lineage } from '../../domain/lineage';
import type { ReasonCode } from '../../domain/reasons';
import type { Instance } from '../../domain/types';
import { reasonText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';

const labels = {
  rollback: 'recoveryPoints.action.rollback',
  delete: 'recoveryPoints.action.delete',
} as const satisfies Record<RecoveryPointAction, string>;

const goTo = { stop: 'recoveryPoints.goStop', start: 'recoveryPoints.goStart' } as const;

/** What may be done on the page of recovery points. */
export interface PointActions {
  /** The menu of a node: a point's, or that of *Now*; a ghost has none. */
  of: (id: string) => readonly MenuAction[];
  /** Whether the account may do anything with points; true while that is not known. */
  mayAct: boolean;
  /** Absent where the account may not create recovery points. */
  create: MenuAction | undefined;
  /** What makes a rollback to a point possible that is refused now: to stop or to start the instance. */
  wayOut: (id: string) => Pick<MenuAction, 'label' | 'onSelect'> | undefined;
}

const waysOut: Partial<Record<ReasonCode, 'start' | 'stop'>> = {
  rollbackNeedsStopped: 'stop',
  rollbackNeedsRunning: 'start',
};

/** The actions of the nodes of one instance's tree; none while it is not known what the account may do. */
export function usePointActions(
  instance: Instance,
  lineage: Lineage,
  context: ActionContext | undefined,
): PointActions {
  const t = useText();
  const openDialog = useOpenDialog();

  const verdict = context && instanceVerdicts(instance, context).get('createRecoveryPoint');
  const create = verdict && {
    id: 'create',
    label: t('recoveryPoints.action.create'),
    reason: reasonText(t, verdict),
    group: 1,
    onSelect: () => openDialog(paths.addRecoveryPoint(instance.id)),
  };

  const of = (id: string): readonly MenuAction[] => {
    if (id === nowId) return create ? [create] : [];
    const node = lineage.nodes.get(id);
    if (context === undefined || node?.kind !== 'point') return [];
    return [...recoveryPointVerdicts(node.point, context)].map(([action, verdict]) => ({
      id: action,
      label: t(labels[action]),
      reason: reasonText(t, verdict),
      group: 1,
      destructive: action === 'delete',
      onSelect: () => openDialog(paths.recoveryPointDialog(instance.id, id, action)),
    }));
  };

  const wayOut: PointActions['wayOut'] = (id) => {
    const node = lineage.nodes.get(id);
    if (context === undefined || node?.kind !== 'point') return undefined;
    const rollback = recoveryPointVerdicts(node.point, context).get('rollback');
    const power = rollback?.allowed === false ? waysOut[rollback.reason.code] : undefined;
    if (power === undefined) return undefined;
    if (instanceVerdicts(instance, context).get(power)?.allowed !== true) return undefined;
    return {
      label: t(goTo[power]),
      onSelect: () => openDialog(paths.instanceDialog(instance.id, power), 'details'),
    };
  };
  const mayAct = context === undefined || mayActOnRecoveryPoints(context);
  return { of, mayAct, create, wayOut };
}
