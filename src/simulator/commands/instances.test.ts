import { describe, expect, it } from 'vitest';
import type { EngineInstanceState, Settings, State } from '../model';
import {
  addTestPoint,
  addTestSnapshot,
  ids,
  listed,
  testFixture,
  smallState,
} from '../testFixture';
import { change } from '../store';

const vm = { id: ids.instance };

const mayAll = { allowUserExpungeRecoverVm: true, allowUserViewDestroyedVm: true };

function standing(state: EngineInstanceState, settings: Partial<Settings> = mayAll): State {
  const small = smallState(settings);
  change(small, 'instances', ids.instance, { state });
  return small;
}

describe('an action on an instance', () => {
  it.each<[string, EngineInstanceState, string | undefined, EngineInstanceState | undefined]>([
    ['startVirtualMachine', 'Stopped', undefined, 'Running'],
    [
      'startVirtualMachine',
      'Running',
      '431 The virtual machine instance-1 (instance-1) is already running',
      'Running',
    ],
    [
      'startVirtualMachine',
      'Destroyed',
      '530 Unable to orchestrate the start of VM instance {"id":7514,"instanceName":"i-2-5-VM","uuid":"instance-1"}.',
      'Destroyed',
    ],
    ['stopVirtualMachine', 'Running', undefined, 'Stopped'],
    ['stopVirtualMachine', 'Stopped', undefined, 'Stopped'],
    ['rebootVirtualMachine', 'Running', undefined, 'Running'],
    [
      'rebootVirtualMachine',
      'Stopped',
      '431 The VM instance-1 (instance-1) is not running, unable to reboot it',
      'Stopped',
    ],
    ['destroyVirtualMachine', 'Running', undefined, 'Destroyed'],
    ['destroyVirtualMachine', 'Stopped', undefined, 'Destroyed'],
    ['recoverVirtualMachine', 'Destroyed', undefined, 'Stopped'],
    [
      'recoverVirtualMachine',
      'Stopped',
      '431 Vm with id instance-1 is not in the right state',
      'Stopped',
    ],
    ['expungeVirtualMachine', 'Destroyed', undefined, undefined],
    [
      'expungeVirtualMachine',
      'Stopped',
      '530 Please destroy vm with id instance-1 before expunging it',
      'Stopped',
    ],
  ])('%s of one that is %s', async (command, before, text, after) => {
    const state = standing(before);
    const { execute } = await testFixture(state);
    expect(await execute(command, vm)).toBe(text);
    expect(state.collections.instances.get(ids.instance)?.state).toBe(after);
  });

  it('shows its transitional state, and the job behind it', async () => {
    const { call, wait } = await testFixture();
    const { inner } = await call('stopVirtualMachine', vm);
    const shown = async () => listed(await call('listVirtualMachines', vm), 'virtualmachine')[0];
    expect(await shown()).toMatchObject({ state: 'Stopping', jobid: inner.jobid, jobstatus: 0 });
    wait(60_000);
    expect(await shown()).toMatchObject({ state: 'Stopped' });
    expect(await shown()).not.toHaveProperty('jobid');
  });

  it('is refused to reboot while a VM snapshot is created', async () => {
    const state = smallState();
    addTestPoint(state, 'point-1', { state: 'Creating' });
    const { execute } = await testFixture(state);
    expect(await execute('rebootVirtualMachine', vm)).toBe(
      '530 Unable to reboot VM instance-1 due to: i-2-5-VM has active VM snapshots tasks',
    );
  });
});

describe('destroying', () => {
  it('takes the VM snapshots along, so that recovering does not bring them back', async () => {
    const state = smallState(mayAll);
    addTestPoint(state, 'point-1', { current: true });
    addTestSnapshot(state, 's');
    const { execute } = await testFixture(state);
    await execute('destroyVirtualMachine', vm);
    expect(state.collections.vmSnapshots.size).toBe(0);
    expect(state.collections.snapshots.has('s')).toBe(true);
    await execute('recoverVirtualMachine', vm);
    expect(state.collections.vmSnapshots.size).toBe(0);
  });

  it('retains them on VMware until it is expunged', async () => {
    const state = smallState(mayAll);
    change(state, 'instances', ids.instance, { hypervisor: 'VMware' });
    addTestPoint(state, 'point-1');
    const { execute } = await testFixture(state);
    await execute('destroyVirtualMachine', vm);
    expect(state.collections.vmSnapshots.size).toBe(1);
    await execute('expungeVirtualMachine', vm);
    expect(state.collections.vmSnapshots.size).toBe(0);
  });

  it('detaches data volumes, and deletes those that are named', async () => {
    const kept = await testFixture();
    await kept.execute('destroyVirtualMachine', vm);
    expect(kept.state.collections.volumes.get(ids.data)).toMatchObject({
      state: 'Ready',
      instanceId: undefined,
    });
    const named = await testFixture();
    await named.execute('destroyVirtualMachine', { ...vm, volumeids: ids.data });
    expect(named.state.collections.volumes.get(ids.data)?.state).toBe('Destroy');
    expect(named.state.collections.volumes.get(ids.root)?.instanceId).toBe(ids.instance);
  });

  it('expunges immediately on request: only volume snapshots and data volumes stay', async () => {
    const state = smallState(mayAll);
    addTestSnapshot(state, 's', { volumeId: ids.root });
    const { execute } = await testFixture(state);
    await execute('destroyVirtualMachine', { ...vm, expunge: 'true' });
    expect([...state.collections.volumes.keys()]).toEqual([ids.data]);
    expect(state.collections.instances.size).toBe(0);
    expect(state.collections.snapshots.has('s')).toBe(true);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'destroyVirtualMachine',
      { expunge: 'true' },
      '530 Account does not have permission for expunging.',
    ],
    [
      'expungeVirtualMachine',
      {},
      '530 Expunging a vm can only be done by an Admin. Or when the allow.user.expunge.recover.vm key is set.',
    ],
    [
      'recoverVirtualMachine',
      {},
      '531 Recovering a vm can only be done by an Admin. Or when the allow.user.expunge.recover.vm key is set.',
    ],
  ])('%s %o is refused to those who may not', async (command, params, text) => {
    const { execute } = await testFixture(standing('Destroyed', {}));
    expect(await execute(command, { ...vm, ...params })).toBe(text);
  });

  it.each<[string, Record<string, string>]>([
    ['by its id', vm],
    ['by its state', { state: 'Destroyed' }],
    ['in the list', {}],
  ])('hides the instance %s, unless users may see destroyed ones', async (_how, params) => {
    const shown = async (settings: Partial<Settings>) => {
      const { call } = await testFixture(standing('Destroyed', settings));
      return listed(await call('listVirtualMachines', params), 'virtualmachine').length;
    };
    expect([await shown({}), await shown(mayAll)]).toEqual([0, 1]);
  });

  it('is refused for a protected one, and for volumes of others', async () => {
    const state = smallState();
    const { execute } = await testFixture(state);
    change(state, 'volumes', ids.data, { instanceId: undefined });
    expect(await execute('destroyVirtualMachine', { ...vm, volumeids: ids.data })).toBe(
      '431 The following supplied volumes are not attached to the VM: data-1',
    );
    change(state, 'instances', ids.instance, { deleteProtection: true });
    expect(await execute('destroyVirtualMachine', vm)).toBe(
      '431 Instance [id = instance-1, name = instance-1] has delete protection enabled and cannot be deleted.',
    );
  });
});
