import { describe, expect, it } from 'vitest';
import type { State, EngineVolumeState } from '../model';
import { gibibyte } from '../durations';
import {
  addTestInstance,
  addTestPoint,
  addTestSnapshot,
  addVolume,
  ids,
  listed,
  refusalOf,
  testFixture,
  smallState,
} from '../testFixture';
import { change, find, put } from '../store';

const free = { instanceId: undefined, deviceId: undefined };

function state(...plant: readonly ((state: State) => unknown)[]): State {
  const small = smallState();
  addVolume(small, 'free', free);
  addTestInstance(small, 'other', { state: 'Stopped' });
  for (const each of plant) each(small);
  return small;
}

type Case = [string, State, string, Record<string, string>, string | undefined];

const attach = { id: 'free', virtualmachineid: ids.instance };
const detach = { id: ids.data };
const withPoints = (fields: Parameters<typeof addTestPoint>[2] = {}) =>
  state((small) => addTestPoint(small, 'point-1', fields));
const fileBased = (type: 'Disk' | 'DiskAndMemory') =>
  state(
    (small) =>
      change(small, 'instances', ids.instance, { hypervisor: 'KVM', snapshotStrategy: 'kvmFile' }),
    (small) => addTestPoint(small, 'point-1', { type }),
  );
const volumeIs = (id: string, volumeState: EngineVolumeState) =>
  state((small) => change(small, 'volumes', id, { state: volumeState }));

