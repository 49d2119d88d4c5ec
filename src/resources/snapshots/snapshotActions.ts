import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Snapshot } from '../../cloud/types';
import { useText, type MessageId } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths } from '../../ui/navigation/paths';
import { useActionContext } from '../rules/actionContext';
import type { ActionContext } from '../rules/context';
import { menuOf } from '../shared/menuOf';
import { snapshotDialogPath } from '../shared/dialogPaths';
import { snapshotOperations } from './operations';
import { snapshotVerdicts, type SnapshotAction } from './snapshotRules';

const labels = {
  createTemplate: 'snapshots.action.createTemplate',
  createVolume: 'snapshots.action.createVolume',
  testRestore: 'snapshots.action.testRestore',
  revert: 'snapshots.action.revert',
  pin: 'pins.action.pin',
  unpin: 'pins.action.unpin',
  delete: 'snapshots.action.delete',
  viewDetails: 'snapshots.action.viewDetails',
} as const satisfies Record<SnapshotAction, MessageId>;

/** The menu of a snapshot, in a list or on its own page. */
export function useSnapshotActions(
  over: 'list' | 'details',
): (snapshot: Snapshot) => readonly MenuAction[] {
  return useSnapshotMenu(over, useActionContext());
}

/** The same, by the rules' view of a page that reads no whole lists. */
export function useSnapshotMenu(
  over: 'list' | 'details',
  context: ActionContext | undefined,
): (snapshot: Snapshot) => readonly MenuAction[] {
  const t = useText();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  return useCallback(
    (snapshot) => {
      if (context === undefined) return [];
      const { id } = snapshot;
      return menuOf({
        t,
        verdicts: snapshotVerdicts(snapshot, context),
        operations: snapshotOperations,
        over,
        label: (action) => t(labels[action]),
        open: (action) => openDialog(snapshotDialogPath(id, action), over),
        choose: (action) =>
          void navigate(action === 'testRestore' ? paths.testRestore(id) : paths.snapshot(id)),
      });
    },
    [context, navigate, openDialog, over, t],
  );
}
