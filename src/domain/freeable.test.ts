import { expect, test } from 'vitest';
import { freeable } from './freeable';
import { buildLineage } from './lineage';
import { chain } from './samplePoints';
import { samplePoint } from './samples';

const told = (points: Parameters<typeof buildLineage>[0], needed?: string) =>
  freeable(buildLineage(points), needed).map(({ point, why }) => `${point.id} ${why}`);

test('failed ones first, then ends that Now does not descend from, the oldest first', () => {
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

test('on one line only the oldest that is not needed', () => {
  expect(told(chain(4))).toEqual(['p0 old']);
  expect(told(chain(4), 'p0')).toEqual(['p1 old']);
  expect(told([])).toEqual([]);
});
