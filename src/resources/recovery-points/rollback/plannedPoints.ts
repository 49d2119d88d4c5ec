import type { RecoveryPoint } from '../../../cloud/types';
import type { Rollback } from './rollback';
import type { RollbackInputs, RollbackPlan } from './rollbackPlan';
import { safetyDescription, safetyMark } from './safetyPoint';

/** The id of a safety point that is planned. The cloud's ids are UUIDs, so none is like it. */
export const plannedId = ':safety';

const withCurrent = (points: readonly RecoveryPoint[], currentId: string | undefined) =>
  points.map((point) => ({ ...point, current: point.id === currentId }));

/** The points as a plan leaves them: the safety point under the current point, then the target current. */
export function pointsAfterRollback(
  { target, points }: Pick<RollbackInputs, 'target' | 'points'>,
  plan: Pick<RollbackPlan, 'safety'>,
  safety: { name: string; createdAt: number },
): readonly RecoveryPoint[] {
  const current = points.items.find((point) => point.current);
  const planned: RecoveryPoint | undefined = plan.safety && {
    ...target,
    ...safety,
    id: plannedId,
    type: plan.safety,
    state: 'Ready',
    description: safetyDescription('', { targetId: target.id, runId: 'plan' }),
    tags: {},
    parentId: current?.id,
    parentName: current?.name,
  };
  return withCurrent([...points.items, ...(planned ? [planned] : [])], target.id);
}

/** The points as they were before a rollback: its own safety points left out, and what was current then current. */
export function pointsBeforeRollback(
  rollback: Pick<Rollback, 'id' | 'from'>,
  points: readonly RecoveryPoint[],
): readonly RecoveryPoint[] {
  return withCurrent(
    points.filter((point) => safetyMark(point)?.runId !== rollback.id),
    rollback.from,
  );
}
