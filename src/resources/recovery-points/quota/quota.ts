import { quotaFor, usualLimit } from '../rollback/rollbackPlan';
import { isWhole, type PagedList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';

/** How many recovery points a cloud grants an instance, and how that is known. */
export interface PointLimit {
  limit: number;
  /** `told`: reported by the cloud. `refused`: learned from a refusal. */
  source: 'told' | 'refused';
}

/** Values of the gauge of an instance's recovery points. */
export interface QuotaReading {
  /** Hidden and failed points count (CloudStack rules §8). */
  used: number;
  /** Not known: the instance has more than is usual, or than was refused once. */
  limit: number | undefined;
  /** `usual`: not reported; the usual limit is assumed (CloudStack rules §8). */
  source: PointLimit['source'] | 'usual';
  /**
   * `plenty`: free slots beside the one for a safety point. `last`: only that one. `full`: none. `unknown`: without a limit,
   * or with unread points.
   */
  level: 'plenty' | 'last' | 'full' | 'unknown';
}

/** Quota of an instance, with one slot reserved for a safety point. */
export function quotaOf(
  points: PagedList<RecoveryPoint>,
  known: PointLimit | undefined,
): QuotaReading {
  const { used } = quotaFor(points.items, undefined);
  // The limit may have grown since the refusal: more points than it prove that.
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

/** True if a warning is due: no slot besides the safety point's, or none at all. */
export function isNearlyFull(
  quota: QuotaReading,
): quota is QuotaReading & { level: 'last' | 'full' } {
  return quota.level === 'last' || quota.level === 'full';
}
