import type { Account, InstanceRecord, EngineInstanceState, Job, State } from '../model';
import type { NewJob } from '../jobs';
import type { CommandCall, CommandContext } from '../commandContext';
import type { AsyncCommand, CommandHandler, SyncCommand } from './command';
import { record } from '../events';
import { durationOf } from '../durations';
import { Args } from '../wire/params';
import { saveMemo } from '../jobs';
import { hexadecimal } from '../random';
import { failActivePoint } from '../rules/active';
import { deletePoints, detachDataVolumes, expungeRecord } from '../rules/destroy';
import { setInstanceState, completeStart, instanceResult } from '../rules/instanceState';
import { checkAccess } from '../scope';
import { change, find, put, remove } from '../store';
import { internalName } from '../views/instances';
import { denied, dump, failure, invalid } from '../wire/wire';
import { listVirtualMachinesHandler } from './listInstances';

/** Finds the instance of a call, which the caller may use, and prepares a job of its queue. */
function instanceJob(call: CommandCall): NewJob {
  const instance = find(call.state, 'instances', call.args.must('id'));
  checkAccess(call, instance);
  return {
    instanceType: 'VirtualMachine',
    instanceId: instance.id,
    owner: instance,
    queueKey: instance.id,
  };
}

function instanceOf(context: CommandContext, job: Job): InstanceRecord {
  return find(context.state, 'instances', job.instanceId);
}

/** After a failure an instance is as it was. */
function restore(context: CommandContext, job: Job): void {
  const before = job.memo.before;
  if (before === 'Running' || before === 'Stopped' || before === 'Destroyed')
    change(context.state, 'instances', job.instanceId, { state: before });
}

function mark(context: CommandContext, job: Job, state: EngineInstanceState): void {
  const instance = instanceOf(context, job);
  saveMemo(context.state, job, { before: instance.state });
  setInstanceState(context, instance.id, state);
}

const startVirtualMachine: AsyncCommand = {
  prepare: instanceJob,
  work: {
    check(context, job) {
      const instance = instanceOf(context, job);
      if (instance.state === 'Running')
        throw invalid(
          `The virtual machine ${instance.id} (${instance.displayName ?? instance.name}) is already running`,
        );
      const project = context.state.collections.projects.get(instance.projectId ?? '');
      if (project?.state === 'Suspended')
        throw denied(`The owner of ${instance.name} is disabled: ${project.name}`);
    },
    begin(context, job) {
      this.check?.(context, job);
      const { state, id } = instanceOf(context, job);
      if (state !== 'Stopped' && state !== 'Shutdown')
        throw failure(
          `Unable to orchestrate the start of ${dump('VM instance', id, { instanceName: internalName(instanceOf(context, job)) })}.`,
        );
      mark(context, job, 'Starting');
      return [durationOf(context.state, 'start')];
    },
    end(context, job) {
      return completeStart(context, job.instanceId);
    },
    undo: restore,
  },
};

const stopVirtualMachine: AsyncCommand = {
  prepare(call) {
    if (
      call.args.flag('forced') &&
      call.account.type === 0 &&
      !call.state.meta.settings.allowUserForceStopVm
    )
      throw denied('User is not allowed to force stop an instance.');
    return instanceJob(call);
  },
  work: {
    begin(context, job) {
      const { state, id } = instanceOf(context, job);
      if (state === 'Destroyed' || state === 'Expunging')
        throw failure(`Unable to stop a VM [${id}] in state ${state}.`);
      mark(context, job, state === 'Stopped' ? 'Stopped' : 'Stopping');
      const forced = new Args(job.params).flag('forced');
      return [state === 'Stopped' ? 1 : durationOf(context.state, forced ? 'forcedStop' : 'stop')];
    },
    end(context, job) {
      setInstanceState(context, job.instanceId, 'Stopped');
      return instanceResult(context, job.instanceId);
    },
    undo: restore,
  },
};

const rebootVirtualMachine: AsyncCommand = {
  prepare: instanceJob,
  work: {
    check(context, job) {
      const instance = instanceOf(context, job);
      failActivePoint(
        context.state,
        instance.id,
        `Unable to reboot VM ${instance.name} due to: ${internalName(instance)} has active VM snapshots tasks`,
      );
    },
    begin(context, job) {
      const instance = instanceOf(context, job);
      if (instance.state !== 'Running')
        throw invalid(
          `The VM ${instance.id} (${instance.displayName ?? instance.name}) is not running, unable to reboot it`,
        );
      saveMemo(context.state, job, { before: 'Running' });
      return [durationOf(context.state, 'reboot')];
    },
    end(context, job) {
      setInstanceState(context, job.instanceId, 'Running');
      return instanceResult(context, job.instanceId);
    },
  },
};

function mayExpunge(state: State, account: Account): boolean {
  return account.type !== 0 || state.meta.settings.allowUserExpungeRecoverVm;
}

