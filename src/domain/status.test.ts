import { describe, expect, test } from 'vitest';
import {
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleTemplate,
  sampleVolume,
} from './samples';
import {
  instanceStatus,
  recoveryPointStatus,
  snapshotStatus,
  templateStatus,
  volumeStatus,
  type StatusView,
  type Tone,
} from './status';
import {
  instanceStates,
  recoveryPointStates,
  snapshotStates,
  volumeStates,
  type InstanceState,
  type RecoveryPointState,
  type ResourceKind,
  type SnapshotState,
  type TaskKind,
  type VolumeState,
} from './types';

describe('what the cloud says, with nothing running', () => {
  const instances: Record<InstanceState, Tone> = {
    Starting: 'progress',
    Running: 'success',
    Stopping: 'progress',
    Stopped: 'neutral',
    Destroyed: 'gone',
    Expunging: 'progress',
    Migrating: 'progress',
    Error: 'error',
    Unknown: 'warning',
    Shutdown: 'warning',
    Restoring: 'progress',
  };
  test.each(instanceStates)('an instance that is %s', (state) => {
    const tone = instances[state];
    expect(instanceStatus(sampleInstance({ state }), [])).toEqual({
      tone,
      label: `state.instance.${state}`,
      busy: tone === 'progress',
    });
  });

  const volumes: Record<VolumeState, Tone> = {
    Allocated: 'neutral',
    Creating: 'progress',
    Ready: 'success',
    Migrating: 'progress',
    Snapshotting: 'progress',
    RevertSnapshotting: 'progress',
    Resizing: 'progress',
    Expunging: 'progress',
    Expunged: 'gone',
    Destroy: 'gone',
    Destroying: 'progress',
    UploadOp: 'progress',
    Copying: 'progress',
    Uploaded: 'neutral',
    NotUploaded: 'neutral',
    Uploading: 'progress',
    UploadNotStarted: 'neutral',
    UploadInProgress: 'progress',
    UploadError: 'error',
    UploadAbandoned: 'error',
    Attaching: 'progress',
    Restoring: 'progress',
    Unknown: 'warning',
  };
  test.each(volumeStates)('a volume that is %s', (state) => {
    const tone = volumes[state];
    expect(volumeStatus(sampleVolume({ state }), [])).toEqual({
      tone,
      label: `state.volume.${state}`,
      busy: tone === 'progress',
    });
  });

  const snapshots: Record<SnapshotState, Tone> = {
    Allocated: 'progress',
    Creating: 'progress',
    CreatedOnPrimary: 'progress',
    BackingUp: 'progress',
    BackedUp: 'success',
    Copying: 'progress',
    Destroying: 'progress',
    Destroyed: 'gone',
    Error: 'error',
    Hidden: 'neutral',
    Unknown: 'warning',
  };
  test.each(snapshotStates)('a snapshot that is %s', (state) => {
    const tone = snapshots[state];
    expect(snapshotStatus(sampleSnapshot({ state }), [])).toEqual({
      tone,
      label: `state.snapshot.${state}`,
      busy: tone === 'progress',
    });
  });

  const points: Record<RecoveryPointState, Tone> = {
    Allocated: 'progress',
    Creating: 'progress',
    Ready: 'success',
    Reverting: 'progress',
    Expunging: 'progress',
    Error: 'error',
    Hidden: 'neutral',
    Removed: 'neutral',
    Unknown: 'warning',
  };
  test.each(recoveryPointStates)('a recovery point that is %s', (state) => {
    const tone = points[state];
    expect(recoveryPointStatus(samplePoint({ state }), [])).toEqual({
      tone,
      label: `state.recoveryPoint.${state}`,
      busy: tone === 'progress',
    });
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
  const table: [TaskKind, ResourceKind, StatusView['label'], Tone][] = [
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

  test('a rollback is shown on its instance too', () => {
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('rollback', on, { instanceId: 'i1' });
    expect(instanceStatus(sampleInstance(), [task]).label).toBe('state.instance.RollingBack');
  });

  test('a deletion of a point keeps the instance busy under its own word', () => {
    const on = { kind: 'recoveryPoint', id: 'p1' } as const;
    const task = sampleTask('deleteRecoveryPoint', on, { instanceId: 'i1' });
    expect(instanceStatus(sampleInstance(), [task])).toEqual({
      tone: 'success',
      label: 'state.instance.Running',
      busy: true,
    });
  });

  test('what a task makes is Creating', () => {
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

  test("a snapshot being made keeps the cloud's own steps", () => {
    const result = { kind: 'snapshot', id: 's1', name: '' } as const;
    const task = sampleTask('createSnapshot', { kind: 'volume', id: 'v1' }, { result });
    const shown = snapshotStatus(sampleSnapshot({ state: 'BackingUp' }), [task]);
    expect(shown.label).toBe('state.snapshot.BackingUp');
  });
});
