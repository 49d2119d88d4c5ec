import { describe, expect, test } from 'vitest';
import { deletePlan, pointsOf } from './deletePlan';
import { decideDeletion, isDeletionInProgress, newDeletion, pointsLeft } from './deletion';
import type { Deletion } from './deletion';
import {
  resumeRun,
  applyMove,
  pauseRun,
  abandonRun,
  traceMs,
  unpauseRun,
  type Move,
  type Observation,
} from '../../../cloud/runs/run';
import { lateAfterMs } from '../../../cloud/tasks/points/pointWork';
import { sampleInstance, samplePoint } from '../../../testing/samples';
import { observing, ok, settled } from '../../../testing/rollbackObservations';
import type { RecoveryPoint } from '../../../cloud/types';

// a - b - c
//   \ d (current)
const tree = [
  samplePoint({ id: 'a', createdAt: 1 }),
  samplePoint({ id: 'b', createdAt: 2, parentId: 'a' }),
  samplePoint({ id: 'c', createdAt: 3, parentId: 'b' }),
  samplePoint({ id: 'd', createdAt: 4, parentId: 'a', current: true }),
];
const chosen = ['b', 'c'];
const plan = deletePlan(tree, chosen);
const unstarted = newDeletion(sampleInstance(), plan, { id: 'run', now: 0 });
const afterFirst = pointsOf(deletePlan(tree, ['c']).after);
const afterAll = pointsOf(plan.after);

const at = (index: number, over: Partial<Deletion> = {}): Deletion => ({
  ...unstarted,
  stepIndex: index,
  ...over,
});
const sent = (taskId: string | undefined = 'job'): Partial<Deletion> => ({
  attempted: true,
  sent: { command: 'delete', taskId, at: 0 },
  taskIds: taskId === undefined ? [] : [taskId],
});
const lost: Partial<Deletion> = {
  ...sent(),
  sent: { command: 'delete', taskId: undefined, at: 0 },
};
const observation = (points: readonly RecoveryPoint[], over: Partial<Observation> = {}) =>
  observing('Running', points, over);
const withPoint = (points: readonly RecoveryPoint[], id: string, over: Partial<RecoveryPoint>) =>
  points.map((point) => (point.id === id ? { ...point, ...over } : point));
const told = (move: Move) => (move.do === 'halt' ? `halt: ${move.halt.kind}` : move.do);

const isDeletion = { id: 'job', kind: 'deleteRecoveryPoint', subjectId: 'c' } as const;
const late = { now: lateAfterMs + 1 };

test('deletes children first, and stores each name', () => {
  expect(unstarted.queue.map(({ id }) => id)).toEqual(['c', 'b']);
});

describe.each<[string, Deletion, [string, Observation, string][]]>([
  [
    'the turn of a point has come',
    at(0),
    [
      ['the tree is as agreed', observation(tree), 'send'],
      ['the point is gone already', observation(afterFirst), 'advance'],
      ['it is hidden already', observation(withPoint(tree, 'c', { state: 'Hidden' })), 'advance'],
      ['it is being deleted', observation(withPoint(tree, 'c', { state: 'Expunging' })), 'wait'],
      ['for ever', observation(withPoint(tree, 'c', { state: 'Expunging' }), late), 'halt: late'],
      [
        'it is being rolled back to',
        observation(withPoint(tree, 'c', { state: 'Reverting' })),
        'halt: changed',
      ],
      [
        'it is no longer sound',
        observation(withPoint(tree, 'c', { state: 'Error' })),
        'halt: changed',
      ],
      [
        'another point is being made',
        observation([...tree, samplePoint({ id: 'n', state: 'Creating' })]),
        'halt: busy',
      ],
      [
        'another task runs',
        observation(tree, { running: [{ id: 'x', kind: 'stopInstance', subjectId: 'i1' }] }),
        'halt: busy',
      ],
      [
        'a point was made',
        observation([...tree, samplePoint({ id: 'n', parentId: 'd' })]),
        'halt: changed',
      ],
      [
        'another point was deleted',
        observation(tree.filter(({ id }) => id !== 'd')),
        'halt: changed',
      ],
      [
        'a point hangs elsewhere',
        observation(withPoint(tree, 'd', { parentId: 'b' })),
        'halt: changed',
      ],
      [
        'Now descends from it',
        observation(withPoint(withPoint(tree, 'd', { current: false }), 'c', { current: true })),
        'halt: changed',
      ],
      [
        'nothing is current',
        observation(withPoint(tree, 'd', { current: false })),
        'halt: changed',
      ],
      [
        'the instance was stopped',
        observation(tree, { instance: sampleInstance({ state: 'Stopped' }) }),
        'send',
      ],
    ],
  ],
  [
    'a point was sent',
    at(0, sent()),
    [
      ['its task runs', observation(tree, { task: 'running' }), 'wait'],
      ['its task runs for ever', observation(tree, { task: 'running', ...late }), 'halt: late'],
      ['its task failed', observation(tree, { task: 'failed' }), 'halt: failed'],
      ['it is gone', observation(afterFirst, ok), 'advance'],
      ['it is hidden', observation(withPoint(tree, 'c', { state: 'Hidden' }), ok), 'advance'],
      ['it is still there', observation(tree, ok), 'wait'],
      ['it stays there', observation(tree, { ...ok, ...settled }), 'halt: noEffect'],
      ['it is on its way', observation(withPoint(tree, 'c', { state: 'Expunging' }), ok), 'wait'],
      ['nobody knows the task', observation(tree, { task: 'unknown', ...settled }), 'halt: lost'],
      [
        'nobody knows the task, and it is gone',
        observation(afterFirst, { task: 'unknown' }),
        'advance',
      ],
    ],
  ],
  [
    'the answer was lost',
    at(0, lost),
    [
      ['it was not long ago', observation(tree), 'wait'],
      ['there is no trace', observation(tree, { now: traceMs }), 'halt: lost'],
      ['its task is found', observation(tree, { running: [isDeletion] }), 'adopt'],
      [
        'the task found is about another point',
        observation(tree, { running: [{ ...isDeletion, subjectId: 'b' }], now: traceMs }),
        'halt: lost',
      ],
      ['it is on its way', observation(withPoint(tree, 'c', { state: 'Expunging' })), 'wait'],
      ['it is gone', observation(afterFirst), 'advance'],
    ],
  ],
  [
    'it is tried again',
    at(0, { attempted: true, taskIds: ['job'] }),
    [
      ['it is sound', observation(tree), 'send'],
      [
        'its deletion left it failed',
        observation(withPoint(tree, 'c', { state: 'Error' })),
        'send',
      ],
      [
        'its deletion was cut short',
        observation(withPoint(tree, 'c', { state: 'Expunging' })),
        'send',
      ],
      ['its deletion still runs', observation(tree, { ownRuns: true }), 'wait'],
      ['it is gone', observation(afterFirst), 'advance'],
      ['another point was deleted', observation(tree.slice(1)), 'halt: changed'],
    ],
  ],
  [
    'the first is done',
    at(1),
    [
      ['the tree is as foreseen', observation(afterFirst), 'send'],
      ['the task before is not told yet', observation(afterFirst, { ownRuns: true }), 'send'],
      ['the first is there again', observation(tree), 'halt: changed'],
    ],
  ],
  ['all are done', at(2), [['', observation(afterAll), 'finish']]],
])('when %s', (_name, deletion, cases) => {
  test.each(cases)('and %s', (_case, now, expected) => {
    expect(told(decideDeletion(deletion, now))).toBe(expected);
  });
});

