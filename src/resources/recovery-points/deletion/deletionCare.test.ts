import { describe, expect, test } from 'vitest';
import { deletePlan } from './deletePlan';
import { damageIn, deletionCare } from './deletionCare';
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

describe('the confirmation fits the damage', () => {
  test.each([
    [['failed'], { kind: 'once' }, ['failed']],
    [['leaf'], { kind: 'plain' }, ['off']],
    [['failed', 'leaf'], { kind: 'plain' }, ['off', 'failed']],
    [['c'], { kind: 'plain' }, ['base']],
    [['d'], { kind: 'typed', pointId: 'd' }, ['way']],
    [['a'], { kind: 'typed', pointId: 'a' }, ['way']],
    [['a', 'd', 'b', 'leaf'], { kind: 'typed', pointId: 'd' }, ['off', 'way', 'way', 'way']],
    [['undo'], { kind: 'typed', pointId: 'undo' }, ['undo']],
    [['undo', 'a'], { kind: 'typed', pointId: 'a' }, ['undo', 'way']],
  ])('%j', (ids, care, damage) => {
    const plan = deletePlan(tree, ids);
    expect(deletionCare(plan)).toEqual(care);
    expect(plan.queue.map(damageIn(plan.before))).toEqual(damage);
  });
});
