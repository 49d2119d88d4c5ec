import { expect, test } from 'vitest';
import { capabilitiesQuery } from './capabilities';
import { signedInCloud } from '../../testing/cloud';
import { answer, refusal } from '../../testing/server';

const notOffered = (command: string) =>
  `The API [${command}] does not exist or is not available for the account for user id [u1].`;

async function asked(refused: readonly string[], status: 432 | 530 = 432) {
  const { cloud, server } = await signedInCloud();
  const answers = {
    listApis: { count: 1, api: [{ name: 'listVolumes' }] },
    listCapabilities: { capability: { cloudstackversion: '4.22.0.0' } },
  };
  for (const [command, body] of Object.entries(answers))
    server.on(command, () =>
      refused.includes(command)
        ? refusal(command, status, notOffered(command))
        : answer(command, body),
    );
  return cloud.queryClient.fetchQuery(capabilitiesQuery(cloud));
}

test('an account may call what the cloud lists, and nothing else', async () => {
  const { commands } = await asked([]);
  expect([commands.has('listVolumes'), commands.has('createVolume')]).toEqual([true, false]);
});

test('where the list itself is denied, everything is offered', async () => {
  const { commands, version } = await asked(['listApis']);
  expect([commands.has('createVolume'), version]).toEqual([true, '4.22.0.0']);
});

test.each([432, 530] as const)(
  'where the settings are refused with %i, they are not known and the commands are',
  async (status) => {
    const { commands, version, mayExpungeVolumes, failed } = await asked(
      ['listCapabilities'],
      status,
    );
    expect([commands.has('listVolumes'), commands.has('createVolume')]).toEqual([true, false]);
    expect([version, mayExpungeVolumes]).toEqual([undefined, 'notKnown']);
    expect(failed.map(({ command }) => command)).toEqual(
      status === 530 ? ['listCapabilities'] : [],
    );
  },
);

test('where the list of commands fails, everything is offered', async () => {
  const { commands, failed } = await asked(['listApis'], 530);
  expect([commands.has('createVolume'), failed.length]).toEqual([true, 1]);
});

test('where a row of the list cannot be read, it may be any command', async () => {
  const { cloud, server } = await signedInCloud();
  server.on('listApis', () => answer('listApis', { count: 2, api: [{ name: 'listVolumes' }, {}] }));
  server.on('listCapabilities', () => answer('listCapabilities', { capability: {} }));
  const { commands } = await cloud.queryClient.fetchQuery(capabilitiesQuery(cloud));
  expect(commands.has('createVolume')).toBe(true);
});

test.each([
  ['customdiskofferingmaxsize', '1024'],
  ['customdiskofferingminsize', -1],
  ['kvmsnapshotenabled', 'true'],
  ['cloudstackversion', 4.22],
])('a setting that cannot be read, %s %j, is not known, and the others are', async (field, odd) => {
  const { cloud, server } = await signedInCloud();
  const capability = { allowuserforcestopvm: true, [field]: odd };
  server.on('listApis', () => answer('listApis', { api: [{ name: 'listVolumes' }] }));
  server.on('listCapabilities', () => answer('listCapabilities', { capability }));
  const read = await cloud.queryClient.fetchQuery(capabilitiesQuery(cloud));
  expect(read).toMatchObject({
    version: undefined,
    minCustomDiskGiB: 1,
    maxCustomDiskGiB: Infinity,
    mayForceStop: true,
    snapshotsRunningKvm: 'notKnown',
    failed: [],
  });
});
