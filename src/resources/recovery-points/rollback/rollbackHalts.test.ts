import { describe, expect, test } from 'vitest';
import { decideRollback, hasTwoSafetyPoints, mayResume } from './rollback';
import {
  gapMs,
  resumeRun,
  isInProgress,
  applyMove,
  pauseRun,
  abandonRun,
} from '../../../cloud/runs/run';
import {
  target,
  initialTree,
  kept,
  safe,
  rollback,
  sent,
  observing,
  moveText,
  withoutText,
  ok,
  whileRunning,
} from '../../../testing/rollbackObservations';

describe('a rollback to the current point, without a safety point', () => {
  const there = [{ ...target, current: true }];
  const only = rollback('rollBack', {
    steps: ['rollBack'],
    stepIndex: 0,
    wasRunning: false,
    safety: undefined,
    from: 't',
    ...sent('rollBack'),
  });
  const after = (kind: 'unreadable' | 'lost') =>
    resumeRun(
      applyMove(only, { do: 'halt', halt: { kind, cause: undefined, text: undefined } }, 9),
      10,
    );

  test('succeeds by its task, even if polled late', () => {
    expect(moveText(decideRollback(after('unreadable'), observing('Stopped', there, ok)))).toBe(
      'advance',
    );
  });
  test('is never resent when its result is unknown', () => {
    expect(moveText(decideRollback(after('lost'), observing('Stopped', there)))).toBe(
      'halt: untold',
    );
  });
});

describe('a rollback whose instance ran unwatched', () => {
  const late = 10 * gapMs;
  const running = rollback('rollBack', { steps: ['safetyPoint', 'rollBack'], stepIndex: 1 });

  test('sends nothing that discards state, and cannot be resumed', () => {
    const move = decideRollback(running, observing('Running', safe, { now: late }));
    expect(moveText(move)).toBe('halt: unwatched');
    expect(mayResume(applyMove(running, move, late))).toBe(false);
  });
  test('stays unwatched after a later read, and after a resume', () => {
    const watched = applyMove(running, { do: 'wait' }, late);
    const failed = applyMove(watched, { do: 'halt', halt: withoutText('failed') }, late + 1);
    const again = resumeRun(failed, late + 2);
    expect(moveText(decideRollback(again, observing('Running', safe, { now: late + 3 })))).toBe(
      'halt: unwatched',
    );
  });
  test('is watched while reads follow each other', () => {
    const watched = applyMove(running, { do: 'wait' }, gapMs);
    expect(moveText(decideRollback(watched, observing('Running', safe, { now: 2 * gapMs })))).toBe(
      'send rollBack',
    );
  });
  test('creates a new safety point if there was none', () => {
    const first = rollback('safetyPoint');
    const move = decideRollback(first, observing('Running', initialTree, { now: late }));
    expect(moveText(move)).toBe('send safetyPoint');
    const next = applyMove(applyMove(first, move, late), { do: 'advance' }, late + 1);
    expect(moveText(decideRollback(next, observing('Running', safe, { now: late + 2 })))).toBe(
      'send stop',
    );
  });
});

test('paused, it follows the sent step, sends nothing more, and continues on resume', () => {
  const asked = pauseRun(rollback('safetyPoint', sent('safetyPoint')));
  expect(moveText(decideRollback(asked, observing('Running', initialTree, whileRunning)))).toBe(
    'wait',
  );
  const done = decideRollback(asked, observing('Running', safe, ok));
  expect(moveText(done)).toBe('advance');
  const rests = applyMove(asked, done, 5);
  const halt = decideRollback(rests, observing('Running', safe));
  expect(moveText(halt)).toBe('halt: asked');
  const goesOn = resumeRun(applyMove(rests, halt, 6), 7);
  expect(moveText(decideRollback(goesOn, observing('Running', safe)))).toBe('send stop');
});

test.each([
  ['elsewhere', false],
  ['unwatched', false],
  ['asked', true],
  ['failed', true],
  ['busy', true],
] as const)('after it was %s, it may resume: %s', (kind, expected) => {
  expect(mayResume({ halt: withoutText(kind) })).toBe(expected);
});

test('halting, resuming and abandoning', () => {
  const sentOff = rollback('stop', sent('stop'));
  const halted = applyMove(
    sentOff,
    { do: 'halt', halt: { kind: 'failed', cause: undefined, text: 'No.' } },
    9,
  );
  expect(isInProgress(halted)).toBe(false);
  expect(resumeRun(halted, 10)).toMatchObject({
    halt: undefined,
    stepStartedAt: 10,
    sent: undefined,
    attempted: true,
  });
  expect(isInProgress(abandonRun(sentOff, 11))).toBe(false);
  expect(applyMove(rollback('start', { stepIndex: 4 }), { do: 'finish' }, 12)).toMatchObject({
    end: 'succeeded',
    endedAt: 12,
  });
});

test.each([
  ['one', safe, false],
  ['a second one', [...safe, kept({ id: 's2' })], true],
  ['a failed one before it', [...safe, kept({ id: 's2', state: 'Error' })], false],
])('a rollback with %s says if its safety point is there twice', (_, points, isTwice) => {
  expect(hasTwoSafetyPoints(rollback('rollBack'), points)).toBe(isTwice);
});
