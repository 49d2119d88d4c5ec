import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths } from '../../ui/navigation/paths';
import { useActionContext } from '../rules/actionContext';
import type { ActionContext } from '../rules/context';
import { menuOf } from '../shared/menuOf';
import { snapshotsOf } from '../shared/snapshotsOf';
import { volumeDialogPath } from '../shared/dialogPaths';
import { volumeOperations } from './operations';
import { volumeVerdicts } from './volumeRules';

/** The menu of a volume, in a list or on its own page. */
export function useVolumeActions(
  over: 'list' | 'details',
): (volume: Volume) => readonly MenuAction[] {
  return useVolumeMenu(over, useActionContext());
}

/** The same, by the rules' view of a page that reads no whole lists. */
export function useVolumeMenu(
  over: 'list' | 'details',
  context: ActionContext | undefined,
): (volume: Volume) => readonly MenuAction[] {
  const t = useText();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  return useCallback(
    (volume) => {
      if (context === undefined) return [];
      const { id } = volume;
      return menuOf({
        t,
        verdicts: volumeVerdicts(volume, context),
        operations: volumeOperations,
        over,
        label: (action) => t(`volumes.action.${action}`),
        open: (action) => openDialog(volumeDialogPath(id, action), over),
        choose: (action) =>
          void navigate(action === 'viewSnapshots' ? snapshotsOf(id) : paths.volume(id)),
      });
    },
    [context, navigate, openDialog, over, t],
  );
}
