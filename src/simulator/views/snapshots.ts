import type { Id, Job, SnapshotRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { date, jobFields, ownerFields } from '../commandContext';
import { tagViews } from './tags';

/** True where revertSnapshot can restore the volume: KVM alone, in any state. */
function isRevertable(context: CommandContext, snapshot: SnapshotRecord): boolean {
  return snapshot.hypervisor === 'KVM' && context.state.collections.volumes.has(snapshot.volumeId);
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
  context: CommandContext,
  snapshot: SnapshotRecord,
  job: Job | undefined,
  zoneId: Id | undefined = snapshot.zoneIds[0],
): JsonObject {
  const { zones } = context.state.collections;
  // A failed one is in no zone.
  const zone = snapshot.state === 'Error' ? undefined : zones.get(zoneId ?? '');
  return {
    id: snapshot.id,
    ...ownerFields(context.state, snapshot),
    ...volumeFields(context, snapshot),
    created: date(context, snapshot.created),
    name: snapshot.name,
    intervaltype: snapshot.intervalType,
    state: snapshot.state,
    physicalsize: snapshot.physicalSize,
    revertable: isRevertable(context, snapshot),
    ostypeid: snapshot.volumeType === 'ROOT' ? snapshot.osTypeId : undefined,
    zoneid: zone?.id,
    zonename: zone?.name,
    tags: tagViews(context, 'Snapshot', snapshot),
    hasannotations: false,
    ...jobFields(job),
  };
}
