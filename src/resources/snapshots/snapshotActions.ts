import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useActionContext } from '../rules/actionContext';
import { snapshotVerdicts, type SnapshotAction } from '../rules/actions';
import type { Snapshot } from '../../cloud/types';
import { doubtText, reasonText } from '../rules/reasonText';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths, type SnapshotDialog } from '../../ui/navigation/paths';

/** The menu of a snapshot, in the list or on its own page. */
export function useSnapshotActions(
  over: 'list' | 'details',
): (snapshot: Snapshot) => readonly MenuAction[] {
  const t = useText();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  const context = useActionContext();
  return useCallback(
    (snapshot) => {
      if (context === undefined) return [];
      const open = (dialog: SnapshotDialog) => () =>
        openDialog(paths.snapshotDialog(snapshot.id, dialog), over);
      const select: Record<SnapshotAction, () => void> = {
        createTemplate: open('create-template'),
        createVolume: open('create-volume'),
        revert: open('revert'),
        delete: open('delete'),
        viewDetails: () => void navigate(paths.snapshot(snapshot.id)),
      };
      return [...snapshotVerdicts(snapshot, context)]
        .filter(([action]) => over === 'list' || action !== 'viewDetails')
        .map(([action, verdict]) => ({
          id: action,
          label: t(`snapshots.action.${action}`),
          reason: reasonText(t, verdict),
          doubt: doubtText(t, verdict),
          group: action === 'viewDetails' ? 2 : 1,
          destructive: action === 'delete' || action === 'revert',
          onSelect: select[action],
        }));
    },
    [context, navigate, openDialog, over, t],
  );
}