/** Answer about an instance that was expunged with its destruction. */
const expungedView = {
  securitygroup: [],
  nic: [],
  affinitygroup: [],
  deleteprotection: false,
  tags: [],
};

const destroyVirtualMachine: AsyncCommand = {
  prepare: instanceJob,
  work: {
    check(context, job) {
      const instance = instanceOf(context, job);
      const account = find(context.state, 'accounts', job.accountId);
      if (new Args(job.params).flag('expunge') && !mayExpunge(context.state, account))
        throw denied('Account does not have permission for expunging.');
      if (instance.deleteProtection)
        throw invalid(
          `Instance [id = ${instance.id}, name = ${instance.name}] has delete protection enabled and cannot be deleted.`,
        );
      const strangers = new Args(job.params)
        .list('volumeids')
        .filter((id) => context.state.collections.volumes.get(id)?.instanceId !== instance.id);
      if (strangers.length > 0)
        throw invalid(
          `The following supplied volumes are not attached to the VM: ${strangers.join(', ')}`,
        );
    },
    begin(context, job) {
      const { state } = instanceOf(context, job);
      const running = state === 'Running';
      mark(context, job, running ? 'Stopping' : state);
      const destroys = durationOf(context.state, 'destroy');
      return running ? [durationOf(context.state, 'stop'), destroys] : [destroys];
    },
    step(context, job) {
      setInstanceState(context, job.instanceId, 'Stopped');
      saveMemo(context.state, job, { before: 'Stopped' });
    },
    end(context, job) {
      const args = new Args(job.params);
      const instance = instanceOf(context, job);
      detachDataVolumes(context.state, instance.id);
      if (instance.hypervisor !== 'VMware') deletePoints(context.state, instance.id);
      setInstanceState(context, instance.id, 'Destroyed');
      for (const id of args.list('volumeids')) {
        if (args.flag('expunge')) remove(context.state, 'volumes', id);
        else change(context.state, 'volumes', id, { state: 'Destroy' });
      }
      if (!args.flag('expunge')) return instanceResult(context, instance.id);
      expungeRecord(context.state, instance.id);
      return { virtualmachine: expungedView };
    },
    undo: restore,
  },
};

const recoverVirtualMachine: SyncCommand = {
  run(call) {
    const instance = find(call.state, 'instances', call.args.must('id'));
    checkAccess(call, instance);
    if (!mayExpunge(call.state, call.account))
      throw denied(
        'Recovering a vm can only be done by an Admin. Or when the allow.user.expunge.recover.vm key is set.',
      );
    if (instance.state !== 'Destroyed')
      throw invalid(`Vm with id ${instance.id} is not in the right state`);
    setInstanceState(call, instance.id, 'Stopped');
    record(
      call,
      'recoverVirtualMachine',
      'Completed',
      { ...instance, userId: call.user.id },
      { type: 'VirtualMachine', id: instance.id },
    );
    return instanceResult(call, instance.id);
  },
};

const expungeVirtualMachine: AsyncCommand = {
  prepare: instanceJob,
  work: {
    check(context, job) {
      if (!mayExpunge(context.state, find(context.state, 'accounts', job.accountId)))
        throw denied(
          'Expunging a vm can only be done by an Admin. Or when the allow.user.expunge.recover.vm key is set.',
        );
    },
    begin(context, job) {
      const instance = instanceOf(context, job);
      if (instance.state !== 'Destroyed' && instance.state !== 'Expunging')
        throw failure(`Please destroy vm with id ${instance.id} before expunging it`);
      mark(context, job, 'Expunging');
      return [durationOf(context.state, 'expunge')];
    },
    end(context, job) {
      expungeRecord(context.state, job.instanceId);
      return { success: true };
    },
    undo: restore,
  },
};

const createConsoleEndpoint: SyncCommand = {
  run(call) {
    const instance = find(call.state, 'instances', call.args.must('virtualmachineid'));
    checkAccess(call, instance);
    if (instance.state !== 'Running')
      return {
        consoleendpoint: {
          success: false,
          details: `Server Internal Error: VM ${dump('VM instance', instance.id, { instanceName: internalName(instance), state: instance.state })} must be running to connect console, sending blank response for console access request`,
        },
      };
    const token = hexadecimal(call.state, 48);
    put(call.state, 'consoleTokens', { id: token, instanceId: instance.id, created: call.now });
    const url = call.consoleUrl(token);
    const { hostname, port } = new URL(url);
    return {
      consoleendpoint: {
        success: true,
        url,
        websocket: { token, host: hostname, port, path: 'websockify' },
      },
    };
  },
};

/** Everything that acts on instances (CloudStack rules §11). */
export const instanceCommands = {
  listVirtualMachines: listVirtualMachinesHandler,
  startVirtualMachine,
  stopVirtualMachine,
  rebootVirtualMachine,
  destroyVirtualMachine,
  recoverVirtualMachine,
  expungeVirtualMachine,
  createConsoleEndpoint,
} satisfies Record<string, CommandHandler>;
