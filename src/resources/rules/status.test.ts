import { describe, expect, test } from 'vitest';
import {
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleTemplate,
  sampleVolume,
} from '../../testing/samples';
import {
  instanceStatus,
  recoveryPointStatus,
  snapshotStatus,
  templateStatus,
  volumeStatus,
  type StatusView,
} from './status';
import { type ResourceKind } from '../../cloud/types';
import type { StateTone } from '../../cloud/states';
import type { TaskKind } from '../../cloud/operations';

describe('the cloud’s states, with nothing running', () => {
  test.each([
    ['Running', 'success', false],
    ['Stopped', 'neutral', false],
    ['Migrating', 'progress', true],
    ['Destroyed', 'gone', false],
  ] as const)('an instance that is %s', (state, tone, busy) => {
    const label = `state.instance.${state}`;
    expect(instanceStatus(sampleInstance({ state }), [])).toEqual({ tone, label, busy });
  });

  test.each([
    ['Ready', 'success', false],
    ['UploadError', 'error', false],
    ['Resizing', 'progress', true],
  ] as const)('a volume that is %s', (state, tone, busy) => {
    const label = `state.volume.${state}`;
    expect(volumeStatus(sampleVolume({ state }), [])).toEqual({ tone, label, busy });
  });

  test.each([
    ['BackedUp', 'success', false],
    ['BackingUp', 'progress', true],
  ] as const)('a snapshot that is %s', (state, tone, busy) => {
    const label = `state.snapshot.${state}`;
    expect(snapshotStatus(sampleSnapshot({ state }), [])).toEqual({ tone, label, busy });
  });

  test.each([
    ['Ready', 'success', false],
    ['Hidden', 'neutral', false],
    ['Reverting', 'progress', true],
  ] as const)('a recovery point that is %s', (state, tone, busy) => {
    const label = `state.recoveryPoint.${state}`;
    expect(recoveryPointStatus(samplePoint({ state }), [])).toEqual({ tone, label, busy });
  });

  test.each([
    [true, 'Download Complete', 'Ready', 'success'],
    [true, 'DOWNLOAD_ERROR', 'Ready', 'success'],
    [false, '45% Downloaded', 'Preparing', 'progress'],
    [false, undefined, 'Preparing', 'progress'],
    [false, 'DOWNLOAD_ERROR', 'Failed', 'error'],
    [false, 'Failed to install template', 'Failed', 'error'],
    [false, 'Connection refused', 'Failed', 'error'],
    [false, 'DOWNLOAD_ERROR', 'Failed', 'error'],
    [false, 'UPLOAD_ERROR', 'Failed', 'error'],
    [false, 'ABANDONED', 'Failed', 'error'],
    [false, 'Processing', 'Preparing', 'progress'],
    [false, '7% Downloaded', 'Preparing', 'progress'],
    [false, 'Installing Template', 'Preparing', 'progress'],
    [false, 'Bypassed Secondary Storage', 'Preparing', 'progress'],
    [false, 'DOWNLOAD_IN_PROGRESS', 'Preparing', 'progress'],
    [false, 'NOT_DOWNLOADED', 'Preparing', 'progress'],
    [false, 'Download Complete', 'Preparing', 'progress'],
    [false, 'Abandoned', 'Failed', 'error'],
  ])('a template, ready: %s, status: %s', (isReady, status, word, tone) => {
    const template = sampleTemplate({ isReady, status });
    expect(templateStatus(template, [])).toEqual({
      tone,
      label: `state.template.${word}`,
      busy: tone === 'progress',
    });
  });
});

