import { isWhole, partOf, wholeList, type PagedList } from '../../cloud/lists/list';
import { reasonFor, firstReason, notKnown, type Reason, type ReasonCode } from '../rules/reasons';
import type {
  Capabilities,
  Instance,
  RecoveryPoint,
  CloudSetting,
  Volume,
} from '../../cloud/types';
import { instancesThatCanTake } from './attach';
import { pointsEffect } from '../rules/blocks';
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
import { instanceStateBlocker } from '../instances/instanceRules';
import type { VolumeState } from '../../cloud/states';

/** States in which the engine deletes a volume at once; else it can be recovered for a while (CloudStack rules §11). */
const deletedAtOnce: readonly VolumeState[] = ['Allocated', 'Uploaded', 'Destroy'];

/** True where deleting a volume now is immediate and permanent. */
export const isDeletedAtOnce = ({ state }: Pick<Volume, 'state'>): boolean =>
  deletedAtOnce.includes(state);

/** The menu of a volume, in its documented order. */
export const volumeActions = [
  'takeSnapshot',
  'schedule',
  'attach',
  'detach',
  'resize',
  'delete',
  'recover',
  'viewDetails',
  'viewSnapshots',
] as const;
export type VolumeAction = (typeof volumeActions)[number];

const oneSnapshotAnInstance: readonly (string | undefined)[] = ['KVM', 'VMware'];

/** True where the engine takes one snapshot of an instance at a time; also where its hypervisor is not known. */
export const takesOneSnapshotAtATime = (hypervisor: string | undefined) =>
  hypervisor === undefined || oneSnapshotAnInstance.includes(hypervisor);

const isAttached = (volume: Volume) => volume.instanceId !== undefined;

const busyBlocker = (volume: Volume, context: ActionContext) =>
  busy('volume', volume, volume.instanceId, context.tasks);

// Reason that blocks actions on a volume in each state.
const stateReasons: Readonly<Record<VolumeState, ReasonCode | undefined>> = {
  Ready: undefined,
  Allocated: undefined,
  Uploaded: undefined,
  Destroy: 'volumeDestroyed',
  Expunged: 'volumeDestroyed',
  UploadError: 'volumeUploadFailed',
  UploadAbandoned: 'volumeUploadFailed',
  Creating: 'volumeChanging',
  Migrating: 'volumeChanging',
  Snapshotting: 'volumeChanging',
  RevertSnapshotting: 'volumeChanging',
  Resizing: 'volumeChanging',
  Expunging: 'volumeChanging',
  Destroying: 'volumeChanging',
  UploadOp: 'volumeChanging',
  Copying: 'volumeChanging',
  NotUploaded: 'volumeChanging',
  Uploading: 'volumeChanging',
  UploadNotStarted: 'volumeChanging',
  UploadInProgress: 'volumeChanging',
  Attaching: 'volumeChanging',
  Restoring: 'volumeChanging',
  Unknown: 'stateUnknown',
};

/** Reason why a volume blocks actions in its state; none for Ready, Allocated and Uploaded. */
export function volumeStateBlocker(volume: Volume): Reason | undefined {
  const code = stateReasons[volume.state];
  return code && reasonFor(code, { name: volume.name, state: volume.state });
}

/** The instance that a volume is attached to, as far as it is known: its name and state. */
export function attachedInstance(
  volume: Volume,
  context: ActionContext,
): Pick<Instance, 'name' | 'state'> | undefined {
  if (volume.instanceId === undefined) return undefined;
  const listed = context.instances?.items.find(({ id }) => id === volume.instanceId);
  if (listed) return listed;
  if (volume.instanceState === undefined) return undefined;
  return { name: attachedInstanceName(volume), state: volume.instanceState };
}

const attachedInstanceName = (volume: Volume) => volume.instanceName ?? volume.instanceId ?? '';

/**
 * Hypervisor of a volume: that of its instance, since the engine shows a volume's own to administrators only.
 * Undefined where unknown.
 */
export function hypervisorOf(volume: Volume, { instances }: ActionContext): string | undefined {
  const holder = instances?.items.find(({ id }) => id === volume.instanceId);
  return holder?.hypervisor ?? volume.hypervisor;
}

/** Reason by the state of the instance that a volume is attached to. */
function attachedInstanceBlocker(volume: Volume, context: ActionContext): Reason | undefined {
  if (!isAttached(volume)) return undefined;
  const holder = attachedInstance(volume, context);
  return holder ? instanceStateBlocker(holder) : notKnown('instance', volume.name);
}

