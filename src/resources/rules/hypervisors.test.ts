import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import type { Reason } from './reasons';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleVolume,
} from '../../testing/samples';
import type { Allowances } from '../../cloud/catalog/limitedResources';
import type { ActionContext } from './context';
import { instancesThatCanTake } from '../volumes/attach';
import { recoveryPointTypesFor, instanceVerdicts } from '../instances/instanceRules';
import { snapshotVerdicts } from '../snapshots/snapshotRules';
import { addVolumeRefusal, hypervisorOf, volumeVerdicts } from '../volumes/volumeRules';

/** The engine's own names; XenServer is XCP-ng, too. The last is one that Cairn does not know. */
const kinds = ['KVM', 'VMware', 'XenServer', 'Simulator', 'LXC', 'Hyperv', 'External', 'Newer'];

const base: ActionContext = { capabilities: sampleCapabilities, tasks: [] };
const word = (verdict: { allowed: boolean; reason?: Reason } | undefined) =>
  verdict === undefined ? '-' : (verdict.reason?.code ?? 'ok');

/** Allowed actions of each kind. Facts of the engine: CloudStack rules §8, §9, §10. */
const table: Readonly<Record<string, readonly string[]>> = {
  // point     memory beside disk  resize beside a disk point  2nd snapshot of the instance
  KVM: ['ok', 'memoryBesideDisk', 'ok', 'snapshotPending'],
  VMware: ['ok', 'ok', 'resizeRecoveryPoints', 'snapshotPending'],
  XenServer: ['ok', 'ok', 'resizeRecoveryPoints', 'ok'],
  Simulator: ['ok', 'ok', 'resizeRecoveryPoints', 'ok'],
  LXC: ['pointsUnsupported', 'ok', 'resizeRecoveryPoints', 'ok'],
  Hyperv: ['pointsUnsupported', 'ok', 'resizeRecoveryPoints', 'ok'],
  External: ['pointsUnsupported', 'ok', 'resizeRecoveryPoints', 'ok'],
  Newer: ['ok', 'ok', 'resizeRecoveryPoints', 'ok'],
};

describe.each(kinds)('on %s', (hypervisor) => {
  const instance = sampleInstance({ hypervisor });
  // An ordinary user's volume names none: it is its instance's.
  const volume = sampleAttached({ hypervisor: undefined });
  const disk = samplePoint({ type: 'Disk' });

  test('points, their kinds, sizes and snapshots are as the engine has it', () => {
    const instances = wholeList([instance]);
    const beside = { ...base, instances, recoveryPoints: wholeList([disk]) };
    const other = sampleAttached({ id: 'v2', hypervisor: undefined });
    const pending = {
      ...base,
      instances,
      volumes: wholeList([volume, other]),
      snapshots: wholeList([sampleSnapshot({ state: 'BackingUp', volumeId: 'v2' })]),
    };
    expect([
      word(instanceVerdicts(instance, base).get('createRecoveryPoint')),
      word(recoveryPointTypesFor(instance, beside).DiskAndMemory),
      word(volumeVerdicts(volume, beside).get('resize')),
      word(volumeVerdicts(volume, pending).get('takeSnapshot')),
    ]).toEqual(table[hypervisor]);
  });

  test('memory needs a running instance, and a snapshot of a running one the cloud’s leave on KVM', () => {
    const stopped = sampleInstance({ hypervisor, state: 'Stopped' });
    expect(word(recoveryPointTypesFor(stopped, base).DiskAndMemory)).toBe('memoryNeedsRunning');
    const capabilities = { ...sampleCapabilities, snapshotsRunningKvm: false };
    const take = (state: 'Running' | 'Stopped') =>
      word(
        volumeVerdicts(volume, {
          ...base,
          capabilities,
          instances: wholeList([sampleInstance({ hypervisor, state })]),
        }).get('takeSnapshot'),
      );
    expect(take('Stopped')).toBe('ok');
    expect(take('Running')).toBe(hypervisor === 'KVM' ? 'snapshotNeedsStopped' : 'ok');
  });

  test('a volume of its own kind fits, and so does one that was never attached', () => {
    const fits = (needed: string | undefined) =>
      instancesThatCanTake(sampleVolume({ hypervisor: needed }), [instance], base).map(
        ({ verdict }) => word(verdict),
      );
    expect(fits(hypervisor)).toEqual(['ok']);
    expect(fits(undefined)).toEqual(['ok']);
    expect(fits('AnotherKind')).toEqual(['attachOtherHypervisor']);
  });
});

