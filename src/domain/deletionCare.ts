import type { DeletePlan } from './deletePlan';
import { pathToNow } from './lineage';
import { undoPoint } from './safetyPoint';

/**
 * What a deletion takes from the person.
 * - `failed`: the point holds nothing. `off`: nothing is built on it, and *Now* does not descend from it.
 * - `base`: others are built on it, *Now* is not. `way`: *Now* descends from it. `undo`: the last rollback is undone by it.
 */
export type Damage = 'failed' | 'off' | 'base' | 'way' | 'undo';

/** The damage of each point that a plan deletes, in the order of its queue. */
export function damages({ before, queue }: DeletePlan): ReadonlyMap<string, Damage> {
  const way = new Set(pathToNow(before));
  const undo = undoPoint(before)?.id;
  const damageOf = (id: string): Damage => {
    const node = before.nodes.get(id);
    if (way.has(id)) return 'way';
    if (id === undo) return 'undo';
    if (node !== undefined && node.childIds.length > 0) return 'base';
    return node?.kind === 'point' && node.point.state === 'Error' ? 'failed' : 'off';
  };
  return new Map(queue.map((id) => [id, damageOf(id)]));
}

/**
 * How a deletion is confirmed: `once`, where nothing is lost; `plain`, where it is said what is lost; `typed`,
 * where the name of a point is to be typed: of those that *Now* descends from the nearest to it, else the one
 * that undoes the last rollback.
 */
export type DeletionCare = { kind: 'once' | 'plain' } | { kind: 'typed'; pointId: string };

export function deletionCare(plan: DeletePlan): DeletionCare {
  const of = damages(plan);
  const nearest = pathToNow(plan.before).findLast((id) => of.has(id));
  const undo = plan.queue.find((id) => of.get(id) === 'undo');
  const pointId = nearest ?? undo;
  if (pointId !== undefined) return { kind: 'typed', pointId };
  return { kind: [...of.values()].every((damage) => damage === 'failed') ? 'once' : 'plain' };
}

/** Whether what was typed is the name that was asked for; a space around it, or another way to write an accent, is no matter. */
export function isTypedRight(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim();
  return plain(typed) === plain(name);
}
