import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useActionContext } from '../rules/actionContext';
import { volumeVerdicts, type VolumeAction } from '../rules/actions';
import type { Volume } from '../../cloud/types';
import { doubtText, reasonText } from '../rules/reasonText';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths, type VolumeDialog } from '../../ui/navigation/paths';
import { snapshotsOf } from '../shared/snapshotsOf';

/** The menu of a volume, in the list or on its own page. */
export function useVolumeActions(
  over: 'list' | 'details',
): (volume: Volume) => readonly MenuAction[] {
  const t = useText();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  const context = useActionContext();
  return useCallback(
    (volume) => {
      if (context === undefined) return [];
      const open = (dialog: VolumeDialog) => () =>
        openDialog(paths.volumeDialog(volume.id, dialog), over);
      const select: Record<VolumeAction, () => void> = {
        takeSnapshot: open('take-snapshot'),
        attach: open('attach'),
        detach: open('detach'),
        resize: open('resize'),
        delete: open('delete'),
        recover: open('recover'),
        viewDetails: () => void navigate(paths.volume(volume.id)),
        viewSnapshots: () => void navigate(snapshotsOf(volume.id)),
      };
      return [...volumeVerdicts(volume, context)]
        .filter(([action]) => over === 'list' || action !== 'viewDetails')
        .map(([action, verdict]) => ({
          id: action,
          label: t(`volumes.action.${action}`),
          reason: reasonText(t, verdict),
          doubt: doubtText(t, verdict),
          group: action === 'viewDetails' || action === 'viewSnapshots' ? 2 : 1,
          destructive: action === 'delete',
          onSelect: select[action],
        }));
    },
    [context, navigate, openDialog, over, t],
  );
}
