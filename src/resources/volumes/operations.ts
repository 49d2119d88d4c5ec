import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { VolumeAction } from './volumeRules';

/** Actions on a volume. Menu, routes and code of the dialogs follow from it. */
export const volumeOperations = {
  takeSnapshot: { dialog: () => import('./dialogs/TakeSnapshot') },
  schedule: { dialog: () => import('./dialogs/ScheduleSnapshots') },
  attach: { dialog: () => import('./dialogs/AttachVolume') },
  detach: { dialog: () => import('./dialogs/DetachVolume') },
  resize: { dialog: () => import('./dialogs/ResizeVolume') },
  delete: { destructive: true, dialog: () => import('./dialogs/DeleteVolume') },
  recover: { dialog: () => import('./dialogs/RecoverVolume') },
  viewDetails: { isView: true },
  viewSnapshots: { isView: true },
} as const satisfies Readonly<Record<VolumeAction, ActionEntry>>;
