import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletePlan } from './deletePlan';
import { buildLineage, nowId } from '../lineage/lineage';
import { anyPoints, validPoints } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

const onKvm = (points: readonly RecoveryPoint[]) =>
  points.map((each) => ({ ...each, hypervisor: 'KVM' }));
/** A deleted point, listed as hidden, that has nothing to do with the others: proof of file-based snapshots. */
const witness = samplePoint({
  id: 'witness',
  createdAt: 99,
  state: 'Hidden',
  hypervisor: 'KVM',
});

const parentsIn = (lineage: ReturnType<typeof buildLineage>) =>
  new Map([...lineage.nodes.values()].map(({ id, parentId }) => [id, parentId]));

describe('in any forest', () => {
  const forestAndChoice = validPoints.chain((points) =>
    fc.tuple(fc.constant(points), fc.shuffledSubarray(points.map(({ id }) => id))),
  );

  /** Remaining points by definition: each under its nearest remaining ancestor. */
  const survivorsOf = (points: readonly RecoveryPoint[], ids: readonly string[]) => {
    const byId = new Map(points.map((each) => [each.id, each]));
    const nearest = (id: string | undefined): string | undefined =>
      id === undefined || !ids.includes(id) ? id : nearest(byId.get(id)?.parentId);
    const stay = points.filter(({ id }) => !ids.includes(id));
    const parents = new Map<string, string | undefined>(
      stay.map(({ id, parentId }) => [id, nearest(parentId)]),
    );
    return parents.set(nowId, nearest(points.find(({ current }) => current)?.id));
  };

  test('each point moves to its nearest remaining ancestor, and so does Now', () => {
    fc.assert(
      fc.property(forestAndChoice, ([points, ids]) => {
        const plan = deletePlan(points, ids);
        const expected = survivorsOf(points, ids);
        expect(new Map([...parentsIn(plan.after)].toSorted())).toEqual(
          new Map([...expected].toSorted()),
        );
        const moved = points.filter(
          ({ id, parentId }) => expected.has(id) && expected.get(id) !== parentId,
        );
        expect(plan.moves.map(({ pointId }) => pointId).toSorted()).toEqual(
          moved.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test('the result does not depend on the order of choice or deletion', () => {
    fc.assert(
      fc.property(forestAndChoice, ([points, ids]) => {
        const atOnce = deletePlan(points, ids);
        expect(deletePlan(points, ids.toReversed())).toEqual(atOnce);
        let left: readonly RecoveryPoint[] = points;
        for (const id of ids) {
          const { after } = deletePlan(left, [id]);
          left = [...after.nodes.values()].flatMap((node) =>
            node.kind === 'point'
              ? [{ ...node.point, parentId: node.parentId, current: node.id === after.currentId }]
              : [],
          );
        }
        expect(parentsIn(buildLineage(left))).toEqual(parentsIn(atOnce.after));
      }),
    );
  });

  test('hiding keeps every remaining point, its ancestors, and the dependents of hidden points', () => {
    fc.assert(
      fc.property(forestAndChoice, ([points, ids]) => {
        const plan = deletePlan([...onKvm(points), witness], ids);
        const parents = parentsIn(plan.after);
        const visible = (id: string | undefined): string | undefined =>
          id !== undefined && plan.staysHidden.has(id) ? visible(parents.get(id)) : id;
        const actual = new Map(
          [...parents].flatMap(([id, parentId]) =>
            id === 'witness' || plan.staysHidden.has(id) ? [] : [[id, visible(parentId)]],
          ),
        );
        expect(new Map([...actual].toSorted())).toEqual(
          new Map([...survivorsOf(points, ids)].toSorted()),
        );
        for (const [id, users] of plan.staysHidden) {
          const node = plan.after.nodes.get(id);
          expect(node?.kind).toBe('hidden');
          expect(users.length).toBeGreaterThanOrEqual(2);
          expect(users.toSorted()).toEqual(node?.childIds.toSorted());
        }
      }),
    );
  });

  test('ancestors of a failed deletion are unchanged', () => {
    fc.assert(
      fc.property(forestAndChoice, fc.nat(), ([points, ids], at) => {
        const { queue } = deletePlan(points, ids);
        const done = queue.slice(0, at % (queue.length + 1));
        const { moves } = deletePlan(points, done);
        const waiting = queue.slice(done.length);
        for (const { pointId } of moves) expect(waiting).not.toContain(pointId);
      }),
    );
  });

  test('for any invalid list, the plan ends and keeps every point that was not chosen', () => {
    const listAndChoice = anyPoints.chain((points) =>
      fc.tuple(fc.constant(points), fc.shuffledSubarray(points.map(({ id }) => id))),
    );
    fc.assert(
      fc.property(
        listAndChoice,
        fc.constantFrom('KVM', 'XenServer'),
        ([points, ids], hypervisor) => {
          const plan = deletePlan(
            points.map((each) => ({ ...each, hypervisor })),
            ids,
          );
          const stay = [...plan.before.nodes.values()].filter(
            (node) => node.kind === 'point' && !ids.includes(node.id),
          );
          for (const { id } of stay) expect(plan.after.nodes.get(id)?.kind).toBe('point');
          for (const id of plan.queue)
            expect(plan.after.nodes.get(id)?.kind ?? 'hidden').toBe('hidden');
          expect(new Set(plan.queue).size).toBe(plan.queue.length);
        },
      ),
    );
  });
});
