import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, buildLineage, pathToNow } from './lineage';
import { rollbackPlan, type RollbackCase, type RollbackPlan } from './rollbackPlan';
import { soundPoints } from './samplePoints';
import { sampleCapabilities, sampleInstance, samplePoint, sampleTask } from './samples';
import {
  instanceStates,
  type InstanceState,
  type RecoveryPoint,
  type RecoveryPointType,
} from './types';

const context = { capabilities: sampleCapabilities, tasks: [] };
const plan = (
  state: InstanceState,
  target: RecoveryPoint,
  over: Partial<Parameters<typeof rollbackPlan>[0]> = {},
) =>
  rollbackPlan({
    instance: sampleInstance({ state }),
    target,
    lineage: buildLineage([target]),
    now: 60_000,
    context,
    ...over,
  });
const word = ({ verdict }: RollbackPlan) =>
  verdict === undefined ? '-' : verdict.allowed ? 'ok' : verdict.reason.code;
const stepsOf = ({ steps }: RollbackPlan) => steps.map(({ kind, by }) => `${kind} by ${by}`);

describe('each case', () => {
  const table: [
    InstanceState,
    RecoveryPointType,
    RollbackCase,
    string,
    string,
    string,
    string[],
  ][] = [
    [
      'Running',
      'DiskAndMemory',
      'runningMemory',
      'ok',
      'restored',
      'running',
      ['rollBack by cairn'],
    ],
    [
      'Running',
      'Disk',
      'runningDisk',
      'rollbackNeedsStopped',
      'notKept',
      'stopped',
      ['stop by person', 'rollBack by cairn', 'start by person'],
    ],
    ['Stopped', 'Disk', 'stoppedDisk', 'ok', 'notKept', 'stopped', ['rollBack by cairn']],
    [
      'Stopped',
      'DiskAndMemory',
      'stoppedMemory',
      'rollbackNeedsRunning',
      'restored',
      'running',
      ['start by person', 'rollBack by cairn'],
    ],
  ];
  test.each(table)('%s, %s: %s', (state, type, situation, verdict, memory, power, steps) => {
    const actual = plan(state, samplePoint({ type }));
    expect(actual).toMatchObject({ case: situation, memory, power });
    expect(word(actual)).toBe(verdict);
    expect(stepsOf(actual)).toEqual(steps);
  });

  test.each(instanceStates.filter((state) => state !== 'Running' && state !== 'Stopped'))(
    '%s: not now',
    (state) => {
      for (const type of ['Disk', 'DiskAndMemory'] as const) {
        const actual = plan(state, samplePoint({ type }));
        expect(actual).toMatchObject({ case: 'notNow', steps: [], verdict: { allowed: false } });
      }
    },
  );

  test('the instance that is given counts, whatever the list says', () => {
    const stale = { ...context, instances: [sampleInstance({ state: 'Running' })] };
    expect(word(plan('Stopped', samplePoint(), { context: stale }))).toBe('ok');
  });

  test('a point that is not ready, a busy instance and a missing permission refuse it', () => {
    expect(word(plan('Stopped', samplePoint({ state: 'Error' })))).toBe('pointFailed');
    const tasks = [sampleTask('rebootInstance', { kind: 'instance', id: 'i1' })];
    expect(word(plan('Stopped', samplePoint(), { context: { ...context, tasks } }))).toBe('busy');
    const capabilities = { ...sampleCapabilities, commands: new Set<string>() };
    expect(word(plan('Stopped', samplePoint(), { context: { ...context, capabilities } }))).toBe(
      '-',
    );
  });
});

describe('what goes and what is kept', () => {
  // a - b - c (current)
  //   \ d
  const points = [
    samplePoint({ id: 'a', createdAt: 1000 }),
    samplePoint({ id: 'b', createdAt: 2000, parentId: 'a' }),
    samplePoint({ id: 'c', createdAt: 3000, parentId: 'b', current: true }),
    samplePoint({ id: 'd', createdAt: 2500, parentId: 'a' }),
  ];
  const to = (id: string, list: readonly RecoveryPoint[] = points) => {
    const target = list.find((each) => each.id === id) ?? samplePoint();
    return plan('Stopped', target, { lineage: buildLineage(list) });
  };
  const leftBehind = (id: string, list?: readonly RecoveryPoint[]) =>
    to(id, list).leftBehind.map((each) => each.id);

  test('the time since the point goes; a clock that is behind loses none', () => {
    expect(to('b').timeLost).toBe(58_000);
    expect(plan('Stopped', samplePoint({ createdAt: 90_000 })).timeLost).toBe(0);
  });

  test('points between the target and Now are left on another branch', () => {
    expect(leftBehind('a')).toEqual(['b', 'c']);
    expect(leftBehind('b')).toEqual(['c']);
    expect(leftBehind('c')).toEqual([]);
    expect(leftBehind('d')).toEqual(['b', 'c']);
  });

  test('without a current point none is left', () => {
    const none = points.map((each) => ({ ...each, current: false }));
    expect(leftBehind('a', none)).toEqual([]);
  });

  test("in any forest: exactly the present line less the target's, and what follows is the target's line", () => {
    const chosen = soundPoints
      .filter((list) => list.length > 0)
      .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list)));
    fc.assert(
      fc.property(chosen, ([list, target]) => {
        const lineage = buildLineage(list);
        const left = plan('Stopped', target, { lineage }).leftBehind.map(({ id }) => id);
        const after = buildLineage(
          list.map((each) => ({ ...each, current: each.id === target.id })),
        );
        const lineThen = new Set(pathToNow(after));
        expect(left).toEqual(pathToNow(lineage).filter((id) => !lineThen.has(id)));
        expect(pathToNow(after).slice(0, -2)).toEqual(ancestors(lineage, target.id));
      }),
    );
  });
});
