import type { Id, State } from '../model';
import { put, remove } from '../store';
import { vmSnapshotsOf } from './vmSnapshotTree';

/** Takes every data volume from an instance. */
export function detachDataVolumes(state: State, instanceId: Id): void {
  for (const volume of [...state.collections.volumes.values()]) {
    if (volume.instanceId === instanceId && volume.type === 'DATADISK')
      put(state, 'volumes', {
        ...volume,
        instanceId: undefined,
        deviceId: undefined,
        attached: undefined,
      });
  }
}

/** Deletes all VM snapshots of an instance. */
export function deletePoints(state: State, instanceId: Id): void {
  for (const point of vmSnapshotsOf(state, instanceId)) remove(state, 'vmSnapshots', point.id);
}

/** Removes an instance permanently, with its root volume and VM snapshots. Its volume snapshots stay. */
export function expungeRecord(state: State, instanceId: Id): void {
  detachDataVolumes(state, instanceId);
  deletePoints(state, instanceId);
  for (const volume of [...state.collections.volumes.values()]) {
    if (volume.instanceId === instanceId) remove(state, 'volumes', volume.id);
  }
  remove(state, 'instances', instanceId);
}
