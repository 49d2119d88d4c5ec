import type { DeletePlan } from './deletePlan';
import { pathToNow, type Lineage } from '../lineage/lineage';
import { undoPoint } from '../rollback/safetyPoint';

/**
 * Loss that a deletion causes.
 * - `failed`: the point holds nothing. `off`: nothing is built on it, and *Now* does not descend from it.
 * - `base`: others are built on it, *Now* is not. `way`: *Now* descends from it. `undo`: the last rollback is undone by it.
 */
export type Damage = 'failed' | 'off' | 'base' | 'way' | 'undo';

/** Damage of deleting a point of a tree, by id; undefined for other ids. */
export function damageIn(lineage: Lineage): (id: string) => Damage | undefined {
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

/**
 * Confirmation of a deletion. `once`: nothing is lost. `plain`: the losses are listed. `typed`: the person types the name
 * of a point: the one nearest to *Now* on the current branch, else the one that undoes the last rollback.
 */
export type DeletionCare = { kind: 'once' | 'plain' } | { kind: 'typed'; pointId: string };

export function deletionCare({ before, queue }: DeletePlan): DeletionCare {
  const damageOf = damageIn(before);
  const nearest = pathToNow(before).findLast((id) => queue.includes(id));
  const pointId = nearest ?? queue.find((id) => damageOf(id) === 'undo');
  if (pointId !== undefined) return { kind: 'typed', pointId };
  return { kind: queue.every((id) => damageOf(id) === 'failed') ? 'once' : 'plain' };
}
