import { isWhole, partOf } from '../../cloud/lists/list';
import {
  reasonFor,
  firstReason,
  notKnown,
  verdictOf,
  type Reason,
  type ReasonCode,
  type Verdict,
} from '../rules/reasons';
import type {
  Capabilities,
  Instance,
  RecoveryPointType,
  CloudSetting,
  Volume,
} from '../../cloud/types';
import { busy } from '../rules/busy';
import {
  allOf,
  evaluate,
  countedPoints,
  environmentInactive,
  limitReached,
  mayCall,
  notPermitted,
  settingDoubt,
  unfinishedOf,
  type ActionContext,
  type Rule,
  type Verdicts,
} from '../rules/context';
import type { InstanceState } from '../../cloud/states';

/** The menu of an instance, in its documented order. */
export const instanceActions = [
  'start',
  'stop',
  'console',
  'reboot',
  'destroy',
  'recover',
  'expunge',
  'createRecoveryPoint',
  'viewDetails',
  'viewRecoveryPoints',
] as const;
export type InstanceAction = (typeof instanceActions)[number];

const goneStates: readonly InstanceState[] = ['Destroyed', 'Expunging'];
const stopStates: readonly InstanceState[] = ['Starting', 'Running', 'Migrating', 'Unknown'];
/** Kinds for which the engine creates no VM snapshots (CloudStack rules §8); for others, it decides. */
const withoutPoints: readonly string[] = ['BareMetal', 'External', 'Hyperv', 'LXC'];

const isGone = (instance: Instance) => goneStates.includes(instance.state);

// Reason that blocks actions on an instance in each state.
const stateReasons: Readonly<Record<InstanceState, ReasonCode | undefined>> = {
  Running: undefined,
  Stopped: undefined,
  Starting: 'instanceChanging',
  Stopping: 'instanceChanging',
  Expunging: 'instanceChanging',
  Migrating: 'instanceChanging',
  Restoring: 'instanceChanging',
  Destroyed: 'instanceDestroyed',
  Error: 'instanceFailed',
  Unknown: 'instanceUncertain',
  Shutdown: 'instanceUncertain',
};

/** Reason why an instance blocks actions in its state; none for Running and Stopped. */
export function instanceStateBlocker(
  instance: Pick<Instance, 'name' | 'state'>,
): Reason | undefined {
  const code = stateReasons[instance.state];
  return code && reasonFor(code, { instance: instance.name, state: instance.state });
}

function notRunning(instance: Instance): Reason | undefined {
  if (instance.state === 'Running') return undefined;
  return (
    instanceStateBlocker(instance) ?? reasonFor('instanceNotRunning', { instance: instance.name })
  );
}

const busyBlocker = (instance: Instance, context: ActionContext) =>
  busy('instance', instance, instance.id, context.tasks);

/** Reason why a state is no start, for *Stop*, or no end, for *Start*. */
const already = (instance: Instance, context: ActionContext, code: ReasonCode) =>
  busyBlocker(instance, context) ??
  instanceStateBlocker(instance) ??
  reasonFor(code, { instance: instance.name });

function notExpungeable(instance: Instance, context: ActionContext): Reason | undefined {
  if (context.capabilities.mayExpungeInstances === false) return notPermitted;
  return isGone(instance)
    ? undefined
    : reasonFor('instanceNotDestroyed', { instance: instance.name });
}

const isProtected = (instance: Instance) =>
  instance.deleteProtected ? reasonFor('deleteProtected', { name: instance.name }) : undefined;

/** Reasons against points of either kind: KVM cannot mix them (CloudStack rules §8). */
function typeRefusals(
  instance: Instance,
  context: ActionContext,
): Record<RecoveryPointType, Reason | undefined> {
  const isRunning = instance.state === 'Running';
  const points = countedPoints(instance.id, context);
  const onKvm = instance.hypervisor === 'KVM' ? points.items : [];
  const memoryPoints = onKvm.filter((point) => point.type === 'DiskAndMemory').length;
  const diskPoints = onKvm.length - memoryPoints;
  const noMemory = isRunning
    ? undefined
    : reasonFor('memoryNeedsRunning', { instance: instance.name });
  const mixesIntoDisk =
    diskPoints > 0 ? reasonFor('memoryBesideDisk', { count: diskPoints }) : undefined;
  const unsure =
    instance.hypervisor === undefined
      ? notKnown('hypervisor', instance.name)
      : instance.hypervisor === 'KVM' && !isWhole(points)
        ? notKnown('points', instance.name)
        : undefined;
  const diskCode = isRunning ? 'diskBesideMemory' : 'pointNeedsRunning';
  return {
    DiskAndMemory: noMemory ?? mixesIntoDisk ?? unsure,
    Disk:
      memoryPoints > 0
        ? reasonFor(diskCode, { instance: instance.name, count: memoryPoints })
        : unsure,
  };
}

