import { pathToNow, type Lineage } from '../lineage/lineage';
import { undoPoint } from '../rollback/safetyPoint';

/**
 * Loss that a deletion causes.
 * - `failed`: the point holds nothing. `off`: not on the current branch, no children.
 * - `base`: not on the current branch, with children. `way`: on the current branch. `undo`: it can undo the last
 *   rollback.
 */
export type DeletionLoss = 'failed' | 'off' | 'base' | 'way' | 'undo';

/** Loss by deleting a point of a tree, by id; undefined for other ids. */
export function deletionLosses(lineage: Lineage): (id: string) => DeletionLoss | undefined {
  const way = new Set(pathToNow(lineage));
  const undo = undoPoint(lineage)?.id;
  return (id) => {
    const node = lineage.nodes.get(id);
    if (node?.kind !== 'point') return undefined;
    if (way.has(id)) return 'way';
    if (id === undo) return 'undo';
    if (node.childIds.length > 0) return 'base';
    return node.point.state === 'Error' ? 'failed' : 'off';
  };
}
