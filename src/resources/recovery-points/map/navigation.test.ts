import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLineage, nowId, visitingOrder } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';
import {
  destination,
  nextFocusAfter,
  isMoveKey,
  nodeByName,
  rememberingTyping,
  tabStop,
} from './navigation';

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

function point(id: string, parentId: string | undefined, current = false): RecoveryPoint {
  return {
    id,
    name: id,
    description: undefined,
    state: 'Ready',
    type: 'Disk',
    current,
    parentId,
    parentName: undefined,
    instanceId: 'instance',
    hypervisor: undefined,
    createdAt: Number(id.slice(1)),
    taskId: undefined,
  };
}

/**
 * p1 ─ p2 ─ p4 (current) ─ Now
 *    └ p3
 * hidden ─ p5
 */
const forest = buildLineage([
  point('p1', undefined),
  point('p2', 'p1'),
  point('p3', 'p1'),
  point('p4', 'p2', true),
  point('p5', 'hidden'),
]);

test.each([
  ['p2', 'ArrowUp', 'p1'],
  ['p1', 'ArrowUp', undefined],
  ['p1', 'ArrowDown', 'p2'],
  ['p4', 'ArrowDown', nowId],
  ['p3', 'ArrowDown', undefined],
  [nowId, 'ArrowDown', undefined],
  ['p2', 'ArrowRight', 'p3'],
  ['p3', 'ArrowLeft', 'p2'],
  ['p2', 'ArrowLeft', undefined],
  ['p3', 'ArrowRight', undefined],
  ['p1', 'ArrowRight', 'hidden'],
  ['hidden', 'ArrowLeft', 'p1'],
  ['hidden', 'ArrowDown', 'p5'],
  ['p5', 'ArrowUp', 'hidden'],
  [nowId, 'Home', 'p1'],
  ['p5', 'Home', 'hidden'],
  ['p1', 'Home', 'p1'],
  ['p5', 'End', nowId],
  ['p1', 'x', undefined],
  ['p1', 'Enter', undefined],
  ['gone', 'ArrowUp', undefined],
  ['gone', 'End', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(destination(forest, from, key)).toBe(to);
});

test.each([...keys.map((key) => [key, true] as const), ['Enter', false], ['a', false]] as const)(
  '%s moves about: %o',
  (key, moves) => {
    expect(isMoveKey(key)).toBe(moves);
  },
);

test.each([
  ['the selected node', 'p3', 'p3'],
  ['Now, with nothing selected', undefined, nowId],
  ['Now, when the selected node is not there', 'gone', nowId],
])('Tab comes to %s', (_, selectedId, stop) => {
  expect(tabStop(forest, selectedId)).toBe(stop);
});

test.each([
  ['its parent', 'p4', ['p4'], 'p2'],
  ['the nearest ancestor that is left', 'p4', ['p4', 'p2'], 'p1'],
  ['Now, when none is left', 'p3', ['p1', 'p2', 'p3', 'p4'], nowId],
])('the focus of a deleted node moves to %s', (_, id, gone, heir) => {
  const left = ['p1', 'p2', 'p3', 'p4', 'p5'].filter((other) => !gone.includes(other));
  const after = buildLineage(left.map((other) => point(other, undefined)));
  expect(nextFocusAfter(id, forest, after)).toBe(heir);
});

describe('in any forest', () => {
  const names = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'hidden'];
  const forests = fc
    .array(fc.tuple(fc.constantFrom(...names.slice(0, -1)), fc.option(fc.constantFrom(...names))), {
      maxLength: 9,
    })
    .chain((pairs) =>
      fc
        .nat({ max: 9 })
        .map((current) =>
          buildLineage(
            pairs.map(([id, parent], index) => point(id, parent ?? undefined, index === current)),
          ),
        ),
    );

  test('every key leads to a node or nowhere, and Left undoes Right', () => {
    fc.assert(
      fc.property(forests, fc.constantFrom(...keys), (lineage, key) => {
        for (const id of visitingOrder(lineage)) {
          const to = destination(lineage, id, key);
          if (to !== undefined) expect(lineage.nodes.has(to)).toBe(true);
          const right = destination(lineage, id, 'ArrowRight');
          if (right !== undefined) expect(destination(lineage, right, 'ArrowLeft')).toBe(id);
          const down = destination(lineage, id, 'ArrowDown');
          if (down !== undefined) expect(destination(lineage, down, 'ArrowUp')).toBe(id);
        }
      }),
    );
  });

  test('keys reach every node from Now', () => {
    fc.assert(
      fc.property(forests, (lineage) => {
        const reached = new Set([nowId]);
        for (const id of reached)
          for (const key of keys) reached.add(destination(lineage, id, key) ?? id);
        expect([...reached].sort()).toEqual([...visitingOrder(lineage)].sort());
      }),
    );
  });
});

test.each([
  ['p1', 'p', 'p2'],
  ['p1', 'P4', 'p4'],
  ['p5', 'p', 'p1'],
  ['p2', 'p2', 'p2'],
  ['p2', 'x', undefined],
])('from %s, %s leads to %s', (from, typed, expected) => {
  expect(nodeByName(forest, (id) => (id === 'hidden' ? '' : id), from, typed)).toBe(expected);
});

test('letters without a pause are one prefix', () => {
  const typed = rememberingTyping();
  expect([typed('p', 0), typed('1', 600), typed('p', 1400)]).toEqual(['p', 'p1', 'p']);
});
