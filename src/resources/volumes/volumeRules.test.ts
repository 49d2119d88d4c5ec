import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleVolume,
  verdictWords,
} from '../../testing/samples';
import { type Volume } from '../../cloud/types';
import type { ActionContext } from '../rules/context';
import {
  mayAddVolume,
  mayRecoverVolumes,
  volumeActions,
  volumeVerdicts,
  isDeletedAtOnce,
} from './volumeRules';
import {
  type InstanceState,
  type VolumeState,
  instanceStates,
  snapshotStates,
  volumeStates,
} from '../../cloud/states';

const context: ActionContext = { capabilities: sampleCapabilities, tasks: [] };
/** Actions on volumes that recovery points affect. */
const asked = volumeActions.filter((action) => action !== 'recover' && action !== 'schedule');
const ask = (volume: Volume, over: Partial<ActionContext> = {}) =>
  verdictWords(asked, volumeVerdicts(volume, { ...context, ...over }));
const word = (action: (typeof asked)[number], ...on: Parameters<typeof ask>) =>
  ask(...on)[asked.indexOf(action)];

const changing = 'volumeChanging';
const gone = 'volumeDestroyed';
const broken = 'volumeUploadFailed';
const unused = 'volumeNeverAttached';
const strange = 'stateUnknown';

describe('a detached data volume in each state', () => {
  const table: Record<VolumeState, string[]> = {
    //                  snapshot  attach    detach resize    delete    view  view
    Ready: ['ok', 'ok', '-', 'ok', 'ok', 'ok', 'ok'],
    Allocated: [unused, 'ok', '-', 'ok', 'ok', 'ok', 'ok'],
    Uploaded: [unused, 'ok', '-', unused, 'ok', 'ok', 'ok'],
    Creating: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Migrating: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Snapshotting: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    RevertSnapshotting: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Resizing: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Expunging: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Destroying: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    UploadOp: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Copying: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    NotUploaded: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Uploading: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    UploadNotStarted: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    UploadInProgress: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Attaching: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Restoring: [changing, changing, '-', changing, changing, 'ok', 'ok'],
    Destroy: [gone, gone, '-', gone, 'ok', 'ok', 'ok'],
    Expunged: [gone, gone, '-', gone, gone, 'ok', 'ok'],
    UploadError: [broken, broken, '-', broken, 'ok', 'ok', 'ok'],
    UploadAbandoned: [broken, broken, '-', broken, 'ok', 'ok', 'ok'],
    Unknown: [strange, strange, '-', strange, strange, 'ok', 'ok'],
  };
  test.each(volumeStates)('%s', (state) => {
    expect(ask(sampleVolume({ state }))).toEqual(table[state]);
  });
});

describe('an attached volume, by the state of its instance', () => {
  const lost = 'instanceUncertain';
  const table: Record<InstanceState, string[]> = {
    //          snapshot attach detach  resize  delete
    Running: ['ok', '-', 'ok', 'ok', 'deleteAttached', 'ok', 'ok'],
    Stopped: ['ok', '-', 'ok', 'ok', 'deleteAttached', 'ok', 'ok'],
    Starting: ['ok', '-', 'instanceChanging', 'instanceChanging', 'deleteAttached', 'ok', 'ok'],
    Stopping: ['ok', '-', 'instanceChanging', 'instanceChanging', 'deleteAttached', 'ok', 'ok'],
    Migrating: ['ok', '-', 'instanceChanging', 'instanceChanging', 'deleteAttached', 'ok', 'ok'],
    Restoring: ['ok', '-', 'instanceChanging', 'instanceChanging', 'deleteAttached', 'ok', 'ok'],
    Expunging: [
      'instanceChanging',
      '-',
      'instanceChanging',
      'instanceChanging',
      'deleteAttached',
      'ok',
      'ok',
    ],
    Destroyed: [
      'instanceDestroyed',
      '-',
      'instanceDestroyed',
      'instanceDestroyed',
      'deleteAttached',
      'ok',
      'ok',
    ],
    Error: ['ok', '-', 'instanceFailed', 'instanceFailed', 'deleteAttached', 'ok', 'ok'],
    Unknown: ['ok', '-', lost, lost, 'deleteAttached', 'ok', 'ok'],
    Shutdown: ['ok', '-', lost, lost, 'deleteAttached', 'ok', 'ok'],
  };
  test.each(instanceStates)('%s', (instanceState) => {
    expect(ask(sampleAttached({ instanceState }))).toEqual(table[instanceState]);
  });

  test('the list of instances knows better than the volume', () => {
    const instances = wholeList([sampleInstance({ state: 'Starting' })]);
    expect(word('detach', sampleAttached(), { instances })).toBe('instanceChanging');
  });

  test('an instance whose state is not known forbids nothing', () => {
    const volume = sampleAttached({ instanceState: undefined });
    expect(ask(volume)).toEqual(table.Running);
  });
});

