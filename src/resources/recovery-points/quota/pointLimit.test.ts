import { expect, test } from 'vitest';
import { CloudError } from '../../../cloud/client/errors';
import type { Environment, InEnvironment } from '../../../cloud/environments/environment';
import { sampleInstance } from '../../../testing/samples';
import { runChange } from '../../../cloud/changes/change';
import { limitInRefusal, pointLimitQuery } from './pointLimit';
import { createRecoveryPoint } from '../recoveryPointChanges';
import { signIn } from '../../../cloud/session/session';
import { openCloud, type TestCloud } from '../../../testing/cloud';
import { settle } from '../../../testing/clock';
import { answer, refusal } from '../../../testing/server';

const notOffered =
  'The API [listConfigurations] does not exist or is not available for the account for user id [u1].';

const refused =
  'Failed to create vm snapshot: Creating vm snapshot failed due to a VM can just have : 12 VM snapshots. Please delete old ones';

async function open(
  commands: readonly string[],
  parts: Partial<Omit<TestCloud, 'cloud'>> = {},
  environment?: Environment,
) {
  const test = openCloud(parts, environment);
  test.server.on('listApis', () =>
    answer('listApis', { count: commands.length, api: commands.map((name) => ({ name })) }),
  );
  test.server.on('listCapabilities', () => answer('listCapabilities', { capability: {} }));
  await signIn(test.cloud, { username: 'operator', password: 'secret' });
  await settle();
  return test;
}

const readingOf = ({ cloud }: TestCloud, instance: InEnvironment = {}) =>
  cloud.queryClient.fetchQuery(pointLimitQuery(cloud, instance));
const limitOf = async (test: TestCloud, instance?: InEnvironment) =>
  (await readingOf(test, instance)).known;

const inLab: InEnvironment = { environment: { id: 'lab', name: 'Lab' } };

async function refuse({ cloud, server }: TestCloud, placed: InEnvironment = {}) {
  server.on('createVMSnapshot', () => refusal('createVMSnapshot', 530, refused));
  const input = { instance: sampleInstance(placed), name: 'a', description: '', memory: false };
  await expect(runChange(cloud, createRecoveryPoint, input)).rejects.toThrow('can just have');
}

test.each([
  ['the engine’s words', refused, 12],
  ['another refusal', 'There is other active vm snapshot tasks on the instance', undefined],
  ['none', undefined, undefined],
])('%s', (_, text, limit) => {
  const error = new CloudError('internal', { command: 'createVMSnapshot', text });
  expect(limitInRefusal(error)).toBe(limit);
});

test('an administrator is told', async () => {
  const cloud = await open(['listConfigurations']);
  const configuration = [
    { name: 'vmsnapshot.max.other', value: '3' },
    { name: 'vmsnapshot.max', value: '25' },
  ];
  cloud.server.on('listConfigurations', () =>
    answer('listConfigurations', { count: 2, configuration }),
  );
  expect(await limitOf(cloud)).toEqual({ limit: 25, source: 'told' });
});

test('without permission to ask, the limit is unknown until a point is refused', async () => {
  const cloud = await open([]);
  expect(await readingOf(cloud)).toEqual({ known: undefined, error: undefined });
  expect(cloud.server.callsOf('listConfigurations')).toEqual([]);
  const denied = await open(['listConfigurations']);
  denied.server.on('listConfigurations', () => refusal('listConfigurations', 432, notOffered));
  expect(await readingOf(denied)).toEqual({ known: undefined, error: undefined });
});

test('a limit whose read failed is unknown, and read again', async () => {
  const cloud = await open(['listConfigurations']);
  cloud.server.on('listConfigurations', () => refusal('listConfigurations', 530, 'no'));
  const { known, error } = await readingOf(cloud);
  expect([known, error?.kind]).toEqual([undefined, 'internal']);
  const configuration = [{ name: 'vmsnapshot.max', value: '25' }];
  cloud.server.on('listConfigurations', () =>
    answer('listConfigurations', { count: 1, configuration }),
  );
  expect(await limitOf(cloud)).toEqual({ limit: 25, source: 'told' });
});

test('a refusal is remembered, beyond the tab, for the person and the environment of the instance', async () => {
  const cloud = await open([]);
  expect(await limitOf(cloud)).toBeUndefined();
  await refuse(cloud);
  const { memory } = cloud;
  expect(await limitOf(cloud)).toEqual({ limit: 12, source: 'refused' });
  expect(await limitOf(await open([], { memory }))).toEqual({ limit: 12, source: 'refused' });
  expect(await limitOf(await open([], { memory }), inLab)).toBeUndefined();
});

test('a refusal on the page of all environments counts in the instance’s own', async () => {
  const cloud = await open([], {}, { kind: 'all' });
  await refuse(cloud, inLab);
  expect(await limitOf(cloud)).toBeUndefined();
  const lab: Environment = { kind: 'project', id: 'lab' };
  const { memory } = cloud;
  const later = await open([], { memory }, lab);
  expect(await limitOf(later, inLab)).toEqual({ limit: 12, source: 'refused' });
});
