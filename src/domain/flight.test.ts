import { describe, expect, test } from 'vitest';
import { decideRollback, mayGoOn, type Flight } from './flight';
import type { FlightStep } from './flightPlan';
import {
  gapMs,
  goneOn,
  isGoing,
  moved,
  pausedAfterThis,
  setAside,
  traceMs,
  type Move,
  type World,
} from './run';
import { lateAfterMs } from './pointWork';
import { safetyDescription } from './safetyPoint';
import { sampleInstance, samplePoint } from './samples';
import type { RecoveryPoint } from './types';
import type { InstanceState } from './states';

const target = samplePoint({ id: 't', name: 'target' });
const before = samplePoint({ id: 'b', parentId: 't', current: true });
const description = safetyDescription('Kept.', { targetId: 't', runId: 'run' });
const kept = (over: Partial<RecoveryPoint> = {}) =>
  samplePoint({ id: 's', parentId: 'b', type: 'DiskAndMemory', description, ...over });
const old = { ...before, current: false };
/** The tree at each stage. */
const atFirst = [target, before];
const safe = [target, old, kept({ current: true })];
const back = [{ ...target, current: true }, old, kept()];

const steps = ['safetyPoint', 'stop', 'rollBack', 'start'] as const;
const flight = (step: FlightStep, over: Partial<Flight> = {}): Flight => ({
  id: 'run',
  instance: { id: 'i1', name: 'web01' },
  target: { id: 't', name: 'target', type: 'Disk' },
  steps,
  safety: { type: 'DiskAndMemory', name: 'Before rollback to target', description },
  wasRunning: true,
  from: 'b',
  startedAt: 0,
  at: steps.indexOf(step),
  since: 0,
  watchedTo: 0,
  paused: false,
  doneAt: [],
  tried: false,
  sent: undefined,
  taskIds: [],
  halt: undefined,
  end: undefined,
  endedAt: undefined,
  ...over,
});
const sent = (step: FlightStep, taskId: string | undefined = 'job'): Partial<Flight> => ({
  tried: true,
  sent: { order: step, taskId, at: 0 },
});
const world = (
  state: InstanceState,
  points: readonly RecoveryPoint[],
  over: Partial<World> = {},
): World => ({
  now: 1000,
  instance: sampleInstance({ state }),
  points,
  task: undefined,
  taskText: undefined,
  running: [],
  ownRuns: false,
  settled: false,
  ...over,
});
const told = (move: Move) => {
  if (move.do === 'halt') return `halt: ${move.halt.kind}`;
  return move.do === 'send' ? `send ${move.order}` : move.do;
};

const noWords = <Kind extends string>(kind: Kind) => ({ kind, cause: undefined, text: undefined });
const ok = { task: 'succeeded' } as const;
const settled = { settled: true } as const;
const failed = { task: 'failed' } as const;
const running = { task: 'running' } as const;

