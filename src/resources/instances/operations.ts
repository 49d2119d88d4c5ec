import type { ActionEntry, DialogPath } from '../../ui/navigation/actionEntry';
import { paths } from '../../ui/navigation/paths';
import type { InstanceAction } from './instanceRules';

/** Actions on an instance. Menu, routes and code of the dialogs follow from it. */
export const instanceOperations = {
  start: { dialog: { path: 'start', load: () => import('./dialogs/StartInstance') } },
  stop: { dialog: { path: 'stop', load: () => import('./dialogs/StopInstance') } },
  console: {},
  reboot: { dialog: { path: 'reboot', load: () => import('./dialogs/RebootInstance') } },
  destroy: {
    destructive: true,
    dialog: { path: 'destroy', load: () => import('./dialogs/DestroyInstance') },
  },
  recover: { dialog: { path: 'recover', load: () => import('./dialogs/RecoverInstance') } },
  expunge: {
    destructive: true,
    dialog: { path: 'expunge', load: () => import('./dialogs/ExpungeInstance') },
  },
  createRecoveryPoint: {
    dialog: {
      path: 'create-recovery-point',
      load: () => import('../recovery-points/dialogs/CreateRecoveryPoint'),
    },
  },
  viewDetails: { isView: true },
  viewRecoveryPoints: { isView: true },
} as const satisfies Readonly<Record<InstanceAction, ActionEntry>>;

/** Address of a dialog over an instance. */
export const instanceDialogPath = (id: string, dialog: DialogPath<typeof instanceOperations>) =>
  `${paths.instance(id)}/${dialog}`;