test('an OS volume stays with its instance', () => {
  const volume = sampleAttached({ type: 'OS' });
  expect(word('detach', volume)).toBe('detachOs');
  expect(word('delete', volume)).toBe('deleteOs');
  expect(word('takeSnapshot', volume)).toBe('ok');
});

describe('a schedule', () => {
  const schedule = (volume: Volume, over: Partial<ActionContext> = {}) =>
    verdictWords(['schedule'], volumeVerdicts(volume, { ...context, ...over }))[0];

  test.each([
    ['Ready', 'ok'],
    ['Allocated', unused],
    ['Uploaded', unused],
    ['Snapshotting', changing],
    ['Destroy', gone],
    ['UploadError', broken],
    ['Unknown', strange],
  ] as const)('of a volume that is %s', (state, verdict) => {
    expect(schedule(sampleVolume({ state }))).toBe(verdict);
  });

  test.each([
    ['Running', 'ok'],
    ['Stopped', 'ok'],
    ['Destroyed', 'instanceDestroyed'],
    ['Expunging', 'instanceChanging'],
  ] as const)('of a volume whose instance is %s', (instanceState, verdict) => {
    expect(schedule(sampleAttached({ instanceState }))).toBe(verdict);
  });

  test.each(['createSnapshotPolicy', 'deleteSnapshotPolicies', 'listSnapshotPolicies'])(
    'is not offered without %s',
    (command) => {
      const commands = new Set(sampleCapabilities.commands);
      commands.delete(command);
      const capabilities = { ...sampleCapabilities, commands };
      expect(schedule(sampleVolume(), { capabilities })).toBe('-');
    },
  );
});

describe('recovery points of its instance', () => {
  const disk = samplePoint({ id: 'a' });
  const memory = samplePoint({ id: 'b', type: 'DiskAndMemory' });
  const table: [string, string, (typeof disk)[], string, string, string][] = [
    // hypervisor, what, points                                    -> snapshot, detach, resize
    ['XenServer', 'none', [], 'ok', 'ok', 'ok'],
    ['XenServer', 'one of the disk', [disk], 'ok', 'detachRecoveryPoints', 'resizeRecoveryPoints'],
    [
      'XenServer',
      'a failed one',
      [{ ...disk, state: 'Error' }],
      'ok',
      'detachRecoveryPoints',
      'resizeRecoveryPoints',
    ],
    [
      'XenServer',
      'a hidden one',
      [{ ...disk, state: 'Hidden' }],
      'ok',
      'detachRecoveryPoints',
      'resizeRecoveryPoints',
    ],
    ['XenServer', 'a removed one', [{ ...disk, state: 'Removed' }], 'ok', 'ok', 'ok'],
    ['KVM', 'one of the disk', [disk], 'ok', 'detachRecoveryPoints', 'ok'],
    ['KVM', 'one with memory', [memory], 'ok', 'detachRecoveryPoints', 'resizeRecoveryPoints'],
    ['KVM', 'both kinds', [disk, memory], 'ok', 'detachRecoveryPoints', 'resizeRecoveryPoints'],
  ];
  test.each(table)('%s, %s', (hypervisor, _, points, snapshot, detach, resize) => {
    const volume = sampleAttached({ hypervisor });
    const over = { recoveryPoints: wholeList(points) };
    expect(word('takeSnapshot', volume, over)).toBe(snapshot);
    expect(word('detach', volume, over)).toBe(detach);
    expect(word('resize', volume, over)).toBe(resize);
  });

  test('are counted in the reason', () => {
    const recoveryPoints = wholeList([disk, memory, samplePoint({ id: 'c' })]);
    expect(volumeVerdicts(sampleAttached(), { ...context, recoveryPoints }).get('detach')).toEqual({
      allowed: false,
      reason: { code: 'detachRecoveryPoints', values: { instance: 'web01', count: 3 } },
    });
  });

  test('of another instance, or not known, forbid nothing', () => {
    const recoveryPoints = wholeList([samplePoint({ instanceId: 'i2' })]);
    expect(word('detach', sampleAttached(), { recoveryPoints })).toBe('ok');
    expect(word('detach', sampleAttached())).toBe('ok');
  });
});

describe('resizing', () => {
  const table: [string, Volume['type'], InstanceState, string][] = [
    ['VMware', 'OS', 'Running', 'resizeNeedsStopped'],
    ['VMware', 'OS', 'Stopped', 'ok'],
    ['VMware', 'Data', 'Running', 'ok'],
    ['KVM', 'OS', 'Running', 'ok'],
  ];
  test.each(table)('%s, %s volume, %s', (hypervisor, type, instanceState, expected) => {
    expect(word('resize', sampleAttached({ hypervisor, type, instanceState }))).toBe(expected);
  });
});

