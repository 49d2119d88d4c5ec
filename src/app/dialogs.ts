import type { ComponentType } from 'react';
import { DestroyInstance } from '../features/instances/DestroyInstance';
import { ExpungeInstance } from '../features/instances/ExpungeInstance';
import { RebootInstance } from '../features/instances/RebootInstance';
import { RecoverInstance } from '../features/instances/RecoverInstance';
import { StartInstance } from '../features/instances/StartInstance';
import { StopInstance } from '../features/instances/StopInstance';
import { CreateRecoveryPoint } from '../features/recovery-points/CreateRecoveryPoint';
import { CreateTemplate } from '../features/snapshots/CreateTemplate';
import { CreateVolumeFromSnapshot } from '../features/snapshots/CreateVolumeFromSnapshot';
import { DeleteSnapshot } from '../features/snapshots/DeleteSnapshot';
import { RevertVolume } from '../features/snapshots/RevertVolume';
import { DeleteTemplate } from '../features/templates/DeleteTemplate';
import { AddVolume } from '../features/volumes/AddVolume';
import { AttachVolume } from '../features/volumes/AttachVolume';
import { DeleteVolume } from '../features/volumes/DeleteVolume';
import { DetachVolume } from '../features/volumes/DetachVolume';
import { RecoverVolume } from '../features/volumes/RecoverVolume';
import { ResizeVolume } from '../features/volumes/ResizeVolume';
import { TakeSnapshot } from '../features/volumes/TakeSnapshot';
import type { DialogKey } from '../ui/paths';

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
