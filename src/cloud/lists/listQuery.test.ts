import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { settle } from '../../testing/clock';
import { signedInCloud } from '../../testing/cloud';
import { answer, type SentCall, type ScriptedServer } from '../../testing/server';
import { instanceRecoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { volumeQuery, volumesQuery } from '../../resources/volumes/volumes';

const wireVolume = (id: number) => ({
  id: `volume-${String(id)}`,
  name: `ROOT-${String(id)}`,
  type: 'ROOT',
  state: 'Ready',
  size: 1,
  zoneid: 'zone-1',
  zonename: 'East',
});

/** The rows of one page of so many volumes. */
function pageOfRows(total: number, { params }: SentCall) {
  const size = Number(params['pagesize']);
  const start = (Number(params['page']) - 1) * size;
  const count = Math.max(0, Math.min(size, total - start));
  const volume = Array.from({ length: count }, (_, i) => wireVolume(start + i));
  return { volume };
}

/** One page of so many volumes. */
function pageOf(total: number, call: SentCall): Response {
  return answer('listVolumes', { count: total, ...pageOfRows(total, call) });
}

/** A server that answers pages only on command. */
function pageByPage(server: ScriptedServer, total: number) {
  const waiting: { page: number; release: () => void }[] = [];
  server.on(
    'listVolumes',
    (call) =>
      new Promise((resolve) => {
        waiting.push({
          page: Number(call.params['page']),
          release: () => {
            resolve(pageOf(total, call));
          },
        });
      }),
  );
  return {
    pages: () => waiting.map(({ page }) => page),
    async release(page: number) {
      const index = waiting.findIndex((each) => each.page === page);
      waiting.splice(index, 1)[0]?.release();
      await settle();
    },
  };
}

const loaded = (cloud: Cloud) => cloud.queryClient.getQueryData(volumesQuery(cloud).queryKey);

describe('a long list', () => {
  test('shows its first page at once, then grows, four pages on the way at a time', async () => {
    const { cloud, server } = await signedInCloud();
    const { pages, release } = pageByPage(server, 3_200);
    const whole = cloud.queryClient.fetchQuery(volumesQuery(cloud));
    await settle();
    expect(pages()).toEqual([1]);
    await release(1);
    expect(loaded(cloud)).toMatchObject({ total: 3_200 });
    expect(loaded(cloud)?.items).toHaveLength(500);
    expect(pages()).toEqual([2, 3, 4, 5]);
    await release(4);
    expect(pages()).toEqual([2, 3, 5, 6]);
    expect(loaded(cloud)?.items).toHaveLength(1_000);
    for (const page of [2, 3, 5, 6, 7]) await release(page);
    const { items, total } = await whole;
    expect(total).toBe(3_200);
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: 3_200 }, (_, i) => `volume-${String(i)}`),
    );
  });

  test('keeps its rows on screen during a refetch', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', (call) => pageOf(1_200, call));
    await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    const { release } = pageByPage(server, 1_100);
    const again = cloud.queryClient.fetchQuery({ ...volumesQuery(cloud), staleTime: 0 });
    await settle();
    await release(1);
    await release(2);
    expect(loaded(cloud)?.items).toHaveLength(1_200);
    await release(3);
    await again;
    expect(loaded(cloud)?.items).toHaveLength(1_100);
  });

  test('that changes while it is read has each row once, and ends', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', (call) => {
      const volume =
        call.params['page'] === '1'
          ? Array.from({ length: 500 }, (_, i) => wireVolume(i))
          : [wireVolume(499), wireVolume(500)];
      return answer('listVolumes', { count: 503, volume });
    });
    const { items, total } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    expect(items).toHaveLength(501);
    expect(total).toBe(501);
  });

  const absurd = ['1e8', '2e12', '1e999', '-1', '0', '"many"', undefined];
  test.each(absurd.flatMap((count) => [3, 7, 500, 1_200].map((rows) => [count, rows] as const)))(
    'whose count is %s is read to its end: %i rows',
    async (count, rows) => {
      const { cloud, server } = await signedInCloud();
      server.on('listVolumes', (call) => {
        const text = JSON.stringify(pageOfRows(rows, call));
        const counted = count === undefined ? text : `{"count":${count},${text.slice(1)}`;
        return new Response(`{"listvolumesresponse":${counted}}`);
      });
      const list = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
      expect(list).toMatchObject({ total: rows, isComplete: true, unreadable: [] });
      expect(list.items).toHaveLength(rows);
      // One more request follows a full last page, and returns nothing.
      expect(server.callsOf('listVolumes')).toHaveLength(Math.floor(rows / 500) + 1);
    },
  );

  test.each([90_000, 501])(
    'ends with the rows received where the count of %i is false',
    async (count) => {
      const { cloud, server } = await signedInCloud();
      server.on('listVolumes', (call) =>
        answer('listVolumes', { count, ...pageOfRows(1_200, call) }),
      );
      const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
      expect(items).toHaveLength(1_200);
      expect(server.callsOf('listVolumes').length).toBeLessThanOrEqual(3 + 4);
    },
  );

  test('of a server that repeats the same page ends', async () => {
    const { cloud, server } = await signedInCloud();
    const volume = Array.from({ length: 500 }, (_, i) => wireVolume(i));
    server.on('listVolumes', () => answer('listVolumes', { volume }));
    const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    expect(items).toHaveLength(500);
    expect(server.callsOf('listVolumes')).toHaveLength(2);
  });

  test('of a server that returns fewer rows than the page size is complete', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', ({ params, ...call }) => {
      const pagesize = String(Math.min(20, Number(params['pagesize'])));
      return answer('listVolumes', {
        count: 47,
        ...pageOfRows(47, { ...call, params: { ...params, pagesize } }),
      });
    });
    const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    expect(items).toHaveLength(47);
  });

  test('stops its requests when nothing shows it', async () => {
    const { cloud, server } = await signedInCloud();
    const { pages, release } = pageByPage(server, 5_000);
    const stopLooking = new QueryObserver(cloud.queryClient, volumesQuery(cloud)).subscribe(
      () => undefined,
    );
    await settle();
    await release(1);
    stopLooking();
    await settle();
    const asked = pages().length;
    await release(2);
    expect(pages()).toHaveLength(asked - 1);
  });

  test('fails as a whole when a page fails', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', (call) =>
      call.params['page'] === '3' ? answer('listVolumes', { volume: 7 }) : pageOf(2_000, call),
    );
    await expect(cloud.queryClient.fetchQuery(volumesQuery(cloud))).rejects.toMatchObject({
      kind: 'malformed',
      field: 'volume',
    });
  });
});

