/** Every page but the first, in one file of the build. */
export { InstancePage } from '../features/instances/InstancePage';
export { RecoveryPointsPage } from '../features/recovery-points/RecoveryPointsPage';
export { DeletePage } from '../features/recovery-points/DeletePage';
export { RollbackPage } from '../features/recovery-points/RollbackPage';
export { SnapshotPage } from '../features/snapshots/SnapshotPage';
export { SnapshotsPage } from '../features/snapshots/SnapshotsPage';
export { TemplatesPage } from '../features/templates/TemplatesPage';
export { VolumePage } from '../features/volumes/VolumePage';
export { VolumesPage } from '../features/volumes/VolumesPage';
