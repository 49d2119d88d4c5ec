import { describe, expect, it } from 'vitest';
import type { EngineInstanceState, State, VmSnapshot, VmSnapshotState } from '../model';
import {
  addTestPoint,
  addTestSnapshot,
  ids,
  listed,
  refusalOf,
  testFixture,
  smallState,
} from '../testFixture';
import { change } from '../store';

const vm = { virtualmachineid: ids.instance };

function withInstance(fields: Parameters<typeof change<'instances'>>[3]): State {
  const state = smallState();
  change(state, 'instances', ids.instance, fields);
  return state;
}

describe('createVMSnapshot refuses immediately, 530, when', () => {
  const cases: readonly [string, () => State, Record<string, string>, string][] = [
    ...(['Starting', 'Stopping', 'Destroyed', 'Error', 'Migrating'] as const).map(
      (state): [string, () => State, Record<string, string>, string] => [
        `the instance is ${state}`,
        () => withInstance({ state }),
        {},
        'Creating vm snapshot failed due to VM:5 is not in the running or Stopped state',
      ],
    ),
    [
      'memory is requested of a stopped instance',
      () => withInstance({ state: 'Stopped' }),
      { snapshotmemory: 'true' },
      'Can not snapshot memory when VM is not in Running state',
    ],
    [
      'there are ten, of which one is Hidden and one in Error',
      () => {
        const state = smallState();
        for (let i = 0; i < 8; i += 1) addTestPoint(state, `point-${i}`);
        addTestPoint(state, 'hidden', { state: 'Hidden' });
        addTestPoint(state, 'error', { state: 'Error' });
        return state;
      },
      {},
      'Creating vm snapshot failed due to a VM can just have : 10 VM snapshots. Please delete old ones',
    ],
    ...(['Creating', 'CreatedOnPrimary', 'BackingUp'] as const).map(
      (state): [string, () => State, Record<string, string>, string] => [
        `a volume snapshot is ${state}`,
        () => {
          const small = smallState();
          addTestSnapshot(small, 'snapshot-1', { state });
          return small;
        },
        {},
        'There is other active volume snapshot tasks on the instance to which the volume is attached, please try again later.',
      ],
    ),
    [
      'the OS volume is snapshotted',
      () => {
        const small = smallState();
        change(small, 'volumes', ids.root, { state: 'Snapshotting' });
        addTestSnapshot(small, 'snapshot-1', { volumeId: ids.root, state: 'Creating' });
        return small;
      },
      {},
      'Unable to find root volume for the user vm:instance-1',
    ],
    ...(['Allocated', 'Creating', 'Reverting', 'Expunging'] as const).map(
      (state): [string, () => State, Record<string, string>, string] => [
        `another VM snapshot is ${state}`,
        () => {
          const small = smallState();
          addTestPoint(small, 'point-1', { state });
          return small;
        },
        {},
        'There is other active vm snapshot tasks on the instance, please try again later',
      ],
    ),
    [
      'a KVM instance has points of the other type',
      () => {
        const state = withInstance({ hypervisor: 'KVM' });
        addTestPoint(state, 'point-1', { type: 'DiskAndMemory' });
        return state;
      },
      {},
      'No strategy was able to handle requested snapshot for VM [instance-1].',
    ],
    [
      'a stopped KVM instance has no file-based strategy',
      () => withInstance({ hypervisor: 'KVM', state: 'Stopped' }),
      {},
      'No strategy was able to handle requested snapshot for VM [instance-1].',
    ],
  ];
  it.each(cases)('%s', async (_name, state, params, text) => {
    const { call, state: after } = await testFixture(state());
    const answered = await call('createVMSnapshot', { ...vm, ...params });
    expect(answered.status).toBe(530);
    expect(refusalOf(answered)).toBe(`530 Failed to create vm snapshot: ${text}`);
    const isParameter = /^(Can not|.*Stopped state$)/.test(text);
    expect(answered.inner.cserrorcode).toBe(isParameter ? 4350 : 4250);
    expect(after.collections.jobs.size).toBe(0);
  });
});

