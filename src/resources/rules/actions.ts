/**
 * Permitted actions: resource × action → allowed, refused with its reason, or not offered. Menus, buttons, dialogs
 * and bulk bars all use these rules; one file a resource.
 */
export { pointsEffect, whatPointsBlock, type BlockedByPoints } from './blocks';
export { taskOfInstance, taskOn } from './busy';
export type { ActionContext, Verdicts } from './context';
export { isDeletedAtOnce } from './deletedAtOnce';
export { instancesThatCanTake, type Attachable, type Candidate } from '../volumes/attach';
export {
  createInstanceRefusal,
  instanceActions,
  instanceVerdicts,
  mayCreateInstance,
  mayRecoverInstances,
  recoveryPointTypesFor,
  type InstanceAction,
} from '../instances/instanceRules';
export {
  mayActOnRecoveryPoints,
  recoveryPointActions,
  recoveryPointVerdicts,
  type RecoveryPointAction,
} from '../recovery-points/recoveryPointRules';
export { snapshotActions, snapshotVerdicts, type SnapshotAction } from '../snapshots/snapshotRules';
export {
  mayActOnTemplates,
  templateActions,
  templateVerdicts,
  type TemplateAction,
} from '../templates/templateRules';
export {
  addVolumeRefusal,
  hypervisorOf,
  mayAddVolume,
  mayRecoverVolumes,
  pointsOver,
  volumeActions,
  volumeVerdicts,
  type VolumeAction,
} from '../volumes/volumeRules';
