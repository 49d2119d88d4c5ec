import { isWhole, partOf, unread, type PagedList } from '../../../cloud/lists/list';
import type { Instance, RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import { instanceVerdicts, recoveryPointTypesFor } from '../../instances/instanceRules';
import { reasonAgainst, type ActionContext } from '../../rules/context';
import { doubtOf, type Reason } from '../../rules/reasons';
import { mayBeKvm } from '../rollback/rollbackPlan';
import { quotaOf, type PointLimit } from '../quota/quota';

/**
 * Reason why an instance gets no point. `inRun`: a run is in progress on it in this browser. `unread`: a point could
 * not be read, so that the run could not recognize its own.
 */
export type MomentRefusal = Reason | 'inRun' | 'unread';

/** One selected instance in the plan of a moment. */
export type MomentLine = { instance: Instance } & (
  | {
      type: RecoveryPointType;
      /** Data that is missing for the rule: the cloud decides. */
      doubt: Reason | undefined;
      /** Number of points where the usual limit is reached, and the cloud reports none. */
      usualLimit: number | undefined;
      /** True where it depends on the storage, which can't be seen, if the cloud creates one (CloudStack rules §8). */
      isStorageUnsure: boolean;
      /** Why it is disk only, though memory was asked for. */
      noMemory: Reason | undefined;
    }
  | {
      type: undefined;
      refusal: MomentRefusal;
    }
);

/** A line of which a point will be created. */
export type PlannedPoint = Extract<MomentLine, { type: RecoveryPointType }>;

export const isPlanned = (line: MomentLine): line is PlannedPoint => line.type !== undefined;

/** Limit of recovery points of an instance, as far as it is known. */
export interface MomentLimit {
  known: PointLimit | undefined;
  forRules: ActionContext['recoveryPointLimit'];
}

/** Facts about the selected instances, beside the rules' context. */
export interface MomentFacts {
  context: ActionContext;
  limitOf: (instance: Instance) => MomentLimit;
  /** True while a run of this browser is in progress on the instance. */
  isInRun: (instanceId: string) => boolean;
}

function lineOf(instance: Instance, wantsMemory: boolean, facts: MomentFacts): MomentLine {
  const { limitOf, isInRun } = facts;
  const { known, forRules } = limitOf(instance);
  const context: ActionContext = {
    ...facts.context,
    recoveryPointLimit: forRules,
  };
  const verdicts = instanceVerdicts(instance, context);
  const refusal = reasonAgainst(verdicts, 'createRecoveryPoint');
  if (refusal) return { instance, type: undefined, refusal };
  if (isInRun(instance.id)) return { instance, type: undefined, refusal: 'inRun' };
  const points = pointsOf(instance, context);
  if (!isWhole(points)) return { instance, type: undefined, refusal: 'unread' };
  const { Disk, DiskAndMemory } = recoveryPointTypesFor(instance, context);
  const withMemory = DiskAndMemory.allowed && (wantsMemory || !Disk.allowed);
  const { level, used } = quotaOf(points, known);
  return {
    instance,
    type: withMemory ? 'DiskAndMemory' : 'Disk',
    doubt: doubtOf(verdicts.get('createRecoveryPoint')),
    usualLimit: level === 'full' || level === 'unknown' ? used : undefined,
    isStorageUnsure: instance.state === 'Stopped' && mayBeKvm(instance),
    noMemory: wantsMemory && !DiskAndMemory.allowed ? DiskAndMemory.reason : undefined,
  };
}

const pointsOf = (
  { id }: Instance,
  { recoveryPoints = unread }: ActionContext,
): PagedList<RecoveryPoint> =>
  partOf(recoveryPoints, (point) => point.instanceId === id, 'instanceId', id);

/** Plan of a moment: each selected instance with the point that it gets, or the reason why it gets none. */
export function momentPlan(
  instances: readonly Instance[],
  wantsMemory: boolean,
  facts: MomentFacts,
): readonly MomentLine[] {
  return instances.map((instance) => lineOf(instance, wantsMemory, facts));
}
