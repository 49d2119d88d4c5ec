import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { signIn } from '../session/session';
import { answer, noAnswer, person, refusal } from '../../testing/server';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { command, listCommand } from './command';
import { listVolumes } from '../../resources/volumes/volumeCommands';

const look = command('lookAt', ['id', 'ids', 'all', 'name'], v.object({ size: v.number() }));
const resources = listCommand('listMachines', ['id'], 'machine', v.object({ id: v.string() }));
const credentials = { username: 'operator', password: 'secret' };

describe('a read', () => {
  test('is a POST with the session key in its body, lists joined by commas, and nothing for undefined', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () => answer('lookAt', { size: 1 }));
    await cloud.client.read(look, { ids: ['a', 'b'], all: true, name: undefined });
    expect(server.calls.at(-1)).toEqual({
      method: 'POST',
      query: '',
      command: 'lookAt',
      params: { response: 'json', ids: 'a,b', all: 'true', sessionkey: 'key-1' },
    });
  });

  test('without an answer is offline', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', noAnswer);
    await expect(cloud.client.read(look, {})).rejects.toMatchObject({
      kind: 'offline',
      command: 'lookAt',
    });
  });

  test('whose connection breaks in the middle of the answer is offline', async () => {
    const { cloud, server } = await signedInCloud();
    const broken = new ReadableStream({
      start(controller) {
        controller.error(new TypeError('broken'));
      },
    });
    server.on('lookAt', () => new Response(broken));
    await expect(cloud.client.read(look, {})).rejects.toMatchObject({ kind: 'offline' });
  });

  test('counts as lost after a minute without an answer', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('lookAt', () => new Promise(() => undefined));
    const failed = cloud.client.read(look, {}).catch((error: unknown) => error);
    await clock.advance(60_000);
    expect(await failed).toMatchObject({ kind: 'offline' });
    expect(clock.waiting()).toBe(0);
  });

  test('ends as an abort when it is cancelled', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () => new Promise(() => undefined));
    const controller = new AbortController();
    const failed = cloud.client.read(look, {}, { signal: controller.signal });
    controller.abort();
    await expect(failed).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('names the field that is not as promised', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', () => answer('listVolumes', { count: 2, volume: 7 }));
    await expect(cloud.client.list(listVolumes, {})).rejects.toMatchObject({
      kind: 'malformed',
      command: 'listVolumes',
      field: 'volume',
    });
  });
});

describe('a list', () => {
  test.each([
    ['{}', {}, [], undefined],
    ['past its end', { count: 7 }, [], 7],
    ['without a count', { machine: [{ id: 'a' }] }, [{ id: 'a' }], undefined],
    ['with more than a page', { count: 7, machine: [{ id: 'a' }] }, [{ id: 'a' }], 7],
  ])('%s', async (_, body, items, count) => {
    const { cloud, server } = await signedInCloud();
    server.on('listMachines', () => answer('listMachines', body));
    expect(await cloud.client.list(resources, {})).toEqual({ items, unreadable: [], count });
  });

  test.each(['1e999', '-1', '2e12', '1e8', '1.5', 'null', '"7"', '[]'])(
    'with the count %s has none',
    async (count) => {
      const { cloud, server } = await signedInCloud();
      const body = `{"listmachinesresponse":{"count":${count},"machine":[{"id":"a"}]}}`;
      server.on('listMachines', () => new Response(body));
      expect(await cloud.client.list(resources, {})).toMatchObject({
        items: [{ id: 'a' }],
        count: undefined,
      });
    },
  );
});

describe('a change', () => {
  test('is a POST with everything in its body', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () => answer('lookAt', { size: 1 }));
    await cloud.client.change(look, { id: 'a' });
    expect(server.calls.at(-1)).toEqual({
      method: 'POST',
      query: '',
      command: 'lookAt',
      params: { response: 'json', id: 'a', sessionkey: 'key-1' },
    });
  });

  test.each([
    ['offline', noAnswer],
    ['server', () => new Response('<html>', { status: 502 })],
    ['sessionEnded', () => refusal('lookAt', 401, 'unable to verify user credentials')],
  ])('is sent once, even when it ends as %s', async (kind, handler) => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', handler);
    await expect(cloud.client.change(look, {})).rejects.toMatchObject({ kind });
    expect(server.callsOf('lookAt')).toHaveLength(1);
  });
});

