import type { NamedEnvironment, InEnvironment } from '../../cloud/environments/environment';
import { left, type Allowances, type LimitedResource } from '../../cloud/catalog/limitedResources';
import { isWhole, partOf, unread, type PagedList } from '../../cloud/lists/list';
import { limitReason, reasonFor, notKnown, verdictOf, type Reason, type Verdict } from './reasons';
import { pendingSnapshots } from '../../cloud/states';
import type {
  Capabilities,
  Instance,
  RecoveryPoint,
  CloudSetting,
  Snapshot,
  Task,
  Volume,
} from '../../cloud/types';

/**
 * Data beside the resource itself. An absent list is unknown, an incomplete one is known by its items alone: a rule
 * that needs more reports that it does not know.
 */
export interface ActionContext {
  capabilities: Capabilities;
  /** All that are known; only running ones count. */
  tasks: readonly Task[];
  /** The cloud's time, in ms since 1970, to the hour: pins end by it. Without it, none has ended. */
  now?: number | undefined;
  instances?: PagedList<Instance> | undefined;
  volumes?: PagedList<Volume> | undefined;
  snapshots?: PagedList<Snapshot> | undefined;
  recoveryPoints?: PagedList<RecoveryPoint> | undefined;
  /** Maximum number of recovery points of an instance; undefined where the cloud does not report it. */
  recoveryPointLimit?: number | 'notKnown' | undefined;
  /** Environment of the page, where it is one of its own. */
  environment?: (NamedEnvironment & { state: 'Active' | 'Suspended' | 'Disabled' }) | undefined;
  /** Usage of the limits, where known. */
  allowances?: Allowances | undefined;
}

/** Verdicts on the actions of one resource, in menu order. An action that is not in the map is not shown. */
export interface Verdicts<A extends string> extends ReadonlyMap<A, Verdict> {
  /** Reason why each of the other actions is not shown. */
  readonly absent: ReadonlyMap<A, Reason>;
}

/** One line of the table: if an action is offered at all, and the reason against it now. */
export interface Rule<T> {
  /** The commands that it cannot do without; not offered to an account that lacks one (listApis). */
  needs: (resource: T) => readonly string[];
  /** Reason why it makes no sense for the resource in its state: a menu does not show it. */
  absent?: (resource: T, context: ActionContext) => Reason | undefined;
  refusal: (resource: T, context: ActionContext) => Reason | undefined;
}

/** Verdicts of a resource's table on one resource. */
export function evaluate<A extends string, T>(
  actions: readonly A[],
  rules: Readonly<Record<A, Rule<T>>>,
  resource: T,
  context: ActionContext,
): Verdicts<A> {
  const verdicts = new Map<A, Verdict>();
  const absent = new Map<A, Reason>();
  for (const action of actions) {
    const rule = rules[action];
    const isPermitted = rule.needs(resource).every((command) => mayCall(context, command));
    const reason = isPermitted ? rule.absent?.(resource, context) : notPermitted;
    if (reason) absent.set(action, reason);
    else verdicts.set(action, verdictOf(rule.refusal(resource, context)));
  }
  return Object.assign(verdicts, { absent });
}

/** Reason against what the account may not do. */
export const notPermitted = reasonFor('notPermitted', {});

/** Reason why an action cannot be done now, whether a menu shows it or not. */
export function reasonAgainst<A extends string>(
  verdicts: Verdicts<A>,
  action: A,
): Reason | undefined {
  const verdict = verdicts.get(action);
  return verdict?.allowed === false ? verdict.reason : verdicts.absent.get(action);
}

/** True where the account may call a command (listApis). */
export function mayCall(context: ActionContext, command: string): boolean {
  return context.capabilities.commands.has(command);
}

/** Several settings together: one that forbids is enough. */
export function allOf(...settings: readonly CloudSetting[]): CloudSetting {
  if (settings.includes(false)) return false;
  return settings.includes('notKnown') ? 'notKnown' : true;
}

/** Doubt where a setting of the cloud that may forbid an action could not be read. */
export function settingDoubt(setting: CloudSetting): Reason | undefined {
  return setting === 'notKnown' ? notKnown('settings', '') : undefined;
}

/** Reason where the limit of a resource is reached. */
export function limitReached(
  resource: LimitedResource,
  context: ActionContext,
): Reason | undefined {
  const allowance = context.allowances?.[resource];
  if (allowance === 'notKnown') return notKnown('limit', '');
  if (allowance === undefined || left(allowance) > 0) return undefined;
  return limitReason(resource, allowance);
}

/** Reason where the environment of a resource is suspended: nothing can be created or started in it. */
export function environmentInactive(
  { environment: of }: InEnvironment,
  { environment }: ActionContext,
): Reason | undefined {
  if (environment === undefined || environment.state === 'Active' || of?.id !== environment.id)
    return undefined;
  return reasonFor('environmentInactive', { environment: environment.name });
}

/** An unfinished snapshot of one of some volumes, which blocks the action. */
export function unfinishedOf(
  volumes: PagedList<Volume>,
  { name }: { name: string },
  context: ActionContext,
): Reason | undefined {
  const ids = volumes.items.map(({ id }) => id);
  const isPending = ({ volumeId = '', state }: Snapshot) =>
    ids.includes(volumeId) && pendingSnapshots.includes(state);
  const pending = partOf(context.snapshots, isPending, 'volumeId', ...ids);
  const [first] = pending.items;
  if (first) return reasonFor('snapshotPending', { snapshot: first.name });
  return isWhole(volumes) && isWhole(pending) ? undefined : notKnown('snapshots', name);
}

type Points = PagedList<RecoveryPoint>;

/** Counted points of each instance, cached: long lists run the rules for each instance in turn. */
const counted = new WeakMap<Points, ReadonlyMap<string, readonly RecoveryPoint[]>>();

function byInstance(list: Points): ReadonlyMap<string, readonly RecoveryPoint[]> {
  const found = counted.get(list);
  if (found) return found;
  const map = new Map<string, RecoveryPoint[]>();
  for (const point of list.items) {
    if (point.state === 'Removed') continue;
    const others = map.get(point.instanceId);
    if (others) others.push(point);
    else map.set(point.instanceId, [point]);
  }
  counted.set(list, map);
  return map;
}

/** The recovery points that the engine counts for an instance: all but removed ones, hidden ones too. */
export function countedPoints(
  instanceId: string,
  { recoveryPoints = unread }: ActionContext,
): Points {
  const items = byInstance(recoveryPoints).get(instanceId) ?? [];
  return { ...partOf(recoveryPoints, () => false, 'instanceId', instanceId), items };
}