describe('answers of the engine', () => {
  it.each<Case>([
    ['attach', state(), 'attachVolume', attach, undefined],
    [
      'attach an attached one',
      state(),
      'attachVolume',
      { ...attach, id: ids.data },
      '431 Please specify a volume that is not attached to any VM.',
    ],
    [
      'attach a destroyed one',
      volumeIs('free', 'Destroy'),
      'attachVolume',
      attach,
      '431 Please specify a volume that is not destroyed.',
    ],
    [
      'attach to an instance that is neither running nor stopped',
      state((small) => change(small, 'instances', ids.instance, { state: 'Destroyed' })),
      'attachVolume',
      attach,
      '431 Please specify a VM that is either running or stopped.',
    ],
    [
      'attach in another zone',
      state((small) => change(small, 'volumes', 'free', { zoneId: ids.otherZone })),
      'attachVolume',
      attach,
      '431 Please specify a VM that is in the same zone as the volume.',
    ],
    [
      'attach to an instance with VM snapshots',
      withPoints(),
      'attachVolume',
      attach,
      '431 Unable to attach volume to VM i-2-5-VM/instance-1, please specify a VM that does not have VM snapshots',
    ],
    [
      'attach to an instance with a Hidden one',
      withPoints({ state: 'Hidden' }),
      'attachVolume',
      attach,
      '431 Unable to attach volume to VM i-2-5-VM/instance-1, please specify a VM that does not have VM snapshots',
    ],
    [
      'attach a fourteenth',
      state((small) => {
        for (let i = 2; i < 14; i += 1)
          addVolume(small, `more-${i}`, { instanceId: ids.instance, deviceId: i });
      }),
      'attachVolume',
      attach,
      '431 The specified VM already has the maximum number of data disks (13) attached. Please specify another VM.',
    ],
    ['detach', state(), 'detachVolume', detach, undefined],
    [
      'detach by instance and device',
      state(),
      'detachVolume',
      { virtualmachineid: ids.instance, deviceid: '1' },
      undefined,
    ],
    [
      'detach what is not attached',
      state(),
      'detachVolume',
      { id: 'free' },
      '431 The specified volume is not attached to a VM.',
    ],
    [
      'detach the root volume of a running instance',
      state(),
      'detachVolume',
      { id: ids.root },
      '431 Root volume detach can happen only when vm is in states: Stopped or Destroyed',
    ],
    [
      'detach from an instance with VM snapshots',
      withPoints({ state: 'Error' }),
      'detachVolume',
      detach,
      '431 Unable to detach volume, please specify a VM that does not have VM snapshots',
    ],
    ['resize', state(), 'resizeVolume', { id: ids.data, size: '32' }, undefined],
    [
      'resize with VM snapshots',
      withPoints(),
      'resizeVolume',
      { id: ids.data, size: '32' },
      '432 The volume is attached to a VM with memory&disk VM snapshots; therefore, it cannot be resized.',
    ],
    [
      'resize with file-based VM snapshots',
      fileBased('Disk'),
      'resizeVolume',
      { id: ids.data, size: '32' },
      undefined,
    ],
    [
      'resize with a memory one among them',
      fileBased('DiskAndMemory'),
      'resizeVolume',
      { id: ids.data, size: '32' },
      '432 The volume is attached to a VM with memory&disk VM snapshots; therefore, it cannot be resized.',
    ],
    [
      'resize out of range',
      state(),
      'resizeVolume',
      { id: ids.data, size: '2000' },
      '432 Volume size: 2000 GB is out of allowed range. Min: 1. Max: 1024',
    ],
    [
      'shrink without a word',
      state(),
      'resizeVolume',
      { id: ids.data, size: '8' },
      '432 Going from existing size of 17179869184 to size of 8589934592 would shrink the volume.Need to sign off by supplying the shrinkok parameter with value of true.',
    ],
    [
      'shrink on XenServer',
      state(),
      'resizeVolume',
      { id: ids.data, size: '8', shrinkok: 'true' },
      '432 Unable to shrink volumes of type VHD',
    ],
    [
      'resize one of a fixed offering: the range is that of custom ones',
      state((small) => change(small, 'volumes', ids.data, { diskOfferingId: ids.fixedDisk })),
      'resizeVolume',
      { id: ids.data, size: '2000' },
      undefined,
    ],
    [
      'resize while a snapshot is made',
      state((small) => addTestSnapshot(small, 's', { volumeId: ids.data, state: 'BackingUp' })),
      'resizeVolume',
      { id: ids.data, size: '32' },
      '530 There is/are unbacked up snapshot(s) on this volume, resize volume is not permitted, please try again later.',
    ],
    [
      'resize over the quota',
      state((small) => {
        const ada = small.collections.accounts.get('ada');
        if (ada) put(small, 'accounts', { ...ada, limits: { primary_storage: 50 } });
      }),
      'resizeVolume',
      { id: ids.data, size: '32' },
      "535 Maximum amount of resources of Type = 'primary_storage', tag = 'null' for Account Name = ada in Domain Id = 8843 is exceeded: Account Resource Limit = (50.00 GB) 53687091200, Current Account Resource Amount = (48.00 GB) 51539607552, Current Account Resource Reservation = (0 bytes) 0, Requested Resource Amount = (16.00 GB) 17179869184.",
    ],
    ['delete', state(), 'deleteVolume', { id: 'free' }, undefined],
    [
      'delete an attached one',
      state(),
      'deleteVolume',
      { id: ids.data },
      '431 Please specify a volume that is not attached to any VM.',
    ],
    [
      'delete while a snapshot is made',
      state((small) => addTestSnapshot(small, 's', { volumeId: 'free', state: 'BackingUp' })),
      'deleteVolume',
      { id: 'free' },
      '431 There are snapshot operations in progress on the volume, unable to delete it',
    ],
    [
      'delete a protected one',
      state((small) => change(small, 'volumes', 'free', { deleteProtection: true })),
      'deleteVolume',
      { id: 'free' },
      '431 Volume [id = free, name = free] has delete protection enabled and cannot be deleted.',
    ],
    [
      'recover one that was not destroyed',
      state(),
      'recoverVolume',
      { id: 'free' },
      '431 Please specify a volume in Destroy state.',
    ],
    [
      'create from nothing',
      state(),
      'createVolume',
      { name: 'new' },
      '431 At least one of disk Offering ID or snapshot ID must be passed whilst creating volume',
    ],
    [
      'create out of range',
      state(),
      'createVolume',
      { diskofferingid: ids.customDisk, zoneid: ids.zone, size: '5000' },
      '431 Volume size: 5000 GB is out of allowed range. Min: 1. Max: 1024',
    ],
    [
      'create of a fixed offering, with a size',
      state(),
      'createVolume',
      { diskofferingid: ids.fixedDisk, zoneid: ids.zone, size: '5' },
      '431 This disk offering does not allow custom size.',
    ],
    [
      'create from a snapshot that is not there yet',
      state((small) => addTestSnapshot(small, 's', { state: 'BackingUp' })),
      'createVolume',
      { snapshotid: 's' },
      "431 Snapshot id=s is not in BackedUp state yet and can't be used for volume creation",
    ],
    [
      'create smaller than its snapshot',
      state((small) => addTestSnapshot(small, 's')),
      'createVolume',
      { snapshotid: 's', size: '8' },
      '431 Volume size: 8GB is smaller than the snapshot size: 16GB',
    ],
    [
      'create over the quota',
      state((small) => {
        const ada = small.collections.accounts.get('ada');
        if (ada) put(small, 'accounts', { ...ada, limits: { volume: 3 } });
      }),
      'createVolume',
      { diskofferingid: ids.fixedDisk, zoneid: ids.zone },
      "535 Maximum amount of resources of Type = 'volume', tag = 'null' for Account Name = ada in Domain Id = 8843 is exceeded: Account Resource Limit = 3, Current Account Resource Amount = 3, Current Account Resource Reservation = 0, Requested Resource Amount = 1.",
    ],
  ])('%s', async (_name, small, command, params, refused) => {
    const { execute } = await testFixture(small);
    expect(await execute(command, params)).toBe(refused);
  });
});