test('a half-deleted point is deleted again', () => {
  const left = withPoint(tree, 'c', { state: 'Expunging' });
  const again = newDeletion(sampleInstance(), deletePlan(left, ['c']), { id: 'run', now: 0 });
  expect(told(decideDeletion(again, observation(left)))).toBe('send');
});

test('half-deleted points go first, since the engine deletes no other until then', () => {
  const left = withPoint(tree, 'a', { state: 'Expunging' });
  const both = newDeletion(sampleInstance(), deletePlan(left, ['c', 'a']), { id: 'run', now: 0 });
  expect(both.queue.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(told(decideDeletion(both, observation(left)))).toBe('send');
});

test('if the engine may hide or move, both count as agreed', () => {
  const onKvm = [...tree, samplePoint({ id: 'e', createdAt: 5, parentId: 'b' })].map((each) => ({
    ...each,
    hypervisor: 'KVM',
    type: 'Disk' as const,
  }));
  const both = deletePlan(onKvm, ['a', 'b']);
  expect([both.strategy, both.queue]).toEqual(['unknown', ['b', 'a']]);
  const second = { ...newDeletion(sampleInstance(), both, { id: 'run', now: 0 }), stepIndex: 1 };
  const hidden = withPoint(onKvm, 'b', { state: 'Hidden' });
  const moves = pointsOf(deletePlan(onKvm, ['b']).after);
  const neither = withPoint(moves, 'e', { parentId: 'd' });
  expect(
    [hidden, moves, neither].map((points) => told(decideDeletion(second, observation(points)))),
  ).toEqual(['send', 'send', 'halt: changed']);
});

test('a pause lets the sent step end, then sends nothing', () => {
  const paused = pauseRun(at(0, sent()));
  expect(isDeletionInProgress(paused)).toBe(true);
  const next = applyMove(paused, { do: 'advance' }, 5);
  expect([next.stepIndex, next.doneAt, isDeletionInProgress(next)]).toEqual([1, [5], false]);
  expect(isDeletionInProgress(unpauseRun(next))).toBe(true);
  expect(isDeletionInProgress(applyMove(next, { do: 'advance' }, 6))).toBe(true);
});

test('halted, abandoned and done, it sends nothing more', () => {
  const halted = applyMove(
    unstarted,
    { do: 'halt', halt: { kind: 'busy', cause: undefined, text: undefined } },
    5,
  );
  expect(isDeletionInProgress(halted)).toBe(false);
  expect(isDeletionInProgress(resumeRun(halted, 6))).toBe(true);
  expect(isDeletionInProgress(abandonRun(unstarted, 6))).toBe(false);
  expect(isDeletionInProgress(applyMove(at(2), { do: 'finish' }, 7))).toBe(false);
  expect(pointsLeft(at(1)).map(({ id }) => id)).toEqual(['b']);
});

test.each([
  ['forever', 'halt: changed'],
  ['2026-12-24', 'halt: changed'],
  ['2026-11-24', 'send'],
])('a point that somebody pins until %s before its turn: %s', (until, move) => {
  const tags = { 'cairn.keep-until': until };
  const cloudNow = Date.parse('2026-12-01');
  const seen = observation(withPoint(tree, 'c', { tags }), { cloudNow });
  expect(told(decideDeletion(at(0), seen))).toBe(move);
});
