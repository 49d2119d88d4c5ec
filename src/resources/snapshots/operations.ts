import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { SnapshotAction } from './snapshotRules';

/** Actions on a snapshot. Menu, routes and code of the dialogs follow from it. */
export const snapshotOperations: Readonly<Record<SnapshotAction, ActionEntry>> = {
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
  delete: {
    destructive: true,
    dialog: { path: 'delete', load: () => import('./dialogs/DeleteSnapshot') },
  },
  viewDetails: { isView: true },
};
