import { isWhole, partOf, type PagedList } from '../../../../cloud/lists/list';
import type { Instance, RecoveryPoint, Snapshot, Task, Volume } from '../../../../cloud/types';
import type { ActionContext } from '../../../rules/context';
import { newRollback, type Rollback } from '../../rollback/rollback';
import {
  rollbackPlan,
  type RollbackChoices,
  type RollbackInputs,
  type RollbackPlan,
} from '../../rollback/rollbackPlan';
import type { Tree } from '../../runs/treeChanges';

/** Inputs of the plans of a moment, all read at one time. */
export interface MomentLists {
  instances: PagedList<Instance>;
  points: PagedList<RecoveryPoint>;
  volumes: PagedList<Volume>;
  snapshots: PagedList<Snapshot>;
  tasks: readonly Task[];
  capabilities: ActionContext['capabilities'];
  limitOf: (instance: Instance) => RollbackInputs['limit'];
}

/** Options for all instances, and for some of them. */
export interface MomentChoices {
  safetyPoint: boolean;
  memory: boolean;
  /** Ids of stopped instances to start, for a point that holds memory. */
  startFirst: ReadonlySet<string>;
}

/** One instance in the plan, by its point of the moment. */
export interface LanePlan {
  facts: RollbackInputs;
  plan: RollbackPlan;
}

/** The tree of an instance, from the lists; undefined where the instance is not among them. */
export function treeOf(
  instanceId: string,
  { instances, points }: Pick<MomentLists, 'instances' | 'points'>,
): Tree | undefined {
  const instance = instances.items.find(({ id }) => id === instanceId);
  return (
    instance && {
      instance,
      points: partOf(points, (point) => point.instanceId === instanceId, 'instanceId', instanceId),
    }
  );
}

/** Plan of one instance: the tree as it is shown, and the rest from the lists. */
export function lanePlan(
  { instance, points }: Tree,
  target: RecoveryPoint,
  lists: MomentLists,
  choices: MomentChoices,
): LanePlan {
  const volumes = partOf(
    lists.volumes,
    ({ instanceId }) => instanceId === instance.id,
    'instanceId',
    instance.id,
  );
  const ids = volumes.items.map(({ id }) => id);
  const facts: RollbackInputs = {
    instance,
    points,
    target: points.items.find(({ id }) => id === target.id) ?? target,
    volumes,
    snapshots: partOf(
      lists.snapshots,
      ({ volumeId = '' }) => ids.includes(volumeId),
      'volumeId',
      ...ids,
    ),
    tasks: lists.tasks,
    capabilities: lists.capabilities,
    limit: lists.limitOf(instance),
  };
  const own: RollbackChoices = {
    safetyPoint: choices.safetyPoint,
    memory: choices.memory,
    startFirst: choices.startFirst.has(instance.id),
  };
  return { facts, plan: rollbackPlan(facts, own) };
}

/** Number of lines that block a plan; one where it is blocked without such a line. */
export function problemsIn({ plan, facts }: LanePlan): number {
  const blocking = plan.lines.filter(({ state }) => state === 'blocks').length;
  return plan.blocked || !isWhole(facts.points) ? Math.max(blocking, 1) : 0;
}

/** Points in the person's order; those that the order does not name come last. */
export function inOrder(
  points: readonly RecoveryPoint[],
  order: readonly string[],
): readonly RecoveryPoint[] {
  const rank = ({ id }: RecoveryPoint) => (order.includes(id) ? order.indexOf(id) : order.length);
  return points.toSorted((a, b) => rank(a) - rank(b));
}

/** The order with one id and the one `by` positions after it swapped, if there is one. */
export function moved(order: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from === -1 || other === undefined) return order;
  return order.map((each) => (each === id ? other : each === other ? id : each));
}

/** One lane for each plan, before its first step, in the order of the plans. */
export function newLanes(
  plans: readonly LanePlan[],
  about: {
    runId: string;
    momentId: string;
    name: string;
    now: number;
    /** Name and description of the safety point of a lane, by the id of its run. */
    safetyOf: (lane: LanePlan, id: string) => { name: string; description: string };
  },
): readonly Rollback[] {
  const { runId, momentId, name, now, safetyOf } = about;
  return plans.map((lane, index) => {
    const id = `${runId}-${String(index)}`;
    return {
      ...newRollback(lane.facts, lane.plan, safetyOf(lane, id), { id, now }),
      lane: { runId, name, index, count: plans.length },
      momentId,
    };
  });
}
