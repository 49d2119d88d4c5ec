import { describe, expect, test } from 'vitest';
import { decideRollback, type Rollback } from './rollback';
import { gapMs, resumeRun, applyMove, traceMs, type Observation } from '../../../cloud/runs/run';
import { lateAfterMs } from '../../../cloud/tasks/points/pointWork';
import { samplePoint } from '../../../testing/samples';
import {
  target,
  before,
  kept,
  old,
  initialTree,
  safe,
  back,
  rollback,
  sent,
  observing,
  moveText,
  ok,
  settled,
  failed,
  whileRunning,
} from '../../../testing/rollbackObservations';

describe.each<[string, Rollback, [string, Observation, string][]]>([
  [
    'the safety point is to be made',
    rollback('safetyPoint'),
    [
      ['all is as agreed', observing('Running', initialTree), 'send safetyPoint'],
      ['it is there already', observing('Running', safe), 'advance'],
      [
        'it is there, and something went on from it',
        observing('Running', [{ ...target, current: true }, old, kept()]),
        'halt: changed',
      ],
      [
        'it is being made',
        observing('Running', [...initialTree, kept({ state: 'Creating' })]),
        'wait',
      ],
      [
        'it is there twice, and the second one is current',
        observing('Running', [...initialTree, kept(), kept({ id: 's2', current: true })]),
        'advance',
      ],
      [
        'it is there, and the browser has a second one made',
        observing('Running', [...safe, kept({ id: 's2', state: 'Creating' })]),
        'wait',
      ],
      [
        'one failed before',
        observing('Running', [...initialTree, kept({ state: 'Error' })]),
        'send clear',
      ],
      ['the instance was stopped', observing('Stopped', initialTree), 'halt: changed'],
      [
        'Current has moved',
        observing('Running', [{ ...target, current: true }, old]),
        'halt: changed',
      ],
      ['the target is gone', observing('Running', [before]), 'halt: targetGone'],
      [
        'a task of the person runs',
        observing('Running', initialTree, {
          running: [{ id: 'x', kind: 'rebootInstance', subjectId: '' }],
        }),
        'halt: busy',
      ],
      [
        'somebody makes a point',
        observing('Running', [...initialTree, samplePoint({ id: 'n', state: 'Creating' })]),
        'halt: busy',
      ],
    ],
  ],
  [
    'the safety point was sent',
    rollback('safetyPoint', sent('safetyPoint')),
    [
      ['its task runs', observing('Running', initialTree, whileRunning), 'wait'],
      [
        'it runs for too long',
        observing('Running', initialTree, { ...whileRunning, now: lateAfterMs + 1 }),
        'halt: late',
      ],
      ['it failed', observing('Running', initialTree, failed), 'halt: failed'],
      [
        'it failed, and left a point',
        observing('Running', [...initialTree, kept({ state: 'Error' })], ok),
        'halt: failed',
      ],
      ['it succeeded, and is ready and current', observing('Running', safe, ok), 'advance'],
      [
        'it succeeded, and is ready but not current',
        observing('Running', [...initialTree, kept()], ok),
        'wait',
      ],
      [
        'the same for long',
        observing('Running', [...initialTree, kept()], { ...ok, ...settled }),
        'halt: noEffect',
      ],
      [
        'the engine forgot it, and it is there',
        observing('Running', safe, { task: 'unknown' }),
        'advance',
      ],
      [
        'the engine forgot it, and nothing is there',
        observing('Running', initialTree, { task: 'unknown', ...settled }),
        'halt: lost',
      ],
    ],
  ],
  [
    'the answer to the safety point was lost',
    rollback('safetyPoint', {
      ...sent('safetyPoint'),
      sent: { command: 'safetyPoint', taskId: undefined, at: 0 },
    }),
    [
      ['it is there', observing('Running', safe), 'advance'],
      [
        'it is being made',
        observing('Running', [...initialTree, kept({ state: 'Allocated' })]),
        'wait',
      ],
      [
        'its task is found',
        observing('Running', initialTree, {
          running: [{ id: 'x', kind: 'createRecoveryPoint', subjectId: '' }],
        }),
        'adopt',
      ],
      [
        'it is there before its task has ended',
        observing('Running', safe, {
          running: [{ id: 'x', kind: 'createRecoveryPoint', subjectId: '' }],
        }),
        'adopt',
      ],
      ['nothing is seen yet', observing('Running', initialTree), 'wait'],
      ['nothing was seen', observing('Running', initialTree, { now: traceMs }), 'halt: lost'],
    ],
  ],
  [
    'it is to be stopped',
    rollback('stop'),
    [
      ['the state is kept', observing('Running', safe), 'send stop'],
      ['just watched', observing('Running', safe, { now: gapMs }), 'send stop'],
      ['it ran on unwatched', observing('Running', safe, { now: gapMs + 1 }), 'halt: unwatched'],
      ['unwatched, and stopped', observing('Stopped', safe, { now: gapMs + 1 }), 'advance'],
      ['it stops already', observing('Stopping', safe), 'wait'],
      ['it is stopped', observing('Stopped', safe), 'advance'],
      ['the safety point was deleted', observing('Running', [target, before]), 'halt: safetyGone'],
      [
        'the safety point failed',
        observing('Running', [target, before, kept({ state: 'Error' })]),
        'halt: safetyGone',
      ],
      [
        'it holds less than agreed',
        observing('Running', [target, old, kept({ current: true, type: 'Disk' })]),
        'halt: safetyGone',
      ],
      [
        'something was made on top of it',
        observing('Running', [
          ...safe.slice(0, 2),
          kept(),
          samplePoint({ id: 'n', current: true }),
        ]),
        'halt: changed',
      ],
    ],
  ],
  [
    'it is to be rolled back',
    rollback('rollBack'),
    [
      ['all is as it was left', observing('Stopped', safe), 'send rollBack'],
      ['somebody has started it', observing('Running', safe), 'halt: changed'],
      ['somebody has rolled it back', observing('Stopped', back), 'halt: changed'],
      [
        'the target failed',
        observing('Stopped', [{ ...target, state: 'Error' }, old, kept({ current: true })]),
        'halt: targetGone',
      ],
      ['the safety point is gone', observing('Stopped', [target, before]), 'halt: safetyGone'],
    ],
  ],
  [
    'the rollback was sent',
    rollback('rollBack', sent('rollBack')),
    [
      ['it succeeded, and the target is current', observing('Stopped', back, ok), 'advance'],
      [
        'it succeeded, and the target is not',
        observing('Stopped', safe, { ...ok, ...settled }),
        'halt: noEffect',
      ],
      ['it failed', observing('Stopped', safe, failed), 'halt: failed'],
      [
        'it is under way',
        observing('Stopped', [{ ...target, state: 'Reverting' }, old, kept()], ok),
        'wait',
      ],
    ],
  ],
  [
    'the rollback was lost before, and resumes',
    rollback('rollBack', { attempted: true }),
    [
      ['it was carried out', observing('Stopped', back), 'advance'],
      ['it was not', observing('Stopped', safe), 'send rollBack'],
    ],
  ],
  [
    'without a safety point, to the point that is current',
    rollback('rollBack', {
      safety: undefined,
      steps: ['rollBack'],
      stepIndex: 0,
      from: 't',
      wasRunning: false,
    }),
    [
      [
        'it is sent, though the target is current',
        observing('Stopped', [{ ...target, current: true }]),
        'send rollBack',
      ],
      [
        'somebody has made a point',
        observing('Stopped', [target, samplePoint({ id: 'n', current: true })]),
        'halt: changed',
      ],
    ],
  ],
  [
    'the same was sent: only its task tells',
    rollback('rollBack', {
      safety: undefined,
      steps: ['rollBack'],
      stepIndex: 0,
      from: 't',
      wasRunning: false,
      ...sent('rollBack'),
    }),
    [
      ['it succeeded', observing('Stopped', [{ ...target, current: true }], ok), 'advance'],
      [
        'the engine forgot it',
        observing('Stopped', [{ ...target, current: true }], { task: 'unknown', ...settled }),
        'halt: lost',
      ],
    ],
  ],
  [
    'it is to be started',
    rollback('start'),
    [
      ['it stands on its target', observing('Stopped', back), 'send start'],
      ['it runs', observing('Running', back), 'advance'],
      ['it starts', observing('Starting', back), 'wait'],
      ['it stands elsewhere', observing('Stopped', safe), 'halt: changed'],
    ],
  ],
  [
    'all steps are done',
    rollback('start', { stepIndex: 4 }),
    [['whatever there is', observing('Running', back), 'finish']],
  ],
])('%s', (_, given, cases) => {
  test.each(cases)('%s', (__, seen, expected) => {
    expect(moveText(decideRollback(given, seen))).toBe(expected);
  });
});

test('deletes a failed safety point before it creates a new one', () => {
  const cleared = rollback('safetyPoint', {
    attempted: true,
    sent: { command: 'clear', taskId: 'j', at: 0 },
  });
  const gone = decideRollback(cleared, observing('Running', initialTree, ok));
  expect(moveText(gone)).toBe('forgetSent');
  expect(
    moveText(decideRollback(applyMove(cleared, gone, 5), observing('Running', initialTree))),
  ).toBe('send safetyPoint');
});

test.each([
  ['late', true],
  ['unreadable', true],
  ['elsewhere', true],
  ['lost', false],
  ['failed', false],
  ['refused', false],
] as const)('after it was %s, it follows the sent step: %s', (kind, isFollowed) => {
  const halted = applyMove(
    rollback('stop', sent('stop')),
    { do: 'halt', halt: { kind, cause: undefined, text: undefined } },
    9,
  );
  const seen = observing('Running', safe, whileRunning);
  expect(moveText(decideRollback(resumeRun(halted, 10), seen))).toBe(
    isFollowed ? 'wait' : 'send stop',
  );
});
