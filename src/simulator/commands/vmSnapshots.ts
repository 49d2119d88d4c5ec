import type { InstanceRecord, Job, VmSnapshot, VmSnapshotState } from '../model';
import type { AsyncCommand, CommandHandler } from './command';
import type { CommandCall, CommandContext } from '../commandContext';
import { saveMemo } from '../jobs';
import { durationOf } from '../durations';
import { newId } from '../random';
import {
  hasActivePoint,
  hasActiveSnapshot,
  otherPointTask,
  refuseActivePoint,
} from '../rules/active';
import { volumesOf } from '../rules/attach';
import {
  currentOf,
  isFileBased,
  makeCurrent,
  removeFromTree,
  vmSnapshotsOf,
} from '../rules/vmSnapshotTree';
import { checkAccess } from '../scope';
import { change, find, put } from '../store';
import { instanceView, internalName } from '../views/instances';
import { vmSnapshotView } from '../views/vmSnapshots';
import { ApiError, WrappedError, compactDate, failure, invalid } from '../wire/wire';
import { listVMSnapshotHandler } from './listVmSnapshots';

function pointOf(context: CommandContext, job: Job): VmSnapshot {
  return find(context.state, 'vmSnapshots', job.instanceId);
}

function memoryBytes(context: CommandContext, instance: InstanceRecord): number {
  const { serviceOfferings } = context.state.collections;
  return (serviceOfferings.get(instance.serviceOfferingId)?.memoryMiB ?? 1024) * 2 ** 20;
}

/** All refusals at creation, in the engine's order (CloudStack rules §8, Create). */
function checkCreate(call: CommandCall, instance: InstanceRecord): VmSnapshot['type'] {
  const { args, state } = call;
  const withMemory = args.flag('snapshotmemory');
  if (instance.state !== 'Running' && instance.state !== 'Stopped')
    throw invalid(
      `Creating vm snapshot failed due to VM:${instance.number} is not in the running or Stopped state`,
    );
  if (withMemory && instance.state !== 'Running')
    throw invalid('Can not snapshot memory when VM is not in Running state');
  const type = withMemory ? 'DiskAndMemory' : 'Disk';
  const points = vmSnapshotsOf(state, instance.id);
  if (instance.hypervisor === 'KVM') {
    const mixed = points.some((point) => point.type !== type);
    const frozen = withMemory || isFileBased(instance, type) || instance.state === 'Running';
    if (mixed || !frozen)
      throw failure(`No strategy was able to handle requested snapshot for VM [${instance.id}].`);
  }
  const maximum = state.meta.settings.vmSnapshotMax;
  if (points.length >= maximum)
    throw failure(
      `Creating vm snapshot failed due to a VM can just have : ${maximum} VM snapshots. Please delete old ones`,
    );
  const root = volumesOf(state, instance.id).find((volume) => volume.type === 'ROOT');
  if (root?.state === 'Snapshotting')
    throw failure(`Unable to find root volume for the user vm:${instance.id}`);
  if (hasActiveSnapshot(state, instance.id))
    throw failure(
      'There is other active volume snapshot tasks on the instance to which the volume is attached, please try again later.',
    );
  if (hasActivePoint(state, instance.id)) throw failure(otherPointTask);
  return type;
}

const createVMSnapshot: AsyncCommand = {
  prepare(call) {
    const { args, state } = call;
    const instance = find(state, 'instances', args.must('virtualmachineid'));
    checkAccess(call, instance);
    let type: VmSnapshot['type'];
    try {
      type = checkCreate(call, instance);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new WrappedError(
        530,
        `Failed to create vm snapshot: ${error.message}`,
        error.cserrorcode,
      );
    }
    const id = newId(state);
    const name = `${internalName(instance)}_VS_${compactDate(call.now)}`;
    put(state, 'vmSnapshots', {
      id,
      accountId: instance.accountId,
      projectId: instance.projectId,
      name,
      displayName: args.text('name') ?? name,
      description: args.text('description'),
      type,
      state: 'Allocated',
      instanceId: instance.id,
      created: call.now,
      serviceOfferingId: instance.serviceOfferingId,
      volumeSizes: Object.fromEntries(
        volumesOf(state, instance.id).map((volume) => [volume.id, volume.size]),
      ),
    });
    return {
      created: id,
      instanceType: 'VmSnapshot',
      instanceId: id,
      owner: instance,
      queueKey: instance.id,
    };
  },
  work: {
    begin(context, job) {
      const { state } = context;
      const point = pointOf(context, job);
      const instance = find(state, 'instances', point.instanceId);
      const why = (text: string) =>
        failure(`Failed to create vm snapshot: [${point.id}] due to: ${text}`);
      if (instance.state !== 'Running' && instance.state !== 'Stopped')
        throw why(`VM:${instance.number} is not in the running or Stopped state`);
      const root = volumesOf(state, instance.id).find((volume) => volume.type === 'ROOT');
      if (root !== undefined && root.state !== 'Ready')
        throw why(`VM:${instance.number} has root disk in ${root.state} state`);
      put(state, 'vmSnapshots', {
        ...point,
        state: 'Creating',
        parentId: currentOf(state, instance.id)?.id,
      });
      return point.type === 'DiskAndMemory'
        ? [durationOf(state, 'memoryPoint', memoryBytes(context, instance))]
        : [durationOf(state, 'diskPoint')];
    },
    end(context, job) {
      const point = pointOf(context, job);
      const instance = find(context.state, 'instances', point.instanceId);
      put(context.state, 'vmSnapshots', { ...point, state: 'Ready' });
      makeCurrent(context.state, instance, point.id);
      return {
        vmsnapshot: vmSnapshotView(context, pointOf(context, job)),
      };
    },
    undo(context, job) {
      change(context.state, 'vmSnapshots', job.instanceId, { state: 'Error' });
    },
  },
};

