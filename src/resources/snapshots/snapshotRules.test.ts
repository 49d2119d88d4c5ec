import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleTemplate,
  sampleVolume,
  verdictWords,
} from '../../testing/samples';
import { type Snapshot } from '../../cloud/types';
import type { ActionContext } from '../rules/context';
import { snapshotVerdicts } from './snapshotRules';
import { templateActions, templateVerdicts } from '../templates/templateRules';
import {
  type InstanceState,
  type SnapshotState,
  instanceStates,
  snapshotStates,
  volumeStates,
} from '../../cloud/states';

const context: ActionContext = { capabilities: sampleCapabilities, tasks: [] };
const documented = ['createTemplate', 'createVolume', 'revert', 'delete', 'viewDetails'] as const;
const ask = (snapshot: Snapshot, over: Partial<ActionContext> = {}) =>
  verdictWords(documented, snapshotVerdicts(snapshot, { ...context, ...over }));

describe('a snapshot in each state', () => {
  const changing = 'snapshotChanging';
  const table: Record<SnapshotState, string[]> = {
    //                  template   volume     revert     delete     view
    BackedUp: ['ok', 'ok', 'ok', 'ok', 'ok'],
    Allocated: [changing, changing, changing, 'ok', 'ok'],
    Creating: [changing, changing, changing, changing, 'ok'],
    CreatedOnPrimary: [changing, changing, changing, changing, 'ok'],
    BackingUp: [changing, changing, changing, changing, 'ok'],
    Copying: [changing, changing, changing, changing, 'ok'],
    Destroying: [changing, changing, changing, changing, 'ok'],
    Error: ['snapshotFailed', 'snapshotFailed', 'snapshotFailed', 'ok', 'ok'],
    Destroyed: ['snapshotGone', 'snapshotGone', 'snapshotGone', 'snapshotGone', 'ok'],
    Hidden: ['snapshotGone', 'snapshotGone', 'snapshotGone', 'snapshotGone', 'ok'],
    Unknown: ['stateUnknown', 'stateUnknown', 'stateUnknown', 'stateUnknown', 'ok'],
  };
  test.each(snapshotStates)('%s', (state) => {
    expect(ask(sampleSnapshot({ state }))).toEqual(table[state]);
  });
});

describe('reverting', () => {
  const revert = (over: Partial<Snapshot>, known: Partial<ActionContext> = {}) =>
    ask(sampleSnapshot(over), known)[2];

  test('needs a volume that can be reverted, and that still exists', () => {
    expect(revert({ revertable: false })).toBe('revertUnsupported');
    expect(revert({ volumeId: undefined })).toBe('revertVolumeGone');
    expect(revert({}, { volumes: wholeList([]) })).toBe('revertVolumeGone');
    expect(revert({}, { volumes: wholeList([sampleVolume()]) })).toBe('ok');
    expect(revert({})).toBe('ok');
  });

  const byState: Record<InstanceState, string> = {
    Stopped: 'ok',
    Shutdown: 'ok',
    Running: 'revertNeedsStopped',
    Starting: 'instanceChanging',
    Stopping: 'instanceChanging',
    Migrating: 'instanceChanging',
    Restoring: 'instanceChanging',
    Expunging: 'instanceChanging',
    Destroyed: 'instanceDestroyed',
    Error: 'instanceFailed',
    Unknown: 'instanceUncertain',
  };
  test.each(instanceStates)('while its instance is %s', (instanceState) => {
    const volumes = wholeList([sampleAttached({ instanceState })]);
    expect(revert({}, { volumes })).toBe(byState[instanceState]);
    const instances = wholeList([sampleInstance({ state: instanceState })]);
    const stale = wholeList([sampleAttached({ instanceState: undefined })]);
    expect(revert({}, { volumes: stale, instances })).toBe(byState[instanceState]);
  });

  test('needs an instance without recovery points', () => {
    const volumes = wholeList([sampleAttached({ instanceState: 'Stopped' })]);
    const recoveryPoints = wholeList([samplePoint()]);
    expect(revert({}, { volumes, recoveryPoints })).toBe('revertRecoveryPoints');
    expect(revert({}, { volumes, recoveryPoints: wholeList([]) })).toBe('ok');
  });

  test.each(volumeStates)('a volume that is %s', (state) => {
    const verdict = revert({}, { volumes: wholeList([sampleVolume({ state })]) });
    expect(verdict === 'ok').toBe(['Ready', 'Allocated', 'Uploaded'].includes(state));
  });

  test('waits for tasks on the volume and its instance', () => {
    const volumes = wholeList([sampleAttached({ instanceState: 'Stopped' })]);
    const onVolume = sampleTask('resizeVolume', { kind: 'volume', id: 'v1' });
    const onInstance = sampleTask('startInstance', { kind: 'instance', id: 'i1' });
    expect(revert({}, { volumes, tasks: [onVolume] })).toBe('busy');
    expect(revert({}, { volumes, tasks: [onInstance] })).toBe('busy');
  });
});

describe('a snapshot with a running task', () => {
  const on = { kind: 'snapshot', id: 's1' } as const;
  test.each([
    ['createTemplate', ['ok', 'ok', 'busy', 'busy', 'ok']],
    ['createVolume', ['ok', 'ok', 'busy', 'busy', 'ok']],
    ['deleteSnapshot', ['busy', 'busy', 'busy', 'busy', 'ok']],
  ] as const)('%s', (kind, expected) => {
    expect(ask(sampleSnapshot(), { tasks: [sampleTask(kind, on)] })).toEqual(expected);
  });
});

describe('creating an instance from a template, and deleting it', () => {
  const judge = (over: Partial<ActionContext>) =>
    verdictWords(templateActions, templateVerdicts(sampleTemplate(), { ...context, ...over }));
  test('is allowed, unless it is being created or deleted', () => {
    expect(judge({})).toEqual(['ok', 'ok']);
    const result = { kind: 'template', id: 't1', name: 'base' } as const;
    const making = sampleTask('createTemplate', { kind: 'snapshot', id: 's1' }, { result });
    expect(judge({ tasks: [making] })).toEqual(['busy', 'busy']);
    const deleting = sampleTask('deleteTemplate', { kind: 'template', id: 't1' });
    expect(judge({ tasks: [deleting] })).toEqual(['busy', 'busy']);
  });
  test('is not shown without its command', () => {
    const capabilities = { ...sampleCapabilities, commands: new Set<string>() };
    expect(judge({ capabilities })).toEqual(['-', '-']);
  });
});

test.each<[string, Partial<Snapshot>, string[]]>([
  ['not pinned', {}, ['ok', '-', 'ok']],
  ['pinned', { tags: { 'cairn.keep-until': 'forever' } }, ['ok', 'ok', 'pinned']],
  [
    'a pinned one that is being taken',
    { state: 'BackingUp', tags: { 'cairn.keep-until': 'forever' } },
    ['ok', 'ok', 'snapshotChanging'],
  ],
  ['deleted', { state: 'Destroyed' }, ['snapshotGone', '-', 'snapshotGone']],
  ['of unknown tags', { tags: undefined }, ['ok', 'ok', 'ok']],
])('pin, unpin and delete: %s', (_, over, words) => {
  const verdicts = snapshotVerdicts(sampleSnapshot(over), context);
  expect(verdictWords(['pin', 'unpin', 'delete'], verdicts)).toEqual(words);
});
