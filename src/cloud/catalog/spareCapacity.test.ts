import { expect, test } from 'vitest';
import { answer } from '../../testing/server';
import { signedInCloud } from '../../testing/cloud';
import { shortagesOf, spareCapacityQuery } from './spareCapacity';

const gib = 1024 ** 3;

test.each([
  [
    'numbers',
    { cpuavailable: '3', memoryavailable: '2048', primarystorageavailable: '136' },
    [3, 2048, 136],
  ],
  ['part of a GiB', { primarystorageavailable: '99.5' }, [undefined, undefined, 99.5]],
  [
    'no limits',
    {
      cpuavailable: 'Unlimited',
      memoryavailable: 'Unlimited',
      primarystorageavailable: 'Unlimited',
    },
    [undefined, undefined, undefined],
  ],
  ['nothing', {}, [undefined, undefined, undefined]],
  [
    'blank and odd amounts',
    { cpuavailable: '', memoryavailable: ' ', primarystorageavailable: 'much' },
    [undefined, undefined, undefined],
  ],
])('an account with %s', async (_, fields, [cpus, memoryMiB, storageGiB]) => {
  const { server, cloud } = await signedInCloud();
  server.on('listAccounts', () =>
    answer('listAccounts', { count: 1, account: [{ id: 'a', ...fields }] }),
  );
  const spare = await cloud.queryClient.fetchQuery(spareCapacityQuery(cloud, { kind: 'default' }));
  expect(spare).toEqual({ cpus, memoryMiB, storageGiB });
});

test('of several accounts, as administrators get them, nothing is concluded', async () => {
  const { server, cloud } = await signedInCloud();
  const account = ['a', 'b'].map((id) => ({ id, cpuavailable: '0' }));
  server.on('listAccounts', () => answer('listAccounts', { count: 2, account }));
  const spare = await cloud.queryClient.fetchQuery(spareCapacityQuery(cloud, { kind: 'default' }));
  expect(spare.cpus).toBeUndefined();
});

test('beside an account that cannot be read, nothing is concluded', async () => {
  const { server, cloud } = await signedInCloud();
  const account = [{ id: 'a', cpuavailable: '0' }, { cpuavailable: '4' }];
  server.on('listAccounts', () => answer('listAccounts', { count: 2, account }));
  const spare = await cloud.queryClient.fetchQuery(spareCapacityQuery(cloud, { kind: 'default' }));
  expect(spare.cpus).toBeUndefined();
});

test('of a project, its own limits count', async () => {
  const { server, cloud } = await signedInCloud();
  server.on('listProjects', ({ params }) =>
    answer('listProjects', {
      count: 1,
      project: [{ id: params['id'], name: 'p', cpuavailable: '1' }],
    }),
  );
  const home = { kind: 'project', id: 'p-1' } as const;
  expect((await cloud.queryClient.fetchQuery(spareCapacityQuery(cloud, home))).cpus).toBe(1);
  expect(server.callsOf('listProjects')).toMatchObject([{ params: { id: 'p-1' } }]);
});

const spare = { cpus: 2, memoryMiB: 1024, storageGiB: 10 };
test.each([
  ['what fits exactly', { cpuCount: 2, memoryMiB: 1024 }, 10 * gib, []],
  [
    'too many processors',
    { cpuCount: 3, memoryMiB: 512 },
    gib,
    [{ of: 'cpus', needed: 3, left: 2 }],
  ],
  [
    'too much memory',
    { cpuCount: 1, memoryMiB: 2048 },
    gib,
    [{ of: 'memory', needed: 2 * gib, left: gib }],
  ],
  [
    'too much storage',
    { cpuCount: 1, memoryMiB: 1 },
    11 * gib,
    [{ of: 'storage', needed: 11 * gib, left: 10 * gib }],
  ],
  [
    'part of a GiB too much, which the engine may have rounded',
    { cpuCount: 1, memoryMiB: 1 },
    10.5 * gib,
    [],
  ],
  ['what is not known', { cpuCount: undefined, memoryMiB: undefined }, undefined, []],
])('%s', (_, offering, size, shortages) => {
  expect(shortagesOf(spare, offering, { size })).toEqual(shortages);
});

test('a limit that is exceeded already leaves nothing, not less', () => {
  const over = { ...spare, cpus: -3 };
  const offering = { cpuCount: 1, memoryMiB: 1 };
  expect(shortagesOf(over, offering, undefined)).toEqual([{ of: 'cpus', needed: 1, left: 0 }]);
});
