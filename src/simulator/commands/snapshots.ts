import type { Id, Job, SnapshotInterval, SnapshotRecord, State, Tag, VolumeRecord } from '../model';
import type { AsyncCommand, CommandHandler } from './command';
import type { NewJob } from '../jobs';
import type { CommandContext } from '../commandContext';
import type { JsonObject } from '../wire/wire';
import { durationOf } from '../durations';
import { saveMemo } from '../jobs';
import { newId, nextRandom } from '../random';
import { hasActivePoint, hasActiveSnapshot, refusePoints } from '../rules/active';
import { checkQuota } from '../rules/quota';
import { deleteOldest } from '../schedule/retention';
import { isFileBased, vmSnapshotsOf } from '../rules/vmSnapshotTree';
import { checkAccess } from '../scope';
import { change, find, put } from '../store';
import { snapshotView } from '../views/snapshots';
import { compactDate, databaseNumber, dump, failure, invalid } from '../wire/wire';
import { Args } from '../wire/params';
import { listSnapshotsHandler } from './listSnapshots';

function snapshotOf(context: CommandContext, job: Job): SnapshotRecord {
  return find(context.state, 'snapshots', job.instanceId);
}

/** A snapshot in a job's result, with its creator and OS type; lists have neither. */
function result(context: CommandContext, id: Id): JsonObject {
  const snapshot = find(context.state, 'snapshots', id);
  const osTypeId = snapshot.volumeType === 'ROOT' ? snapshot.osTypeId : undefined;
  return {
    snapshot: {
      ...snapshotView(context, snapshot, undefined),
      osdisplayname: context.state.collections.osTypes.get(osTypeId ?? '')?.name,
      tags: (snapshot.tags ?? []).map(({ key, value }) => ({ key, value })),
      snapshottype: snapshot.intervalType === 'MANUAL' ? 'MANUAL' : 'RECURRING',
    },
  };
}

function volumeText({ id, name, type }: VolumeRecord): string {
  return dump('Volume', id, { name, volumeType: type });
}

function snapshotText({ id, name, state, volumeId }: SnapshotRecord): string {
  return dump('Snapshot', id, { name, state, volumeId: databaseNumber(volumeId) });
}

/** Refuses a volume that cannot be snapshotted now (CloudStack rules §10). */
export function refuseSnapshot(state: State, volume: VolumeRecord): void {
  if (volume.state !== 'Ready')
    throw invalid(
      `Volume: ${volumeText(volume)} is not in Ready state but ${volume.state}. Cannot take snapshot.`,
    );
  if (!volume.placed)
    throw invalid(
      `VolumeId: ${volume.id} please attach this volume to a VM before create snapshot for it`,
    );
  const instance =
    volume.instanceId === undefined ? undefined : find(state, 'instances', volume.instanceId);
  if (instance !== undefined) {
    if (instance.hypervisor !== 'XenServer' && hasActiveSnapshot(state, instance.id))
      throw invalid(
        'There is other active snapshot tasks on the instance to which the volume is attached, please try again later',
      );
    if (hasActivePoint(state, instance.id))
      throw failure(
        'There is other active vm snapshot tasks on the instance to which the volume is attached, please try again later',
      );
    if (
      instance.hypervisor === 'KVM' &&
      instance.state === 'Running' &&
      !state.meta.settings.kvmSnapshotEnabled
    )
      throw failure('KVM Snapshot is not supported');
  }
  checkQuota(state, volume, 'snapshot', 1);
  checkQuota(state, volume, 'secondary_storage', volume.size);
}

/** Adds a snapshot that is yet to be taken; returns its id. */
export function allocateSnapshot(
  { now, state }: CommandContext,
  volume: VolumeRecord,
  given: {
    intervalType: SnapshotInterval;
    name?: string | undefined;
    tags?: readonly Tag[];
    zoneIds?: readonly Id[];
  },
): Id {
  const instance = state.collections.instances.get(volume.instanceId ?? '');
  const template = state.collections.templates.get(volume.templateId ?? '');
  const others = state.meta.settings.regionSecondaryEnabled
    ? [...state.collections.zones.keys()]
    : (given.zoneIds ?? []);
  const id = newId(state);
  put(state, 'snapshots', {
    id,
    accountId: volume.accountId,
    projectId: volume.projectId,
    name: given.name ?? `${instance?.name ?? 'detached'}_${volume.name}_${compactDate(now)}`,
    state: 'Allocated',
    intervalType: given.intervalType,
    volumeId: volume.id,
    volumeType: volume.type,
    virtualSize: volume.size,
    physicalSize: 0,
    zoneIds: [...new Set([volume.zoneId, ...others])],
    osTypeId: instance?.osTypeId ?? template?.osTypeId,
    hypervisor: instance?.hypervisor ?? volume.hypervisor ?? 'XenServer',
    created: now,
    tags: given.tags,
  });
  return id;
}