function pointRefusal(instance: Instance, context: ActionContext): Reason | undefined {
  if (instance.hypervisor !== undefined && withoutPoints.includes(instance.hypervisor))
    return reasonFor('pointsUnsupported', { hypervisor: instance.hypervisor });
  const points = countedPoints(instance.id, context);
  const count = points.items.length;
  const limit = context.recoveryPointLimit;
  if (limit === 0) return reasonFor('pointLimitZero', { instance: instance.name });
  if (typeof limit === 'number' && count >= limit)
    return reasonFor('pointLimit', { instance: instance.name, count, limit });
  const { Disk, DiskAndMemory } = typeRefusals(instance, context);
  return firstReason(
    verdictOf(DiskAndMemory).allowed ? undefined : Disk,
    instance.hypervisor === undefined ? notKnown('hypervisor', instance.name) : undefined,
    isWhole(points) ? undefined : notKnown('points', instance.name),
    limit === 'notKnown' ? notKnown('pointLimit', '') : undefined,
  );
}

/** No snapshot of its volumes may be running beside a new recovery point (CloudStack rules §8). */
function snapshotUnfinished(instance: Instance, context: ActionContext): Reason | undefined {
  const isOwn = ({ instanceId }: Volume) => instanceId === instance.id;
  const volumes = partOf(context.volumes, isOwn, 'instanceId', instance.id);
  return unfinishedOf(volumes, instance, context);
}

const rules: Readonly<Record<InstanceAction, Rule<Instance>>> = {
  start: {
    needs: () => ['startVirtualMachine'],
    absent: (instance, context) =>
      stopStates.includes(instance.state)
        ? already(instance, context, 'instanceRunning')
        : undefined,
    refusal: (instance, context) =>
      busyBlocker(instance, context) ??
      instanceStateBlocker(instance) ??
      environmentInactive(instance, context),
  },
  stop: {
    needs: () => ['stopVirtualMachine'],
    absent: (instance, context) =>
      stopStates.includes(instance.state)
        ? undefined
        : already(instance, context, 'instanceStopped'),
    refusal: (instance, context) =>
      busyBlocker(instance, context) ?? instanceStateBlocker(instance),
  },
  console: {
    needs: () => ['createConsoleEndpoint'],
    refusal: notRunning,
  },
  reboot: {
    needs: () => ['rebootVirtualMachine'],
    refusal: (instance, context) => busyBlocker(instance, context) ?? notRunning(instance),
  },
  destroy: {
    needs: () => ['destroyVirtualMachine'],
    absent: (instance) => (isGone(instance) ? instanceStateBlocker(instance) : undefined),
    refusal: (instance, context) =>
      busyBlocker(instance, context) ??
      isProtected(instance) ??
      (instance.state === 'Error' ? undefined : instanceStateBlocker(instance)),
  },
  recover: {
    needs: () => ['recoverVirtualMachine'],
    absent: notExpungeable,
    refusal: (instance, context) =>
      busyBlocker(instance, context) ??
      (instance.state === 'Destroyed' ? undefined : instanceStateBlocker(instance)) ??
      settingDoubt(context.capabilities.mayExpungeInstances),
  },
  expunge: {
    needs: () => ['expungeVirtualMachine'],
    absent: notExpungeable,
    refusal: (instance, context) =>
      busyBlocker(instance, context) ??
      isProtected(instance) ??
      (instance.state === 'Destroyed' ? undefined : instanceStateBlocker(instance)) ??
      settingDoubt(context.capabilities.mayExpungeInstances),
  },
  createRecoveryPoint: {
    needs: () => ['createVMSnapshot', 'listVMSnapshot'],
    refusal: (instance, context) =>
      firstReason(
        busyBlocker(instance, context),
        instanceStateBlocker(instance),
        pointRefusal(instance, context),
        snapshotUnfinished(instance, context),
      ),
  },
  viewDetails: { needs: () => [], refusal: () => undefined },
  viewRecoveryPoints: {
    needs: () => ['listVMSnapshot'],
    refusal: () => undefined,
  },
};

/** Verdicts on the actions of an instance (CloudStack rules §8, §9, §11). */
export function instanceVerdicts(
  instance: Instance,
  context: ActionContext,
): Verdicts<InstanceAction> {
  return evaluate(instanceActions, rules, instance, context);
}

/**
 * If the account itself could recover an instance that it destroys: its lists have it then, and it may call
 * the command.
 */
export function mayRecoverInstances({
  commands,
  maySeeDestroyed,
  mayExpungeInstances,
}: Capabilities): CloudSetting {
  return allOf(commands.has('recoverVirtualMachine'), maySeeDestroyed, mayExpungeInstances);
}

/** Of which kinds a new recovery point of this instance may be. */
export function recoveryPointTypesFor(
  instance: Instance,
  context: ActionContext,
): Readonly<Record<RecoveryPointType, Verdict>> {
  const refusals = typeRefusals(instance, context);
  return { Disk: verdictOf(refusals.Disk), DiskAndMemory: verdictOf(refusals.DiskAndMemory) };
}

/** True where an instance may be created from a template: in a zone, with a compute offering. */
export function mayCreateInstance(context: ActionContext): boolean {
  const needed = ['deployVirtualMachine', 'listTemplates', 'listServiceOfferings', 'listZones'];
  return needed.every((command) => mayCall(context, command));
}

/** Reason why no instance can be created now: it takes an OS volume too. */
export function createInstanceRefusal(context: ActionContext): Reason | undefined {
  return firstReason(
    environmentInactive({ environment: context.environment }, context),
    limitReached('instances', context),
    limitReached('volumes', context),
  );
}
