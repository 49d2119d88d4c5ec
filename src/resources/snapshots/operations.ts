import type { ActionEntry, DialogPath } from '../../ui/navigation/actionEntry';
import { paths } from '../../ui/navigation/paths';
import type { SnapshotAction } from './snapshotRules';

/** Actions on a snapshot. Menu, routes and code of the dialogs follow from it. */
export const snapshotOperations = {
  createTemplate: {
    dialog: { path: 'create-template', load: () => import('./dialogs/CreateTemplate') },
  },
  createVolume: {
    dialog: { path: 'create-volume', load: () => import('./dialogs/CreateVolumeFromSnapshot') },
  },
  revert: {
    destructive: true,
    dialog: { path: 'revert', load: () => import('./dialogs/RevertVolume') },
  },
  pin: { dialog: { path: 'pin', load: () => import('./dialogs/PinSnapshot') } },
  unpin: { dialog: { path: 'unpin', load: () => import('./dialogs/UnpinSnapshot') } },
  delete: {
    destructive: true,
    dialog: { path: 'delete', load: () => import('./dialogs/DeleteSnapshot') },
  },
  testRestore: {},
  viewDetails: { isView: true },
} as const satisfies Readonly<Record<SnapshotAction, ActionEntry>>;

/** Address of a dialog over a snapshot. */
export const snapshotDialogPath = (id: string, dialog: DialogPath<typeof snapshotOperations>) =>
  `${paths.snapshot(id)}/${dialog}`;
