import type { Id, Job, SnapshotRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../world';
import { date, jobFields, ownerFields } from '../world';
import { tagViews } from './tags';

/** True where revertSnapshot can restore the volume: KVM alone, in any state. */
function isRevertable(world: CommandContext, snapshot: SnapshotRecord): boolean {
  return snapshot.hypervisor === 'KVM' && world.state.collections.volumes.has(snapshot.volumeId);
}

/** A snapshot's fields of its volume as it is now, with its present size. One that is gone is Expunged. */
function volumeFields(
  { state }: CommandContext,
  { volumeId, volumeType, virtualSize }: SnapshotRecord,
) {
  const present = state.collections.volumes.get(volumeId);
  const volume = present ?? state.collections.removed.get(volumeId);
  return {
    volumeid: volume?.id,
    volumename: volume?.name,
    volumetype: volumeType,
    volumestate: present?.state ?? 'Expunged',
    virtualsize: volume?.size ?? virtualSize,
  };
}

/** A snapshot in the answer of listSnapshots, in one of its zones (CloudStack rules §7). */
export function snapshotView(
  world: CommandContext,
  snapshot: SnapshotRecord,
  job: Job | undefined,
  zoneId: Id | undefined = snapshot.zoneIds[0],
): JsonObject {
  const { zones } = world.state.collections;
  // A failed one is in no zone.
  const zone = snapshot.state === 'Error' ? undefined : zones.get(zoneId ?? '');
  return {
    id: snapshot.id,
    ...ownerFields(world.state, snapshot),
    ...volumeFields(world, snapshot),
    created: date(world, snapshot.created),
    name: snapshot.name,
    intervaltype: snapshot.intervalType,
    state: snapshot.state,
    physicalsize: snapshot.physicalSize,
    revertable: isRevertable(world, snapshot),
    ostypeid: snapshot.volumeType === 'ROOT' ? snapshot.osTypeId : undefined,
    zoneid: zone?.id,
    zonename: zone?.name,
    tags: tagViews(world, 'Snapshot', snapshot),
    hasannotations: false,
    ...jobFields(job),
  };
}
