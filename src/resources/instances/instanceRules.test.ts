import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleTask,
  verdictWords,
} from '../../testing/samples';
import { type Instance } from '../../cloud/types';
import type { ActionContext } from '../rules/context';
import { instanceActions, instanceVerdicts, recoveryPointTypesFor } from './instanceRules';
import { instanceStates } from '../../cloud/states';
import { operationOf, taskKinds } from '../../cloud/operations';

const context: ActionContext = { capabilities: sampleCapabilities, tasks: [] };

const ask = (instance: Instance, over: Partial<ActionContext> = {}) =>
  verdictWords(instanceActions, instanceVerdicts(instance, { ...context, ...over }));

const changing = 'instanceChanging';
const destroyed = 'instanceDestroyed';
const failed = 'instanceFailed';
const uncertain = 'instanceUncertain';
const off = 'instanceNotRunning';

describe('an instance in each state', () => {
  const table: Record<Instance['state'], string[]> = {
    //           start      stop       console    reboot     destroy    recover   expunge   create     view  view
    Running: ['-', 'ok', 'ok', 'ok', 'ok', '-', '-', 'ok', 'ok', 'ok'],
    Stopped: ['ok', '-', off, off, 'ok', '-', '-', 'ok', 'ok', 'ok'],
    Starting: ['-', changing, changing, changing, changing, '-', '-', changing, 'ok', 'ok'],
    Stopping: [changing, '-', changing, changing, changing, '-', '-', changing, 'ok', 'ok'],
    Migrating: ['-', changing, changing, changing, changing, '-', '-', changing, 'ok', 'ok'],
    Restoring: [changing, '-', changing, changing, changing, '-', '-', changing, 'ok', 'ok'],
    Destroyed: [destroyed, '-', destroyed, destroyed, '-', 'ok', 'ok', destroyed, 'ok', 'ok'],
    Expunging: [changing, '-', changing, changing, '-', changing, changing, changing, 'ok', 'ok'],
    Error: [failed, '-', failed, failed, 'ok', '-', '-', failed, 'ok', 'ok'],
    Unknown: ['-', uncertain, uncertain, uncertain, uncertain, '-', '-', uncertain, 'ok', 'ok'],
    Shutdown: [uncertain, '-', uncertain, uncertain, uncertain, '-', '-', uncertain, 'ok', 'ok'],
  };

  test.each(instanceStates)('%s', (state) => {
    expect(ask(sampleInstance({ state }))).toEqual(table[state]);
  });

  test.each(instanceStates)('%s offers exactly one of Start and Stop', (state) => {
    const verdicts = instanceVerdicts(sampleInstance({ state }), context);
    expect([verdicts.has('start'), verdicts.has('stop')].filter(Boolean)).toHaveLength(1);
  });
});

describe('commands that the account may not call', () => {
  test('the details are always shown', () => {
    const capabilities = { ...sampleCapabilities, commands: new Set<string>() };
    expect([...instanceVerdicts(sampleInstance(), { ...context, capabilities }).keys()]).toEqual([
      'viewDetails',
    ]);
  });

  test('Recover and Expunge are not shown to an account that may not expunge', () => {
    const capabilities = { ...sampleCapabilities, mayExpungeInstances: false };
    const verdicts = instanceVerdicts(sampleInstance({ state: 'Destroyed' }), {
      ...context,
      capabilities,
    });
    expect(verdicts.has('recover')).toBe(false);
    expect(verdicts.has('expunge')).toBe(false);
  });
});

describe('a busy instance', () => {
  const busyRow = ['-', 'busy', 'ok', 'busy', 'busy', '-', '-', 'busy', 'ok', 'ok'];

  test.each(taskKinds.filter((kind) => operationOf(kind).isNote !== true))(
    '%s is in the way of every change, and named',
    (kind) => {
      const task = sampleTask(kind, { kind: 'instance', id: 'i1', name: 'web01' });
      expect(ask(sampleInstance(), { tasks: [task] })).toEqual(busyRow);
      const verdict = instanceVerdicts(sampleInstance(), { ...context, tasks: [task] }).get('stop');
      expect(verdict).toEqual({
        allowed: false,
        reason: {
          code: 'busy',
          values: { task: kind, name: 'web01', instance: '', known: 'no' },
          taskId: 'job1',
        },
      });
    },
  );

  test('by a task on one of its volumes', () => {
    const task = sampleTask('createSnapshot', { kind: 'volume', id: 'v9' }, { instanceId: 'i1' });
    expect(ask(sampleInstance(), { tasks: [task] })).toEqual(busyRow);
  });

  test('not by a finished task, or one of another instance', () => {
    const idle = ask(sampleInstance());
    const on = { kind: 'instance', id: 'i1' } as const;
    for (const outcome of ['succeeded', 'failed', 'unknown'] as const)
      expect(
        ask(sampleInstance(), { tasks: [sampleTask('stopInstance', on, { outcome })] }),
      ).toEqual(idle);
    const other = sampleTask('stopInstance', { kind: 'instance', id: 'i2' });
    expect(ask(sampleInstance(), { tasks: [other] })).toEqual(idle);
  });

  test('by a task that only the engine names, unless that one has ended', () => {
    const instance = sampleInstance({ taskId: 'job9' });
    expect(ask(instance)).toEqual(busyRow);
    const on = { kind: 'volume', id: 'v9' } as const;
    const ended = sampleTask('attachVolume', on, { id: 'job9', outcome: 'succeeded' });
    expect(ask(instance, { tasks: [ended] })).toEqual(ask(sampleInstance()));
    const running = sampleTask('attachVolume', on, { id: 'job9' });
    expect(ask(instance, { tasks: [running] })).toEqual(busyRow);
  });

  test('a task whose subject has no name yet is named by known data', () => {
    const own = sampleTask('stopInstance', { kind: 'instance', id: 'i1', name: '' });
    const beside = sampleTask(
      'createSnapshot',
      { kind: 'volume', id: 'v9', name: '' },
      { instanceId: 'i1' },
    );
    const reasonFor = (task: typeof own) => {
      const verdict = instanceVerdicts(sampleInstance(), { ...context, tasks: [task] }).get('stop');
      return verdict?.allowed === false ? verdict.reason.values : undefined;
    };
    expect(reasonFor(own)).toMatchObject({ task: 'stopInstance', name: 'web01' });
    expect(reasonFor(beside)).toEqual({ task: 'unknown', name: 'web01' });
  });
});