/** Recovery points of its instance, which include the volume. */
export function pointsOver(volume: Volume, context: ActionContext): PagedList<RecoveryPoint> {
  return volume.instanceId === undefined
    ? wholeList([])
    : countedPoints(volume.instanceId, context);
}

/** An unfinished snapshot of this volume; on KVM and VMware of any volume of its instance. */
function snapshotPending(volume: Volume, context: ActionContext): Reason | undefined {
  const own = unfinishedOf(wholeList([volume]), volume, context);
  const { instanceId } = volume;
  const hypervisor = hypervisorOf(volume, context);
  const isAlone = !takesOneSnapshotAtATime(hypervisor);
  if (instanceId === undefined || isAlone) return own;
  const isSibling = (other: Volume) => other.instanceId === instanceId;
  const siblings = partOf(context.volumes, isSibling, 'instanceId', instanceId);
  const theirs = unfinishedOf(siblings, volume, context);
  // Without the hypervisor, it is unknown if those of the other volumes matter.
  const maybe = theirs && hypervisor === undefined;
  return firstReason(own, maybe ? notKnown('snapshots', volume.name) : theirs);
}

/** The instance that holds a volume is destroyed, or it is not known. */
function attachedInstanceGone(volume: Volume, context: ActionContext): Reason | undefined {
  const holder = attachedInstance(volume, context);
  if (holder?.state === 'Destroyed' || holder?.state === 'Expunging')
    return instanceStateBlocker(holder);
  return isAttached(volume) && holder === undefined ? notKnown('instance', volume.name) : undefined;
}

function snapshotRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  if (volume.state === 'Allocated' || volume.state === 'Uploaded')
    return reasonFor('volumeNeverAttached', { volume: volume.name });
  const holder = attachedInstance(volume, context);
  const hypervisor = hypervisorOf(volume, context);
  const { snapshotsRunningKvm } = context.capabilities;
  const isRefusedRunning = snapshotsRunningKvm === false && holder?.state === 'Running';
  if (isRefusedRunning && hypervisor === 'KVM')
    return reasonFor('snapshotNeedsStopped', { volume: volume.name, instance: holder.name });
  return firstReason(
    attachedInstanceGone(volume, context),
    snapshotPending(volume, context),
    isRefusedRunning && hypervisor === undefined ? notKnown('hypervisor', volume.name) : undefined,
    holder?.state === 'Running' && hypervisor === 'KVM'
      ? settingDoubt(snapshotsRunningKvm)
      : undefined,
  );
}

/** A schedule can be set while the volume is Ready; its snapshots are refused or taken each in its turn. */
function scheduleRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  if (volume.state === 'Allocated' || volume.state === 'Uploaded')
    return reasonFor('volumeNeverAttached', { volume: volume.name });
  return attachedInstanceGone(volume, context);
}

function attachRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  const { instances } = context;
  const verdicts = instancesThatCanTake(volume, instances?.items ?? [], context).flatMap(
    ({ verdict }) => (verdict.allowed ? [verdict] : []),
  );
  if (verdicts.some(({ doubt }) => doubt === undefined)) return undefined;
  if (verdicts.length > 0 || !isWhole(instances)) return notKnown('instances', volume.name);
  return reasonFor('attachNowhere', { volume: volume.name, zone: volume.zoneName });
}

function detachRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  const instance = attachedInstanceName(volume);
  if (volume.type === 'OS') return reasonFor('detachOs', { volume: volume.name, instance });
  const points = pointsOver(volume, context);
  if (pointsEffect('detach', points.items, hypervisorOf(volume, context)) === 'stops')
    return reasonFor('detachRecoveryPoints', { instance, count: points.items.length });
  return firstReason(
    attachedInstanceBlocker(volume, context),
    isWhole(points) ? undefined : notKnown('points', instance),
  );
}

function resizeRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  const instance = attachedInstanceName(volume);
  const points = pointsOver(volume, context);
  const hypervisor = hypervisorOf(volume, context);
  const effect = pointsEffect('resize', points.items, hypervisor);
  if (effect === 'stops')
    return reasonFor('resizeRecoveryPoints', { instance, count: points.items.length });
  const isRunningOs =
    volume.type === 'OS' && attachedInstance(volume, context)?.state === 'Running';
  if (isRunningOs && hypervisor === 'VMware')
    return reasonFor('resizeNeedsStopped', { volume: volume.name, instance });
  const dependsOnHypervisor = effect === 'mayStop' || isRunningOs;
  return firstReason(
    snapshotPending(volume, context),
    attachedInstanceBlocker(volume, context),
    isWhole(points) ? undefined : notKnown('points', instance),
    dependsOnHypervisor && hypervisor === undefined
      ? notKnown('hypervisor', volume.name)
      : undefined,
  );
}