/** Job that takes an allocated snapshot: those of one instance wait for one another. */
export function snapshotJob(volume: VolumeRecord, id: Id): NewJob {
  return {
    instanceType: 'Snapshot',
    instanceId: id,
    owner: volume,
    queueKey: volume.instanceId ?? volume.id,
  };
}

const createSnapshot: AsyncCommand = {
  prepare(call) {
    const { args, state } = call;
    const volume = find(state, 'volumes', args.must('volumeid'));
    checkAccess(call, volume);
    if (args.flag('quiescevm') && volume.state === 'Ready' && volume.placed)
      throw invalid("can't handle quiescevm equal true for volume snapshot");
    refuseSnapshot(state, volume);
    const id = allocateSnapshot(call, volume, {
      intervalType: 'MANUAL',
      name: args.text('name'),
      tags: args.tags().map(({ key, value = '' }) => ({ key, value })),
      zoneIds: args.list('zoneids'),
    });
    return { ...snapshotJob(volume, id), created: id };
  },
  work: {
    begin(context, job) {
      const { state } = context;
      const snapshot = snapshotOf(context, job);
      const volume = find(state, 'volumes', snapshot.volumeId);
      if (volume.state !== 'Ready')
        throw invalid(
          `Volume: ${volumeText(volume)} is not in Ready state but ${volume.state}. Cannot take snapshot.`,
        );
      if (volume.instanceId !== undefined) {
        const instance = find(state, 'instances', volume.instanceId);
        if (vmSnapshotsOf(state, instance.id).some((point) => isFileBased(instance, point.type)))
          throw failure(
            `Unable to find a snapshot strategy to create snapshot [${snapshot.id}] of volume [${volume.id}].`,
          );
      }
      put(state, 'snapshots', { ...snapshot, state: 'Creating' });
      put(state, 'volumes', { ...volume, state: 'Snapshotting' });
      saveMemo(state, job, { volumeId: volume.id });
      return [
        durationOf(state, 'snapshotOnPrimary', volume.size),
        durationOf(state, 'snapshotOrdered'),
        durationOf(state, 'snapshotBackUp', volume.size),
      ];
    },
    step(context, job, step) {
      const snapshot = snapshotOf(context, job);
      if (step === 0) {
        change(context.state, 'volumes', snapshot.volumeId, { state: 'Ready' });
        put(context.state, 'snapshots', { ...snapshot, state: 'CreatedOnPrimary' });
      } else {
        put(context.state, 'snapshots', { ...snapshot, state: 'BackingUp' });
      }
    },
    end(context, job) {
      const snapshot = snapshotOf(context, job);
      const share = 0.25 + 0.5 * nextRandom(context.state);
      put(context.state, 'snapshots', {
        ...snapshot,
        state: 'BackedUp',
        physicalSize: Math.round((snapshot.virtualSize * share) / 512) * 512,
      });
      deleteOldest(context, snapshot);
      return result(context, snapshot.id);
    },
    undo(context, job) {
      const snapshot = context.state.collections.snapshots.get(job.instanceId);
      if (snapshot === undefined) return;
      const volume = context.state.collections.volumes.get(snapshot.volumeId);
      if (volume?.state === 'Snapshotting')
        put(context.state, 'volumes', { ...volume, state: 'Ready' });
      put(context.state, 'snapshots', { ...snapshot, state: 'Error' });
    },
  },
};

