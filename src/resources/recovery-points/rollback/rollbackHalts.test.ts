import { describe, expect, test } from 'vitest';
import { decideRollback, mayGoOn } from './rollback';
import { gapMs, goneOn, isGoing, moved, pausedAfterThis, setAside } from '../../../cloud/runs/run';
import {
  target,
  atFirst,
  safe,
  rollback,
  sent,
  observing,
  told,
  noWords,
  ok,
  whileRunning,
} from '../../../testing/rollbackWorlds';

describe('a rollback to where the instance came from, without a safety point', () => {
  const there = [{ ...target, current: true }];
  const only = rollback('rollBack', {
    steps: ['rollBack'],
    at: 0,
    wasRunning: false,
    safety: undefined,
    from: 't',
    ...sent('rollBack'),
  });
  const after = (kind: 'unreadable' | 'lost') =>
    goneOn(moved(only, { do: 'halt', halt: { kind, cause: undefined, text: undefined } }, 9), 10);

  test('lands by its task, however late it is asked', () => {
    expect(told(decideRollback(after('unreadable'), observing('Stopped', there, ok)))).toBe(
      'advance',
    );
  });
  test('is never sent a second time when it cannot be told whether it was done', () => {
    expect(told(decideRollback(after('lost'), observing('Stopped', there)))).toBe('halt: untold');
  });
});

describe('a rollback that ran on unwatched', () => {
  const late = 10 * gapMs;
  const running = rollback('rollBack', { steps: ['safetyPoint', 'rollBack'], at: 1 });

  test('sends nothing that takes state away, and does not go on from there', () => {
    const move = decideRollback(running, observing('Running', safe, { now: late }));
    expect(told(move)).toBe('halt: unwatched');
    expect(mayGoOn(moved(running, move, late))).toBe(false);
  });
  test('is not watched again by a look after the gap, nor by going on', () => {
    const watched = moved(running, { do: 'wait' }, late);
    const failed = moved(watched, { do: 'halt', halt: noWords('failed') }, late + 1);
    const again = goneOn(failed, late + 2);
    expect(told(decideRollback(again, observing('Running', safe, { now: late + 3 })))).toBe(
      'halt: unwatched',
    );
  });
  test('is watched while looks follow each other', () => {
    const watched = moved(running, { do: 'wait' }, gapMs);
    expect(told(decideRollback(watched, observing('Running', safe, { now: 2 * gapMs })))).toBe(
      'send rollBack',
    );
  });
  test('keeps the state afresh where it was not kept before', () => {
    const first = rollback('safetyPoint');
    const move = decideRollback(first, observing('Running', atFirst, { now: late }));
    expect(told(move)).toBe('send safetyPoint');
    const next = moved(moved(first, move, late), { do: 'advance' }, late + 1);
    expect(told(decideRollback(next, observing('Running', safe, { now: late + 2 })))).toBe(
      'send stop',
    );
  });
});

test('asked to stop, it follows what was sent to its end, sends nothing more, and goes on when told to', () => {
  const asked = pausedAfterThis(rollback('safetyPoint', sent('safetyPoint')));
  expect(told(decideRollback(asked, observing('Running', atFirst, whileRunning)))).toBe('wait');
  const done = decideRollback(asked, observing('Running', safe, ok));
  expect(told(done)).toBe('advance');
  const rests = moved(asked, done, 5);
  const halt = decideRollback(rests, observing('Running', safe));
  expect(told(halt)).toBe('halt: asked');
  const goesOn = goneOn(moved(rests, halt, 6), 7);
  expect(told(decideRollback(goesOn, observing('Running', safe)))).toBe('send stop');
});

test.each([
  ['elsewhere', false],
  ['unwatched', false],
  ['asked', true],
  ['failed', true],
  ['busy', true],
] as const)('after it was %s, it may go on: %s', (kind, expected) => {
  expect(mayGoOn({ halt: noWords(kind) })).toBe(expected);
});

test('halting, going on and setting aside', () => {
  const sentOff = rollback('stop', sent('stop'));
  const halted = moved(
    sentOff,
    { do: 'halt', halt: { kind: 'failed', cause: undefined, text: 'No.' } },
    9,
  );
  expect(isGoing(halted)).toBe(false);
  expect(goneOn(halted, 10)).toMatchObject({
    halt: undefined,
    since: 10,
    sent: undefined,
    tried: true,
  });
  expect(isGoing(setAside(sentOff, 11))).toBe(false);
  expect(moved(rollback('start', { at: 4 }), { do: 'land' }, 12)).toMatchObject({
    end: 'landed',
    endedAt: 12,
  });
});