describe('an unfinished snapshot', () => {
  const unfinished = ['Creating', 'CreatedOnPrimary', 'BackingUp'];
  test.each(snapshotStates)('%s', (state) => {
    const snapshots = wholeList([sampleSnapshot({ state })]);
    const expected = unfinished.includes(state) ? 'snapshotPending' : 'ok';
    const volume = sampleVolume();
    expect(word('takeSnapshot', volume, { snapshots })).toBe(expected);
    expect(word('resize', volume, { snapshots })).toBe(expected);
    expect(word('delete', volume, { snapshots })).toBe(expected);
    expect(word('attach', volume, { snapshots })).toBe('ok');
  });

  test.each([
    ['KVM', 'snapshotPending'],
    ['VMware', 'snapshotPending'],
    ['XenServer', 'ok'],
  ])('of a sister volume, on %s', (hypervisor, expected) => {
    const volume = sampleAttached({ hypervisor });
    const volumes = wholeList([volume, sampleAttached({ id: 'v2', hypervisor })]);
    const snapshots = wholeList([sampleSnapshot({ volumeId: 'v2', state: 'BackingUp' })]);
    expect(word('takeSnapshot', volume, { volumes, snapshots })).toBe(expected);
  });

  test('of a volume that is not attached either is no sister', () => {
    const volume = sampleVolume({ hypervisor: 'KVM' });
    const volumes = wholeList([volume, sampleVolume({ id: 'v2', hypervisor: 'KVM' })]);
    const snapshots = wholeList([sampleSnapshot({ volumeId: 'v2', state: 'BackingUp' })]);
    expect(word('takeSnapshot', volume, { volumes, snapshots })).toBe('ok');
  });
});

describe('a busy volume', () => {
  const row = ['busy', '-', 'busy', 'busy', 'busy', 'ok', 'ok'];
  const on = { kind: 'volume', id: 'v1' } as const;
  test.each([
    ['itself', sampleTask('createSnapshot', on)],
    ['its instance', sampleTask('rebootInstance', { kind: 'instance', id: 'i1' })],
    ['a sister', sampleTask('resizeVolume', { kind: 'volume', id: 'v2' }, { instanceId: 'i1' })],
  ])('by a task on %s', (_, task) => {
    expect(ask(sampleAttached(), { tasks: [task] })).toEqual(row);
  });

  test('while it is being created', () => {
    const result = { kind: 'volume', id: 'v1', name: 'DATA-1' } as const;
    const task = sampleTask('createVolume', { kind: 'snapshot', id: 's1' }, { result });
    expect(word('attach', sampleVolume({ state: 'Allocated' }), { tasks: [task] })).toBe('busy');
  });

  test('not by a task on another', () => {
    const task = sampleTask('createSnapshot', { kind: 'volume', id: 'v2' });
    expect(ask(sampleAttached(), { tasks: [task] })).toEqual(ask(sampleAttached()));
  });
});

describe('deleting', () => {
  test('a protected volume is refused', () => {
    expect(word('delete', sampleVolume({ deleteProtected: true }))).toBe('deleteProtected');
  });

  test('a deleted volume again, only by those who may expunge', () => {
    const capabilities = { ...sampleCapabilities, mayExpungeVolumes: false };
    expect(word('delete', sampleVolume({ state: 'Destroy' }), { capabilities })).toBe(gone);
  });

  test.each(volumeStates)('of a volume that is %s calls what the engine takes', (state) => {
    const at = (command: string) =>
      word('delete', sampleVolume({ state }), {
        capabilities: { ...sampleCapabilities, commands: new Set([command]) },
      });
    const atOnce = ['Allocated', 'Uploaded', 'Destroy'].includes(state);
    expect(isDeletedAtOnce({ state })).toBe(atOnce);
    expect(at(atOnce ? 'destroyVolume' : 'deleteVolume')).toBe('-');
    expect(at(atOnce ? 'deleteVolume' : 'destroyVolume')).not.toBe('-');
  });
});

describe('recovering', () => {
  const recover = (state: VolumeState, over: Partial<ActionContext> = {}) =>
    verdictWords(['recover'], volumeVerdicts(sampleVolume({ state }), { ...context, ...over }))[0];

  test.each(volumeStates)('a volume that is %s', (state) => {
    expect(recover(state)).toBe(state === 'Destroy' ? 'ok' : '-');
  });

  test('is for accounts with permission, and waits for running tasks', () => {
    const capabilities = { ...sampleCapabilities, mayExpungeVolumes: false };
    expect(recover('Destroy', { capabilities })).toBe('-');
    expect(mayRecoverVolumes(capabilities)).toBe(false);
    expect(mayRecoverVolumes(sampleCapabilities)).toBe(true);
    const tasks = [sampleTask('recoverVolume', { kind: 'volume', id: 'v1' })];
    expect(recover('Destroy', { tasks })).toBe('busy');
  });
});

describe('commands that the account may not call', () => {
  test('it may not add a volume without createVolume', () => {
    expect(mayAddVolume(context)).toBe(true);
    const capabilities = { ...sampleCapabilities, commands: new Set<string>() };
    expect(mayAddVolume({ ...context, capabilities })).toBe(false);
  });
});
