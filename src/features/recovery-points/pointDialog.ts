import { useSuspenseQuery, type UseMutationResult } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud } from '../../api/cloud';
import { useTasks } from '../../api/taskHooks';
import {
  recoveryPointVerdicts,
  type ActionContext,
  type RecoveryPointAction,
} from '../../domain/actions';
import type { RecoveryPoint } from '../../domain/types';
import { reasonText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import { useAddressPart, useCloseDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';
import { useShownTree, type ShownTree } from './shownTree';
import type { Tree } from './treeChanges';

/** What the dialogs of a recovery point need. */
export interface PointDialogParts {
  shown: ShownTree;
  /** Gone where the tree no longer holds it. */
  point: RecoveryPoint | undefined;
  context: ActionContext;
  /** Why the action cannot be done now, and the way out. */
  refusal: string | undefined;
  close: () => void;
}

/**
 * The recovery point of this address in the tree that it stands in, and whether it may be acted on.
 * What the dialog's own change has started does not speak against it.
 */
export function usePointDialog(
  action: RecoveryPointAction,
  change: Pick<UseMutationResult, 'isPending' | 'isSuccess'>,
): PointDialogParts {
  const t = useText();
  const cloud = useCloud();
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  const tasks = useTasks();
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;

  const pointIn = ({ points }: Tree) =>
    points.find((point) => point.id === pointId && point.state !== 'Removed');
  const contextOf = ({ instance, points }: Tree): ActionContext => ({
    capabilities,
    tasks,
    instances: [instance],
    recoveryPoints: new Map([[id, points]]),
  });
  const refusalIn = (tree: Tree): string | undefined => {
    if (change.isPending || change.isSuccess) return undefined;
    const point = pointIn(tree);
    if (point === undefined) return t('recoveryPoints.gone');
    const verdict = recoveryPointVerdicts(point, contextOf(tree)).get(action);
    return verdict ? reasonText(t, verdict) : t('recoveryPoints.notOffered');
  };

  const shown = useShownTree(id, (tree) => refusalIn(tree) !== undefined);
  return {
    shown,
    point: pointIn(shown.tree),
    context: contextOf(shown.tree),
    refusal: refusalIn(shown.tree),
    close: useCloseDialog(paths.recoveryPoints(id)),
  };
}
