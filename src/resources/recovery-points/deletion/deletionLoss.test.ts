import { expect, test } from 'vitest';
import { deletePlan } from './deletePlan';
import { deletionLosses } from './deletionLoss';
import { safetyDescription } from '../rollback/safetyPoint';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

const point = (id: string, createdAt: number, over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id, name: id, createdAt, ...over });
const mark = { targetId: 'b', runId: 'run' };

// a - b - d (current) - Now
//   |   \ undo, made before the rollback to b
//   \ c - leaf
//       \ failed
const tree = [
  point('a', 1),
  point('b', 2, { parentId: 'a' }),
  point('c', 3, { parentId: 'a' }),
  point('leaf', 4, { parentId: 'c' }),
  point('failed', 5, { parentId: 'c', state: 'Error' }),
  point('undo', 6, { parentId: 'b', description: safetyDescription('Kept.', mark) }),
  point('d', 7, { parentId: 'b', current: true }),
];

test.each([
  [['failed'], ['failed']],
  [['leaf'], ['off']],
  [
    ['failed', 'leaf'],
    ['off', 'failed'],
  ],
  [['c'], ['base']],
  [['d'], ['way']],
  [['a'], ['way']],
  [
    ['a', 'd', 'b', 'leaf'],
    ['off', 'way', 'way', 'way'],
  ],
  [['undo'], ['undo']],
  [
    ['undo', 'a'],
    ['undo', 'way'],
  ],
])('deleting %j loses %j', (ids, loss) => {
  const plan = deletePlan(tree, ids);
  expect(plan.queue.map(deletionLosses(plan.before))).toEqual(loss);
});
