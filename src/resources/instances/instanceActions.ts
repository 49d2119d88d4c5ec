import { useNavigate } from 'react-router';
import type { ActionContext } from '../rules/actions';
import { instanceVerdicts, type InstanceAction } from './instanceRules';
import type { Instance } from '../../cloud/types';
import { reasonText } from '../rules/reasonText';
import { useText, type MessageId } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths, type InstanceDialog } from '../../ui/navigation/paths';
import { useViewConsole } from './viewConsole';

/** Appearance of an action in the menu, and its dialog, where it opens one. */
interface Entry {
  label: MessageId;
  group: number;
  dialog?: InstanceDialog;
  destructive?: boolean;
}

const entries: Readonly<Record<InstanceAction, Entry>> = {
  start: { label: 'instances.action.start', group: 1, dialog: 'start' },
  stop: { label: 'instances.action.stop', group: 1, dialog: 'stop' },
  console: { label: 'instances.action.console', group: 1 },
  reboot: { label: 'instances.action.reboot', group: 1, dialog: 'reboot' },
  destroy: {
    label: 'instances.action.destroy',
    group: 1,
    dialog: 'destroy',
    destructive: true,
  },
  recover: { label: 'instances.action.recover', group: 1, dialog: 'recover' },
  expunge: {
    label: 'instances.action.expunge',
    group: 1,
    dialog: 'expunge',
    destructive: true,
  },
  createRecoveryPoint: {
    label: 'instances.action.createRecoveryPoint',
    group: 1,
    dialog: 'create-recovery-point',
  },
  viewDetails: { label: 'instances.action.viewDetails', group: 2 },
  viewRecoveryPoints: { label: 'instances.action.viewRecoveryPoints', group: 2 },
};

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

  const select = (action: InstanceAction, instance: Instance) => {
    const { dialog } = entries[action];
    if (dialog !== undefined) openDialog(paths.instanceDialog(instance.id, dialog), over);
    else if (action === 'console') void viewConsole(instance);
    else if (action === 'viewRecoveryPoints') void navigate(paths.recoveryPoints(instance.id));
    else void navigate(paths.instance(instance.id));
  };

  return (instance) => {
    if (context === undefined) return [];
    return [...instanceVerdicts(instance, context)]
      .filter(([action]) => over === 'list' || action !== 'viewDetails')
      .map(([action, verdict]) => ({
        id: action,
        label: t(entries[action].label),
        reason: reasonText(t, verdict),
        group: entries[action].group,
        destructive: entries[action].destructive,
        onSelect: () => select(action, instance),
      }));
  };
}
