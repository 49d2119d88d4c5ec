import type { Id, VolumeRecord } from '../model';
import type { AsyncCommand } from './command';
import type { CommandCall } from '../commandContext';
import { gibibyte, durationOf } from '../durations';
import { newId } from '../random';
import { Args } from '../wire/params';
import { attachVolumeRecord, checkAttach } from '../rules/attach';
import { checkQuota } from '../rules/quota';
import { offeredSize } from '../rules/volumeSize';
import { checkAccess, checkSameOwner, newOwner } from '../scope';
import { find, put, remove } from '../store';
import { volumeResult } from '../views/volumes';
import { invalid } from '../wire/wire';

interface Plan {
  size: number;
  zoneId: Id;
  diskOfferingId: Id | undefined;
  snapshotId: Id | undefined;
  hypervisor: VolumeRecord['hypervisor'];
}

/** From a snapshot: its size or more, in a zone that has a copy of it. */
function planFromSnapshot(call: CommandCall, snapshotId: Id): Plan {
  const { args, state } = call;
  const snapshot = find(state, 'snapshots', snapshotId);
  checkAccess(call, snapshot);
  if (snapshot.state !== 'BackedUp')
    throw invalid(
      `Snapshot id=${snapshotId} is not in BackedUp state yet and can't be used for volume creation`,
    );
  const offeringId = args.text('diskofferingid');
  const sizeGiB = args.number('size');
  let size = snapshot.virtualSize;
  if (offeringId !== undefined) {
    const offering = find(state, 'diskOfferings', offeringId);
    const requested = sizeGiB ?? (offering.customized ? size / gibibyte : undefined);
    size = offeredSize(state.meta.settings, offering, requested);
  } else if (sizeGiB !== undefined) {
    size = sizeGiB * gibibyte;
  }
  if (size < snapshot.virtualSize)
    throw invalid(
      `Volume size: ${Math.floor(size / gibibyte)}GB is smaller than the snapshot size: ${Math.ceil(snapshot.virtualSize / gibibyte)}GB`,
    );
  const zoneId = args.text('zoneid') ?? snapshot.zoneIds[0];
  if (zoneId === undefined || !snapshot.zoneIds.includes(zoneId))
    throw invalid(`Snapshot id=${snapshotId} is not available in zone id=${zoneId ?? ''}`);
  return { size, zoneId, diskOfferingId: offeringId, snapshotId, hypervisor: snapshot.hypervisor };
}

function planFromOffering(call: CommandCall, offeringId: Id): Plan {
  const { args, state } = call;
  const offering = find(state, 'diskOfferings', offeringId);
  const zoneId = args.text('zoneid');
  if (zoneId === undefined)
    throw invalid('Unable to create volume: zone id is required when no snapshot is given');
  return {
    size: offeredSize(state.meta.settings, offering, args.number('size')),
    zoneId,
    diskOfferingId: offeringId,
    snapshotId: undefined,
    hypervisor: undefined,
  };
}

/**
 * createVolume (CloudStack rules §6): from an offering it stays Allocated until it is first attached; from a
 * snapshot it is filled immediately, and attached where an instance is named.
 */
export const createVolumeHandler: AsyncCommand = {
  prepare(call) {
    const { args, state } = call;
    const snapshotId = args.text('snapshotid');
    const offeringId = args.text('diskofferingid');
    if (snapshotId === undefined && offeringId === undefined)
      throw invalid(
        'At least one of disk Offering ID or snapshot ID must be passed whilst creating volume',
      );
    const owner = newOwner(call);
    checkQuota(state, owner, 'volume', 1);
    const plan =
      snapshotId === undefined
        ? planFromOffering(call, offeringId ?? '')
        : planFromSnapshot(call, snapshotId);
    checkQuota(state, owner, 'primary_storage', plan.size);
    const id = newId(state);
    const volume: VolumeRecord = {
      ...owner,
      ...plan,
      id,
      name: args.text('name') ?? newId(state),
      type: 'DATADISK',
      state: snapshotId === undefined ? 'Allocated' : 'Creating',
      placed: false,
      deleteProtection: false,
      created: call.now,
    };
    const instanceId = args.text('virtualmachineid');
    if (snapshotId !== undefined && instanceId !== undefined) {
      const instance = find(state, 'instances', instanceId);
      checkAccess(call, instance);
      checkAttach(state, { ...volume, state: 'Ready' }, instance, undefined);
      checkSameOwner(volume, instance, [volume.name, instance.name]);
    }
    put(state, 'volumes', volume);
    return {
      created: id,
      instanceType: 'Volume',
      instanceId: id,
      owner,
      queueKey: snapshotId === undefined ? id : (instanceId ?? id),
    };
  },
  work: {
    begin(context, job) {
      const volume = find(context.state, 'volumes', job.instanceId);
      if (volume.snapshotId === undefined) return [durationOf(context.state, 'createVolume')];
      return [durationOf(context.state, 'createVolumeFromSnapshot', volume.size)];
    },
    end(context, job) {
      const volume = find(context.state, 'volumes', job.instanceId);
      if (volume.snapshotId !== undefined) {
        const ready = put(context.state, 'volumes', { ...volume, state: 'Ready', placed: true });
        const instanceId = new Args(job.params).text('virtualmachineid');
        if (instanceId !== undefined) {
          const instance = find(context.state, 'instances', instanceId);
          checkAttach(context.state, ready, instance, undefined);
          attachVolumeRecord(context.state, ready, instance, undefined, context.now);
        }
      }
      const made = find(context.state, 'volumes', volume.id);
      return volumeResult(context, made.id, job.accountId);
    },
    undo(context, job) {
      // A volume that was filled stays, even if it could not be attached.
      if (context.state.collections.volumes.get(job.instanceId)?.state !== 'Ready')
        remove(context.state, 'volumes', job.instanceId);
    },
  },
};
