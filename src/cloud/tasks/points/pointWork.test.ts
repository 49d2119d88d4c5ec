import { describe, expect, test } from 'vitest';
import {
  outcomeOfWork,
  pointOfTask,
  pointsOfJobs,
  taskOfPoint,
  pointsWithoutTask,
} from './pointWork';
import { samplePoint, sampleTask } from '../../../testing/samples';
import { type RecoveryPoint, type Task } from '../../types';
import { type RecoveryPointState, recoveryPointStates } from '../../states';
import type { TaskKind } from '../../operations';

const point = (id: string, state: RecoveryPointState, over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id, state, ...over });

describe('a recovery point in each state', () => {
  const table: Record<RecoveryPointState, TaskKind | undefined> = {
    Allocated: 'createRecoveryPoint',
    Creating: 'createRecoveryPoint',
    Ready: undefined,
    Reverting: 'rollback',
    Expunging: 'deleteRecoveryPoint',
    Error: undefined,
    Hidden: undefined,
    Removed: undefined,
    Unknown: undefined,
  };
  test.each(recoveryPointStates)('%s', (state) => {
    const one = point('p1', state);
    expect(taskOfPoint(one)?.kind).toBe(table[state]);
    expect(pointsWithoutTask([one], [])).toEqual(table[state] === undefined ? [] : [one]);
  });
});

describe('the task on a recovery point', () => {
  const over = { name: 'before upgrade', instanceName: 'web01' } as const;
  const self = { kind: 'recoveryPoint', id: 'p1', name: 'before upgrade' };

  test('is inferred for a point of an instance', () => {
    const task = taskOfPoint(point('p1', 'Creating', over));
    expect(task).toMatchObject({
      subject: { kind: 'instance', id: 'i1', name: 'web01' },
      instanceId: 'i1',
      result: self,
    });
    expect(task && pointOfTask(task)).toBe('p1');
  });

  test.each(['Reverting', 'Expunging'] as const)('%s is about the point itself', (state) => {
    const task = taskOfPoint(point('p1', state, over));
    expect(task).toMatchObject({
      subject: { ...self, of: 'web01' },
      instanceId: 'i1',
      result: undefined,
    });
    expect(task && pointOfTask(task)).toBe('p1');
  });
});

describe('a point in transition is explained by', () => {
  const creating = point('p1', 'Creating');
  const on = (kind: TaskKind, id: string, over: Partial<Task> = {}) =>
    sampleTask(kind, { kind: 'recoveryPoint', id }, over);
  const making = sampleTask(
    'createRecoveryPoint',
    { kind: 'instance', id: 'i1' },
    { result: { kind: 'recoveryPoint', id: 'p1', name: '' } },
  );
  test.each<[string, readonly Task[], boolean]>([
    ['the task that makes it', [making], true],
    ['a task on it', [on('rollback', 'p1')], true],
    [
      'the end of its instance',
      [sampleTask('destroyInstance', { kind: 'instance', id: 'i1' })],
      true,
    ],
    ['no task that has ended', [{ ...making, outcome: 'succeeded' }], false],
    ['no task on another point', [on('deleteRecoveryPoint', 'p2')], false],
    [
      'no other task of its instance',
      [sampleTask('stopInstance', { kind: 'instance', id: 'i1' })],
      false,
    ],
  ])('%s', (_, tasks, isExplained) => {
    expect(pointsWithoutTask([creating], tasks)).toEqual(isExplained ? [] : [creating]);
  });
});

describe('the outcome of work', () => {
  const current = point('p0', 'Ready', { current: true });
  const ready = point('p1', 'Ready', { current: true });
  type Case = [kind: TaskKind, what: string, points: readonly RecoveryPoint[], Task['outcome']];
  test.each<Case>([
    ['createRecoveryPoint', 'it is allocated', [point('p1', 'Allocated')], 'running'],
    ['createRecoveryPoint', 'it is ready', [ready], 'succeeded'],
    ['createRecoveryPoint', 'it failed', [current, point('p1', 'Error')], 'failed'],
    ['createRecoveryPoint', 'it is gone', [current], 'unknown'],
    ['createRecoveryPoint', 'it is being deleted', [point('p1', 'Expunging')], 'unknown'],
    ['deleteRecoveryPoint', 'it is being deleted', [point('p1', 'Expunging')], 'running'],
    ['deleteRecoveryPoint', 'it is gone', [current], 'succeeded'],
    ['deleteRecoveryPoint', 'it is hidden', [point('p1', 'Hidden')], 'succeeded'],
    ['deleteRecoveryPoint', 'it failed', [point('p1', 'Error')], 'failed'],
    ['deleteRecoveryPoint', 'it is there', [point('p1', 'Ready')], 'unknown'],
    ['rollback', 'it is being reverted to', [current, point('p1', 'Reverting')], 'running'],
    ['rollback', 'it became the current one', [ready], 'succeeded'],
    ['rollback', 'the current one stayed so', [current, point('p1', 'Ready')], 'failed'],
    [
      'rollback',
      'a third one is the current one',
      [point('p2', 'Ready', { current: true }), point('p1', 'Ready')],
      'unknown',
    ],
    ['rollback', 'it is gone', [current], 'unknown'],
  ])('%s, when %s', (kind, _, points, outcome) => {
    expect(outcomeOfWork({ kind, pointId: 'p1', currentId: 'p0' }, points)).toBe(outcome);
  });

  test('a rollback to the current point cannot be recognized', () => {
    const work = { kind: 'rollback', pointId: 'p1', currentId: 'p1' } as const;
    expect(outcomeOfWork(work, [ready])).toBe('unknown');
  });
});

describe('a job that names no recovery point', () => {
  const job = (id: string, kind: TaskKind, createdAt?: number) => ({ id, kind, createdAt });
  const create = 'createRecoveryPoint';
  const made = (id: string, createdAt: number) => point(id, 'Creating', { createdAt });
  type Jobs = Parameters<typeof pointsOfJobs>[0];
  test.each<[string, Jobs, readonly RecoveryPoint[], Record<string, string>]>([
    ['makes the only point that is made', [job('a', create, 900)], [made('p', 0)], { a: 'p' }],
    ['makes a point that is allocated', [job('a', create)], [point('p', 'Allocated')], { a: 'p' }],
    ['makes none that is older by far', [job('a', create, 90_000)], [made('p', 0)], {}],
    [
      'makes the one of its moment',
      [job('a', create, 9_000), job('b', create, 100)],
      [made('p', 0), made('q', 9_000)],
      { a: 'q', b: 'p' },
    ],
    ['makes neither of two of one moment', [job('a', create, 0)], [made('p', 0), made('q', 0)], {}],
    [
      'makes a point, and another job cannot be told',
      [job('a', create, 0), job('b', create, 0)],
      [made('p', 0)],
      {},
    ],
    [
      'is told from others by its command',
      [job('a', 'rollback', 0), job('b', 'deleteRecoveryPoint', 0)],
      [point('p', 'Expunging'), point('q', 'Reverting'), point('r', 'Ready')],
      { a: 'q', b: 'p' },
    ],
    [
      'rolls back to neither of two points',
      [job('a', 'rollback', 0)],
      [point('p', 'Reverting'), point('q', 'Reverting')],
      {},
    ],
    ['waits for its turn', [job('a', 'rollback', 0)], [point('p', 'Ready')], {}],
    ['is another one', [job('a', 'startInstance', 0)], [made('p', 0)], {}],
  ])('%s', (_, jobs, points, expected) => {
    const found = [...pointsOfJobs(jobs, points)].map(([id, { id: pointId }]) => [id, pointId]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