test('an entity of the list is there at once, and refetched when stale', async () => {
  const { cloud, server } = await signedInCloud();
  server.on('listVolumes', (call) => pageOf(3, call));
  await cloud.queryClient.fetchQuery(volumesQuery(cloud));
  const observer = new QueryObserver(cloud.queryClient, volumeQuery(cloud, 'volume-2'));
  expect(observer.getCurrentResult().data?.name).toBe('ROOT-2');
  expect(server.callsOf('listVolumes')).toHaveLength(1);
});

test('an unknown word of a newer engine keeps the list readable', async () => {
  const { cloud, server } = await signedInCloud();
  const snapshot = [{ id: '1', name: 'a', state: 'Hibernating', intervaltype: 'YEARLY' }];
  server.on('listSnapshots', () => answer('listSnapshots', { count: 1, snapshot }));
  const { items } = await cloud.queryClient.fetchQuery(snapshotsQuery(cloud));
  expect(items).toMatchObject([{ state: 'Unknown', intervalType: 'UNKNOWN' }]);
});

test('recovery points include Hidden ones, which the engine lists only on request', async () => {
  const { cloud, server } = await signedInCloud();
  const point = (id: string, state: string) => ({
    id,
    name: id,
    state,
    type: 'Disk',
    virtualmachineid: 'instance-1',
    created: '2026-11-23T00:00:00+0000',
  });
  server.on('listVMSnapshot', ({ params }) =>
    answer('listVMSnapshot', {
      count: 1,
      vmSnapshot: [params['state'] === 'Hidden' ? point('b', 'Hidden') : point('a', 'Ready')],
    }),
  );
  const query = instanceRecoveryPointsQuery(cloud, 'instance-1');
  const { items } = await cloud.queryClient.fetchQuery(query);
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'Ready'],
    ['b', 'Hidden'],
  ]);
});
