import type { Account, Job, State, VolumeRecord, EngineVolumeState } from '../model';
import type { AsyncCommand, CommandHandler, SyncCommand } from './command';
import type { CommandCall, CommandContext } from '../commandContext';
import { record } from '../events';
import { durationOf } from '../durations';
import { Args } from '../wire/params';
import { saveMemo } from '../jobs';
import {
  hasActiveSnapshotOf,
  hasUnfinishedSnapshot,
  refuseActivePoint,
  refusePoints,
} from '../rules/active';
import { attachVolumeRecord, checkAttach, volumesOf, wrongInstanceState } from '../rules/attach';
import { newSize } from '../rules/volumeSize';
import { isFileBased, vmSnapshotsOf } from '../rules/vmSnapshotTree';
import { checkAccess, checkSameOwner } from '../scope';
import { change, find, remove } from '../store';
import { volumeResult } from '../views/volumes';
import { ApiError, denied, failure, invalid, serverError } from '../wire/wire';
import { createVolumeHandler } from './createVolume';
import { listVolumesHandler } from './listVolumes';

function volumeOf(context: CommandContext, job: Job): VolumeRecord {
  return find(context.state, 'volumes', job.instanceId);
}

/** Puts a volume into a transitional state, and remembers the one before. */
function mark(context: CommandContext, job: Job, state: EngineVolumeState): void {
  saveMemo(context.state, job, { before: volumeOf(context, job).state });
  change(context.state, 'volumes', job.instanceId, { state });
}

/** After a failure a volume is as it was. */
function restore(context: CommandContext, job: Job): void {
  const before = job.memo.before;
  if (before === 'Ready' || before === 'Allocated')
    change(context.state, 'volumes', job.instanceId, { state: before });
}

const attachVolume: AsyncCommand = {
  prepare(call) {
    const volume = find(call.state, 'volumes', call.args.must('id'));
    const instance = find(call.state, 'instances', call.args.must('virtualmachineid'));
    checkAccess(call, volume);
    checkAccess(call, instance);
    return {
      instanceType: 'Volume',
      instanceId: volume.id,
      owner: volume,
      queueKey: instance.id,
    };
  },
  work: {
    check(context, job) {
      const args = new Args(job.params);
      const instance = find(context.state, 'instances', args.must('virtualmachineid'));
      const volume = volumeOf(context, job);
      checkAttach(context.state, volume, instance, args.number('deviceid'));
      checkSameOwner(volume, instance, [volume.name, instance.name]);
    },
    begin(context, job) {
      this.check?.(context, job);
      mark(context, job, 'Attaching');
      return [durationOf(context.state, 'attachVolume')];
    },
    end(context, job) {
      const args = new Args(job.params);
      const instance = find(context.state, 'instances', args.must('virtualmachineid'));
      attachVolumeRecord(
        context.state,
        volumeOf(context, job),
        instance,
        args.number('deviceid'),
        context.now,
      );
      return volumeResult(context, job.instanceId, job.accountId);
    },
    undo: restore,
  },
};

/** The volume that detachVolume means: by id, or by instance and device. */
function volumeToDetach(call: CommandCall): VolumeRecord {
  const { args, state } = call;
  const id = args.text('id');
  const instanceId = args.text('virtualmachineid');
  const deviceId = args.number('deviceid');
  if (id !== undefined && (deviceId !== undefined || instanceId !== undefined))
    throw invalid('Please provide either a volume id, or a tuple(device id, instance id)');
  if (id !== undefined) return find(state, 'volumes', id);
  if (instanceId === undefined || deviceId === undefined)
    throw invalid('Please provide either a volume id, or a tuple(device id, instance id)');
  const volume = volumesOf(state, instanceId).find((other) => other.deviceId === deviceId);
  if (volume === undefined)
    throw invalid(`Unable to find volume with device id ${deviceId} on vm ${instanceId}`);
  return volume;
}

/** A job on a volume, in the queue of the instance that it is attached to. */
const jobOn = (volume: VolumeRecord) => ({
  instanceType: 'Volume' as const,
  instanceId: volume.id,
  owner: volume,
  queueKey: volume.instanceId ?? volume.id,
});

const detachVolume: AsyncCommand = {
  prepare(call) {
    const volume = volumeToDetach(call);
    checkAccess(call, volume);
    return jobOn(volume);
  },
  work: {
    check(context, job) {
      const volume = volumeOf(context, job);
      if (volume.instanceId === undefined)
        throw invalid('The specified volume is not attached to a VM.');
      const instance = find(context.state, 'instances', volume.instanceId);
      if (!['Running', 'Stopped', 'Destroyed'].includes(instance.state))
        throw invalid(wrongInstanceState);
      if (volume.type === 'ROOT' && instance.state !== 'Stopped')
        throw invalid(
          'Root volume detach can happen only when vm is in states: Stopped or Destroyed',
        );
      refusePoints(
        context.state,
        instance.id,
        'Unable to detach volume, please specify a VM that does not have VM snapshots',
      );
    },
    begin(context, job) {
      this.check?.(context, job);
      return [durationOf(context.state, 'detachVolume')];
    },
    end(context, job) {
      change(context.state, 'volumes', job.instanceId, {
        instanceId: undefined,
        deviceId: undefined,
        attached: undefined,
      });
      return volumeResult(context, job.instanceId, job.accountId);
    },
  },
};

/** resizeVolume says of a parameter that is wrong that the action is not supported. */
function unsupported(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 431) throw error;
    throw serverError(432, error.message);
  }
}

