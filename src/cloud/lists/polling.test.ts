import { expect, test } from 'vitest';
import { CloudError, type CloudErrorKind } from '../client/errors';
import { pollInterval } from './polling';
import { startSnapshotTask } from '../../testing/snapshotTask';
import { signedInCloud } from '../../testing/cloud';

const busy = { isBusy: (words: readonly string[]) => words.includes('Creating') };
const state = (data: readonly string[] | undefined, error: unknown = null) => ({
  state: { data, error },
});

test.each([
  ['rests', ['Ready'], 30_000],
  ['moves', ['Ready', 'Creating'], 2_000],
  ['is not there yet', undefined, 30_000],
])('a list that %s is read every %j ms', async (_, data, ms) => {
  const { cloud } = await signedInCloud();
  expect(pollInterval(cloud, 'volumes', busy)(state(data))).toBe(ms);
});

test.each([
  [1, 2_000],
  [4, 8_000],
  [40, 30_000],
])('a list in transition that costs %i calls is read every %i ms', async (cost, ms) => {
  const { cloud } = await signedInCloud();
  const interval = pollInterval(cloud, 'volumes', { ...busy, cost: () => cost });
  expect(interval(state(['Creating']))).toBe(ms);
});

test('an idle list is read less and less often, until something is in transition', async () => {
  const { cloud, clock } = await signedInCloud();
  const read = (data: readonly string[]) => pollInterval(cloud, 'templates', busy)(state(data));
  const stuck = ['Creating'];
  expect(read(stuck)).toBe(2_000);
  await clock.advance(20_000);
  expect(read(stuck)).toBe(2_000);
  await clock.advance(100_000);
  expect(read(stuck)).toBe(12_000);
  await clock.advance(3_600_000);
  expect(read(stuck)).toBe(30_000);
  expect(read(['Creating', 'Ready'])).toBe(2_000);
});

test('a list is read rarely while a task changes it, since the task’s end refetches it', async () => {
  const { cloud } = await startSnapshotTask();
  expect(pollInterval(cloud, 'snapshots', busy)(state(['Ready']))).toBe(30_000);
  expect(pollInterval(cloud, 'templates', busy)(state(['Ready']))).toBe(30_000);
});

test.each<[CloudErrorKind, number | false]>([
  ['offline', 30_000],
  ['server', 30_000],
  ['rateLimited', 30_000],
  ['maintenance', 30_000],
  ['malformed', 30_000],
  ['gone', false],
  ['commandDenied', false],
])('after %s the next read is in %j', async (kind, ms) => {
  const { cloud } = await signedInCloud();
  const failed = state(['Creating'], new CloudError(kind, { command: 'listVolumes' }));
  expect(pollInterval(cloud, 'volumes', busy)(failed)).toBe(ms);
});
