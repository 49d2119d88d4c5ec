import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayPointTo } from './list';
import { rowsOf } from '../client/answer';
import { eventsQuery } from '../tasks/events';
import { recoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { signedInCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';
import { volumeQuery, volumesQuery } from '../../resources/volumes/volumes';
import {
  listAccounts,
  listApis,
  listConfigurations,
  listEvents,
  listResourceLimits,
} from '../session/accountCommands';
import { listUserTwoFactorAuthenticatorProviders } from '../session/secondFactorCommands';
import {
  listDiskOfferings,
  listNetworks,
  listOsTypes,
  listServiceOfferings,
  listSSHKeyPairs,
  listZones,
} from '../catalog/catalogCommands';
import { wireListKeys } from '../../testing/contract';
import { listSnapshotPolicies } from '../../resources/snapshots/schedules/scheduleCommands';
import type { ListCommand } from '../client/command';
import { listVirtualMachines } from '../../resources/instances/instanceCommands';
import { listAsyncJobs } from '../tasks/jobCommands';
import { listProjects } from '../environments/projectCommands';
import { listVMSnapshot } from '../../resources/recovery-points/recoveryPointCommands';
import { listSnapshots } from '../../resources/snapshots/snapshotCommands';
import { listTemplates } from '../../resources/templates/templateCommands';
import { listVolumes } from '../../resources/volumes/volumeCommands';

const created = '2026-11-23T00:00:00+0000';
const common = { created, projectid: 'p1', project: 'Lab', jobid: 'j1', jobstatus: 0 };
const placed = { zoneid: 'z1', zonename: 'East' };

const instance = {
  ...common,
  ...placed,
  id: 'i1',
  name: 'web01',
  displayname: 'Web 01',
  state: 'Running',
  hypervisor: 'KVM',
  templatename: 'Ubuntu',
  ostypeid: 'o1',
  osdisplayname: 'Ubuntu 24.04',
  serviceofferingname: 'Small',
  cpunumber: 1,
  memory: 1024,
  nic: [{ id: 'n1', ipaddress: '10.0.0.1', networkid: 'w1', networkname: 'Web', isdefault: true }],
  deleteprotection: false,
};
const volume = {
  ...common,
  ...placed,
  id: 'v1',
  name: 'DATA-1',
  type: 'DATADISK',
  state: 'Ready',
  size: 1,
  virtualmachineid: 'i1',
  vmname: 'web01',
  vmdisplayname: 'Web 01',
  vmstate: 'Running',
  diskofferingid: 'd1',
  diskofferingname: 'Fast',
  hypervisor: 'KVM',
  snapshotid: 's1',
  deleteprotection: false,
};
const snapshot = {
  ...common,
  ...placed,
  id: 's1',
  name: 'nightly',
  state: 'BackedUp',
  intervaltype: 'MANUAL',
  volumeid: 'v1',
  volumename: 'DATA-1',
  volumetype: 'DATADISK',
  physicalsize: 1,
  virtualsize: 1,
  revertable: true,
  ostypeid: 'o1',
  osdisplayname: 'Ubuntu 24.04',
};
const point = {
  ...common,
  id: 'p1',
  name: 'i-2-3-VM_VS_1',
  displayname: 'before upgrade',
  description: 'text',
  state: 'Ready',
  type: 'Disk',
  current: true,
  parent: 'p0',
  parentName: 'base',
  virtualmachineid: 'i1',
  hypervisor: 'KVM',
};
const template = {
  ...common,
  ...placed,
  id: 't1',
  name: 'base',
  displaytext: 'Base',
  ostypename: 'Ubuntu',
  isready: true,
  status: 'Download Complete',
  size: 1,
  sshkeyenabled: true,
  passwordenabled: true,
  isdynamicallyscalable: true,
  hypervisor: 'KVM',
};
const event = {
  id: 'e1',
  type: 'VM.START',
  level: 'INFO',
  description: 'Starting',
  created,
  username: 'ada',
  state: 'Completed',
};
const job = {
  jobid: 'j1',
  cmd: 'StartVMCmd',
  jobstatus: 0,
  jobinstancetype: 'VirtualMachine',
  jobinstanceid: 'i1',
  created,
};

const policy = {
  id: 'y1',
  volumeid: 'v1',
  volumename: 'DATA-1',
  intervaltype: 1,
  schedule: '30:02',
  maxsnaps: 7,
  timezone: 'UTC',
};

const read = ({ name, key, item }: ListCommand<string, unknown>, ...rows: readonly unknown[]) =>
  rowsOf(name, key, item, rows);

const lists: readonly (readonly [ListCommand<string, unknown>, object])[] = [
  [listVirtualMachines, instance],
  [listVolumes, volume],
  [listSnapshots, snapshot],
  [listVMSnapshot, point],
  [listTemplates, template],
  [listEvents, event],
  [listAsyncJobs, job],
  [listProjects, { id: 'p1', name: 'Lab', displaytext: 'Laboratory', state: 'Active' }],
  [listZones, { id: 'z1', name: 'East' }],
  [listOsTypes, { id: 'o1', description: 'Ubuntu 24.04', name: 'Ubuntu' }],
  [
    listDiskOfferings,
    { id: 'd1', name: 'Fast', displaytext: 'Fast', disksize: 5, iscustomized: true },
  ],
  [
    listServiceOfferings,
    {
      id: 'c1',
      name: 'Small',
      displaytext: 'Small',
      cpunumber: 1,
      memory: 512,
      iscustomized: false,
    },
  ],
  [
    listNetworks,
    { id: 'n1', name: 'Web', type: 'Isolated', cidr: '10.0.0.0/24', ip6cidr: '', vpcname: 'Shop' },
  ],
  [listSSHKeyPairs, { id: 'k1', name: 'laptop' }],
  [listSnapshotPolicies, policy],
  [listResourceLimits, { resourcetype: '2', max: 20, tag: 'fast' }],
  [listConfigurations, { name: 'vmsnapshot.max', value: '10' }],
  [listApis, { name: 'listVolumes' }],
  [listAccounts, { id: 'a1', cpuavailable: '12', memoryavailable: 'Unlimited' }],
  [listUserTwoFactorAuthenticatorProviders, { name: 'totp' }],
];

test('every list is here', () => {
  expect(lists.map(([{ name }]) => name).toSorted()).toEqual(Object.keys(wireListKeys).toSorted());
});

const oddValue = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', 7, -1, Infinity, true, [], {}, [null], [{}], 'Other'),
  fc.anything(),
);

describe.each(lists)('a row of $name', (command, row) => {
  test('with any one field missing or of another kind costs no other row', () => {
    const [plain] = read(command, row).items;
    expect(plain).toBeDefined();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(row)), oddValue, (field, value) => {
        const odd = { ...row, [field]: value };
        const { items, unreadable } = read(command, row, odd, row);
        expect([items[0], items.at(-1)]).toEqual([plain, plain]);
        expect(items.length + unreadable.length).toBe(3);
        if (unreadable.length > 0)
          expect(unreadable[0]?.field).toMatch(new RegExp(`^\\w+\\[1\\]\\.${field}`));
      }),
    );
  });

  test('that is no object leaves the others readable', () => {
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        const { items, unreadable } = read(command, row, odd, row);
        expect(items.length + unreadable.length).toBe(3);
      }),
    );
  });
});

