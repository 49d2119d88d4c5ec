import { quotaFor, usualLimit } from '../rollback/rollbackPlan';
import { isWhole, type PagedList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';

/** How many recovery points a cloud grants an instance, and how that is known. */
export interface PointLimit {
  limit: number;
  /** `told`: the cloud says so. `refused`: it refused one more once. */
  source: 'told' | 'refused';
}

/** Values of the gauge of an instance's recovery points. */
export interface QuotaReading {
  /** Hidden and failed points count (CloudStack rules §8). */
  used: number;
  /** Not known: the instance has more than is usual, or than was refused once. */
  limit: number | undefined;
  /** `usual`: the cloud has said nothing, and grants what clouds usually do (CloudStack rules §8). */
  source: PointLimit['source'] | 'usual';
  /**
   * `plenty`: there is room beside the safety point of a rollback. `last`: only its place is left. `full`: not even
   * that. `unknown`: without a limit, or where some points could not be read, nothing can be said.
   */
  level: 'plenty' | 'last' | 'full' | 'unknown';
}

/** Slots that are left, one reserved for the safety point of a rollback. */
export function quotaOf(
  points: PagedList<RecoveryPoint>,
  known: PointLimit | undefined,
): QuotaReading {
  const { used } = quotaFor(points.items, undefined);
  // A refusal is of its time: more points than that show that the cloud grants more by now.
  const believed = known?.source === 'refused' && used > known.limit ? undefined : known;
  const limit = believed?.limit ?? (used > usualLimit ? undefined : usualLimit);
  const ofRead = levelOf(used, limit);
  // Those that could not be read only fill it further.
  const level = isWhole(points) || ofRead === 'full' ? ofRead : 'unknown';
  return { used, limit, source: believed?.source ?? 'usual', level };
}

function levelOf(used: number, limit: number | undefined): QuotaReading['level'] {
  if (limit === undefined) return 'unknown';
  if (used >= limit) return 'full';
  return used === limit - 1 ? 'last' : 'plenty';
}

/** A reading that is to be warned of: no room beside the safety point, or not even for that. */
export function isNearlyFull(
  room: QuotaReading,
): room is QuotaReading & { level: 'last' | 'full' } {
  return room.level === 'last' || room.level === 'full';
}