function deleteRefusal(volume: Volume, context: ActionContext): Reason | undefined {
  const values = { volume: volume.name, instance: attachedInstanceName(volume) };
  if (isAttached(volume))
    return reasonFor(volume.type === 'OS' ? 'deleteOs' : 'deleteAttached', values);
  if (volume.deleteProtected) return reasonFor('deleteProtected', { name: volume.name });
  if (volume.state === 'UploadError' || volume.state === 'UploadAbandoned') return undefined;
  const { mayExpungeVolumes } = context.capabilities;
  if (volume.state === 'Destroy' && mayExpungeVolumes !== false)
    return settingDoubt(mayExpungeVolumes);
  return volumeStateBlocker(volume) ?? snapshotPending(volume, context);
}

const rules: Readonly<Record<VolumeAction, Rule<Volume>>> = {
  takeSnapshot: {
    needs: () => ['createSnapshot'],
    refusal: (volume, context) =>
      busyBlocker(volume, context) ??
      volumeStateBlocker(volume) ??
      firstReason(snapshotRefusal(volume, context), limitReached('snapshots', context)),
  },
  schedule: {
    needs: () => ['createSnapshotPolicy', 'deleteSnapshotPolicies', 'listSnapshotPolicies'],
    refusal: (volume, context) => volumeStateBlocker(volume) ?? scheduleRefusal(volume, context),
  },
  attach: {
    needs: () => ['attachVolume', 'listVirtualMachines'],
    absent: (volume) =>
      isAttached(volume)
        ? reasonFor('volumeAttached', {
            volume: volume.name,
            instance: attachedInstanceName(volume),
          })
        : undefined,
    refusal: (volume, context) =>
      busyBlocker(volume, context) ?? volumeStateBlocker(volume) ?? attachRefusal(volume, context),
  },
  detach: {
    needs: () => ['detachVolume'],
    absent: (volume) =>
      isAttached(volume) ? undefined : reasonFor('volumeNotAttached', { volume: volume.name }),
    refusal: (volume, context) =>
      busyBlocker(volume, context) ?? volumeStateBlocker(volume) ?? detachRefusal(volume, context),
  },
  resize: {
    needs: () => ['resizeVolume'],
    refusal: (volume, context) =>
      busyBlocker(volume, context) ??
      volumeStateBlocker(volume) ??
      (volume.state === 'Uploaded'
        ? reasonFor('volumeNeverAttached', { volume: volume.name })
        : resizeRefusal(volume, context)),
  },
  delete: {
    needs: (volume) => [isDeletedAtOnce(volume) ? 'deleteVolume' : 'destroyVolume'],
    refusal: (volume, context) => busyBlocker(volume, context) ?? deleteRefusal(volume, context),
  },
  recover: {
    needs: () => ['recoverVolume'],
    absent: (volume, context) => {
      if (context.capabilities.mayExpungeVolumes === false) return notPermitted;
      return volume.state === 'Destroy'
        ? undefined
        : reasonFor('volumeNotDeleted', { volume: volume.name });
    },
    refusal: (volume, context) =>
      busyBlocker(volume, context) ??
      firstReason(
        limitReached('volumes', context),
        settingDoubt(context.capabilities.mayExpungeVolumes),
      ),
  },
  viewDetails: { needs: () => [], refusal: () => undefined },
  viewSnapshots: {
    needs: () => ['listSnapshots'],
    refusal: () => undefined,
  },
};

/** Verdicts on the actions of a volume (CloudStack rules §9, §10, §11). */
export function volumeVerdicts(volume: Volume, context: ActionContext): Verdicts<VolumeAction> {
  return evaluate(volumeActions, rules, volume, context);
}

/** If the account itself could recover a volume that it deletes. */
export function mayRecoverVolumes({ commands, mayExpungeVolumes }: Capabilities): CloudSetting {
  return allOf(commands.has('recoverVolume'), mayExpungeVolumes);
}

/** Reason why no volume can be added now. */
export function addVolumeRefusal(context: ActionContext): Reason | undefined {
  const here = environmentInactive({ environment: context.environment }, context);
  return here ?? limitReached('volumes', context);
}

/** True where a new, empty volume may be added: in a zone, of a tier. */
export function mayAddVolume(context: ActionContext): boolean {
  return ['createVolume', 'listDiskOfferings', 'listZones'].every((command) =>
    mayCall(context, command),
  );
}