describe.each<[string, Flight, [string, World, string][]]>([
  [
    'the safety point is to be made',
    flight('safetyPoint'),
    [
      ['all is as agreed', world('Running', atFirst), 'send safetyPoint'],
      ['it is there already', world('Running', safe), 'advance'],
      [
        'it is there, and something went on from it',
        world('Running', [{ ...target, current: true }, old, kept()]),
        'halt: changed',
      ],
      ['it is being made', world('Running', [...atFirst, kept({ state: 'Creating' })]), 'wait'],
      ['one failed before', world('Running', [...atFirst, kept({ state: 'Error' })]), 'send clear'],
      ['the instance was stopped', world('Stopped', atFirst), 'halt: changed'],
      ['Current has moved', world('Running', [{ ...target, current: true }, old]), 'halt: changed'],
      ['the target is gone', world('Running', [before]), 'halt: targetGone'],
      [
        'a task of the person runs',
        world('Running', atFirst, {
          running: [{ id: 'x', kind: 'rebootInstance', subjectId: '' }],
        }),
        'halt: busy',
      ],
      [
        'somebody makes a point',
        world('Running', [...atFirst, samplePoint({ id: 'n', state: 'Creating' })]),
        'halt: busy',
      ],
    ],
  ],
  [
    'the safety point was sent',
    flight('safetyPoint', sent('safetyPoint')),
    [
      ['its task runs', world('Running', atFirst, running), 'wait'],
      [
        'it runs for too long',
        world('Running', atFirst, { ...running, now: lateAfterMs + 1 }),
        'halt: late',
      ],
      ['it failed', world('Running', atFirst, failed), 'halt: failed'],
      [
        'it failed, and left a point',
        world('Running', [...atFirst, kept({ state: 'Error' })], ok),
        'halt: failed',
      ],
      ['it succeeded, and is ready and current', world('Running', safe, ok), 'advance'],
      [
        'it succeeded, and is ready but not current',
        world('Running', [...atFirst, kept()], ok),
        'wait',
      ],
      [
        'the same for long',
        world('Running', [...atFirst, kept()], { ...ok, ...settled }),
        'halt: noEffect',
      ],
      [
        'the engine forgot it, and it is there',
        world('Running', safe, { task: 'unknown' }),
        'advance',
      ],
      [
        'the engine forgot it, and nothing is there',
        world('Running', atFirst, { task: 'unknown', ...settled }),
        'halt: lost',
      ],
    ],
  ],
  [
    'the answer to the safety point was lost',
    flight('safetyPoint', {
      ...sent('safetyPoint'),
      sent: { order: 'safetyPoint', taskId: undefined, at: 0 },
    }),
    [
      ['it is there', world('Running', safe), 'advance'],
      ['it is being made', world('Running', [...atFirst, kept({ state: 'Allocated' })]), 'wait'],
      [
        'its task is found',
        world('Running', atFirst, {
          running: [{ id: 'x', kind: 'createRecoveryPoint', subjectId: '' }],
        }),
        'adopt',
      ],
      ['nothing is seen yet', world('Running', atFirst), 'wait'],
      ['nothing was seen', world('Running', atFirst, { now: traceMs }), 'halt: lost'],
    ],
  ],
  [
    'it is to be stopped',
    flight('stop'),
    [
      ['the state is kept', world('Running', safe), 'send stop'],
      ['just watched', world('Running', safe, { now: gapMs }), 'send stop'],
      ['it ran on unwatched', world('Running', safe, { now: gapMs + 1 }), 'halt: unwatched'],
      ['unwatched, and stopped', world('Stopped', safe, { now: gapMs + 1 }), 'advance'],
      ['it stops already', world('Stopping', safe), 'wait'],
      ['it is stopped', world('Stopped', safe), 'advance'],
      ['the safety point was deleted', world('Running', [target, before]), 'halt: safetyGone'],
      [
        'the safety point failed',
        world('Running', [target, before, kept({ state: 'Error' })]),
        'halt: safetyGone',
      ],
      [
        'it holds less than agreed',
        world('Running', [target, old, kept({ current: true, type: 'Disk' })]),
        'halt: safetyGone',
      ],
      [
        'something was made on top of it',
        world('Running', [...safe.slice(0, 2), kept(), samplePoint({ id: 'n', current: true })]),
        'halt: changed',
      ],
    ],
  ],
  [
    'it is to be rolled back',
    flight('rollBack'),
    [
      ['all is as it was left', world('Stopped', safe), 'send rollBack'],
      ['somebody has started it', world('Running', safe), 'halt: changed'],
      ['somebody has rolled it back', world('Stopped', back), 'halt: changed'],
      [
        'the target failed',
        world('Stopped', [{ ...target, state: 'Error' }, old, kept({ current: true })]),
        'halt: targetGone',
      ],
      ['the safety point is gone', world('Stopped', [target, before]), 'halt: safetyGone'],
    ],
  ],
  [
    'the rollback was sent',
    flight('rollBack', sent('rollBack')),
    [
      ['it succeeded, and the target is current', world('Stopped', back, ok), 'advance'],
      [
        'it succeeded, and the target is not',
        world('Stopped', safe, { ...ok, ...settled }),
        'halt: noEffect',
      ],
      ['it failed', world('Stopped', safe, failed), 'halt: failed'],
      [
        'it is under way',
        world('Stopped', [{ ...target, state: 'Reverting' }, old, kept()], ok),
        'wait',
      ],
    ],
  ],
  [
    'the rollback was lost before, and it goes on',
    flight('rollBack', { tried: true }),
    [
      ['it was carried out', world('Stopped', back), 'advance'],
      ['it was not', world('Stopped', safe), 'send rollBack'],
    ],
  ],
  [
    'without a safety point, to the point that is current',
    flight('rollBack', {
      safety: undefined,
      steps: ['rollBack'],
      at: 0,
      from: 't',
      wasRunning: false,
    }),
    [
      [
        'it is sent, though the target is current',
        world('Stopped', [{ ...target, current: true }]),
        'send rollBack',
      ],
      [
        'somebody has made a point',
        world('Stopped', [target, samplePoint({ id: 'n', current: true })]),
        'halt: changed',
      ],
    ],
  ],
  [
    'the same was sent: only its task tells',
    flight('rollBack', {
      safety: undefined,
      steps: ['rollBack'],
      at: 0,
      from: 't',
      wasRunning: false,
      ...sent('rollBack'),
    }),
    [
      ['it succeeded', world('Stopped', [{ ...target, current: true }], ok), 'advance'],
      [
        'the engine forgot it',
        world('Stopped', [{ ...target, current: true }], { task: 'unknown', ...settled }),
        'halt: lost',
      ],
    ],
  ],
  [
    'it is to be started',
    flight('start'),
    [
      ['it stands on its target', world('Stopped', back), 'send start'],
      ['it runs', world('Running', back), 'advance'],
      ['it starts', world('Starting', back), 'wait'],
      ['it stands elsewhere', world('Stopped', safe), 'halt: changed'],
    ],
  ],
  [
    'all steps are done',
    flight('start', { at: 4 }),
    [['whatever there is', world('Running', back), 'land']],
  ],
])('%s', (_, given, cases) => {
  test.each(cases)('%s', (__, seen, expected) => {
    expect(told(decideRollback(given, seen))).toBe(expected);
  });
});

