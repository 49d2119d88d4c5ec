import { describe, expect, test } from 'vitest';
import {
  rollbackPlan,
  quotaFor,
  defaultChoices,
  type RollbackChoices,
  type RollbackPlan,
} from './rollbackPlan';
import { unread, wholeList } from '../../../cloud/lists/list';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
} from '../../../testing/samples';
import { type Instance, type RecoveryPoint, type RecoveryPointType } from '../../../cloud/types';
import { instanceStates } from '../../../cloud/states';

interface Given {
  state?: Instance['state'];
  hypervisor?: string;
  type?: RecoveryPointType;
  /** Beside the target. */
  others?: readonly RecoveryPoint[];
  choices?: Partial<RollbackChoices>;
  facts?: Partial<Parameters<typeof rollbackPlan>[0]>;
}

function plan(given: Given): RollbackPlan {
  const { state = 'Running', hypervisor = 'XenServer', type = 'Disk' } = given;
  const target = samplePoint({ id: 'target', type });
  return rollbackPlan(
    {
      instance: sampleInstance({ state, hypervisor }),
      target,
      points: wholeList([target, ...(given.others ?? [])]),
      volumes: wholeList([sampleAttached()]),
      snapshots: wholeList([]),
      tasks: [],
      capabilities: sampleCapabilities,
      limit: undefined,
      ...given.facts,
    },
    { ...defaultChoices, ...given.choices },
  );
}

/** Each line but passed checks as `what: state`, with the reason's code if it blocks. */
const told = ({ lines }: RollbackPlan) =>
  lines
    .filter(({ state }) => state !== 'ready')
    .map(({ kind, state, reason }) =>
      state === 'notKnown'
        ? `${kind} not known`
        : state === 'willDo'
          ? kind
          : `${kind}: ${typeof reason === 'object' ? reason.code : String(reason)}`,
    );

const many = (count: number, over: Partial<RecoveryPoint> = {}) =>
  Array.from({ length: count }, (_, index) => samplePoint({ id: `o${String(index)}`, ...over }));

const without = { safetyPoint: false };

