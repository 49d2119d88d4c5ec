import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { SnapshotAction } from './snapshotRules';

/** Actions on a snapshot. Menu, routes and code of the dialogs follow from it. */
export const snapshotOperations = {
  createTemplate: { dialog: () => import('./dialogs/CreateTemplate') },
  createVolume: { dialog: () => import('./dialogs/CreateVolumeFromSnapshot') },
  revert: { destructive: true, dialog: () => import('./dialogs/RevertVolume') },
  pin: { dialog: () => import('./dialogs/PinSnapshot') },
  unpin: { dialog: () => import('./dialogs/UnpinSnapshot') },
  delete: { destructive: true, dialog: () => import('./dialogs/DeleteSnapshot') },
  testRestore: {},
  viewDetails: { isView: true },
} as const satisfies Readonly<Record<SnapshotAction, ActionEntry>>;
