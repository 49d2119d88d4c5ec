import { expect, test } from 'vitest';
import { capabilitiesQuery } from './capabilities';
import { signedInCloud } from '../../testing/cloud';
import { answer, refusal } from '../../testing/server';

const notOffered = (command: string) =>
  `The API [${command}] does not exist or is not available for the account for user id [u1].`;

async function asked(refused: readonly string[]) {
  const { cloud, server } = await signedInCloud();
  const answers = {
    listApis: { count: 1, api: [{ name: 'listVolumes' }] },
    listCapabilities: { capability: { cloudstackversion: '4.22.0.0' } },
  };
  for (const [command, body] of Object.entries(answers))
    server.on(command, () =>
      refused.includes(command)
        ? refusal(command, 432, notOffered(command))
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

test('where the settings are denied, the commands are known all the same', async () => {
  const { commands, version } = await asked(['listCapabilities']);
  expect([commands.has('listVolumes'), version]).toEqual([true, undefined]);
});

test('where a row of the list cannot be read, it may be any command', async () => {
  const { cloud, server } = await signedInCloud();
  server.on('listApis', () => answer('listApis', { count: 2, api: [{ name: 'listVolumes' }, {}] }));
  server.on('listCapabilities', () => answer('listCapabilities', { capability: {} }));
  const { commands } = await cloud.queryClient.fetchQuery(capabilitiesQuery(cloud));
  expect(commands.has('createVolume')).toBe(true);
});
