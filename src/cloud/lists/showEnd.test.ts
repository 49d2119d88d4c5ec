import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { runChange } from '../changes/change';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { settle } from '../../testing/clock';
import { signedInCloud, type TestCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';
import { done, eventsOf, query, startSnapshotTask, volume } from '../../testing/snapshotTask';
import { deleteVolume } from '../../resources/volumes/volumeChanges';
import { volumesQuery } from '../../resources/volumes/volumes';

/** A page that shows the volumes and snapshots, both empty. */
async function showingLists({ cloud, server }: TestCloud): Promise<() => void> {
  const lists = ['listVolumes', 'listSnapshots'] as const;
  for (const list of lists) server.on(list, () => answer(list, {}));
  const leave = [
    new QueryObserver(cloud.queryClient, volumesQuery(cloud)).subscribe(() => undefined),
    new QueryObserver(cloud.queryClient, snapshotsQuery(cloud)).subscribe(() => undefined),
  ];
  await settle();
  return () => leave.forEach((each) => each());
}

/** From now on, the volumes are not answered until released. */
function holdVolumes({ server }: TestCloud): () => void {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  server.on('listVolumes', () => held.then(() => answer('listVolumes', {})));
  return go;
}

test('a task is running until the lists on the page show its effect', async () => {
  const taking = await startSnapshotTask();
  const { clock, server, cloud, events } = taking;
  const leave = await showingLists(taking);
  const go = holdVolumes(taking);
  server.on(query, () => answer(query, done));
  await clock.advance(2_000);
  const told = clock.now();
  await clock.advance(1_000);
  expect(cloud.tasks.list()).toMatchObject([{ outcome: 'running' }]);
  expect(events.map(({ type }) => type)).toEqual(['started']);
  go();
  await settle();
  expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded', endedAt: told }]);
  expect(events.map(({ type }) => type)).toEqual(['started', 'ended']);
  leave();
});

test('a task does not wait longer than five seconds for a list', async () => {
  const taking = await startSnapshotTask();
  const { clock, server, cloud } = taking;
  const leave = await showingLists(taking);
  holdVolumes(taking);
  server.on(query, () => answer(query, done));
  await clock.advance(2_000 + 4_999);
  expect(cloud.tasks.list()).toMatchObject([{ outcome: 'running' }]);
  await clock.advance(1);
  expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
  leave();
});

test('a change without a job is reported as done once the list shows it', async () => {
  const signedIn = await signedInCloud();
  const events = eventsOf(signedIn);
  const leave = await showingLists(signedIn);
  const go = holdVolumes(signedIn);
  signedIn.server.on('deleteVolume', () => answer('deleteVolume', { success: true }));
  const gone = { ...volume, state: 'Allocated' as const };
  const deleting = runChange(signedIn.cloud, deleteVolume, { volume: gone, expunge: false });
  await settle();
  expect(events).toEqual([]);
  go();
  await deleting;
  expect(events.map(({ type }) => type)).toEqual(['started', 'ended']);
  leave();
});