describe('a new volume', () => {
  it('stays Allocated until it is first attached, and cannot be snapshotted', async () => {
    const { call, execute, wait, state: small } = await testFixture();
    const { inner } = await call('createVolume', {
      diskofferingid: ids.customDisk,
      zoneid: ids.zone,
      size: '10',
      name: 'new',
    });
    wait(60_000);
    const id = String(inner.id);
    const volume = async () => listed(await call('listVolumes', { id }), 'volume')[0];
    expect(await volume()).toMatchObject({ state: 'Allocated', size: 10 * gibibyte, name: 'new' });
    expect(refusalOf(await call('createSnapshot', { volumeid: id }))).toMatch(
      /^431 Volume: Volume .* is not in Ready state but Allocated/,
    );
    await execute('attachVolume', { id, virtualmachineid: ids.instance });
    expect(await volume()).toMatchObject({
      state: 'Ready',
      virtualmachineid: ids.instance,
      vmstate: 'Running',
      deviceid: 2,
    });
    await execute('detachVolume', { id });
    expect(await volume()).not.toHaveProperty('virtualmachineid');
    expect(small.collections.volumes.get(id)?.state).toBe('Ready');
  });

  it('from a snapshot is filled, and attached to an instance that is named', async () => {
    const small = state((each) => addTestSnapshot(each, 's'));
    const { execute } = await testFixture(small);
    await execute('createVolume', { snapshotid: 's', name: 'copy', virtualmachineid: 'other' });
    expect([...small.collections.volumes.values()].find((v) => v.name === 'copy')).toMatchObject({
      state: 'Ready',
      placed: true,
      size: 16 * gibibyte,
      snapshotId: 's',
      instanceId: 'other',
    });
  });

  it('is gone when its filling fails', async () => {
    const small = state((each) => addTestSnapshot(each, 's'));
    const { execute } = await testFixture(small);
    const fault = { id: 'f', command: '*', code: 530, text: 'No.' };
    small.meta = { ...small.meta, faults: [{ ...fault, times: 1, kind: 'jobFailure' }] };
    expect(await execute('createVolume', { snapshotid: 's', name: 'copy' })).toBe('530 No.');
    expect([...small.collections.volumes.values()].some((v) => v.name === 'copy')).toBe(false);
  });
});

describe('a destroyed volume', () => {
  it('can be recovered, until it is expunged', async () => {
    const { execute, state: small } = await testFixture(state());
    await execute('destroyVolume', { id: 'free' });
    expect(small.collections.volumes.get('free')?.state).toBe('Destroy');
    expect(await execute('recoverVolume', { id: 'free' })).toBeUndefined();
    expect(small.collections.volumes.get('free')?.state).toBe('Ready');
    await execute('destroyVolume', { id: 'free', expunge: 'true' });
    expect(small.collections.volumes.has('free')).toBe(false);
  });
});

describe('a row of a volume', () => {
  it.each([
    ['ada', undefined],
    ['chief', undefined],
    ['root', 'XenServer'],
  ])('shows %s its hypervisor: %s', async (who, hypervisor) => {
    const { call, signIn, state: small } = await testFixture(state());
    const chief = { id: 'chief', name: 'chief', domainId: 'domain-1', type: 2 as const };
    put(small, 'accounts', { ...chief, roleName: 'Domain Admin', limits: {} });
    const ada = find(small, 'users', 'user-of-ada');
    put(small, 'users', { ...ada, id: 'user-of-chief', accountId: 'chief', username: 'chief' });
    await signIn(who);
    const params = { id: ids.data, listall: 'true' };
    const [row = {}] = listed(await call('listVolumes', params), 'volume');
    expect([row.id, row.hypervisor]).toEqual([ids.data, hypervisor]);
    expect('storagetype' in row).toBe(who === 'root');
    expect(row).not.toHaveProperty('virtualsize');
  });

  it.each([
    ['Ready', ids.customDisk],
    ['Allocated', ids.fixedDisk],
  ] as const)(
    'that is %s lists %s after a resize to an offering',
    async (before, listedOffering) => {
      const { call, execute } = await testFixture(
        state((small) => change(small, 'volumes', 'free', { state: before, size: gibibyte })),
      );
      const params = { id: 'free', diskofferingid: ids.fixedDisk };
      expect(await execute('resizeVolume', params)).toBeUndefined();
      const [row = {}] = listed(await call('listVolumes', { id: 'free' }), 'volume');
      expect(row.diskofferingid).toBe(listedOffering);
      expect(row.size).toBeGreaterThan(gibibyte);
    },
  );
});