describe('while a task runs', () => {
  const table: [TaskKind, ResourceKind, StatusView['label'], StateTone][] = [
    ['startInstance', 'instance', 'state.instance.Starting', 'progress'],
    ['stopInstance', 'instance', 'state.instance.Stopping', 'progress'],
    ['rebootInstance', 'instance', 'state.instance.Rebooting', 'progress'],
    ['destroyInstance', 'instance', 'state.instance.Destroying', 'progress'],
    ['recoverInstance', 'instance', 'state.instance.Recovering', 'progress'],
    ['expungeInstance', 'instance', 'state.instance.Expunging', 'progress'],
    ['createRecoveryPoint', 'instance', 'state.instance.CreatingRecoveryPoint', 'progress'],
    ['createVolume', 'volume', 'state.volume.Creating', 'progress'],
    ['createSnapshot', 'volume', 'state.volume.Snapshotting', 'progress'],
    ['revertVolume', 'volume', 'state.volume.RevertSnapshotting', 'progress'],
    ['attachVolume', 'volume', 'state.volume.Attaching', 'progress'],
    ['detachVolume', 'volume', 'state.volume.Detaching', 'progress'],
    ['resizeVolume', 'volume', 'state.volume.Resizing', 'progress'],
    ['deleteVolume', 'volume', 'state.volume.Destroying', 'progress'],
    ['deleteSnapshot', 'snapshot', 'state.snapshot.Destroying', 'progress'],
    ['createTemplate', 'snapshot', 'state.snapshot.BackedUp', 'success'],
    ['createVolume', 'snapshot', 'state.snapshot.BackedUp', 'success'],
    ['rollback', 'recoveryPoint', 'state.recoveryPoint.Reverting', 'progress'],
    ['deleteRecoveryPoint', 'recoveryPoint', 'state.recoveryPoint.Expunging', 'progress'],
    ['deleteTemplate', 'template', 'state.template.Deleting', 'progress'],
    ['unknown', 'instance', 'state.instance.Running', 'success'],
  ];
  const ids = { instance: 'i1', volume: 'v1', snapshot: 's1', recoveryPoint: 'p1', template: 't1' };
  const statusOf = (kind: ResourceKind, tasks: Parameters<typeof instanceStatus>[1]) =>
    ({
      instance: () => instanceStatus(sampleInstance(), tasks),
      volume: () => volumeStatus(sampleVolume(), tasks),
      snapshot: () => snapshotStatus(sampleSnapshot(), tasks),
      recoveryPoint: () => recoveryPointStatus(samplePoint(), tasks),
      template: () => templateStatus(sampleTemplate(), tasks),
    })[kind]();

  test.each(table)('%s on a(n) %s', (task, kind, label, tone) => {
    const running = sampleTask(task, { kind, id: ids[kind] });
    expect(statusOf(kind, [running])).toEqual({ tone, label, busy: true });
  });

  test.each(table)('%s on a(n) %s counts no more once it has ended', (task, kind) => {
    const idle = statusOf(kind, []);
    for (const outcome of ['succeeded', 'failed', 'unknown'] as const)
      expect(statusOf(kind, [sampleTask(task, { kind, id: ids[kind] }, { outcome })])).toEqual(
        idle,
      );
    expect(statusOf(kind, [sampleTask(task, { kind, id: 'another' })])).toEqual(idle);
  });

  test.each(table)('%s on a(n) %s says that it waits while the cloud asks to', (task, kind) => {
    const waiting = sampleTask(task, { kind, id: ids[kind] }, { held: true });
    expect(statusOf(kind, [waiting])).toEqual({
      tone: 'neutral',
      label: 'state.waiting',
      busy: true,
    });
  });

  test('a rollback is shown on its instance too', () => {
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('rollback', on, { instanceId: 'i1' });
    expect(instanceStatus(sampleInstance(), [task]).label).toBe('state.instance.RollingBack');
  });

  test('a deletion of a point makes the instance busy under its own word', () => {
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('deleteRecoveryPoint', on, { instanceId: 'i1' });
    expect(instanceStatus(sampleInstance(), [task])).toEqual({
      tone: 'success',
      label: 'state.instance.Running',
      busy: true,
    });
  });

  test('a resource that a task creates is Creating', () => {
    const point = { kind: 'recoveryPoint', id: 'p1', name: '' } as const;
    const onInstance = { kind: 'instance', id: 'i1' } as const;
    const making = sampleTask('createRecoveryPoint', onInstance, { result: point });
    expect(recoveryPointStatus(samplePoint({ state: 'Allocated' }), [making]).label).toBe(
      'state.recoveryPoint.Creating',
    );
    const template = { kind: 'template', id: 't1', name: '' } as const;
    const task = sampleTask('createTemplate', { kind: 'snapshot', id: 's1' }, { result: template });
    expect(templateStatus(sampleTemplate({ isReady: false }), [task]).label).toBe(
      'state.template.Creating',
    );
  });

  test("a snapshot in creation shows the cloud's own steps", () => {
    const result = { kind: 'snapshot', id: 's1', name: '' } as const;
    const task = sampleTask('createSnapshot', { kind: 'volume', id: 'v1' }, { result });
    const shown = snapshotStatus(sampleSnapshot({ state: 'BackingUp' }), [task]);
    expect(shown.label).toBe('state.snapshot.BackingUp');
  });
});
