import type { ActionEntry, DialogPath } from '../../ui/navigation/actionEntry';
import { paths } from '../../ui/navigation/paths';
import type { VolumeAction } from './volumeRules';

/** Actions on a volume. Menu, routes and code of the dialogs follow from it. */
export const volumeOperations = {
  takeSnapshot: { dialog: { path: 'take-snapshot', load: () => import('./dialogs/TakeSnapshot') } },
  schedule: { dialog: { path: 'schedule', load: () => import('./dialogs/ScheduleSnapshots') } },
  attach: { dialog: { path: 'attach', load: () => import('./dialogs/AttachVolume') } },
  detach: { dialog: { path: 'detach', load: () => import('./dialogs/DetachVolume') } },
  resize: { dialog: { path: 'resize', load: () => import('./dialogs/ResizeVolume') } },
  delete: {
    destructive: true,
    dialog: { path: 'delete', load: () => import('./dialogs/DeleteVolume') },
  },
  recover: { dialog: { path: 'recover', load: () => import('./dialogs/RecoverVolume') } },
  viewDetails: { isView: true },
  viewSnapshots: { isView: true },
} as const satisfies Readonly<Record<VolumeAction, ActionEntry>>;

/** Address of a dialog over a volume. */
export const volumeDialogPath = (id: string, dialog: DialogPath<typeof volumeOperations>) =>
  `${paths.volume(id)}/${dialog}`;
