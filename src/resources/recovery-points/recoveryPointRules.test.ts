import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleTask,
  verdictWords,
} from '../../testing/samples';
import { type RecoveryPoint } from '../../cloud/types';
import type { ActionContext } from '../rules/context';
import { recoveryPointVerdicts } from './recoveryPointRules';
import {
  type InstanceState,
  type RecoveryPointState,
  instanceStates,
  recoveryPointStates,
} from '../../cloud/states';
import { operationOf, taskKinds } from '../../cloud/operations';

const context: ActionContext = { capabilities: sampleCapabilities, tasks: [] };
const ask = (point: RecoveryPoint, over: Partial<ActionContext> = {}) =>
  verdictWords(['rollback', 'delete'], recoveryPointVerdicts(point, { ...context, ...over }));
const askPins = (point: RecoveryPoint, over: Partial<ActionContext> = {}) =>
  verdictWords(['pin', 'unpin', 'delete'], recoveryPointVerdicts(point, { ...context, ...over }));

describe('a recovery point in each state', () => {
  const table: Record<RecoveryPointState, string[]> = {
    //            rollback         delete
    Ready: ['ok', 'ok'],
    Error: ['pointFailed', 'ok'],
    Expunging: ['pointChanging', 'ok'],
    Allocated: ['pointChanging', 'pointChanging'],
    Creating: ['pointChanging', 'pointChanging'],
    Reverting: ['pointChanging', 'pointChanging'],
    Hidden: ['pointHidden', 'pointHidden'],
    Removed: ['pointHidden', 'pointHidden'],
    Unknown: ['stateUnknown', 'stateUnknown'],
  };
  test.each(recoveryPointStates)('%s', (state) => {
    expect(ask(samplePoint({ state }))).toEqual(table[state]);
  });
});

describe('rolling back an instance', () => {
  const lost = 'instanceUncertain';
  const table: Record<InstanceState, [disk: string, memory: string]> = {
    Running: ['rollbackNeedsStopped', 'ok'],
    Stopped: ['ok', 'rollbackNeedsRunning'],
    Starting: ['instanceChanging', 'instanceChanging'],
    Stopping: ['instanceChanging', 'instanceChanging'],
    Migrating: ['instanceChanging', 'instanceChanging'],
    Restoring: ['instanceChanging', 'instanceChanging'],
    Expunging: ['instanceChanging', 'instanceChanging'],
    Destroyed: ['instanceDestroyed', 'instanceDestroyed'],
    Error: ['instanceFailed', 'instanceFailed'],
    Unknown: [lost, lost],
    Shutdown: [lost, lost],
  };
  test.each(instanceStates)('%s', (state) => {
    const instances = wholeList([sampleInstance({ state })]);
    const disk = ask(samplePoint({ type: 'Disk' }), { instances })[0];
    const memory = ask(samplePoint({ type: 'DiskAndMemory' }), { instances })[0];
    expect([disk, memory]).toEqual(table[state]);
  });

  test('that is unknown is left to the cloud', () => {
    expect(ask(samplePoint(), { instances: wholeList([sampleInstance({ id: 'i2' })]) })).toEqual([
      'ok',
      'ok',
    ]);
  });

  test('names both in the reason', () => {
    const instances = wholeList([sampleInstance()]);
    expect(recoveryPointVerdicts(samplePoint(), { ...context, instances }).get('rollback')).toEqual(
      {
        allowed: false,
        reason: {
          code: 'rollbackNeedsStopped',
          values: { point: 'before upgrade', instance: 'web01' },
        },
      },
    );
  });
});

describe('while a task runs', () => {
  test.each(taskKinds.filter((kind) => operationOf(kind).isNote !== true))(
    '%s on its instance is in the way',
    (kind) => {
      const task = sampleTask(kind, { kind: 'instance', id: 'i1' });
      expect(ask(samplePoint(), { tasks: [task] })).toEqual(['busy', 'busy']);
    },
  );
  test('that only writes its tags, it blocks nothing', () => {
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('savePin', on, { instanceId: 'i1' });
    expect(ask(samplePoint(), { tasks: [task] })).toEqual(['ok', 'ok']);
  });
  test('on another point of the same instance it blocks', () => {
    const on = { kind: 'recoveryPoint', id: 'p2' } as const;
    const task = sampleTask('deleteRecoveryPoint', on, { instanceId: 'i1' });
    expect(ask(samplePoint(), { tasks: [task] })).toEqual(['busy', 'busy']);
  });
  test('that only the instance reports, it blocks', () => {
    const instances = wholeList([sampleInstance({ taskId: 'job9' })]);
    expect(ask(samplePoint(), { instances })).toEqual(['busy', 'busy']);
  });
  test('that is only inferred, its point may be deleted once more', () => {
    const point = samplePoint({ state: 'Expunging' });
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('deleteRecoveryPoint', on, { instanceId: 'i1' });
    const inferred = { ...task, inferred: true };
    expect(ask(point, { tasks: [inferred] })).toEqual(['busy', 'ok']);
    expect(ask(point, { tasks: [task] })).toEqual(['busy', 'busy']);
    expect(ask(samplePoint({ id: 'p2' }), { tasks: [inferred] })).toEqual(['busy', 'busy']);
  });
  test('on another instance it is not', () => {
    const task = sampleTask('stopInstance', { kind: 'instance', id: 'i2' });
    expect(ask(samplePoint(), { tasks: [task] })).toEqual(['ok', 'ok']);
  });
});

test.each([
  ['revertToVMSnapshot', ['-', 'ok']],
  ['deleteVMSnapshot', ['ok', '-']],
])('without %s its action is not shown', (command, expected) => {
  const commands = new Set(sampleCapabilities.commands);
  commands.delete(command);
  const capabilities = { ...sampleCapabilities, commands };
  expect(ask(samplePoint(), { capabilities })).toEqual(expected);
});

describe('pins', () => {
  const tags = { 'cairn.keep-until': '2026-12-24' };
  const now = Date.parse('2026-12-01');
  test.each<[string, Partial<RecoveryPoint>, string[]]>([
    ['not pinned', {}, ['ok', '-', 'ok']],
    ['pinned', { tags }, ['ok', 'ok', 'pinned']],
    ['pinned and failed', { tags, state: 'Error' }, ['ok', 'ok', 'pinned']],
    ['pinned and hidden', { tags, state: 'Hidden' }, ['ok', 'ok', 'pointHidden']],
    ['being deleted', { state: 'Expunging' }, ['pointChanging', '-', 'ok']],
    ['of unknown tags', { tags: undefined }, ['ok', 'ok', 'ok']],
  ])('%s', (_, over, words) => {
    expect(askPins(samplePoint(over), { now })).toEqual(words);
  });

  test('end after their day', () => {
    const later = { now: Date.parse('2026-12-26') };
    expect(askPins(samplePoint({ tags }), later)).toEqual(['ok', 'ok', 'ok']);
  });

  test('of unknown tags leave a doubt', () => {
    const verdict = recoveryPointVerdicts(samplePoint({ tags: undefined }), context).get('delete');
    expect(verdict).toMatchObject({ allowed: true, doubt: { values: { what: 'pin' } } });
  });

  test('can be set and removed while the instance is busy', () => {
    const task = sampleTask('stopInstance', { kind: 'instance', id: 'i1' });
    expect(askPins(samplePoint({ tags }), { tasks: [task] })).toEqual(['ok', 'ok', 'busy']);
  });
});
