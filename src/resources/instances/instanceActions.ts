import { useNavigate } from 'react-router';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths } from '../../ui/navigation/paths';
import type { ActionContext } from '../rules/context';
import { menuOf } from '../shared/menuOf';
import { instanceVerdicts } from './instanceRules';
import { instanceDialogPath } from '../shared/dialogPaths';
import { instanceOperations } from './operations';
import { useViewConsole } from './viewConsole';

/**
 * Menu of an instance, for the page that shows it: dialogs open over the list or the details. No menu while the
 * account's permissions are unknown.
 */
export function useInstanceActions(
  context: ActionContext | undefined,
  over: 'list' | 'details',
): (instance: Instance) => readonly MenuAction[] {
  const t = useText();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  const viewConsole = useViewConsole();
  return (instance) => {
    if (context === undefined) return [];
    const { id } = instance;
    const menu = menuOf({
      t,
      verdicts: instanceVerdicts(instance, context),
      operations: instanceOperations,
      over,
      label: (action) => t(`instances.action.${action}`),
      open: (action) => openDialog(instanceDialogPath(id, action), over),
      choose: (action) => {
        if (action === 'console') void viewConsole(instance);
        else
          void navigate(
            action === 'viewRecoveryPoints' ? paths.recoveryPoints(id) : paths.instance(id),
          );
      },
    });
    // Its dialog reads them: what no page asked for has not failed.
    return context.recoveryPoints === undefined
      ? menu.map((action) => ({ ...action, doubt: undefined }))
      : menu;
  };
}
