import { dialogPart } from '../../ui/navigation/actionEntry';
import { paths } from '../../ui/navigation/paths';
import type { InstanceAction } from '../instances/instanceRules';
import type { SnapshotAction } from '../snapshots/snapshotRules';
import type { TemplateAction } from '../templates/templateRules';
import type { VolumeAction } from '../volumes/volumeRules';

/** Addresses of the dialogs of one resource, by its id and the action. */
const dialogsOver =
  <A extends string>(page: (id: string) => string) =>
  (id: string, action: A) =>
    `${page(id)}/${dialogPart(action)}`;

export const instanceDialogPath = dialogsOver<InstanceAction>(paths.instance);
export const volumeDialogPath = dialogsOver<VolumeAction>(paths.volume);
export const snapshotDialogPath = dialogsOver<SnapshotAction>(paths.snapshot);
export const templateDialogPath = dialogsOver<TemplateAction>(paths.template);
