import type { Id, InstanceRecord, State, VmSnapshot } from '../model';
import { put, remove } from '../store';

/** VM snapshots of an instance, oldest first, whatever their state. */
export function vmSnapshotsOf(state: State, instanceId: Id): readonly VmSnapshot[] {
  return [...state.collections.vmSnapshots.values()].filter(
    (point) => point.instanceId === instanceId,
  );
}

/** True where a VM snapshot follows KVM's file-based strategy, which knows disk-only ones alone. */
export function isFileBased(instance: InstanceRecord, type: VmSnapshot['type']): boolean {
  return instance.snapshotStrategy === 'kvmFile' && type === 'Disk';
}

/** The one that the instance's present state descends from. */
export function currentOf(state: State, instanceId: Id): VmSnapshot | undefined {
  return vmSnapshotsOf(state, instanceId).find((point) => point.current === true);
}

/** Makes one point the current one; for a file-based strategy, points that only the former one needed are merged. */
export function makeCurrent(state: State, instance: InstanceRecord, id: Id): void {
  const before = currentOf(state, instance.id);
  for (const point of vmSnapshotsOf(state, instance.id)) {
    const current = point.id === id;
    if (current || point.current === true) put(state, 'vmSnapshots', { ...point, current });
  }
  if (before !== undefined && before.id !== id) mergeHidden(state, before.id);
}

/** Takes a point out of the tree, as its strategy does (CloudStack rules §8, Delete). */
export function removeFromTree(state: State, instance: InstanceRecord, point: VmSnapshot): void {
  if (isFileBased(instance, point.type)) removeFileBased(state, point);
  else removeDefault(state, point);
}

function removeDefault(state: State, point: VmSnapshot): void {
  for (const child of vmSnapshotsOf(state, point.instanceId)) {
    if (child.parentId === point.id && child.state === 'Ready')
      put(state, 'vmSnapshots', { ...child, parentId: point.parentId });
  }
  const parent = parentOf(state, point);
  if (point.current === true && parent !== undefined)
    put(state, 'vmSnapshots', { ...parent, current: true });
  remove(state, 'vmSnapshots', point.id);
}

function parentOf(state: State, point: VmSnapshot): VmSnapshot | undefined {
  return point.parentId === undefined
    ? undefined
    : state.collections.vmSnapshots.get(point.parentId);
}

/** Children of a point: a failed child never was one (the engine looks for Ready and Hidden ones). */
function childrenOf(state: State, point: VmSnapshot): readonly VmSnapshot[] {
  return vmSnapshotsOf(state, point.instanceId).filter(
    (child) => child.parentId === point.id && (child.state === 'Ready' || child.state === 'Hidden'),
  );
}

function removeFileBased(state: State, point: VmSnapshot): void {
  const users = childrenOf(state, point).length + (point.current === true ? 1 : 0);
  if (users >= 2) {
    put(state, 'vmSnapshots', { ...point, state: 'Hidden' });
    return;
  }
  merge(state, point);
}

/** Joins a point that has at most one user with that user, then its parent if that was waiting for it. */
function merge(state: State, point: VmSnapshot): void {
  const parent = parentOf(state, point);
  const [child] = childrenOf(state, point);
  if (child !== undefined) put(state, 'vmSnapshots', { ...child, parentId: point.parentId });
  if (point.current === true && parent !== undefined)
    put(state, 'vmSnapshots', { ...parent, current: true });
  remove(state, 'vmSnapshots', point.id);
  if (parent !== undefined) mergeHidden(state, parent.id);
}

/** A hidden point stays until one user is left. */
function mergeHidden(state: State, id: Id): void {
  const point = state.collections.vmSnapshots.get(id);
  if (point?.state !== 'Hidden') return;
  if (childrenOf(state, point).length + (point.current === true ? 1 : 0) <= 1) merge(state, point);
}
