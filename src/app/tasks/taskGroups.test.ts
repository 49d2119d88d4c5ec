import { describe, expect, test } from 'vitest';
import type { Task } from '../../cloud/types';
import { inGroups, outcomeOf } from './taskGroups';

const task = (id: string, outcome: Task['outcome'], groupId?: string): Task => ({
  id,
  kind: 'stopInstance',
  subject: { kind: 'instance', id, name: id },
  environment: undefined,
  instanceId: id,
  result: undefined,
  startedAt: 0,
  endedAt: undefined,
  outcome,
  errorText: undefined,
  calls: [],
  ...(groupId !== undefined && { group: { id: groupId, count: 2 } }),
});

describe('tasks of one action on several resources', () => {
  test('are listed together, in the place of the newest', () => {
    const shown = inGroups([
      task('newest', 'running', 'stop'),
      task('other', 'succeeded'),
      task('oldest', 'succeeded', 'stop'),
    ]);
    expect(shown.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([
      ['newest', 'oldest'],
      ['other'],
    ]);
    expect(shown.map(({ outcome }) => outcome)).toEqual(['running', 'succeeded']);
  });

  test.each([
    [['succeeded', 'succeeded'], 'succeeded'],
    [['succeeded', 'unknown'], 'unknown'],
    [['unknown', 'failed', 'succeeded'], 'failed'],
    [['failed', 'running'], 'running'],
  ] as const)('%j ends as %s', (outcomes, expected) => {
    expect(outcomeOf(outcomes.map((outcome) => ({ outcome })))).toBe(expected);
  });
});
