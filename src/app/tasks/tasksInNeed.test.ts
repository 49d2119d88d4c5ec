import { expect, test } from 'vitest';
import { sampleTask } from '../../testing/samples';
import { tasksInNeed } from './tasksInNeed';

const volume = (id: string) => ({ kind: 'volume', id, name: id }) as const;
const failed = { outcome: 'failed', endedAt: 2 } as const;
const idsOf = (tasks: Parameters<typeof tasksInNeed>[0]) => tasksInNeed(tasks).map(({ id }) => id);

test('a failed task that nobody has repeated needs the person', () => {
  expect(
    idsOf([
      sampleTask('detachVolume', volume('b'), { id: 'done again' }),
      sampleTask('detachVolume', volume('a'), { ...failed, id: 'failed' }),
      sampleTask('detachVolume', volume('b'), { ...failed, id: 'failed before' }),
      sampleTask('createSnapshot', volume('b'), { outcome: 'unknown', id: 'lost' }),
    ]),
  ).toEqual(['failed', 'lost']);
});

test('a task of another person, or one that a run reports, needs nobody', () => {
  expect(
    idsOf([
      sampleTask('detachVolume', volume('a'), { ...failed, byOther: true }),
      sampleTask('deleteRecoveryPoint', volume('b'), { ...failed, followed: true }),
    ]),
  ).toEqual([]);
});