test.each([
  ['an instance without hypervisor', listVirtualMachines, instance, { hypervisor: undefined }],
  ['an instance without zone name', listVirtualMachines, instance, { zonename: undefined }],
  ['an instance with an odd network card', listVirtualMachines, instance, { nic: [{}] }],
  ['a volume without zone name', listVolumes, volume, { zonename: undefined }],
  ['a volume without name', listVolumes, volume, { name: '' }],
  ['a volume without size', listVolumes, volume, { size: undefined }],
  ['a snapshot with the name null', listSnapshots, snapshot, { name: null }],
  ['a snapshot of second 60', listSnapshots, snapshot, { created: '2016-12-31T23:59:60+0000' }],
  ['a snapshot of no date', listSnapshots, snapshot, { created: 'yesterday' }],
  ['a point of an instance that is gone', listVMSnapshot, point, { virtualmachineid: undefined }],
  ['an event without level', listEvents, event, { level: undefined }],
  ['a schedule of a volume without name', listSnapshotPolicies, policy, { volumename: undefined }],
  ['a schedule at an impossible time', listSnapshotPolicies, policy, { schedule: '99:77' }],
  ['a schedule in an unknown zone', listSnapshotPolicies, policy, { timezone: 'Mars/Olympus' }],
] as const)('%s is read', (_, command, row, change) => {
  expect(read(command, { ...row, ...change }).unreadable).toEqual([]);
});

test.each([
  ['a volume that may be attached', listVolumes, volume, { virtualmachineid: 7 }],
  ['a snapshot that may be of any volume', listSnapshots, snapshot, { volumeid: {} }],
  ['a volume whose id is half a character', listVolumes, volume, { id: 'v\ud800' }],
  ['a point whose parent is half a character', listVMSnapshot, point, { parent: '\ud800' }],
  ['a volume of a project that is half a character', listVolumes, volume, { projectid: '\udfff' }],
  ['a point of an unknown kind', listVMSnapshot, point, { type: 'Memory' }],
  ['a schedule of an unknown kind', listSnapshotPolicies, policy, { intervaltype: 4 }],
  ['a schedule that keeps nobody knows how many', listSnapshotPolicies, policy, { maxsnaps: -1 }],
  ['a limit without number', listResourceLimits, { resourcetype: '2' }, {}],
] as const)('%s stays unknown', (_, command, row, change) => {
  const { items, unreadable } = read(command, { ...row, ...change });
  expect(items).toEqual([]);
  expect(unreadable).toHaveLength(1);
});

