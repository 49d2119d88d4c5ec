import { QueryObserver } from '@tanstack/react-query';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { settle } from '../../testing/clock';
import { signedInCloud } from '../../testing/cloud';
import { answer, refusal } from '../../testing/server';
import { nextTurn, readAtOnce } from './rateLimitWait';
import { command } from './command';

const look = command('lookAt', ['id'], v.object({ size: v.number() }));
const minute = 60_000;

/** A cloud that asked to wait half a minute, or the given ms. */
async function heldCloud(ms = 30_000) {
  const open = await signedInCloud();
  open.server.on('lookAt', () => refusal('lookAt', 429, `please retry after ${String(ms)} ms.`));
  void open.cloud.client.read(look, {}).catch(() => undefined);
  await settle();
  open.server.on('lookAt', () => answer('lookAt', { size: 1 }));
  return open;
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'over',
    (error: unknown) => error,
  );

describe('the next turn', () => {
  test('comes once the cloud takes requests again, and the shown data was refetched', async () => {
    const { cloud, clock } = await heldCloud();
    let reads = 0;
    const shown = { queryKey: ['shown'], queryFn: () => Promise.resolve((reads += 1)) };
    const leave = new QueryObserver(cloud.queryClient, shown).subscribe(() => undefined);
    await settle();
    const turn = outcome(nextTurn(cloud, new AbortController().signal));
    await clock.advance(29_999);
    expect(reads).toBe(1);
    await clock.advance(1);
    expect(await turn).toBe('over');
    expect(reads).toBe(2);
    leave();
  });

  test('leaves the decision to the person after a minute', async () => {
    const { cloud, clock } = await heldCloud(90_000);
    const turn = outcome(nextTurn(cloud, new AbortController().signal));
    await clock.advance(minute);
    expect(await turn).toMatchObject({ kind: 'held', retryAfterMs: 30_000 });
  });

  test('never comes after the dialog was closed', async () => {
    const { cloud, clock } = await heldCloud();
    const dialog = new AbortController();
    const turn = outcome(nextTurn(cloud, dialog.signal));
    dialog.abort();
    expect(await turn).not.toBe('over');
    const due = clock.waiting();
    await clock.advance(minute);
    expect(clock.waiting()).toBeLessThan(due);
  });
});

describe('a read before a change', () => {
  test('is not sent while the cloud asks to wait', async () => {
    const { cloud } = await heldCloud();
    const reading = readAtOnce(cloud.client, () => Promise.reject(new Error('asked')));
    await expect(reading).rejects.toMatchObject({ kind: 'held', retryAfterMs: 30_000 });
  });

  test('fails once the cloud asks to wait in the middle of it', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', ({ params }) =>
      params['id'] === 'a'
        ? answer('lookAt', { size: 1 })
        : refusal('lookAt', 429, 'please retry after 5000 ms.'),
    );
    const reading = readAtOnce(cloud.client, () =>
      Promise.all(['a', 'b'].map((id) => cloud.client.read(look, { id }))),
    );
    await expect(reading).rejects.toMatchObject({ kind: 'held', retryAfterMs: 5_000 });
  });

  test('returns the cloud’s answer otherwise', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () => answer('lookAt', { size: 7 }));
    expect(await readAtOnce(cloud.client, () => cloud.client.read(look, {}))).toEqual({ size: 7 });
  });
});
