import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedRuns, folding, runsOf, type ShownTree } from './folds';
import { ancestors, buildLineage, nowId, pathToNow, visitingOrder } from './lineage';
import { safetyDescription } from '../rollback/safetyPoint';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

/** A trunk of 15 that leads to Now, and one branch off its root: b0, b1, …, a point an hour. */
function branched(length: number, more: Partial<Record<number, Partial<RecoveryPoint>>> = {}) {
  const line = (letter: string, count: number, root: string | undefined) =>
    Array.from({ length: count }, (_, index) =>
      samplePoint({
        id: `${letter}${String(index)}`,
        parentId: index === 0 ? root : `${letter}${String(index - 1)}`,
        createdAt: index,
      }),
    );
  const trunk = line('a', 15, undefined).map((p) => ({ ...p, current: p.id === 'a14' }));
  const branch = line('b', length, 'a0').map((p, index) => ({ ...p, ...more[index] }));
  return buildLineage([...trunk, ...branch]);
}
const runIds = (lineage: ReturnType<typeof branched>) =>
  runsOf(lineage).map((run) => [run.id, run.points.length]);

describe('what folds', () => {
  test('a line off the current branch, without the end of its branch', () => {
    expect(runIds(branched(9))).toEqual([['b0', 8]]);
  });
  test('not the current branch, however long', () => {
    const chain = Array.from({ length: 60 }, (_, index) =>
      samplePoint({ id: `p${String(index)}`, parentId: `p${String(index - 1)}`, createdAt: index }),
    ).map((p, index) => ({ ...p, current: index === 59 }));
    expect(runsOf(buildLineage(chain))).toEqual([]);
  });
  test('not fewer than four', () => {
    expect(runIds(branched(5))).toEqual([['b0', 4]]);
    const short = branched(5, { 4: { parentId: 'b2' } });
    expect(short.nodes.size).toBeGreaterThan(folding.mostNodes);
    expect(runIds(short)).toEqual([]);
  });
  test('nothing in a small tree', () => {
    expect(branched(4).nodes.size).toBe(folding.mostNodes);
    expect(runIds(branched(4))).toEqual([]);
  });
  test('not a failed or hidden point: these split the line', () => {
    expect(runIds(branched(12, { 5: { state: 'Error' } }))).toEqual([
      ['b0', 5],
      ['b6', 5],
    ]);
    expect(runIds(branched(12, { 5: { state: 'Hidden' } }))).toEqual([
      ['b0', 5],
      ['b6', 5],
    ]);
  });
  test('not a branch point', () => {
    expect(runIds(branched(12, { 11: { parentId: 'b5' } }))).toEqual([
      ['b0', 5],
      ['b6', 4],
    ]);
  });
  test('not a rollback’s target or its safety point', () => {
    const description = safetyDescription('Kept.', { targetId: 'b5', runId: 'r' });
    expect(runIds(branched(16, { 10: { description } }))).toEqual([
      ['b0', 5],
      ['b6', 4],
      ['b11', 4],
    ]);
  });
});

describe('a run is not folded', () => {
  const runs = runsOf(branched(9));
  const none = () => false;
  test('after it was unfolded', () => {
    expect(foldedRuns(runs, (id) => id === 'b0', none)).toEqual([]);
    expect(foldedRuns(runs, (id) => id === 'b1', none)).toEqual(runs);
  });
  test('while one of its points must be visible', () => {
    expect(foldedRuns(runs, none, (id) => id === 'b5')).toEqual([]);
    expect(foldedRuns(runs, none, (id) => id === 'b8')).toEqual(runs);
  });
  test('while one of its points has a task', () => {
    const busy = runsOf(branched(9, { 3: { state: 'Expunging' } }));
    expect(foldedRuns(busy, none, none)).toEqual([]);
  });
});

test('a fold has the id of its first point, between its neighbours', () => {
  const lineage = branched(9);
  const tree = fold(lineage, runsOf(lineage));
  expect(tree.nodes.get('b0')).toMatchObject({
    kind: 'fold',
    parentId: 'a0',
    childIds: ['b8'],
    depth: 1,
  });
  expect(tree.nodes.get('b8')).toMatchObject({ kind: 'point', parentId: 'b0', depth: 2 });
  expect(tree.nodes.has('b1')).toBe(false);
  expect(tree.foldOf.get('b7')).toBe('b0');
});

