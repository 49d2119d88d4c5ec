import { expect, test } from 'vitest';
import { deletionCandidates } from './deletionCandidates';
import { buildLineage } from '../lineage/lineage';
import { safetyDescription } from '../rollback/safetyPoint';
import { chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';

const told = (points: Parameters<typeof buildLineage>[0], needed?: string) =>
  deletionCandidates(buildLineage(points), needed).map(({ point, why }) => `${point.id} ${why}`);

test('failed ones first, then branch ends off the current branch, oldest first', () => {
  const points = [
    ...chain(3),
    samplePoint({ id: 'side', parentId: 'p0', createdAt: 8 }),
    samplePoint({ id: 'older', parentId: 'p0', createdAt: 7 }),
    samplePoint({ id: 'broken', parentId: 'p2', createdAt: 9, state: 'Error' }),
    samplePoint({ id: 'going', parentId: 'p0', createdAt: 9, state: 'Expunging' }),
  ];
  expect(told(points)).toEqual(['broken failed', 'older off', 'side off']);
  expect(told(points, 'side')).toEqual(['broken failed', 'older off']);
});

test('on the current branch only the oldest that is not needed, marked as such', () => {
  expect(told(chain(4))).toEqual(['p0 oldOnWay']);
  expect(told(chain(4), 'p0')).toEqual(['p1 oldOnWay']);
  expect(told([])).toEqual([]);
});

test('keeps the safety point of the last rollback', () => {
  const mark = { targetId: 'p0', runId: 'r' };
  const points = [
    ...chain(2).map((point) => ({ ...point, current: point.id === 'p0' })),
    samplePoint({
      id: 's',
      parentId: 'p1',
      createdAt: 9,
      description: safetyDescription('', mark),
    }),
  ];
  expect(told(points)).toEqual(['p0 oldOnWay']);
});

test('on another branch, the oldest that is not needed', () => {
  const points = chain(3).map((point) => ({ ...point, current: false }));
  expect(told(points, 'p2')).toEqual(['p0 old']);
});

test('never a pinned point, even if it is the best to delete', () => {
  const tags = { 'cairn.keep-until': '2027-01-31' };
  const points = [...chain(2), samplePoint({ id: 'side', parentId: 'p0', createdAt: 8, tags })];
  expect(told(points)).toEqual(['p0 oldOnWay']);
  const all = points.map((point) => ({ ...point, tags }));
  expect(told(all)).toEqual([]);
});
