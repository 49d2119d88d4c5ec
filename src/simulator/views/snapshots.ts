import type { Id, Job, Snapshot } from '../model';
import type { JsonObject } from '../wire';
import type { World } from '../world';
import { date, jobFields, ownerFields } from '../world';

/** Whether the volume can be given back the snapshot's content (revertSnapshot): KVM alone. */
export function isRevertable(world: World, snapshot: Snapshot): boolean {
  return (
    snapshot.hypervisor === 'KVM' &&
    snapshot.state === 'BackedUp' &&
    world.state.collections.volumes.has(snapshot.volumeId)
  );
}

/** A snapshot as listSnapshots gives it, in one of its zones (CloudStack rules §7). */
export function snapshotView(
  world: World,
  snapshot: Snapshot,
  job: Job | undefined,
  zoneId: Id | undefined = snapshot.zoneIds[0],
): JsonObject {
  const { collections } = world.state;
  const volume = collections.volumes.get(snapshot.volumeId);
  const osType =
    snapshot.osTypeId === undefined ? undefined : collections.osTypes.get(snapshot.osTypeId);
  return {
    id: snapshot.id,
    ...ownerFields(world.state, snapshot),
    volumeid: volume?.id,
    volumename: volume?.name,
    volumetype: snapshot.volumeType,
    volumestate: volume?.state,
    created: date(world, snapshot.created),
    name: snapshot.name,
    intervaltype: snapshot.intervalType,
    locationtype: snapshot.state === 'BackedUp' ? 'SECONDARY' : undefined,
    state: snapshot.state,
    physicalsize: snapshot.physicalSize,
    virtualsize: volume?.size ?? snapshot.virtualSize,
    revertable: isRevertable(world, snapshot),
    ostypeid: osType?.id,
    zoneid: zoneId,
    zonename: zoneId === undefined ? undefined : collections.zones.get(zoneId)?.name,
    tags: (snapshot.tags ?? []).map((tag) => ({ key: tag.key, value: tag.value })),
    hasannotations: false,
    ...jobFields(job),
  };
}