test('a change without an answer counts as lost after a minute', async () => {
  const { cloud, server, clock } = await signedInCloud();
  server.on('lookAt', () => new Promise(() => undefined));
  const failed = cloud.client.change(look, {}).catch((error: unknown) => error);
  await clock.advance(60_000);
  expect(await failed).toMatchObject({ kind: 'offline' });
  expect(clock.waiting()).toBe(0);
});

describe('a session that ended', () => {
  const ended = () => refusal('lookAt', 401, 'unable to verify user credentials');

  async function endedCloud() {
    const test = await signedInCloud();
    test.server.on('lookAt', ended);
    const reading = test.cloud.client.read(look, {});
    await settle();
    return { ...test, reading };
  }

  test('makes reads wait, and resumes them after signing in again', async () => {
    const { cloud, server, reading } = await endedCloud();
    expect(cloud.session.current().status).toBe('ended');
    expect(server.callsOf('lookAt')).toHaveLength(1);
    server.on('lookAt', () => answer('lookAt', { size: 7 }));
    server.on('login', () => answer('login', { ...person, sessionkey: 'key-2' }));
    await signIn(cloud, credentials);
    expect(await reading).toEqual({ size: 7 });
    expect(server.calls.at(-1)?.params['sessionkey']).toBe('key-2');
  });

  test('sends no change without the key', async () => {
    const { cloud, server } = await endedCloud();
    const before = server.calls.length;
    await expect(cloud.client.change(look, {})).rejects.toMatchObject({ kind: 'sessionEnded' });
    expect(server.calls).toHaveLength(before);
  });

  test('fails reads that another person must not see', async () => {
    const { cloud, server, reading } = await endedCloud();
    server.on('login', () => answer('login', { ...person, userid: 'user-2' }));
    const failed = reading.catch((error: unknown) => error);
    await signIn(cloud, credentials);
    expect(await failed).toMatchObject({ kind: 'sessionEnded' });
  });

  test('is not ended again by a late answer to the old key', async () => {
    const { cloud, server } = await endedCloud();
    server.on('login', () => answer('login', { ...person, sessionkey: 'key-2' }));
    server.on('lookAt', () => answer('lookAt', { size: 7 }));
    await signIn(cloud, credentials);
    cloud.session.end('key-1');
    expect(cloud.session.current().status).toBe('signedIn');
  });

  test('is not meant by a command that the account may not call', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', () =>
      refusal('lookAt', 401, 'It does not exist, is not available for user.'),
    );
    await expect(cloud.client.read(look, {})).rejects.toMatchObject({ kind: 'commandDenied' });
    expect(cloud.session.current().status).toBe('signedIn');
  });
});

test('the time is the cloud’s own, as its last answer gave it', async () => {
  const { cloud, server, clock } = await signedInCloud();
  expect(cloud.client.now()).toBe(clock.now());
  server.on('lookAt', () => {
    const response = answer('lookAt', { size: 1 });
    response.headers.set('Date', 'Mon, 04 Oct 2027 09:24:38 GMT');
    return response;
  });
  await cloud.client.read(look, {});
  expect(cloud.client.now()).toBe(Date.UTC(2027, 9, 4, 9, 24, 38));
  await clock.advance(5000);
  expect(cloud.client.now()).toBe(Date.UTC(2027, 9, 4, 9, 24, 43));
});

test('sends no reads while nobody is signed in', async () => {
  const { cloud, server } = openCloud();
  await expect(cloud.client.read(look, {})).rejects.toMatchObject({ kind: 'sessionEnded' });
  expect(server.calls).toEqual([]);
});

describe('a session whose second factor is due', () => {
  const due = () =>
    refusal('lookAt', 511, 'Two factor authentication 2FA is enabled but not verified');

  test('is over: a read waits until the person has signed in again', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', due);
    const reading = cloud.client.read(look, {});
    await settle();
    expect(cloud.session.current().status).toBe('ended');
    server.on('lookAt', () => answer('lookAt', { size: 1 }));
    server.on('login', () => answer('login', { ...person, sessionkey: 'key-2' }));
    await signIn(cloud, credentials);
    expect(await reading).toEqual({ size: 1 });
  });

  test('is over: a change fails', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('lookAt', due);
    await expect(cloud.client.change(look, {})).rejects.toMatchObject({ kind: 'twoFactor' });
    expect(cloud.session.current().status).toBe('ended');
  });
});
