import { expect, test } from 'vitest';
import { wholeList } from '../../../cloud/lists/list';
import { samplePoint } from '../../../testing/samples';
import { buildLineage, nowId } from '../lineage/lineage';
import { pointsAfterRollback, pointsBeforeRollback, plannedId } from './plannedPoints';
import { pastRollbacks, safetyDescription } from './safetyPoint';

const target = samplePoint({ id: 'target', createdAt: 1 });
const current = samplePoint({ id: 'current', parentId: 'target', current: true, createdAt: 2 });
const points = wholeList([target, current]);
const safety = { name: 'Safety point', createdAt: 3 };

test('the safety point stays under the point that was current, and Now jumps to the target', () => {
  const after = buildLineage(pointsAfterRollback({ target, points }, { safety: 'Disk' }, safety));
  expect(after.nodes.get(plannedId)).toMatchObject({
    parentId: 'current',
    point: { name: 'Safety point', type: 'Disk' },
  });
  expect(after.nodes.get(nowId)?.parentId).toBe('target');
  expect(pastRollbacks(after).map(({ from, toId }) => [from.id, toId])).toEqual([
    [plannedId, 'target'],
  ]);
});

test('the safety point has none of the target’s tags', () => {
  const pinned = { ...target, tags: { 'cairn.keep': 'forever' } };
  const after = pointsAfterRollback({ target: pinned, points }, { safety: 'Disk' }, safety);
  expect(after.find(({ id }) => id === plannedId)?.tags).toEqual({});
});

test('without a safety point, Now alone moves', () => {
  const after = buildLineage(
    pointsAfterRollback({ target, points }, { safety: undefined }, safety),
  );
  expect([...after.nodes.keys()]).toEqual(['target', 'current', nowId]);
});

test('after a rollback, the points from before can still be shown', () => {
  const own = samplePoint({
    id: 'own',
    parentId: 'current',
    description: safetyDescription('', { targetId: 'target', runId: 'run' }),
  });
  const again = { ...own, id: 'again', parentId: 'own' };
  const done = [{ ...target, current: true }, { ...current, current: false }, own, again];
  expect(pointsBeforeRollback({ id: 'run', from: 'current' }, done)).toEqual([target, current]);
});