const deleteSnapshot: AsyncCommand = {
  prepare(call) {
    const snapshot = find(call.state, 'snapshots', call.args.must('id'));
    checkAccess(call, snapshot);
    return {
      instanceType: 'Snapshot',
      instanceId: snapshot.id,
      owner: snapshot,
      queueKey: snapshot.id,
    };
  },
  work: {
    begin(context, job) {
      const snapshot = snapshotOf(context, job);
      if (snapshot.state === 'Destroyed')
        throw invalid(`Snapshot [${snapshotText(snapshot)}] is already destroyed`);
      if (!['BackedUp', 'Error', 'Allocated', 'Destroying'].includes(snapshot.state))
        throw invalid(
          `Can't delete snapshot ${snapshot.id} due to it is in ${snapshot.state} Status`,
        );
      const zoneId = new Args(job.params).text('zoneid');
      if (zoneId !== undefined && !snapshot.zoneIds.includes(zoneId))
        throw invalid(`Snapshot ${snapshot.id} is not available in zone ${zoneId}`);
      saveMemo(context.state, job, { before: snapshot.state });
      if (snapshot.state === 'BackedUp' && zoneId === undefined)
        put(context.state, 'snapshots', { ...snapshot, state: 'Destroying' });
      return [durationOf(context.state, 'deleteSnapshot')];
    },
    end(context, job) {
      const snapshot = snapshotOf(context, job);
      const zoneId = new Args(job.params).text('zoneid');
      const left = snapshot.zoneIds.filter((id) => zoneId !== undefined && id !== zoneId);
      if (left.length > 0) put(context.state, 'snapshots', { ...snapshot, zoneIds: left });
      else put(context.state, 'snapshots', { ...snapshot, state: 'Destroyed' });
      return { success: true };
    },
    undo(context, job) {
      if (job.memo.before === 'BackedUp')
        change(context.state, 'snapshots', job.instanceId, { state: 'BackedUp' });
    },
  },
};

const revertSnapshot: AsyncCommand = {
  prepare(call) {
    const snapshot = find(call.state, 'snapshots', call.args.must('id'));
    checkAccess(call, snapshot);
    const volume = call.state.collections.volumes.get(snapshot.volumeId);
    return {
      instanceType: 'Snapshot',
      instanceId: snapshot.id,
      owner: snapshot,
      queueKey: volume?.instanceId ?? snapshot.volumeId,
    };
  },
  work: {
    check(context, job) {
      const snapshot = snapshotOf(context, job);
      const volume = context.state.collections.volumes.get(snapshot.volumeId);
      if (volume === undefined) throw invalid('Volume is not in Ready state');
      if (volume.state !== 'Ready')
        throw invalid(
          `The volume: ${volume.id} is not in Ready state, which is in ${volume.state} state`,
        );
      if (volume.instanceId !== undefined) {
        const instance = find(context.state, 'instances', volume.instanceId);
        if (instance.state !== 'Stopped' && instance.state !== 'Shutdown')
          throw invalid('The VM the specified disk is attached to is not in the shutdown state.');
        refusePoints(
          context.state,
          instance.id,
          'Unable to revert snapshot for VM, please remove VM snapshots before reverting VM from snapshot',
        );
      }
      if (snapshot.state !== 'BackedUp')
        throw invalid(`Snapshot ${snapshot.id} is not in BackedUp state but ${snapshot.state}`);
      if (snapshot.hypervisor !== 'KVM')
        throw failure(
          `Revert snapshot command failed for snapshot ${snapshotText(snapshot)}, because this command is supported only for KVM hypervisor`,
        );
    },
    begin(context, job) {
      this.check?.(context, job);
      const { volumeId, virtualSize } = snapshotOf(context, job);
      saveMemo(context.state, job, { volumeId });
      change(context.state, 'volumes', volumeId, { state: 'RevertSnapshotting' });
      return [durationOf(context.state, 'revertSnapshot', virtualSize)];
    },
    end(context, job) {
      const { volumeId, virtualSize } = snapshotOf(context, job);
      change(context.state, 'volumes', volumeId, { state: 'Ready', size: virtualSize });
      return result(context, job.instanceId);
    },
    undo(context, job) {
      if (job.memo.volumeId !== undefined)
        change(context.state, 'volumes', job.memo.volumeId, { state: 'Ready' });
    },
  },
};

/** Everything that acts on volume snapshots (CloudStack rules §10). */
export const snapshotCommands = {
  createSnapshot,
  listSnapshots: listSnapshotsHandler,
  deleteSnapshot,
  revertSnapshot,
} satisfies Record<string, CommandHandler>;
