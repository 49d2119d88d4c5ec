import { describe, expect, it } from 'vitest';
import type { EngineSnapshotState, State } from '../model';
import { gibibyte } from '../durations';
import {
  addTestPoint,
  addTestSnapshot,
  ids,
  listed,
  refusalOf,
  testFixture,
  smallState,
} from '../testFixture';
import { change, put } from '../store';

const volume = { volumeid: ids.data };

function kvm(fields: Parameters<typeof change<'instances'>>[3] = {}): State {
  const state = smallState();
  change(state, 'instances', ids.instance, { hypervisor: 'KVM', ...fields });
  return state;
}

describe('createSnapshot', () => {
  it('goes through its states, and releases the volume before the backup', async () => {
    const { call, wait, state } = await testFixture();
    const { inner } = await call('createSnapshot', volume);
    const id = String(inner.id);
    const seen = new Set<string>();
    for (let i = 0; i < 200; i += 1) {
      const snapshot = listed(await call('listSnapshots', { id }), 'snapshot')[0];
      seen.add(
        `${String(snapshot?.state)} ${state.collections.volumes.get(ids.data)?.state ?? ''} ${String(snapshot?.jobstatus)}`,
      );
      wait(500);
    }
    expect([...seen]).toEqual([
      'Creating Snapshotting 0',
      'CreatedOnPrimary Ready 0',
      'BackingUp Ready 0',
      'BackedUp Ready undefined',
    ]);
  });

  it('is named after instance, volume and moment, and is in every zone of a region-wide storage', async () => {
    const { execute, call } = await testFixture(smallState({ regionSecondaryEnabled: true }));
    await execute('createSnapshot', volume);
    const [snapshot] = listed(await call('listSnapshots'), 'snapshot');
    expect(snapshot).toMatchObject({
      name: 'instance-1_data-1_20261122120000',
      intervaltype: 'MANUAL',
      virtualsize: 16 * gibibyte,
      volumetype: 'DATADISK',
      revertable: false,
    });
    expect(snapshot).not.toHaveProperty('snapshottype');
    const rows = await call('listSnapshots', { showunique: 'false' });
    expect(listed(rows, 'snapshot').map((row) => row.zonename)).toEqual(['East', 'West']);
  });

  it('shows the size that its volume has now, and that of one that is gone', async () => {
    const { execute, call } = await testFixture();
    await execute('createSnapshot', volume);
    const shown = async () => listed(await call('listSnapshots'), 'snapshot')[0];
    await execute('resizeVolume', { id: ids.data, size: '32' });
    expect(await shown()).toMatchObject({ virtualsize: 32 * gibibyte, volumestate: 'Ready' });
    await execute('detachVolume', { id: ids.data });
    await call('deleteVolume', { id: ids.data });
    expect(await shown()).toMatchObject({
      volumeid: ids.data,
      volumename: ids.data,
      volumestate: 'Expunged',
      virtualsize: 32 * gibibyte,
    });
  });

  it('knows the OS type of an OS volume alone, and its name in the result alone', async () => {
    const { call, cloud, wait } = await testFixture();
    const taken = [];
    for (const volumeid of [ids.root, ids.data]) {
      taken.push((await call('createSnapshot', { volumeid })).inner.jobid);
      wait(20 * 60_000);
      cloud.settle();
    }
    const rows = listed(await call('listSnapshots'), 'snapshot');
    expect(rows.map(({ ostypeid }) => ostypeid)).toEqual([ids.osType, undefined]);
    expect(rows.filter((row) => 'osdisplayname' in row)).toEqual([]);
    const { inner } = await call('queryAsyncJobResult', { jobid: String(taken[0]) });
    expect(inner.jobresult).toMatchObject({ snapshot: { osdisplayname: 'CentOS 7' } });
  });

  it('stays in its zone where there is no region-wide storage', async () => {
    const { execute, state } = await testFixture();
    await execute('createSnapshot', volume);
    expect([...state.collections.snapshots.values()][0]?.zoneIds).toEqual([ids.zone]);
  });

  it.each<[string, State, Record<string, string>, string]>([
    [
      'the volume is resized',
      (() => {
        const state = smallState();
        change(state, 'volumes', ids.data, { state: 'Resizing' });
        return state;
      })(),
      {},
      '431 Volume: Volume {"id":4975,"name":"data-1","volumeType":"DATADISK","uuid":"data-1"} is not in Ready state but Resizing. Cannot take snapshot.',
    ],
    [
      'it was never attached',
      (() => {
        const state = smallState();
        change(state, 'volumes', ids.data, { placed: false });
        return state;
      })(),
      {},
      '431 VolumeId: data-1 please attach this volume to a VM before create snapshot for it',
    ],
    [
      'quiescing is requested',
      smallState(),
      { quiescevm: 'true' },
      "431 can't handle quiescevm equal true for volume snapshot",
    ],
    [
      'another volume of a KVM instance is being snapshotted',
      (() => {
        const state = kvm();
        addTestSnapshot(state, 's', { volumeId: ids.root, state: 'BackingUp' });
        return state;
      })(),
      {},
      '431 There is other active snapshot tasks on the instance to which the volume is attached, please try again later',
    ],
    [
      'there is no quota left',
      (() => {
        const state = smallState();
        const ada = state.collections.accounts.get('ada');
        if (ada) put(state, 'accounts', { ...ada, limits: { snapshot: 0 } });
        return state;
      })(),
      {},
      "535 Maximum amount of resources of Type = 'snapshot', tag = 'null' for Account Name = ada in Domain Id = 8843 is exceeded: Account Resource Limit = 0, Current Account Resource Amount = 0, Current Account Resource Reservation = 0, Requested Resource Amount = 1.",
    ],
  ])('is refused immediately when %s', async (_name, state, params, text) => {
    const { call } = await testFixture(state);
    expect(refusalOf(await call('createSnapshot', { ...volume, ...params }))).toBe(text);
  });

  it('fails as a job for an instance with file-based VM snapshots', async () => {
    const state = kvm({ snapshotStrategy: 'kvmFile' });
    addTestPoint(state, 'point-1');
    const { execute } = await testFixture(state);
    expect(await execute('createSnapshot', volume)).toMatch(
      /^530 Unable to find a snapshot strategy to create snapshot \[/,
    );
    expect([...state.collections.snapshots.values()][0]?.state).toBe('Error');
    expect(state.collections.volumes.get(ids.data)?.state).toBe('Ready');
  });
});

describe('deleteSnapshot', () => {
  it.each<[EngineSnapshotState, boolean]>([
    ['BackedUp', true],
    ['Error', true],
    ['Allocated', true],
    ['Creating', false],
    ['BackingUp', false],
    ['Copying', false],
  ])('of one in state %s: %s', async (snapshotState, allowed) => {
    const state = smallState();
    addTestSnapshot(state, 's', { state: snapshotState });
    const { execute } = await testFixture(state);
    expect(await execute('deleteSnapshot', { id: 's' })).toBe(
      allowed ? undefined : `431 Can't delete snapshot s due to it is in ${snapshotState} Status`,
    );
    const left = allowed ? 'Destroyed' : snapshotState;
    expect(state.collections.snapshots.get('s')?.state).toBe(left);
  });

  it('of one that is gone fails in the job, and no list shows it', async () => {
    const state = smallState();
    addTestSnapshot(state, 's');
    const { call, execute } = await testFixture(state);
    await execute('deleteSnapshot', { id: 's' });
    expect((await call('listSnapshots', { id: 's' })).inner).toEqual({});
    expect(await execute('deleteSnapshot', { id: 's' })).toMatch(
      /^431 Snapshot \[Snapshot \{.*"state":"Destroyed".*\}\] is already destroyed$/,
    );
  });

  it('can take the copy of one zone', async () => {
    const state = smallState();
    addTestSnapshot(state, 's', { zoneIds: [ids.zone, ids.otherZone] });
    const { execute } = await testFixture(state);
    await execute('deleteSnapshot', { id: 's', zoneid: ids.zone });
    expect(state.collections.snapshots.get('s')?.zoneIds).toEqual([ids.otherZone]);
  });
});

describe('revertSnapshot', () => {
  it.each<[string, State, string | undefined]>([
    ['a stopped KVM instance', kvm({ state: 'Stopped' }), undefined],
    [
      'a running one',
      kvm(),
      '431 The VM the specified disk is attached to is not in the shutdown state.',
    ],
    [
      'one with VM snapshots',
      (() => {
        const state = kvm({ state: 'Stopped' });
        addTestPoint(state, 'point-1');
        return state;
      })(),
      '431 Unable to revert snapshot for VM, please remove VM snapshots before reverting VM from snapshot',
    ],
  ])('of %s', async (_name, state, text) => {
    addTestSnapshot(state, 's', { hypervisor: 'KVM', virtualSize: 4 * gibibyte });
    const { execute } = await testFixture(state);
    expect(await execute('revertSnapshot', { id: 's' })).toBe(text);
    expect(state.collections.volumes.get(ids.data)).toMatchObject({
      state: 'Ready',
      size: (text === undefined ? 4 : 16) * gibibyte,
    });
  });

  it('is for KVM alone', async () => {
    const state = smallState();
    change(state, 'instances', ids.instance, { state: 'Stopped' });
    addTestSnapshot(state, 's');
    const { execute } = await testFixture(state);
    expect(await execute('revertSnapshot', { id: 's' })).toMatch(/^530 .*supported only for KVM/);
  });
});