const resizeVolume: AsyncCommand = {
  prepare(call) {
    const volume = find(call.state, 'volumes', call.args.must('id'));
    checkAccess(call, volume);
    return jobOn(volume);
  },
  work: {
    check(context, job) {
      const volume = volumeOf(context, job);
      if (hasActiveSnapshotOf(context.state, volume.id))
        throw failure(
          'There is/are unbacked up snapshot(s) on this volume, resize volume is not permitted, please try again later.',
        );
      unsupported(() => {
        checkResize(context, volume);
        newSize(context.state, volume, new Args(job.params));
      });
    },
    begin(context, job) {
      this.check?.(context, job);
      const volume = volumeOf(context, job);
      const { size } = newSize(context.state, volume, new Args(job.params));
      mark(context, job, 'Resizing');
      return [durationOf(context.state, 'resizeVolume', Math.abs(size - volume.size))];
    },
    end(context, job) {
      const requested = newSize(context.state, volumeOf(context, job), new Args(job.params));
      const before = find(context.state, 'jobs', job.id).memo.before;
      change(context.state, 'volumes', job.instanceId, {
        state: before === 'Allocated' ? 'Allocated' : 'Ready',
        size: requested.size,
        // The listed offering changes with a volume that has no place on a storage pool yet.
        ...(before === 'Allocated' ? { diskOfferingId: requested.diskOfferingId } : {}),
      });
      return volumeResult(context, job.instanceId, job.accountId);
    },
    undo: restore,
  },
};

function checkResize({ state }: CommandContext, volume: VolumeRecord): void {
  if (volume.state !== 'Ready' && volume.state !== 'Allocated')
    throw invalid(
      `Volume should be in ready or allocated state before attempting a resize. Volume ${volume.id} is in state ${volume.state}.`,
    );
  if (volume.instanceId === undefined) return;
  const instance = find(state, 'instances', volume.instanceId);
  if (vmSnapshotsOf(state, instance.id).some((point) => !isFileBased(instance, point.type)))
    throw invalid(
      'The volume is attached to a VM with memory&disk VM snapshots; therefore, it cannot be resized.',
    );
  refuseActivePoint(state, instance.id);
}

/** Refuses to delete a volume in use. */
function checkDelete(context: CommandContext, volume: VolumeRecord): void {
  if (hasUnfinishedSnapshot(context.state, volume.id))
    throw invalid('There are snapshot operations in progress on the volume, unable to delete it');
  if (volume.instanceId !== undefined)
    throw invalid('Please specify a volume that is not attached to any VM.');
  if (volume.deleteProtection)
    throw invalid(
      `Volume [id = ${volume.id}, name = ${volume.name}] has delete protection enabled and cannot be deleted.`,
    );
  if (!['Ready', 'Allocated', 'Uploaded', 'Destroy', 'UploadError'].includes(volume.state))
    throw invalid(`Volume ${volume.id} is in state ${volume.state}, unable to delete it`);
}

const deleteVolume: SyncCommand = {
  run(call) {
    const volume = find(call.state, 'volumes', call.args.must('id'));
    checkAccess(call, volume);
    checkDelete(call, volume);
    const by = { ...volume, userId: call.user.id };
    record(call, 'deleteVolume', 'Completed', by, { type: 'Volume', id: volume.id });
    remove(call.state, 'volumes', volume.id);
    return { success: true };
  },
};

function mayExpunge(state: State, account: Account): boolean {
  return account.type !== 0 || state.meta.settings.allowUserExpungeRecoverVolume;
}

const destroyVolume: AsyncCommand = {
  prepare(call) {
    const volume = find(call.state, 'volumes', call.args.must('id'));
    checkAccess(call, volume);
    return { instanceType: 'Volume', instanceId: volume.id, owner: volume, queueKey: volume.id };
  },
  work: {
    check(context, job) {
      const account = find(context.state, 'accounts', job.accountId);
      if (new Args(job.params).flag('expunge') && !mayExpunge(context.state, account))
        throw denied(
          'Expunging a volume can only be done by an Admin. Or when the allow.user.expunge.recover.volume key is set.',
        );
      checkDelete(context, volumeOf(context, job));
    },
    begin(context, job) {
      this.check?.(context, job);
      return [durationOf(context.state, 'destroyVolume')];
    },
    end(context, job) {
      const isExpunged = new Args(job.params).flag('expunge') || !volumeOf(context, job).placed;
      change(context.state, 'volumes', job.instanceId, {
        state: isExpunged ? 'Expunged' : 'Destroy',
      });
      const answer = volumeResult(context, job.instanceId, job.accountId);
      if (isExpunged) remove(context.state, 'volumes', job.instanceId);
      return answer;
    },
  },
};

const recoverVolume: SyncCommand = {
  run(call) {
    const volume = find(call.state, 'volumes', call.args.must('id'));
    checkAccess(call, volume);
    if (!mayExpunge(call.state, call.account))
      throw denied(
        'Recovering a volume can only be done by an Admin. Or when the allow.user.expunge.recover.volume key is set.',
      );
    if (volume.state !== 'Destroy') throw invalid('Please specify a volume in Destroy state.');
    change(call.state, 'volumes', volume.id, { state: 'Ready' });
    const by = { ...volume, userId: call.user.id };
    record(call, 'recoverVolume', 'Completed', by, { type: 'Volume', id: volume.id });
    return volumeResult(call, volume.id, call.account.id);
  },
};

/** Everything that acts on volumes (CloudStack rules §9, §11). */
export const volumeCommands = {
  listVolumes: listVolumesHandler,
  createVolume: createVolumeHandler,
  attachVolume,
  detachVolume,
  resizeVolume,
  deleteVolume,
  destroyVolume,
  recoverVolume,
} satisfies Record<string, CommandHandler>;