function pointJob(call: CommandCall) {
  const point = find(call.state, 'vmSnapshots', call.args.must('vmsnapshotid'));
  checkAccess(call, point);
  return {
    instanceType: 'VmSnapshot' as const,
    instanceId: point.id,
    owner: point,
    queueKey: point.instanceId,
  };
}

const revertToVMSnapshot: AsyncCommand = {
  prepare: pointJob,
  work: {
    check(context, job) {
      const point = pointOf(context, job);
      const instance = find(context.state, 'instances', point.instanceId);
      refuseActivePoint(context.state, instance.id);
      if (instance.state !== 'Running' && instance.state !== 'Stopped')
        throw invalid(
          'VM Snapshot reverting failed due to vm is not in the state of Running or Stopped.',
        );
      const asRunning = point.type === 'DiskAndMemory';
      if (asRunning !== (instance.state === 'Running'))
        throw invalid(
          'VM Snapshot revert not allowed. This will result in VM state change. You can revert running VM to disk and memory type snapshot and stopped VM to disk type snapshot',
        );
      if (point.state !== 'Ready')
        throw invalid(
          'VM Snapshot reverting failed due to vm snapshot is not in the state of Created.',
        );
    },
    begin(context, job) {
      this.check?.(context, job);
      const { state } = context;
      const point = pointOf(context, job);
      const instance = find(state, 'instances', point.instanceId);
      // The answer shows the instance as it was before (CloudStack rules §3).
      const view = instanceView(context, instance, undefined);
      saveMemo(state, job, { instance: JSON.stringify(view) });
      put(state, 'vmSnapshots', { ...point, state: 'Reverting' });
      return point.type === 'DiskAndMemory'
        ? [durationOf(state, 'revertMemory', memoryBytes(context, instance))]
        : [durationOf(state, 'revertDisk')];
    },
    end(context, job) {
      const { state } = context;
      const point = pointOf(context, job);
      const instance = find(state, 'instances', point.instanceId);
      put(state, 'vmSnapshots', { ...point, state: 'Ready' });
      makeCurrent(state, instance, point.id);
      put(state, 'instances', {
        ...instance,
        serviceOfferingId: point.serviceOfferingId,
        updated: context.now,
        ...(point.type === 'DiskAndMemory' ? { bootedAt: context.now } : {}),
      });
      if (isFileBased(instance, point.type)) {
        for (const volume of volumesOf(state, instance.id))
          change(state, 'volumes', volume.id, {
            size: point.volumeSizes[volume.id] ?? volume.size,
          });
      }
      return { virtualmachine: JSON.parse(find(state, 'jobs', job.id).memo.instance ?? '{}') };
    },
    undo(context, job) {
      const point = context.state.collections.vmSnapshots.get(job.instanceId);
      if (point?.state === 'Reverting')
        put(context.state, 'vmSnapshots', { ...point, state: 'Ready' });
    },
  },
};

const deletable: readonly VmSnapshotState[] = ['Ready', 'Error', 'Expunging'];

const deleteVMSnapshot: AsyncCommand = {
  prepare: pointJob,
  work: {
    check(context, job) {
      const point = pointOf(context, job);
      if (!deletable.includes(point.state))
        throw invalid(
          `Can't delete the vm snapshotshot ${point.id} due to it is not in Created or Error, or Expunging State`,
        );
      refuseActivePoint(context.state, point.instanceId, point.id);
    },
    begin(context, job) {
      this.check?.(context, job);
      const point = pointOf(context, job);
      saveMemo(context.state, job, { before: point.state });
      put(context.state, 'vmSnapshots', { ...point, state: 'Expunging' });
      const bytes = Object.values(point.volumeSizes).reduce((sum, size) => sum + size, 0);
      return [durationOf(context.state, 'deletePoint', bytes)];
    },
    end(context, job) {
      const point = pointOf(context, job);
      const instance = find(context.state, 'instances', point.instanceId);
      removeFromTree(context.state, instance, point);
      return { success: true };
    },
    undo(context, job) {
      const point = context.state.collections.vmSnapshots.get(job.instanceId);
      if (point?.state === 'Expunging')
        put(context.state, 'vmSnapshots', { ...point, state: 'Error' });
    },
  },
};

/** Everything that acts on VM snapshots (CloudStack rules §8). */
export const vmSnapshotCommands = {
  createVMSnapshot,
  listVMSnapshot: listVMSnapshotHandler,
  revertToVMSnapshot,
  deleteVMSnapshot,
} satisfies Record<string, CommandHandler>;