test('a protected instance can be neither destroyed nor expunged', () => {
  const protect = (state: Instance['state']) => sampleInstance({ state, deleteProtected: true });
  expect(ask(protect('Running'))[4]).toBe('deleteProtected');
  expect(ask(protect('Destroyed'))[5]).toBe('ok');
  expect(ask(protect('Destroyed'))[6]).toBe('deleteProtected');
});

describe('creating a recovery point', () => {
  const create = (instance: Instance, over: Partial<ActionContext>) => ask(instance, over)[7];
  const known = (...points: ReturnType<typeof samplePoint>[]) => ({
    recoveryPoints: wholeList(points),
  });
  const points = (count: number) =>
    Array.from({ length: count }, (_, index) => samplePoint({ id: `p${String(index)}` }));

  test('stops at a known limit, counting failed and hidden ones but no removed one', () => {
    const mixed = [
      samplePoint({ id: 'a', state: 'Error' }),
      samplePoint({ id: 'b', state: 'Hidden' }),
      samplePoint({ id: 'c', state: 'Removed' }),
    ];
    const limited = (recoveryPointLimit: number | undefined) =>
      create(sampleInstance(), { ...known(...mixed), recoveryPointLimit });
    expect(limited(2)).toBe('pointLimit');
    expect(limited(3)).toBe('ok');
    expect(limited(undefined)).toBe('ok');
  });

  test('is not possible at a limit of zero, with any points', () => {
    expect(create(sampleInstance(), { recoveryPointLimit: 0 })).toBe('pointLimitZero');
  });

  test('does not stop at a limit while its points are not known', () => {
    expect(create(sampleInstance(), { recoveryPointLimit: 1 })).toBe('ok');
    const elsewhere = wholeList(points(9).map((point) => ({ ...point, instanceId: 'i2' })));
    expect(create(sampleInstance(), { recoveryPoints: elsewhere, recoveryPointLimit: 3 })).toBe(
      'ok',
    );
  });

  test.each(['BareMetal', 'External', 'Hyperv', 'LXC'])('is not possible on %s', (hypervisor) => {
    expect(create(sampleInstance({ hypervisor }), {})).toBe('pointsUnsupported');
  });

  const disk = samplePoint({ type: 'Disk' });
  const memory = samplePoint({ type: 'DiskAndMemory' });
  const types: [string, Instance['state'], typeof disk | undefined, string, string, string][] = [
    // hypervisor, state, existing point        -> Disk, DiskAndMemory, the action
    ['XenServer', 'Running', undefined, 'ok', 'ok', 'ok'],
    ['XenServer', 'Stopped', undefined, 'ok', 'memoryNeedsRunning', 'ok'],
    ['XenServer', 'Running', disk, 'ok', 'ok', 'ok'],
    ['XenServer', 'Running', memory, 'ok', 'ok', 'ok'],
    ['VMware', 'Stopped', memory, 'ok', 'memoryNeedsRunning', 'ok'],
    ['KVM', 'Running', undefined, 'ok', 'ok', 'ok'],
    ['KVM', 'Running', disk, 'ok', 'memoryBesideDisk', 'ok'],
    ['KVM', 'Running', memory, 'diskBesideMemory', 'ok', 'ok'],
    ['KVM', 'Stopped', disk, 'ok', 'memoryNeedsRunning', 'ok'],
    ['KVM', 'Stopped', memory, 'pointNeedsRunning', 'memoryNeedsRunning', 'pointNeedsRunning'],
  ];
  test.each(types)(
    '%s, %s, beside %o',
    (hypervisor, state, existing, onDisk, withMemory, action) => {
      const instance = sampleInstance({ hypervisor, state });
      const over = existing ? known(existing) : {};
      const verdicts = recoveryPointTypesFor(instance, { ...context, ...over });
      const word = (verdict: (typeof verdicts)['Disk']) =>
        verdict.allowed ? 'ok' : verdict.reason.code;
      expect([word(verdicts.Disk), word(verdicts.DiskAndMemory)]).toEqual([onDisk, withMemory]);
      expect(create(instance, over)).toBe(action);
    },
  );

  test.each(instanceStates.filter((state) => state !== 'Running'))(
    'memory is not offered while %s',
    (state) => {
      expect(recoveryPointTypesFor(sampleInstance({ state }), context).DiskAndMemory.allowed).toBe(
        false,
      );
    },
  );
});
