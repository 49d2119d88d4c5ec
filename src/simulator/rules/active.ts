import type { Id, EngineSnapshotState, State, VmSnapshotState } from '../model';
import { failure, invalid } from '../wire/wire';
import { vmSnapshotsOf } from './vmSnapshotTree';

const busyPoint: readonly VmSnapshotState[] = ['Allocated', 'Creating', 'Reverting', 'Expunging'];
const busySnapshot: readonly EngineSnapshotState[] = ['Creating', 'CreatedOnPrimary', 'BackingUp'];

export const otherPointTask =
  'There is other active vm snapshot tasks on the instance, please try again later';

/** True while a VM snapshot of the instance is being created, restored or deleted; `but` is left out. */
export function hasActivePoint(state: State, instanceId: Id, but?: Id): boolean {
  return vmSnapshotsOf(state, instanceId).some(
    (point) => point.id !== but && busyPoint.includes(point.state),
  );
}

/** True while a volume of the instance is being snapshotted. */
export function hasActiveSnapshot(state: State, instanceId: Id): boolean {
  const { volumes, snapshots } = state.collections;
  return [...snapshots.values()].some(
    (snapshot) =>
      busySnapshot.includes(snapshot.state) &&
      volumes.get(snapshot.volumeId)?.instanceId === instanceId,
  );
}

/** True while the volume is being snapshotted. */
export function hasActiveSnapshotOf(state: State, volumeId: Id): boolean {
  return [...state.collections.snapshots.values()].some(
    (snapshot) => snapshot.volumeId === volumeId && busySnapshot.includes(snapshot.state),
  );
}

/** True while a snapshot of the volume is in progress, so that the volume must not change. */
export function hasUnfinishedSnapshot(state: State, volumeId: Id): boolean {
  return [...state.collections.snapshots.values()].some(
    (snapshot) =>
      snapshot.volumeId === volumeId &&
      (busySnapshot.includes(snapshot.state) || snapshot.state === 'Allocated'),
  );
}

/** Refuses commands that no instance with VM snapshots allows (CloudStack rules §9). */
export function refusePoints(state: State, instanceId: Id, text: string): void {
  if (vmSnapshotsOf(state, instanceId).length > 0) throw invalid(text);
}

/** Refuses, 431 in a job, while another VM snapshot task is active. */
export function refuseActivePoint(state: State, instanceId: Id, but?: Id): void {
  if (hasActivePoint(state, instanceId, but)) throw invalid(otherPointTask);
}

/** Refuses, 530, to start another task while a VM snapshot task is active. */
export function failActivePoint(state: State, instanceId: Id, text: string): void {
  if (hasActivePoint(state, instanceId)) throw failure(text);
}