test.each([
  [{ virtualmachineid: 'i1' }, true],
  [{ virtualmachineid: 'i2' }, false],
  [{ virtualmachineid: null }, false],
  [{}, false],
  [{ virtualmachineid: 7 }, true],
  [7, true],
])('an unreadable row %j may be of the instance: %s', (row, expected) => {
  const { unreadable } = read(listVMSnapshot, row);
  expect(unreadable.map((each) => mayPointTo(each, 'instanceId', 'i1'))).toEqual([expected]);
});

describe('a list with rows that cannot be read', () => {
  test('has the other rows, and names the command and field', async () => {
    const { cloud, server } = await signedInCloud();
    const own = { ...volume, projectid: undefined };
    const odd = { ...own, id: 'v2', type: 7 };
    server.on('listVolumes', () => answer('listVolumes', { count: 2, volume: [odd, own] }));
    expect(await cloud.queryClient.fetchQuery(volumesQuery(cloud))).toMatchObject({
      items: [{ id: 'v1' }],
      total: 1,
      isComplete: true,
      unreadable: [{ command: 'listVolumes', field: 'volume[0].type' }],
    });
  });

  test('names each of them once, though pages shift', async () => {
    const { cloud, server } = await signedInCloud();
    const odd = { ...snapshot, id: 's2', revertable: 'yes', projectid: undefined };
    server.on('listSnapshots', () => answer('listSnapshots', { count: 3, snapshot: [odd, odd] }));
    const { unreadable } = await cloud.queryClient.fetchQuery(snapshotsQuery(cloud));
    expect(unreadable).toMatchObject([
      { command: 'listSnapshots', field: 'snapshot[1].revertable' },
    ]);
  });

  test('a single read of it is not reported as gone', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', () => answer('listVolumes', { volume: [{ ...volume, type: 7 }] }));
    const reading = cloud.queryClient.fetchQuery(volumeQuery(cloud, 'v1'));
    await expect(reading).rejects.toMatchObject({ kind: 'malformed', field: 'volume[0].type' });
  });

  test('events too', async () => {
    const { cloud, server } = await signedInCloud();
    const odd = { ...event, id: 'e2', created: undefined };
    server.on('listEvents', () => answer('listEvents', { count: 2, event: [odd, event] }));
    const query = eventsQuery(cloud, { kind: 'instance', id: 'i1' });
    expect(await cloud.queryClient.fetchQuery(query)).toMatchObject({
      items: [{ id: 'e1' }],
      unreadable: [{ field: 'event[0].created' }],
    });
  });
});

test.each([
  [listVolumes, volume, 'virtualmachineid', { instanceId: undefined, instanceName: undefined }],
  [listVolumes, volume, 'snapshotid', { snapshotId: undefined }],
  [listVolumes, volume, 'projectid', { environment: undefined }],
  [listVMSnapshot, point, 'virtualmachineid', { instanceId: undefined }],
  [listVMSnapshot, point, 'parent', { parentId: undefined }],
  [listSnapshots, snapshot, 'volumeid', { volumeId: undefined }],
] as const)('an empty id refers to nothing: %#', (command, row, field, expected) => {
  for (const none of ['', null, undefined])
    expect(read(command, { ...row, [field]: none }).items).toMatchObject([expected]);
});

test('a point of a deleted instance belongs to none, without an error', async () => {
  const { cloud, server } = await signedInCloud();
  const orphan = { ...point, id: 'p2', projectid: undefined, virtualmachineid: undefined };
  const own = { ...point, projectid: undefined };
  server.on('listVMSnapshot', ({ params }) =>
    answer('listVMSnapshot', params['state'] === 'Hidden' ? {} : { vmSnapshot: [orphan, own] }),
  );
  const list = await cloud.queryClient.fetchQuery(recoveryPointsQuery(cloud));
  expect(list.items.map(({ id }) => id)).toEqual(['p1']);
  expect(list).toMatchObject({ total: 1, isComplete: true, unreadable: [] });
});

test('a network card with only an IPv6 address shows it', () => {
  const nic = [{ id: 'n1', ip6address: '2001:db8::7', isdefault: true }];
  const { items } = rowsOf('list', 'vm', listVirtualMachines.item, [{ ...instance, nic }]);
  expect(items[0]?.nics[0]?.ipAddress).toBe('2001:db8::7');
});

test('an answer of 100,000 levels ends in a clear error', async () => {
  const { cloud, server } = await signedInCloud();
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  for (const value of [deep, `"%2D",${deep}`]) {
    const body = `{"listvolumesresponse":{"volume":[${value}]}}`;
    server.on('listVolumes', () => new Response(body));
    const list = await cloud.queryClient
      .fetchQuery({ ...volumesQuery(cloud), staleTime: 0 })
      .catch((error: unknown) => error);
    expect(list).toMatchObject(list instanceof Error ? { kind: 'malformed' } : { items: [] });
  }
});
