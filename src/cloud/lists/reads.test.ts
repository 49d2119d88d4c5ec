import { afterEach, describe, expect, test, vi } from 'vitest';
import { openConsole } from '../../resources/instances/instanceChanges';
import { snapshotQuery } from '../../resources/snapshots/snapshots';
import { settle } from '../../testing/clock';
import { signedInCloud } from '../../testing/cloud';
import { answer, noAnswer, refusal } from '../../testing/server';

afterEach(() => {
  vi.useRealTimers();
});

describe('a read of the cache', () => {
  test.each([
    ['offline', noAnswer, 3],
    ['server', () => new Response('<html>', { status: 502 }), 3],
    // Not in this environment: the others are searched too.
    ['gone', () => answer('listSnapshots', {}), 2],
    [
      'commandDenied',
      () => refusal('listSnapshots', 401, 'does not exist, is not available for user.'),
      1,
    ],
    ['invalid', () => refusal('listSnapshots', 431, 'due to missing parameter'), 1],
    ['malformed', () => answer('listSnapshots', { snapshot: [{}] }), 1],
  ])('that fails as %s is repeated only where that may help', async (kind, handler, times) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { cloud, server } = await signedInCloud();
    server.on('listSnapshots', handler);
    const reading = cloud.queryClient
      .fetchQuery(snapshotQuery(cloud, 'snapshot-1'))
      .catch((error: unknown) => error);
    for (let wait = 0; wait < 5; wait += 1) {
      await settle();
      vi.advanceTimersByTime(2_000);
    }
    expect(await reading).toMatchObject({ kind });
    expect(server.callsOf('listSnapshots')).toHaveLength(times);
  });
});

describe('the console', () => {
  const endpoint = (consoleendpoint: unknown) => () =>
    answer('createConsoleEndpoint', { consoleendpoint });

  test('is an address of the web', async () => {
    const { cloud, server } = await signedInCloud();
    const url = 'https://console.cloud.test/resource/noVNC/vnc.html?token=abc';
    server.on('createConsoleEndpoint', endpoint({ success: true, url }));
    expect(await openConsole(cloud, 'instance-1')).toBe(url);
  });

  test.each([
    ['malformed', { success: true, url: 'javascript:alert(1)' }],
    ['malformed', { success: true, url: 'data:text/html,x' }],
    ['malformed', { success: true }],
    ['unavailable', { success: false, details: 'Cannot find the console' }],
  ])('is %s when the engine answers %j', async (kind, body) => {
    const { cloud, server } = await signedInCloud();
    server.on('createConsoleEndpoint', endpoint(body));
    await expect(openConsole(cloud, 'instance-1')).rejects.toMatchObject({ kind });
  });
});
