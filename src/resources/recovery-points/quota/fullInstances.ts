import { wholeList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';
import { quotaOf, type PointLimit } from './quota';

/** An instance whose recovery points use every slot. */
export interface FullInstance {
  /** Any of its points: it names the instance and its environment. */
  point: RecoveryPoint;
  limit: number;
  /** False where the cloud has said nothing, and the limit is the usual one. */
  isCertain: boolean;
}

/** Instances without a slot for one more recovery point. Where none is granted at all, none can be freed. */
export function fullInstances(
  points: readonly RecoveryPoint[],
  limitOf: (point: RecoveryPoint) => PointLimit | undefined,
): readonly FullInstance[] {
  const byInstance = new Map<string, RecoveryPoint[]>();
  for (const point of points) {
    const own = byInstance.get(point.instanceId);
    if (own === undefined) byInstance.set(point.instanceId, [point]);
    else own.push(point);
  }
  return [...byInstance.values()].flatMap((own) => {
    const [point] = own;
    if (point === undefined) return [];
    const { level, limit = 0, source } = quotaOf(wholeList(own), limitOf(point));
    return level === 'full' && limit > 0 ? { point, limit, isCertain: source !== 'usual' } : [];
  });
}
