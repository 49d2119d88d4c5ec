import { reasonFor, notKnown, type Reason, type ReasonCode } from '../rules/reasons';
import type { RecoveryPoint, Task } from '../../cloud/types';
import { busy } from '../rules/busy';
import { evaluate, mayCall, type ActionContext, type Rule, type Verdicts } from '../rules/context';
import { notPinned, pinnedAgainst } from '../rules/pins';
import { instanceStateBlocker } from '../instances/instanceRules';
import type { RecoveryPointState } from '../../cloud/states';

/** The menu of a recovery point, in its documented order. */
export const recoveryPointActions = ['rollback', 'pin', 'unpin', 'delete'] as const;
export type RecoveryPointAction = (typeof recoveryPointActions)[number];

// Reason against using a point, by its state.
const notReadyCodes: Readonly<Record<RecoveryPointState, ReasonCode | undefined>> = {
  Ready: undefined,
  Error: 'pointFailed',
  Hidden: 'pointHidden',
  Removed: 'pointHidden',
  Allocated: 'pointChanging',
  Creating: 'pointChanging',
  Reverting: 'pointChanging',
  Expunging: 'pointChanging',
  Unknown: 'stateUnknown',
};

/** Why a point cannot be used while in its state; none for Ready. */
function notReady(point: RecoveryPoint): Reason | undefined {
  const code = notReadyCodes[point.state];
  return code && reasonFor(code, { name: point.name, state: point.state });
}

const instanceOf = (point: RecoveryPoint, context: ActionContext) =>
  context.instances?.items.find(({ id }) => id === point.instanceId);

function busyBlocker(point: RecoveryPoint, context: ActionContext): Reason | undefined {
  const instance = instanceOf(point, context);
  return (
    busy('recoveryPoint', point, point.instanceId, context.tasks) ??
    (instance && busy('instance', instance, instance.id, context.tasks))
  );
}

/** An inferred deletion may have been interrupted: deleting the point again is the remedy. */
function besideOwnEnd({ id }: RecoveryPoint, context: ActionContext): ActionContext {
  const isOwnEnd = ({ inferred, kind, subject }: Task) =>
    inferred === true && kind === 'deleteRecoveryPoint' && subject.id === id;
  return { ...context, tasks: context.tasks.filter((task) => !isOwnEnd(task)) };
}

/** The engine rolls back only what keeps the power state: running to memory, stopped to disk. */
function mismatch(point: RecoveryPoint, context: ActionContext): Reason | undefined {
  const instance = instanceOf(point, context);
  if (instance === undefined) return notKnown('instance', point.name);
  const values = { point: point.name, instance: instance.name };
  if (instance.state === 'Running' && point.type === 'Disk')
    return reasonFor('rollbackNeedsStopped', values);
  if (instance.state === 'Stopped' && point.type === 'DiskAndMemory')
    return reasonFor('rollbackNeedsRunning', values);
  return instanceStateBlocker(instance);
}

// An interrupted deletion leaves a point Expunging; deleting it again is the remedy.
const deletable = (point: RecoveryPoint) =>
  point.state === 'Error' || point.state === 'Expunging' ? undefined : notReady(point);

const taggable = (point: RecoveryPoint) =>
  point.state === 'Removed' || point.state === 'Expunging' ? notReady(point) : undefined;

const rules: Readonly<Record<RecoveryPointAction, Rule<RecoveryPoint>>> = {
  rollback: {
    needs: () => ['revertToVMSnapshot'],
    refusal: (point, context) =>
      busyBlocker(point, context) ?? notReady(point) ?? mismatch(point, context),
  },
  pin: {
    needs: () => ['createTags', 'deleteTags'],
    refusal: (point) => taggable(point),
  },
  unpin: {
    needs: () => ['deleteTags'],
    absent: notPinned,
    refusal: () => undefined,
  },
  delete: {
    needs: () => ['deleteVMSnapshot'],
    refusal: (point, context) =>
      busyBlocker(point, besideOwnEnd(point, context)) ??
      deletable(point) ??
      pinnedAgainst(point, context.now),
  },
};

/** Verdicts on the actions of a recovery point (CloudStack rules §8). */
export function recoveryPointVerdicts(
  point: RecoveryPoint,
  context: ActionContext,
): Verdicts<RecoveryPointAction> {
  return evaluate(recoveryPointActions, rules, point, context);
}

/** True if the account may act on existing recovery points. */
export function mayActOnRecoveryPoints(context: ActionContext): boolean {
  return mayCall(context, 'revertToVMSnapshot') || mayCall(context, 'deleteVMSnapshot');
}