/** Long lines that branch now and then, with all that a list may hold. */
const anyForest = fc
  .array(
    fc.record({
      branchesAt: fc.option(fc.nat(), { freq: 6 }),
      state: fc.constantFrom(...Array<'Ready'>(12).fill('Ready'), 'Error', 'Hidden', 'Creating'),
      safetyOf: fc.option(fc.nat(), { freq: 12 }),
      isRoot: fc.integer({ min: 0, max: 30 }),
    }),
    { minLength: 15, maxLength: 70 },
  )
  .chain((links) => fc.record({ links: fc.constant(links), current: fc.nat(links.length) }))
  .map(({ links, current }) =>
    buildLineage(
      links.map(({ branchesAt, state, safetyOf, isRoot }, index) =>
        samplePoint({
          id: `p${String(index)}`,
          state,
          createdAt: index,
          current: index === current,
          parentId:
            index === 0 || isRoot === 0
              ? undefined
              : `p${String((branchesAt ?? index - 1) % index)}`,
          description:
            safetyOf === null
              ? undefined
              : safetyDescription('', {
                  targetId: `p${String(safetyOf % links.length)}`,
                  runId: 'r',
                }),
        }),
      ),
    ),
  );

const pointsIn = (tree: ShownTree) =>
  [...tree.nodes.values()].flatMap((node) =>
    node.kind === 'fold' ? node.run.points.map(({ id }) => id) : [node.id],
  );

describe('in any tree', () => {
  const anyFolded = fc.record({ lineage: anyForest, every: fc.integer({ min: 1, max: 3 }) });

  test('every node is in the folded tree exactly once, in visiting order', () => {
    fc.assert(
      fc.property(anyFolded, ({ lineage, every }) => {
        const runs = runsOf(lineage).filter((_, index) => index % every === 0);
        expect(pointsIn(fold(lineage, runs))).toEqual(visitingOrder(lineage));
      }),
    );
  });

  test('the folded tree has the parents of the whole one', () => {
    fc.assert(
      fc.property(anyFolded, ({ lineage, every }) => {
        const runs = runsOf(lineage).filter((_, index) => index % every === 0);
        const tree = fold(lineage, runs);
        const shownAs = (id: string) => tree.foldOf.get(id) ?? id;
        for (const node of tree.nodes.values()) {
          expect(node.depth).toBe(ancestors(tree, node.id).length);
          for (const child of node.childIds) expect(tree.nodes.get(child)?.parentId).toBe(node.id);
          const whole = ancestors(lineage, node.id).map(shownAs);
          expect(ancestors(tree, node.id)).toEqual([...new Set(whole)]);
        }
        expect(tree.rootIds.every((id) => tree.nodes.has(id))).toBe(true);
      }),
    );
  });

  test('current branch, roots, branch points, ends, failed and hidden points never fold', () => {
    fc.assert(
      fc.property(anyForest, (lineage) => {
        const tree = fold(lineage, runsOf(lineage));
        const alone = (id: string) => tree.nodes.has(id) && tree.nodes.get(id)?.kind !== 'fold';
        const stays = [...lineage.nodes.values()].filter(
          (node) =>
            node.kind !== 'point' || node.childIds.length !== 1 || node.point.state === 'Error',
        );
        for (const id of [...pathToNow(lineage), ...lineage.rootIds, ...stays.map(({ id }) => id)])
          expect(alone(id)).toBe(true);
        expect(tree.nodes.has(nowId)).toBe(true);
      }),
    );
  });

  test('a point that must be visible is not folded', () => {
    fc.assert(
      fc.property(anyForest, fc.nat(), (lineage, pick) => {
        const order = visitingOrder(lineage);
        const id = order[pick % order.length];
        const tree = fold(
          lineage,
          foldedRuns(
            runsOf(lineage),
            () => false,
            (other) => other === id,
          ),
        );
        expect(tree.nodes.get(id ?? '')?.kind).not.toBe('fold');
        expect(tree.nodes.has(id ?? '')).toBe(true);
      }),
    );
  });
});
