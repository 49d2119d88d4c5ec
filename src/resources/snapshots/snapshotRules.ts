import { isWhole, partOf } from '../../cloud/lists/list';
import { reasonFor, firstReason, notKnown, type Reason, type ReasonCode } from '../rules/reasons';
import type { Snapshot, Task, Volume } from '../../cloud/types';
import { pointsEffect } from '../rules/blocks';
import { busy, busyWith } from '../rules/busy';
import { taskOn } from '../../cloud/tasks/taskOn';
import {
  evaluate,
  environmentInactive,
  limitReached,
  type ActionContext,
  type Rule,
  type Verdicts,
} from '../rules/context';
import { notPinned, pinnedAgainst } from '../rules/pins';
import { instanceStateBlocker } from '../instances/instanceRules';
import {
  attachedInstance,
  hypervisorOf,
  pointsOver,
  volumeStateBlocker,
} from '../volumes/volumeRules';
import type { SnapshotState } from '../../cloud/states';

/** The menu of a snapshot, in its documented order. */
export const snapshotActions = [
  'createTemplate',
  'createVolume',
  'testRestore',
  'revert',
  'pin',
  'unpin',
  'delete',
  'viewDetails',
] as const;
export type SnapshotAction = (typeof snapshotActions)[number];

// Reason that blocks the use of a snapshot in each state.
const notUsableCodes: Readonly<Record<SnapshotState, ReasonCode | undefined>> = {
  BackedUp: undefined,
  Error: 'snapshotFailed',
  Destroyed: 'snapshotGone',
  Hidden: 'snapshotGone',
  Allocated: 'snapshotChanging',
  Creating: 'snapshotChanging',
  CreatedOnPrimary: 'snapshotChanging',
  BackingUp: 'snapshotChanging',
  Copying: 'snapshotChanging',
  Destroying: 'snapshotChanging',
  Unknown: 'stateUnknown',
};

/** Reason why a snapshot cannot be used in its state; none for BackedUp. */
function notUsable(snapshot: Snapshot): Reason | undefined {
  const code = notUsableCodes[snapshot.state];
  return code && reasonFor(code, { name: snapshot.name, state: snapshot.state });
}

/** A snapshot can be read several times at once (for templates or volumes); only its deletion blocks that. */
function leaving(snapshot: Snapshot, tasks: readonly Task[]): Reason | undefined {
  const task = taskOn({ kind: 'snapshot', id: snapshot.id }, tasks);
  return task?.kind === 'deleteSnapshot' ? busyWith(task, snapshot) : undefined;
}

const busyBlocker = (snapshot: Snapshot, context: ActionContext) =>
  busy('snapshot', snapshot, undefined, context.tasks);

const usable = (snapshot: Snapshot, context: ActionContext) =>
  leaving(snapshot, context.tasks) ?? notUsable(snapshot);

function revertOver(volume: Volume, context: ActionContext): Reason | undefined {
  const inUse =
    busy('volume', volume, volume.instanceId, context.tasks) ?? volumeStateBlocker(volume);
  if (inUse) return inUse;
  const holder = attachedInstance(volume, context);
  const points = pointsOver(volume, context);
  const instance = holder?.name ?? volume.instanceName ?? '';
  if (pointsEffect('revert', points.items, hypervisorOf(volume, context)) === 'stops')
    return reasonFor('revertRecoveryPoints', { instance, count: points.items.length });
  return firstReason(
    holderRunning(volume, holder),
    isWhole(points) ? undefined : notKnown('points', instance),
  );
}

/** The engine reverts volumes of stopped instances, and of none. */
function holderRunning(
  volume: Volume,
  holder: ReturnType<typeof attachedInstance>,
): Reason | undefined {
  if (holder === undefined)
    return volume.instanceId === undefined ? undefined : notKnown('instance', volume.name);
  if (holder.state === 'Stopped' || holder.state === 'Shutdown') return undefined;
  return (
    instanceStateBlocker(holder) ??
    reasonFor('revertNeedsStopped', { volume: volume.name, instance: holder.name })
  );
}

function revertRefusal(snapshot: Snapshot, context: ActionContext): Reason | undefined {
  const values = { snapshot: snapshot.name };
  if (snapshot.volumeId === undefined) return reasonFor('revertVolumeGone', values);
  if (!snapshot.revertable) return reasonFor('revertUnsupported', values);
  const { volumeId } = snapshot;
  const volumes = partOf(context.volumes, ({ id }) => id === volumeId, 'id', volumeId);
  const [volume] = volumes.items;
  if (volume) return revertOver(volume, context);
  return isWhole(volumes)
    ? reasonFor('revertVolumeGone', values)
    : notKnown('volume', snapshot.name);
}

const deletable = (snapshot: Snapshot) =>
  snapshot.state === 'Error' || snapshot.state === 'Allocated' ? undefined : notUsable(snapshot);

const taggable = ({ name, state }: Snapshot) =>
  state === 'Destroyed' || state === 'Destroying'
    ? reasonFor('snapshotGone', { name, state })
    : undefined;

/** Reason against creating a resource from a snapshot, in its own environment. */
const newFrom = (snapshot: Snapshot, context: ActionContext) =>
  usable(snapshot, context) ?? environmentInactive(snapshot, context);

const rules: Readonly<Record<SnapshotAction, Rule<Snapshot>>> = {
  createTemplate: {
    // A template is of an operating system: the snapshot's own, or one of the list.
    needs: ({ osTypeId }) =>
      osTypeId === undefined ? ['createTemplate', 'listOsTypes'] : ['createTemplate'],
    refusal: (snapshot, context) =>
      firstReason(newFrom(snapshot, context), limitReached('templates', context)),
  },
  createVolume: {
    needs: () => ['createVolume'],
    refusal: (snapshot, context) =>
      firstReason(newFrom(snapshot, context), limitReached('volumes', context)),
  },
  testRestore: {
    needs: () => [
      'createTemplate',
      'listTemplates',
      'deployVirtualMachine',
      'listServiceOfferings',
    ],
    absent: ({ name, volumeType }) =>
      volumeType === 'OS' ? undefined : reasonFor('snapshotOfData', { snapshot: name }),
    // Each step names its own limits: a test may have started before they were reached.
    refusal: newFrom,
  },
  revert: {
    needs: () => ['revertSnapshot', 'listVolumes'],
    refusal: (snapshot, context) =>
      busyBlocker(snapshot, context) ?? notUsable(snapshot) ?? revertRefusal(snapshot, context),
  },
  pin: {
    needs: () => ['createTags', 'deleteTags'],
    refusal: (snapshot, context) => leaving(snapshot, context.tasks) ?? taggable(snapshot),
  },
  unpin: {
    needs: () => ['deleteTags'],
    absent: notPinned,
    refusal: (snapshot, context) => leaving(snapshot, context.tasks),
  },
  delete: {
    needs: () => ['deleteSnapshot'],
    refusal: (snapshot, context) =>
      busyBlocker(snapshot, context) ?? deletable(snapshot) ?? pinnedAgainst(snapshot, context.now),
  },
  viewDetails: { needs: () => [], refusal: () => undefined },
};

/** Verdicts on the actions of a snapshot (CloudStack rules §9, §10). */
export function snapshotVerdicts(
  snapshot: Snapshot,
  context: ActionContext,
): Verdicts<SnapshotAction> {
  return evaluate(snapshotActions, rules, snapshot, context);
}
