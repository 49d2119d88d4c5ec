/**
 * What may be done: resource x action -> allowed, refused with its reason, or not offered at all.
 * Menus, buttons, dialogs and bulk bars all ask here; one file a resource.
 */
export { pointsAgainst, whatPointsBlock, type BlockedByPoints } from './actions/blocks';
export { taskOfInstance, taskOn } from './actions/busy';
export type { ActionContext, Verdicts } from './actions/context';
export { isDeletedAtOnce } from './actions/deletedAtOnce';
export { instancesThatCanTake, type Attachable, type Candidate } from './actions/attach';
export {
  instanceActions,
  instanceVerdicts,
  mayRecoverInstances,
  recoveryPointTypesFor,
  type InstanceAction,
} from './actions/instance';
export {
  mayActOnRecoveryPoints,
  recoveryPointActions,
  recoveryPointVerdicts,
  type RecoveryPointAction,
} from './actions/recoveryPoint';
export { snapshotActions, snapshotVerdicts, type SnapshotAction } from './actions/snapshot';
export {
  mayActOnTemplates,
  templateActions,
  templateVerdicts,
  type TemplateAction,
} from './actions/template';
export {
  addVolumeRefusal,
  hypervisorOf,
  mayAddVolume,
  mayRecoverVolumes,
  pointsOver,
  volumeActions,
  volumeVerdicts,
  type VolumeAction,
} from './actions/volume';
