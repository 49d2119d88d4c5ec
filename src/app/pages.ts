/** Every page but the first, in one file of the build. */
export { InstancePage } from '../resources/instances/InstancePage';
export { RecoveryPointsPage } from '../resources/recovery-points/page/RecoveryPointsPage';
export { DeletePage } from '../resources/recovery-points/deletion/DeletePage';
export { RollbackPage } from '../resources/recovery-points/rollback/RollbackPage';
export { SnapshotPage } from '../resources/snapshots/SnapshotPage';
export { SnapshotsPage } from '../resources/snapshots/SnapshotsPage';
export { TemplatesPage } from '../resources/templates/TemplatesPage';
export { VolumePage } from '../resources/volumes/VolumePage';
export { VolumesPage } from '../resources/volumes/VolumesPage';
