import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, test, vi } from 'vitest';
import { templateQuery, templatesQuery } from './templates';
import { settle } from '../../testing/clock';
import { signedInCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';

describe('templates', () => {
  const copy = (zone: string, isready: boolean, status: string) => ({
    id: 'template-1',
    name: 'golden',
    isready,
    status,
    zoneid: zone,
    zonename: zone.toUpperCase(),
  });

  test('are one each, however many zones have them', async () => {
    const { cloud, server } = await signedInCloud();
    const template = [copy('a', true, 'Download Complete'), copy('b', false, '40% Downloaded')];
    server.on('listTemplates', () => answer('listTemplates', { count: 2, template }));
    const list = await cloud.queryClient.fetchQuery(templatesQuery(cloud));
    expect(list).toMatchObject({
      total: 1,
      items: [
        {
          isReady: true,
          status: '40% Downloaded',
          zones: [
            { id: 'a', name: 'A', isReady: true },
            { id: 'b', name: 'B', isReady: false },
          ],
        },
      ],
    });
    expect(await cloud.queryClient.fetchQuery(templateQuery(cloud, 'template-1'))).toEqual(
      list.items[0],
    );
  });

  test.each([
    ['40% Downloaded', false, 3],
    ['Creating', false, 3],
    ['Installing Template', false, 3],
    ['Download Complete', true, 1],
    ['Failed to download', false, 1],
  ])('of status %j, ready %j, are read %j times within 5 s', async (status, ready, times) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { cloud, server } = await signedInCloud();
    const template = [copy('a', ready, status)];
    server.on('listTemplates', () => answer('listTemplates', { count: 1, template }));
    const stopLooking = new QueryObserver(cloud.queryClient, templatesQuery(cloud)).subscribe(
      () => undefined,
    );
    for (const ms of [0, 2_000, 2_000, 1_000]) {
      vi.advanceTimersByTime(ms);
      await settle();
    }
    expect(server.callsOf('listTemplates')).toHaveLength(times);
    stopLooking();
    vi.useRealTimers();
  });
});
