import { pathToNow, type Lineage } from '../lineage/lineage';
import { undoPoint } from '../rollback/safetyPoint';

/**
 * Loss that a deletion causes.
 * - `failed`: the point holds nothing. `off`: nothing is built on it, and *Now* does not descend from it.
 * - `base`: others are built on it, *Now* is not. `way`: *Now* descends from it. `undo`: the last rollback is undone by it.
 */
export type DeletionLoss = 'failed' | 'off' | 'base' | 'way' | 'undo';

/** Damage of deleting a point of a tree, by id; undefined for other ids. */
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
