import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { InstanceAction } from './instanceRules';

/** Actions on an instance. Menu, routes and code of the dialogs follow from it. */
export const instanceOperations = {
  start: { dialog: () => import('./dialogs/StartInstance') },
  stop: { dialog: () => import('./dialogs/StopInstance') },
  console: {},
  reboot: { dialog: () => import('./dialogs/RebootInstance') },
  destroy: { destructive: true, dialog: () => import('./dialogs/DestroyInstance') },
  recover: { dialog: () => import('./dialogs/RecoverInstance') },
  expunge: { destructive: true, dialog: () => import('./dialogs/ExpungeInstance') },
  createRecoveryPoint: { dialog: () => import('../recovery-points/dialogs/CreateRecoveryPoint') },
  viewDetails: { isView: true },
  viewRecoveryPoints: { isView: true },
} as const satisfies Readonly<Record<InstanceAction, ActionEntry>>;
