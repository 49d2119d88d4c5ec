import type { ComponentType } from 'react';
import { DestroyInstance } from '../resources/instances/dialogs/DestroyInstance';
import { ExpungeInstance } from '../resources/instances/dialogs/ExpungeInstance';
import { RebootInstance } from '../resources/instances/dialogs/RebootInstance';
import { RecoverInstance } from '../resources/instances/dialogs/RecoverInstance';
import { StartInstance } from '../resources/instances/dialogs/StartInstance';
import { StopInstance } from '../resources/instances/dialogs/StopInstance';
import { CreateRecoveryPoint } from '../resources/recovery-points/dialogs/CreateRecoveryPoint';
import { CreateTemplate } from '../resources/snapshots/dialogs/CreateTemplate';
import { CreateVolumeFromSnapshot } from '../resources/snapshots/dialogs/CreateVolumeFromSnapshot';
import { DeleteSnapshot } from '../resources/snapshots/dialogs/DeleteSnapshot';
import { RevertVolume } from '../resources/snapshots/dialogs/RevertVolume';
import { DeleteTemplate } from '../resources/templates/dialogs/DeleteTemplate';
import { AddVolume } from '../resources/volumes/dialogs/AddVolume';
import { AttachVolume } from '../resources/volumes/dialogs/AttachVolume';
import { DeleteVolume } from '../resources/volumes/dialogs/DeleteVolume';
import { DetachVolume } from '../resources/volumes/dialogs/DetachVolume';
import { RecoverVolume } from '../resources/volumes/dialogs/RecoverVolume';
import { ResizeVolume } from '../resources/volumes/dialogs/ResizeVolume';
import { TakeSnapshot } from '../resources/volumes/dialogs/TakeSnapshot';
import type { DialogKey } from '../ui/navigation/paths';

/** Every dialog, in one file of the build: they load together, soon after the first page. */
export const dialogs: Readonly<Record<DialogKey, ComponentType>> = {
  'instances/start': StartInstance,
  'instances/stop': StopInstance,
  'instances/reboot': RebootInstance,
  'instances/destroy': DestroyInstance,
  'instances/recover': RecoverInstance,
  'instances/expunge': ExpungeInstance,
  'instances/create-recovery-point': CreateRecoveryPoint,
  'volumes/take-snapshot': TakeSnapshot,
  'volumes/attach': AttachVolume,
  'volumes/detach': DetachVolume,
  'volumes/resize': ResizeVolume,
  'volumes/delete': DeleteVolume,
  'volumes/recover': RecoverVolume,
  'snapshots/create-template': CreateTemplate,
  'snapshots/create-volume': CreateVolumeFromSnapshot,
  'snapshots/revert': RevertVolume,
  'snapshots/delete': DeleteSnapshot,
  'templates/delete': DeleteTemplate,
};

export { AddVolume, CreateRecoveryPoint };