describe('createVMSnapshot', () => {
  it('goes from Allocated over Creating to Ready, and becomes current', async () => {
    const { call, wait, state } = await testFixture();
    const { inner } = await call('createVMSnapshot', { ...vm, name: 'before', description: 'why' });
    const id = String(inner.id);
    const jobid = String(inner.jobid);
    expect(state.collections.vmSnapshots.get(id)?.state).toBe('Creating');
    wait(60_000);
    const list = await call('listVMSnapshot', vm);
    expect(listed(list, 'vmSnapshot')[0]).toMatchObject({
      id,
      name: 'i-2-5-VM_VS_20261122120000',
      displayname: 'before',
      description: 'why',
      state: 'Ready',
      type: 'Disk',
      current: true,
    });
    const job = await call('queryAsyncJobResult', { jobid });
    expect(job.inner).toMatchObject({
      jobstatus: 1,
      jobinstancetype: 'VmSnapshot',
      jobresult: { vmsnapshot: { id, state: 'Ready', current: true } },
    });
    const { vmsnapshot } = Object(job.inner.jobresult);
    expect(Object.keys(Object(vmsnapshot))).not.toContain('jobid');
  });

  it('shows neither parent nor current until it is created, and shows its parent then', async () => {
    const { call, execute, wait } = await testFixture();
    await execute('createVMSnapshot', { ...vm, name: 'first' });
    await call('createVMSnapshot', { ...vm, name: 'second' });
    const newest = async () => listed(await call('listVMSnapshot', vm), 'vmSnapshot')[0] ?? {};
    const making = await newest();
    expect(making).toMatchObject({ displayname: 'second', state: 'Creating' });
    expect(['parent', 'parentName', 'current'].filter((name) => name in making)).toEqual([]);
    wait(60_000);
    expect(await newest()).toMatchObject({ state: 'Ready', parentName: 'first', current: true });
  });

  it.each(['createVMSnapshot', 'revertToVMSnapshot', 'deleteVMSnapshot'])(
    '%s: its job names no snapshot, and no row names the job',
    async (command) => {
      const { call, execute, state } = await testFixture();
      await execute('createVMSnapshot', { ...vm, snapshotmemory: 'true' });
      const point = { vmsnapshotid: [...state.collections.vmSnapshots.keys()].join() };
      await call(command, command === 'createVMSnapshot' ? vm : point);
      const [job = {}] = listed(await call('listAsyncJobs'), 'asyncjobs');
      expect(job).toMatchObject({ jobinstancetype: 'VmSnapshot', jobstatus: 0 });
      expect(Object.keys(job)).not.toContain('jobinstanceid');
      expect(Object.keys(job)).toEqual(
        expect.arrayContaining(['managementserverid', 'managementservername']),
      );
      const rows = [
        ...listed(await call('listVirtualMachines'), 'virtualmachine'),
        ...listed(await call('listVolumes'), 'volume'),
        ...listed(await call('listVMSnapshot'), 'vmSnapshot'),
      ];
      expect(rows.filter((row) => 'jobid' in row)).toEqual([]);
    },
  );

  it('takes its server-generated name where none is given, and any name twice', async () => {
    const { execute, state } = await testFixture();
    await execute('createVMSnapshot', vm);
    await execute('createVMSnapshot', { ...vm, name: 'twin' });
    await execute('createVMSnapshot', { ...vm, name: 'twin' });
    expect([...state.collections.vmSnapshots.values()].map((p) => p.displayName)).toEqual([
      'i-2-5-VM_VS_20261122120000',
      'twin',
      'twin',
    ]);
  });

  it('takes longer with memory', async () => {
    const { call, state } = await testFixture();
    const duration = async (snapshotmemory: string) => {
      const { inner } = await call('createVMSnapshot', { ...vm, snapshotmemory });
      const job = state.collections.jobs.get(String(inner.jobid));
      state.collections.vmSnapshots.clear();
      state.collections.jobs.clear();
      return job?.durations[0] ?? 0;
    };
    expect(await duration('true')).toBeGreaterThan(await duration('false'));
  });

  it('leaves an Error behind when it fails, which is not current', async () => {
    const { execute, state } = await testFixture();
    const fault = { id: 'f', command: '*', times: 1, kind: 'jobFailure', code: 530, text: 'No.' };
    state.meta = { ...state.meta, faults: [{ ...fault, times: 1, kind: 'jobFailure' }] };
    expect(await execute('createVMSnapshot', vm)).toBe('530 No.');
    const [point] = state.collections.vmSnapshots.values();
    expect([point?.state, point?.current]).toEqual(['Error', undefined]);
  });
});

