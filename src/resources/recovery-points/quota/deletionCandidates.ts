import { pathToNow, type Lineage, type PointNode } from '../lineage/lineage';
import { pinOf } from '../../rules/pins';
import { undoPoint } from '../rollback/safetyPoint';
import type { RecoveryPoint } from '../../../cloud/types';

/** A point whose deletion frees a slot, and the reason for the choice. */
export interface DeletionCandidate {
  point: RecoveryPoint;
  /**
   * `failed`: holds nothing. `off`: nothing is built on it, and *Now* does not descend from it. `old`: the oldest left.
   * `oldOnWay`: the oldest left, and *Now* descends from it.
   */
  why: 'failed' | 'off' | 'old' | 'oldOnWay';
}

const deletable: readonly string[] = ['Ready', 'Error'];

/**
 * Points to delete for a free slot, least missed first; never one that is needed, that undoes a rollback, or that
 * anyone pinned.
 */
export function deletionCandidates(
  lineage: Lineage,
  neededId?: string,
  isPinned: (point: RecoveryPoint) => boolean = (point) => pinOf(point) !== undefined,
): readonly DeletionCandidate[] {
  const onTheWay = new Set(pathToNow(lineage));
  const undoId = undoPoint(lineage)?.id;
  const points = [...lineage.nodes.values()]
    .filter((node): node is PointNode => node.kind === 'point')
    .filter(({ id, point }) => id !== neededId && id !== undoId && deletable.includes(point.state))
    .filter(({ point }) => !isPinned(point))
    .sort((a, b) => a.point.createdAt - b.point.createdAt);
  const why = ({ id, point, childIds }: PointNode): DeletionCandidate['why'] => {
    if (point.state === 'Error') return 'failed';
    if (onTheWay.has(id)) return 'oldOnWay';
    return childIds.length === 0 ? 'off' : 'old';
  };
  const all = points.map((node): DeletionCandidate => ({ point: node.point, why: why(node) }));
  const old = all.filter(({ why: is }) => is === 'old' || is === 'oldOnWay').slice(0, 1);
  const better = (['failed', 'off'] as const).flatMap((each) =>
    all.filter((found) => found.why === each),
  );
  return better.length > 0 ? better : old;
}