describe('a volume whose hypervisor is not known', () => {
  const volume = sampleAttached({ type: 'OS', hypervisor: undefined });
  const context: ActionContext = {
    ...base,
    capabilities: { ...sampleCapabilities, snapshotsRunningKvm: false },
    volumes: wholeList([volume, sampleAttached({ id: 'v2', hypervisor: undefined })]),
    snapshots: wholeList([sampleSnapshot({ state: 'BackingUp', volumeId: 'v2' })]),
  };

  test('is refused nothing that one kind alone would refuse', () => {
    expect(word(volumeVerdicts(volume, context).get('takeSnapshot'))).toBe('ok');
    expect(word(volumeVerdicts(volume, context).get('resize'))).toBe('ok');
    const beside = { ...context, recoveryPoints: wholeList([samplePoint()]) };
    expect(word(volumeVerdicts(volume, beside).get('resize'))).toBe('ok');
  });

  test('is refused the actions that every kind would refuse', () => {
    const data = sampleAttached({ hypervisor: undefined });
    const memory = samplePoint({ type: 'DiskAndMemory' });
    const beside = { ...context, recoveryPoints: wholeList([memory]) };
    expect(word(volumeVerdicts(data, beside).get('resize'))).toBe('resizeRecoveryPoints');
    expect(word(volumeVerdicts(data, beside).get('detach'))).toBe('detachRecoveryPoints');
  });
});

test.each([
  ['KVM', undefined, 'KVM'],
  ['KVM', 'XenServer', 'KVM'],
  [undefined, 'KVM', 'KVM'],
  [undefined, undefined, undefined],
])('attached to an instance of %s, a volume that names %s is of %s', (holder, named, expected) => {
  const instances =
    holder === undefined ? undefined : wholeList([sampleInstance({ hypervisor: holder })]);
  const volume = sampleAttached({ hypervisor: named });
  expect(hypervisorOf(volume, { ...base, instances })).toBe(expected);
});

describe('at a limit', () => {
  const at = (allowances: Allowances): ActionContext => ({ ...base, allowances });
  const full = { used: 120, max: 120 };

  test.each([
    [full, 'limitReached'],
    [{ used: 121, max: 120 }, 'limitReached'],
    [{ used: 0, max: 0 }, 'limitZero'],
    [{ used: 119, max: 120 }, 'ok'],
    [undefined, 'ok'],
  ])('of %j nothing more is created: %s', (allowance, expected) => {
    const allowances = allowance && {
      volumes: allowance,
      snapshots: allowance,
      templates: allowance,
    };
    const context = at(allowances ?? {});
    const snapshot = snapshotVerdicts(sampleSnapshot({ osTypeId: 'os1' }), context);
    expect([
      word(volumeVerdicts(sampleAttached(), context).get('takeSnapshot')),
      word(volumeVerdicts(sampleVolume({ state: 'Destroy' }), context).get('recover')),
      word(snapshot.get('createVolume')),
      word(snapshot.get('createTemplate')),
      addVolumeRefusal(context)?.code ?? 'ok',
    ]).toEqual([expected, expected, expected, expected, expected]);
  });

  test('of one kind, the others are created', () => {
    const snapshot = snapshotVerdicts(sampleSnapshot({ osTypeId: 'os1' }), at({ volumes: full }));
    expect(word(snapshot.get('createVolume'))).toBe('limitReached');
    expect(word(snapshot.get('createTemplate'))).toBe('ok');
    expect(word(snapshot.get('delete'))).toBe('ok');
  });
});
