import { describe, expect, test } from 'vitest';
import { runChange } from '../../cloud/changes/change';
import { signedInCloud } from '../../testing/cloud';
import { answer, noAnswer } from '../../testing/server';
import { volume } from '../../testing/snapshotTask';
import { takeSnapshot } from '../volumes/volumeChanges';

describe('a job found on the engine', () => {
  const wirePoint = {
    id: 'point-1',
    name: 'i-2-5-VM_VS_20261123',
    displayname: 'before-upgrade',
    state: 'Creating',
    type: 'Disk',
    virtualmachineid: 'instance-1',
    created: '2026-11-23T00:00:00+0000',
  };
  const wireInstance = {
    id: 'instance-1',
    name: 'node01',
    state: 'Running',
    hypervisor: 'KVM',
    zoneid: 'zone-1',
    zonename: 'East',
  };
  const pending = {
    jobid: 'job-9',
    jobstatus: 0,
    cmd: 'org.apache.cloudstack.api.command.user.vmsnapshot.CreateVMSnapshotCmd',
    jobinstancetype: 'VmSnapshot',
    jobinstanceid: 'point-1',
    created: '2026-11-22T23:59:00+0000',
  };

  test('becomes a task about its resource, by name', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('listVMSnapshot', () => answer('listVMSnapshot', { vmSnapshot: [wirePoint] }));
    server.on('listVirtualMachines', () =>
      answer('listVirtualMachines', { count: 1, virtualmachine: [wireInstance] }),
    );
    server.on('listAsyncJobs', () => answer('listAsyncJobs', { count: 1, asyncjobs: [pending] }));
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toEqual([
      {
        id: 'job-9',
        kind: 'createRecoveryPoint',
        subject: { kind: 'instance', id: 'instance-1', name: 'node01' },
        instanceId: 'instance-1',
        result: { kind: 'recoveryPoint', id: 'point-1', name: 'before-upgrade' },
        size: 'disk',
        startedAt: clock.now() - 60_000,
        cloudAhead: 0,
        endedAt: undefined,
        outcome: 'running',
        errorText: undefined,
        calls: [],
      },
    ]);
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toHaveLength(1);
  });

  test.each([
    ['names the instance too', [wireInstance], 'node01'],
    ['goes without the instance that has gone', [], undefined],
  ] as const)('about a point that is deleted %s', async (_, virtualmachine, of) => {
    const { cloud, server } = await signedInCloud();
    const cmd = pending.cmd.replace('CreateVM', 'DeleteVM');
    server.on('listVMSnapshot', () => answer('listVMSnapshot', { vmSnapshot: [wirePoint] }));
    server.on('listVirtualMachines', () =>
      answer('listVirtualMachines', { count: virtualmachine.length, virtualmachine }),
    );
    server.on('listAsyncJobs', () =>
      answer('listAsyncJobs', { count: 1, asyncjobs: [{ ...pending, cmd }] }),
    );
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toMatchObject([
      {
        kind: 'deleteRecoveryPoint',
        subject: { kind: 'recoveryPoint', id: 'point-1', name: 'before-upgrade', of },
        instanceId: 'instance-1',
      },
    ]);
  });

  test('is a task without a name if its resource cannot be read', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listAsyncJobs', () =>
      answer('listAsyncJobs', { count: 1, asyncjobs: [{ ...pending, cmd: 'a.b.NewCmd' }] }),
    );
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toMatchObject([
      { kind: 'unknown', subject: { kind: 'recoveryPoint', id: 'point-1', name: '' } },
    ]);
  });

  test('is ignored when it has ended, or is about a resource that Cairn does not show', async () => {
    const { cloud, server } = await signedInCloud();
    const asyncjobs = [
      { ...pending, jobstatus: 1 },
      { ...pending, jobid: 'job-8', jobinstancetype: 'Network' },
      { ...pending, jobid: 'job-7', jobinstanceid: undefined },
    ];
    server.on('listAsyncJobs', () => answer('listAsyncJobs', { count: 3, asyncjobs }));
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toEqual([]);
  });

  test('is that of a change whose answer was lost', async () => {
    const { cloud, server } = await signedInCloud();
    const asyncjobs = [
      {
        ...pending,
        cmd: 'x.CreateSnapshotCmd',
        jobinstancetype: 'Snapshot',
        jobinstanceid: 'snapshot-1',
      },
    ];
    const snapshot = [{ id: 'snapshot-1', name: 'a', state: 'BackingUp', volumeid: volume.id }];
    server.on('listAsyncJobs', () => answer('listAsyncJobs', { count: 1, asyncjobs }));
    server.on('listSnapshots', () => answer('listSnapshots', { count: 1, snapshot }));
    server.on('createSnapshot', noAnswer);
    const task = await runChange(cloud, takeSnapshot, { volume, name: 'a' });
    expect(task).toMatchObject({
      kind: 'createSnapshot',
      outcome: 'running',
      result: { kind: 'snapshot', id: 'snapshot-1' },
    });
    expect(cloud.tasks.list()).toEqual([task]);
  });
});
