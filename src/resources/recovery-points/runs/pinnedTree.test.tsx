import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CloudProvider } from '../../../cloud/cloud';
import { practiceCloud } from '../../../testing/practice';
import { wholeList } from '../../../cloud/lists/list';
import type { RecoveryPoint } from '../../../cloud/types';
import { instanceNamed } from '../../../testing/practicePage';
import { usePinnedTree } from './pinnedTree';

test.each([
  ['is reverted to', (point: RecoveryPoint) => ({ ...point, state: 'Reverting' as const })],
  ['is hidden', (point: RecoveryPoint) => ({ ...point, state: 'Hidden' as const })],
  ['is deleted', () => []],
] as const)('a plan that nobody can agree to follows the cloud: a point %s', async (_, change) => {
  const { cloud, ...rest } = await practiceCloud('forest');
  const { instance, points } = await instanceNamed({ cloud, ...rest }, 'forest-branches');
  const { result, rerender } = renderHook(
    (now: readonly RecoveryPoint[]) =>
      usePinnedTree({ instance, points: wholeList(now), isFresh: true }, () => true),
    {
      initialProps: points,
      wrapper: ({ children }) => <CloudProvider cloud={cloud}>{children}</CloudProvider>,
    },
  );
  const next = points.flatMap((point) => (point.name === 'release-c' ? change(point) : point));
  rerender(next);
  expect(result.current.tree.points.items).toBe(next);
});

test('a new point of someone else locks the plan, though its creation also refuses it', async () => {
  const { cloud, ...rest } = await practiceCloud('forest');
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