test.each<[string, Given, readonly string[], RecoveryPointType | undefined]>([
  [
    'running + disk and memory',
    { type: 'DiskAndMemory' },
    ['safetyPoint', 'rollBack'],
    'DiskAndMemory',
  ],
  ['running + disk', {}, ['safetyPoint', 'stop', 'rollBack', 'start'], 'DiskAndMemory'],
  [
    'running + disk, its memory not kept',
    { choices: { memory: false } },
    ['safetyPoint', 'stop', 'rollBack', 'start'],
    'Disk',
  ],
  ['stopped + disk', { state: 'Stopped' }, ['safetyPoint', 'rollBack'], 'Disk'],
  [
    'stopped + disk and memory: blocks',
    { state: 'Stopped', type: 'DiskAndMemory' },
    ['safetyPoint', 'rollBack: rollbackNeedsRunning'],
    'Disk',
  ],
  [
    'stopped + disk and memory, started first',
    { state: 'Stopped', type: 'DiskAndMemory', choices: { startFirst: true } },
    ['safetyPoint', 'start', 'rollBack'],
    'Disk',
  ],
  ['without a safety point', { choices: without }, ['stop', 'rollBack', 'start'], undefined],
  [
    'no slot for the safety point',
    { others: many(9), facts: { limit: 10 } },
    ['safetyPoint: pointLimit', 'stop', 'rollBack', 'start'],
    undefined,
  ],
  [
    'no slot: Hidden and failed points count',
    {
      others: [
        ...many(7),
        samplePoint({ id: 'h', state: 'Hidden' }),
        samplePoint({ id: 'e', state: 'Error' }),
      ],
      facts: { limit: 10 },
    },
    ['safetyPoint: pointLimit', 'stop', 'rollBack', 'start'],
    undefined,
  ],
  [
    'no slot, and no safety point wanted',
    { others: many(9), choices: without, facts: { limit: 10 } },
    ['stop', 'rollBack', 'start'],
    undefined,
  ],
  [
    'exactly one slot',
    { others: many(8), facts: { limit: 10 } },
    ['safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a cloud that said to grant fewer',
    { others: many(2), facts: { limit: 3 } },
    ['safetyPoint: pointLimit', 'stop', 'rollBack', 'start'],
    undefined,
  ],
  [
    'KVM, running + disk: the safety point is of the disk too',
    { hypervisor: 'KVM' },
    ['safetyPoint', 'stop', 'rollBack', 'start'],
    'Disk',
  ],
  [
    'KVM, running + disk and memory: the safety point holds memory too, whatever was chosen',
    { hypervisor: 'KVM', type: 'DiskAndMemory', choices: { memory: false } },
    ['safetyPoint', 'rollBack'],
    'DiskAndMemory',
  ],
  [
    'KVM, stopped + disk and memory, started first: the safety point waits for it to run',
    { hypervisor: 'KVM', state: 'Stopped', type: 'DiskAndMemory', choices: { startFirst: true } },
    ['start', 'safetyPoint', 'rollBack'],
    'DiskAndMemory',
  ],
  [
    'KVM with points of both kinds: none more can be made',
    { hypervisor: 'KVM', others: many(1, { type: 'DiskAndMemory' }) },
    ['safetyPoint: diskBesideMemory', 'stop', 'rollBack', 'start'],
    undefined,
  ],
  [
    'a target that failed',
    { facts: { target: samplePoint({ id: 'target', state: 'Error' }) } },
    ['target: pointFailed', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a task under way',
    { facts: { tasks: [sampleTask('rebootInstance', { kind: 'instance', id: 'i1' })] } },
    ['idle: busy', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a point of it being made by somebody else',
    { others: [samplePoint({ id: 'new', state: 'Creating' })] },
    ['idle: pointChanging', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a snapshot of a volume under way',
    { facts: { snapshots: wholeList([sampleSnapshot({ state: 'BackingUp' })]) } },
    ['idle: snapshotPending', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a volume that is moved',
    { facts: { volumes: wholeList([sampleAttached({ state: 'Migrating' })]) } },
    ['volumes: volumeChanging', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'snapshots that failed to load',
    { facts: { snapshots: unread } },
    ['idle not known', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a list of volumes that failed to load',
    { facts: { volumes: unread } },
    ['idle not known', 'volumes not known', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'a volume that is moved, another that cannot be read',
    {
      facts: {
        volumes: { ...unread, items: [sampleAttached({ state: 'Migrating' })] },
      },
    },
    ['idle not known', 'volumes: volumeChanging', 'safetyPoint', 'stop', 'rollBack', 'start'],
    'DiskAndMemory',
  ],
  [
    'an account that may do nothing',
    { facts: { capabilities: { ...sampleCapabilities, commands: new Set() } } },
    [
      'target: commandDenied',
      'safetyPoint: commandDenied',
      'stop: commandDenied',
      'rollBack',
      'start: commandDenied',
    ],
    undefined,
  ],
])('%s', (_, given, lines, safety) => {
  const made = plan(given);
  expect(told(made)).toEqual(lines);
  expect(made.safety).toBe(safety);
  expect(made.blocked).toBe(lines.some((line) => line.includes(':')));
});

test.each(instanceStates.filter((state) => state !== 'Running' && state !== 'Stopped'))(
  '%s: the instance blocks, and there are no steps',
  (state) => {
    for (const type of ['Disk', 'DiskAndMemory'] as const) {
      const made = plan({ state, type });
      expect(made).toMatchObject({ case: 'notNow', steps: [], blocked: true });
      expect(told(made)[0]).toMatch(/^instance: /);
    }
  },
);

test('a limit that could not be read makes the safety point uncertain, and blocks nothing', () => {
  const { safetyUncertain, blocked, quota } = plan({ facts: { limit: 'notKnown' } });
  expect({ safetyUncertain, blocked, limit: quota.limit }).toEqual({
    safetyUncertain: 'limit',
    blocked: false,
    limit: undefined,
  });
});

describe('side effects', () => {
  test.each<[Given, 'running' | 'stopped']>([
    [{}, 'running'],
    [{ type: 'DiskAndMemory' }, 'running'],
    [{ state: 'Stopped' }, 'stopped'],
    [{ state: 'Stopped', type: 'DiskAndMemory', choices: { startFirst: true } }, 'running'],
  ])('%j leaves it %s', (given, power) => {
    expect(plan(given).power).toBe(power);
  });

  test('offers to save memory only where both are possible', () => {
    expect(plan({}).memoryIsChoice).toBe(true);
    expect(plan({ state: 'Stopped' }).memoryIsChoice).toBe(false);
    expect(plan({ hypervisor: 'KVM' }).memoryIsChoice).toBe(false);
  });

  test('marks a safety point that the engine may refuse as uncertain', () => {
    expect(plan({ hypervisor: 'KVM', state: 'Stopped' }).safetyUncertain).toBe('storage');
    expect(plan({ hypervisor: 'KVM' }).safetyUncertain).toBeUndefined();
    expect(plan({ state: 'Stopped' }).safetyUncertain).toBeUndefined();
    expect(plan({ others: many(12) }).safetyUncertain).toBe('slots');
    expect(plan({ others: many(12), facts: { limit: 20 } }).safetyUncertain).toBeUndefined();
  });

  test.each<[number, number | undefined, 'blocks' | 'willDo', RollbackPlan['safetyUncertain']]>([
    [9, undefined, 'willDo', undefined],
    [10, undefined, 'willDo', 'slots'],
    [11, undefined, 'willDo', 'slots'],
    [9, 10, 'willDo', undefined],
    [10, 10, 'blocks', undefined],
    [11, 10, 'blocks', undefined],
  ])('%i points, granted %s: the safety point %s, uncertain: %s', (used, limit, state, why) => {
    const made = plan({ others: many(used - 1), facts: { limit } });
    expect(made.lines.find(({ kind }) => kind === 'safetyPoint')?.state).toBe(state);
    expect(made).toMatchObject({ blocked: state === 'blocks', quota: { used } });
    expect(made.safetyUncertain).toBe(why);
  });

  test('assumes the usual limit while points are below it, until the cloud reports one', () => {
    expect(quotaFor(many(4), undefined)).toEqual({ used: 4, limit: 10 });
    expect(quotaFor(many(4), 6)).toEqual({ used: 4, limit: 6 });
    expect(quotaFor(many(9), undefined)).toEqual({ used: 9, limit: 10 });
    expect(quotaFor(many(10), undefined)).toEqual({ used: 10, limit: undefined });
    expect(quotaFor(many(3, { state: 'Removed' }), undefined)).toEqual({ used: 0, limit: 10 });
  });
});

test('no plan can be agreed to while points of the instance cannot be read', () => {
  const points = wholeList([samplePoint({ id: 'target', type: 'Disk' })]);
  const row = { command: 'listVMSnapshot', field: 'vmSnapshot[1].state', links: {} };
  expect(plan({ facts: { points } }).blocked).toBe(false);
  expect(plan({ facts: { points: { ...points, unreadable: [row] } } }).blocked).toBe(true);
  expect(plan({ facts: { points: { ...points, isComplete: false } } }).blocked).toBe(true);
});