describe('revertToVMSnapshot', () => {
  const mismatch =
    '431 VM Snapshot revert not allowed. This will result in VM state change. You can revert running VM to disk and memory type snapshot and stopped VM to disk type snapshot';
  const notStanding =
    '431 VM Snapshot reverting failed due to vm is not in the state of Running or Stopped.';
  const table: readonly [EngineInstanceState, VmSnapshot['type'], string | undefined][] = [
    ['Running', 'DiskAndMemory', undefined],
    ['Running', 'Disk', mismatch],
    ['Stopped', 'Disk', undefined],
    ['Stopped', 'DiskAndMemory', mismatch],
    ['Destroyed', 'Disk', notStanding],
    ['Error', 'DiskAndMemory', notStanding],
  ];
  it.each(table)('of a %s instance to a %s point', async (state, type, refused) => {
    const small = withInstance({ state });
    addTestPoint(small, 'point-1', { type });
    const { execute } = await testFixture(small);
    expect(await execute('revertToVMSnapshot', { vmsnapshotid: 'point-1' })).toBe(refused);
  });

  it.each(['Error', 'Hidden'] as const)('refuses a point in state %s', async (state) => {
    const small = withInstance({ state: 'Stopped' });
    addTestPoint(small, 'point-1', { state });
    const { execute } = await testFixture(small);
    expect(await execute('revertToVMSnapshot', { vmsnapshotid: 'point-1' })).toBe(
      '431 VM Snapshot reverting failed due to vm snapshot is not in the state of Created.',
    );
  });

  it('makes the point current, and restores the offering; the answer is from before', async () => {
    const small = smallState();
    addTestPoint(small, 'old', { type: 'DiskAndMemory' });
    addTestPoint(small, 'new', { parentId: 'old', current: true });
    change(small, 'instances', ids.instance, { serviceOfferingId: ids.bigOffering });
    const { call, wait, state } = await testFixture(small);
    const { inner } = await call('revertToVMSnapshot', { vmsnapshotid: 'old' });
    expect(state.collections.vmSnapshots.get('old')?.state).toBe('Reverting');
    wait(120_000);
    const job = await call('queryAsyncJobResult', { jobid: String(inner.jobid) });
    expect(job.inner.jobresult).toMatchObject({
      virtualmachine: { serviceofferingid: ids.bigOffering },
    });
    expect(state.collections.instances.get(ids.instance)?.serviceOfferingId).toBe(ids.offering);
    expect(state.collections.vmSnapshots.get('old')).toMatchObject({
      state: 'Ready',
      current: true,
    });
    expect(state.collections.vmSnapshots.get('new')).toMatchObject({
      current: false,
      parentId: 'old',
    });
  });

  it('restores the sizes of volumes with a file-based point alone', async () => {
    const small = withInstance({
      state: 'Stopped',
      hypervisor: 'KVM',
      snapshotStrategy: 'kvmFile',
    });
    addTestPoint(small, 'point-1', { volumeSizes: { [ids.data]: 5 } });
    const { execute, state } = await testFixture(small);
    await execute('revertToVMSnapshot', { vmsnapshotid: 'point-1' });
    expect(state.collections.volumes.get(ids.data)?.size).toBe(5);
  });

  it('stays Ready when it fails', async () => {
    const small = withInstance({ state: 'Stopped' });
    addTestPoint(small, 'point-1');
    const { execute, state } = await testFixture(small);
    const fault = { id: 'f', command: '*', code: 530, text: 'Unable to revert VM X.' };
    state.meta = { ...state.meta, faults: [{ ...fault, times: 1, kind: 'jobFailure' }] };
    expect(await execute('revertToVMSnapshot', { vmsnapshotid: 'point-1' })).toBe(
      '530 Unable to revert VM X.',
    );
    expect(state.collections.vmSnapshots.get('point-1')?.state).toBe('Ready');
  });
});

describe('deleteVMSnapshot', () => {
  const notNow = 'There is other active vm snapshot tasks on the instance, please try again later';
  const wrong =
    "Can't delete the vm snapshotshot point-1 due to it is not in Created or Error, or Expunging State";
  const table: readonly [VmSnapshotState, string | undefined][] = [
    ['Ready', undefined],
    ['Error', undefined],
    ['Expunging', undefined],
    ['Allocated', wrong],
    ['Creating', wrong],
    ['Reverting', wrong],
    ['Hidden', wrong],
  ];
  it.each(table)('of a point in state %s', async (state, text) => {
    const small = smallState();
    addTestPoint(small, 'point-1', { state });
    const { execute, state: after } = await testFixture(small);
    expect(await execute('deleteVMSnapshot', { vmsnapshotid: 'point-1' })).toBe(
      text === undefined ? undefined : `431 ${text}`,
    );
    expect(after.collections.vmSnapshots.has('point-1')).toBe(text !== undefined);
  });

  it('is refused while another task is active', async () => {
    const small = smallState();
    addTestPoint(small, 'point-1');
    addTestPoint(small, 'point-2', { state: 'Creating' });
    const { execute } = await testFixture(small);
    expect(await execute('deleteVMSnapshot', { vmsnapshotid: 'point-1' })).toBe(`431 ${notNow}`);
  });
});

describe('listVMSnapshot', () => {
  it('leaves Hidden ones out unless requested, and is newest first', async () => {
    const small = smallState();
    addTestPoint(small, 'first', { created: 1000 });
    addTestPoint(small, 'hidden', { created: 2000, state: 'Hidden', parentId: 'first' });
    addTestPoint(small, 'last', { created: 3000, parentId: 'hidden' });
    const { call } = await testFixture(small);
    const names = async (params: Record<string, string>) =>
      listed(await call('listVMSnapshot', params), 'vmSnapshot').map((point) => point.id);
    expect(await names({})).toEqual(['last', 'first']);
    expect(await names({ state: 'Hidden' })).toEqual(['hidden']);
    expect(await names({ name: 'las' })).toEqual([]);
    expect(await names({ keyword: 'LAS' })).toEqual(['last']);
  });

  it('names a parent that is Hidden, and none that is gone', async () => {
    const small = smallState();
    addTestPoint(small, 'hidden', { state: 'Hidden', displayName: 'Old' });
    addTestPoint(small, 'child', { parentId: 'hidden' });
    addTestPoint(small, 'orphan', { parentId: 'nowhere' });
    const { call } = await testFixture(small);
    const points = listed(await call('listVMSnapshot'), 'vmSnapshot');
    expect(points.find((point) => point.id === 'child')).toMatchObject({
      parent: 'hidden',
      parentName: 'Old',
    });
    expect(points.find((point) => point.id === 'orphan')).not.toHaveProperty('parent');
  });
});
