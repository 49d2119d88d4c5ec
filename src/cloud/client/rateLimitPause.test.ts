import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { createRateLimitPause } from './rateLimitPause';
import { signOut } from '../session/session';
import { settle, manualClock } from '../../testing/clock';
import { signedInCloud } from '../../testing/cloud';
import { answer, refusal } from '../../testing/server';
import { command } from './command';

const look = command('lookAt', ['id'], v.object({}));
const other = command('other', [], v.object({}));
const change = command('changeIt', [], v.object({}));
const limited = (name: string, ms: number) =>
  refusal(
    name,
    429,
    `The given user has reached his/her account api limit, please retry after [${String(ms)}] ms.`,
  );

/** A cloud that takes so many calls in a second, and names the rest of it. */
async function strictCloud(most: number) {
  const open = await signedInCloud();
  let from = 0;
  let count = 0;
  for (const name of ['lookAt', 'changeIt'])
    open.server.on(name, () => {
      const now = open.clock.now();
      if (now - from >= 1_000) [from, count] = [now, 0];
      count += 1;
      return count > most ? limited(name, from + 1_000 - now) : answer(name, {});
    });
  return open;
}

describe('when the cloud asks to wait', () => {
  test('all reads succeed in turn, and never at once', async () => {
    const { cloud, server, clock } = await strictCloud(4);
    const reads = Array.from({ length: 10 }, (_, id) =>
      cloud.client.read(look, { id: String(id) }).then(() => id),
    );
    const all = Promise.all(reads);
    await settle();
    expect(server.callsOf('lookAt')).toHaveLength(10);
    expect(cloud.client.pause.wait()).toBe(1_000);
    await clock.advance(999);
    expect(server.callsOf('lookAt')).toHaveLength(10);
    await clock.advance(3_000);
    expect(await all).toHaveLength(10);
    expect(server.callsOf('lookAt').length).toBeLessThanOrEqual(10 + 6 + 3);
    expect(cloud.client.pause.wait()).toBeUndefined();
  });

  test('a change refused with 429 fails with the wait, and is not resent', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('changeIt', () => limited('changeIt', 3_000));
    await expect(cloud.client.change(change, {})).rejects.toMatchObject({
      kind: 'rateLimited',
      retryAfterMs: 3_000,
    });
    await clock.advance(60_000);
    expect(server.callsOf('changeIt')).toHaveLength(1);
  });

  test('a change is not sent, and its error names the remaining wait', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('lookAt', () => limited('lookAt', 3_000));
    server.on('changeIt', () => answer('changeIt', {}));
    const reading = cloud.client.read(look, {});
    await clock.advance(1_000);
    await expect(cloud.client.change(change, {})).rejects.toMatchObject({
      kind: 'held',
      retryAfterMs: 2_000,
    });
    server.on('lookAt', () => answer('lookAt', {}));
    await clock.advance(60_000);
    await reading;
    expect(server.callsOf('changeIt')).toHaveLength(0);
    await cloud.client.change(change, {});
    expect(server.callsOf('changeIt')).toHaveLength(1);
  });

  test('sign-out is sent anyway', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () => limited('lookAt', 3_000));
    void cloud.client.read(look, {}).catch(() => undefined);
    await settle();
    await signOut(cloud);
    expect(server.callsOf('logout')).toHaveLength(1);
  });

  test('a read that is always refused fails, and the others succeed', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('lookAt', () => limited('lookAt', 100));
    server.on('other', () => answer('other', {}));
    const failed = cloud.client.read(look, {}).catch((error: unknown) => error);
    await settle();
    const reading = cloud.client.read(other, {});
    await clock.advance(1_000);
    expect(await failed).toMatchObject({ kind: 'rateLimited' });
    await reading;
    expect(server.callsOf('lookAt')).toHaveLength(3);
  });

  test.each([
    ['a day', '86400', 86_400_000],
    ['more ms than a timer counts', '4294968', 86_400_000],
    ['more than any number', '9'.repeat(400), 86_400_000],
  ])('a wait of %s is waited for, a day at most, with no call before', async (_, wait, ms) => {
    const { cloud, server, clock } = await signedInCloud();
    const headers = { 'Retry-After': wait };
    server.on('lookAt', () => new Response('', { status: 429, headers }));
    const reading = cloud.client.read(look, {});
    await settle();
    expect(cloud.client.pause.wait()).toBe(ms);
    await clock.advance(ms - 1);
    expect(server.callsOf('lookAt')).toHaveLength(1);
    server.on('lookAt', () => answer('lookAt', {}));
    await clock.advance(60_000);
    expect(await reading).toEqual({});
  });

  test('an aborted read leaves the queue', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('lookAt', () => limited('lookAt', 3_000));
    const controller = new AbortController();
    const first = cloud.client.read(look, {}, { signal: controller.signal });
    await settle();
    const second = cloud.client.read(look, {}, { signal: controller.signal });
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    await clock.advance(3_000);
    expect(server.callsOf('lookAt')).toHaveLength(1);
    expect(cloud.client.pause.wait()).toBeUndefined();
  });

  test('reads also wait for a session that ends during the wait', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('lookAt', () => limited('lookAt', 3_000));
    const reading = cloud.client.read(look, {});
    await settle();
    cloud.session.end('key-1');
    await clock.advance(3_000);
    expect(server.callsOf('lookAt')).toHaveLength(1);
    server.on('lookAt', () => answer('lookAt', {}));
    const { user } = cloud.session.current();
    if (user !== undefined) cloud.session.begin(user, 'key-2');
    await reading;
    expect(server.callsOf('lookAt')[1]?.params).toMatchObject({ sessionkey: 'key-2' });
  });
});

test('retries slow down while the cloud keeps refusing', async () => {
  const clock = manualClock();
  const pause = createRateLimitPause(clock);
  const waits: (number | undefined)[] = [];
  pause.subscribe(() => waits.push(pause.wait()));
  pause.hold(10_000);
  for (let turn = 0; turn < 3; turn += 1) {
    const passing = pause.pass();
    await clock.advance(30_000);
    const passed = await passing;
    pause.hold(10_000);
    passed(true);
  }
  expect(waits).toEqual([10_000, 20_000, 30_000]);
  await clock.advance(30_000);
  expect(pause.wait()).toBeUndefined();
});
