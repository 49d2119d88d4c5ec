// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CloudProvider } from '../../../cloud/cloud';
import { practise } from '../../../testing/practice';
import { wholeList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';
import { instanceNamed } from '../../../testing/practicePage';
import { usePinnedTree } from './pinnedTree';

/** The version of the tree that is shown once the points have become others, while nothing can be agreed to. */
async function versionAfter(change: (point: RecoveryPoint) => RecoveryPoint | []) {
  const { cloud, ...rest } = await practise('forest');
  const { instance, points } = await instanceNamed({ cloud, ...rest }, 'forest-branches');
  const { result, rerender } = renderHook(
    (now: readonly RecoveryPoint[]) =>
      usePinnedTree({ instance, points: wholeList(now), isFresh: true }, () => true),
    {
      initialProps: points,
      wrapper: ({ children }) => <CloudProvider cloud={cloud}>{children}</CloudProvider>,
    },
  );
  const next = points.flatMap(change);
  rerender(next);
  expect(result.current.tree.points.items).toBe(next);
  return result.current.version;
}

test.each([
  ['is reverted to', 'Reverting', 0],
  ['is kept out of sight', 'Hidden', 1],
] as const)('a point that %s while something is under way', async (_, state, version) => {
  expect(
    await versionAfter((point) => (point.name === 'release-c' ? { ...point, state } : point)),
  ).toBe(version);
});

test('a new point of someone else locks the plan, though its creation also refuses it', async () => {
  const { cloud, ...rest } = await practise('forest');
  const { instance, points } = await instanceNamed({ cloud, ...rest }, 'forest-branches');
  const [first] = points;
  if (first === undefined) throw new Error('there is no point');
  const { result, rerender } = renderHook(
    (now: readonly RecoveryPoint[]) =>
      usePinnedTree({ instance, points: wholeList(now), isFresh: true }, (tree) =>
        tree.points.items.some(({ state }) => state === 'Creating'),
      ),
    {
      initialProps: points,
      wrapper: ({ children }) => <CloudProvider cloud={cloud}>{children}</CloudProvider>,
    },
  );
  rerender([...points, { ...first, id: 'point-from-elsewhere', state: 'Creating' }]);
  expect(result.current.tree.points.items).toBe(points);
  expect(result.current.changes).not.toEqual([]);
});

test('a point that goes while something is under way has what was agreed to agreed to anew', async () => {
  expect(await versionAfter((point) => (point.name === 'release-c' ? [] : point))).toBe(1);
});