test('a failed safety point is removed before it is made anew', () => {
  const cleared = flight('safetyPoint', {
    tried: true,
    sent: { order: 'clear', taskId: 'j', at: 0 },
  });
  const gone = decideRollback(cleared, world('Running', atFirst, ok));
  expect(told(gone)).toBe('forgetSent');
  expect(told(decideRollback(moved(cleared, gone, 5), world('Running', atFirst)))).toBe(
    'send safetyPoint',
  );
});

test.each([
  ['late', true],
  ['unreadable', true],
  ['elsewhere', true],
  ['lost', false],
  ['failed', false],
  ['refused', false],
] as const)('after it was %s, what was sent is followed up: %s', (kind, isFollowed) => {
  const halted = moved(
    flight('stop', sent('stop')),
    { do: 'halt', halt: { kind, cause: undefined, text: undefined } },
    9,
  );
  const seen = world('Running', safe, running);
  expect(told(decideRollback(goneOn(halted, 10), seen))).toBe(isFollowed ? 'wait' : 'send stop');
});

describe('a rollback to where the instance came from, without a safety point', () => {
  const there = [{ ...target, current: true }];
  const only = flight('rollBack', {
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
    expect(told(decideRollback(after('unreadable'), world('Stopped', there, ok)))).toBe('advance');
  });
  test('is never sent a second time when it cannot be told whether it was done', () => {
    expect(told(decideRollback(after('lost'), world('Stopped', there)))).toBe('halt: untold');
  });
});

describe('a flight that ran on unwatched', () => {
  const late = 10 * gapMs;
  const running = flight('rollBack', { steps: ['safetyPoint', 'rollBack'], at: 1 });

  test('sends nothing that takes state away, and does not go on from there', () => {
    const move = decideRollback(running, world('Running', safe, { now: late }));
    expect(told(move)).toBe('halt: unwatched');
    expect(mayGoOn(moved(running, move, late))).toBe(false);
  });
  test('is not watched again by a look after the gap, nor by going on', () => {
    const looked = moved(running, { do: 'wait' }, late);
    const failed = moved(looked, { do: 'halt', halt: noWords('failed') }, late + 1);
    const again = goneOn(failed, late + 2);
    expect(told(decideRollback(again, world('Running', safe, { now: late + 3 })))).toBe(
      'halt: unwatched',
    );
  });
  test('is watched while looks follow each other', () => {
    const looked = moved(running, { do: 'wait' }, gapMs);
    expect(told(decideRollback(looked, world('Running', safe, { now: 2 * gapMs })))).toBe(
      'send rollBack',
    );
  });
  test('keeps the state afresh where it was not kept before', () => {
    const first = flight('safetyPoint');
    const move = decideRollback(first, world('Running', atFirst, { now: late }));
    expect(told(move)).toBe('send safetyPoint');
    const next = moved(moved(first, move, late), { do: 'advance' }, late + 1);
    expect(told(decideRollback(next, world('Running', safe, { now: late + 2 })))).toBe('send stop');
  });
});

test('asked to stop, it follows what was sent to its end, sends nothing more, and goes on when told to', () => {
  const asked = pausedAfterThis(flight('safetyPoint', sent('safetyPoint')));
  expect(told(decideRollback(asked, world('Running', atFirst, running)))).toBe('wait');
  const done = decideRollback(asked, world('Running', safe, ok));
  expect(told(done)).toBe('advance');
  const rests = moved(asked, done, 5);
  const halt = decideRollback(rests, world('Running', safe));
  expect(told(halt)).toBe('halt: asked');
  const goesOn = goneOn(moved(rests, halt, 6), 7);
  expect(told(decideRollback(goesOn, world('Running', safe)))).toBe('send stop');
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
  const sentOff = flight('stop', sent('stop'));
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
  expect(moved(flight('start', { at: 4 }), { do: 'land' }, 12)).toMatchObject({
    end: 'landed',
    endedAt: 12,
  });
});
