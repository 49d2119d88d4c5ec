import { expect, test } from 'vitest';
import { instanceQuery, instancesQuery } from '../../resources/instances/instances';
import { instanceRecoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { signedInCloud, type TestCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';
import { instanceVolumesQuery, volumeQuery, volumesQuery } from '../../resources/volumes/volumes';

const vm = (id: string, name: string, ipaddress: string) => ({
  id,
  name: `i-${id}-VM`,
  displayname: name,
  state: 'Running',
  hypervisor: 'KVM',
  zoneid: 'zone-1',
  zonename: 'East',
  nic: [{ id: `nic-${id}`, ipaddress, isdefault: true }],
});
const disk = (id: string, name: string, of?: string) => ({
  id,
  name,
  type: 'DATADISK',
  state: 'Ready',
  zoneid: 'zone-1',
  zonename: 'East',
  ...(of && { virtualmachineid: of, vmname: 'web' }),
});
const point = (id: string, name: string, of: string, created: string) => ({
  id,
  name: `i-${id}-VM_VS`,
  displayname: name,
  state: 'Ready',
  type: 'Disk',
  virtualmachineid: of,
  created,
});

interface Rows {
  vms?: readonly { id: string }[];
  disks?: readonly { id: string; virtualmachineid?: string }[];
}

/** A cloud that answers with these rows, whole or by id. */
async function cloudOf({ vms = [], disks = [] }: Rows): Promise<TestCloud> {
  const signedIn = await signedInCloud();
  const list = (command: string, key: string, rows: NonNullable<Rows['disks']>) =>
    signedIn.server.on(command, ({ params: { id, virtualmachineid } }) => {
      const asked = rows.filter(
        (row) =>
          (id === undefined || row.id === id) &&
          (virtualmachineid === undefined || row.virtualmachineid === virtualmachineid),
      );
      return answer(command, { count: asked.length, [key]: asked });
    });
  list('listVirtualMachines', 'virtualmachine', vms);
  list('listVolumes', 'volume', disks);
  return signedIn;
}

const namesIn = (list: { items: readonly { name: string }[] }) =>
  list.items.map(({ name }) => name);

const twins = [vm('aaaaaaaa-1', 'web', '10.0.0.1'), vm('bbbbbbbb-2', 'web', '10.0.0.2')];

test('two instances of one name are listed with their addresses', async () => {
  const { cloud } = await cloudOf({ vms: [...twins, vm('cccccccc-3', 'mail', '10.0.0.3')] });
  const list = await cloud.queryClient.fetchQuery(instancesQuery(cloud));
  expect(namesIn(list)).toEqual(['web (10.0.0.1)', 'web (10.0.0.2)', 'mail']);
});

test('an instance without a name that can be seen is called by the engine’s', async () => {
  const { cloud } = await cloudOf({ vms: [vm('aaaaaaaa-1', '\u200b', '10.0.0.1')] });
  const list = await cloud.queryClient.fetchQuery(instancesQuery(cloud));
  expect(namesIn(list)).toEqual(['i-aaaaaaaa-1-VM']);
});

test('volumes without a name that can be seen are called by their ids, in a list and alone', async () => {
  const disks = [disk('3f2a1b0c-1', ''), disk('5d4c3b2a-2', ' \u200b')];
  const { cloud } = await cloudOf({ disks });
  const list = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
  expect(namesIn(list)).toEqual(['#3f2a1b0c', '#5d4c3b2a']);
  cloud.queryClient.clear();
  const one = await cloud.queryClient.fetchQuery(volumeQuery(cloud, '5d4c3b2a-2'));
  expect(one.name).toBe('#5d4c3b2a');
});

test('a resource read alone has the same name as in the list, read before or after', async () => {
  const { cloud } = await cloudOf({ vms: twins });
  const { queryClient } = cloud;
  const one = instanceQuery(cloud, 'bbbbbbbb-2');
  expect((await queryClient.fetchQuery(one)).name).toBe('web');
  await queryClient.fetchQuery(instancesQuery(cloud));
  expect(queryClient.getQueryData(one.queryKey)?.name).toBe('web (10.0.0.2)');
  expect((await queryClient.fetchQuery({ ...one, staleTime: 0 })).name).toBe('web (10.0.0.2)');
});

test('the volumes of an instance are called as in the list of all', async () => {
  const disks = [disk('aaaaaaaa-1', 'data', 'vm-1'), disk('bbbbbbbb-2', 'data')];
  const { cloud } = await cloudOf({ disks });
  const { queryClient } = cloud;
  const part = instanceVolumesQuery(cloud, 'vm-1');
  expect(namesIn(await queryClient.fetchQuery(part))).toEqual(['data']);
  await queryClient.fetchQuery(volumesQuery(cloud));
  expect(queryClient.getQueryData(part.queryKey)?.items).toMatchObject([{ name: 'data (web)' }]);
});

test('a volume names its instance as the instance list does', async () => {
  const { cloud } = await cloudOf({ vms: twins, disks: [disk('d', 'data', 'aaaaaaaa-1')] });
  await cloud.queryClient.fetchQuery(instancesQuery(cloud));
  const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
  expect(items).toMatchObject([{ instanceName: 'web (10.0.0.1)' }]);
});

test('a shared name loses its clue once its namesake is gone', async () => {
  const { cloud, server } = await cloudOf({ vms: twins });
  const { queryClient } = cloud;
  await queryClient.fetchQuery(instancesQuery(cloud));
  server.on('listVirtualMachines', () =>
    answer('listVirtualMachines', { count: 1, virtualmachine: twins.slice(1) }),
  );
  const list = await queryClient.fetchQuery({ ...instancesQuery(cloud), staleTime: 0 });
  expect(namesIn(list)).toEqual(['web']);
});

test('recovery points of one name are distinguished by their creation time', async () => {
  const { cloud, server } = await signedInCloud();
  const rows = [
    point('aaaaaaaa-1', 'base', 'vm-1', '2026-11-17T14:34:00+0000'),
    point('bbbbbbbb-2', 'base', 'vm-1', '2026-11-18T14:34:00+0000'),
    point('cccccccc-3', 'base', 'vm-1', '2026-11-18T14:34:40+0000'),
  ];
  server.on('listVMSnapshot', ({ params: { state } }) =>
    answer('listVMSnapshot', state === 'Hidden' ? {} : { count: 3, vmSnapshot: rows }),
  );
  const { items } = await cloud.queryClient.fetchQuery(instanceRecoveryPointsQuery(cloud, 'vm-1'));
  expect(items.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^base \(2026-11-1\d \d\d:34\)$/),
    expect.stringMatching(/^base \(2026-11-1\d \d\d:34:00\)$/),
    expect.stringMatching(/^base \(2026-11-1\d \d\d:34:40\)$/),
  ]);
});
