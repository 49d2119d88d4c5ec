import { describe, expect, test } from 'vitest';
import { domainPath, signIn, signOut } from './session';
import { createSessionStore } from './sessionStore';
import { memoryStorage } from '../../browser/storage';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { answer, person, refusal } from '../../testing/server';
import { command } from '../client/command';
import * as v from 'valibot';

const credentials = { username: 'operator', password: 'secret' };

describe('signing in', () => {
  test('is a POST without a key, and returns the person', async () => {
    const { cloud, server } = openCloud();
    await signIn(cloud, { ...credentials, domain: '/customers/north' });
    expect(server.calls[0]).toEqual({
      method: 'POST',
      query: '',
      command: 'login',
      params: { response: 'json', ...credentials, domain: '/customers/north' },
    });
    expect(cloud.session.current()).toEqual({
      status: 'signedIn',
      generation: 0,
      user: {
        id: 'user-1',
        username: 'operator',
        account: 'warrenton',
        domainId: 'domain-1',
        domain: '/customers/north',
        displayName: 'Ada Byron',
        role: 'user',
      },
    });
  });

  test.each([
    ['0', 'user'],
    ['1', 'admin'],
    ['2', 'domainAdmin'],
    ['7', 'user'],
  ])('type %s is %s', async (type, role) => {
    const { cloud, server } = openCloud();
    server.on('login', () => answer('login', { ...person, type }));
    expect(await signIn(cloud, credentials)).toMatchObject({ role });
  });

  test('sends no domain if none was typed', async () => {
    const { cloud, server } = openCloud();
    await signIn(cloud, { ...credentials, domain: '' });
    expect(server.calls[0]?.params).not.toHaveProperty('domain');
  });

  test.each([
    ['/a/b', '/a/b'],
    ['a/b', '/a/b'],
    ['ROOT/a/b', '/a/b'],
    ['/root/a/', '/a'],
    [' / a / b ', '/a/b'],
    ['ROOT', undefined],
    ['/', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads the domain %j as %j', (typed, path) => {
    expect(domainPath(typed)).toBe(path);
  });

  test('shows the user name of a person without a name', async () => {
    const { cloud, server } = openCloud();
    server.on('login', () => answer('login', { ...person, firstname: '', lastname: undefined }));
    expect((await signIn(cloud, credentials)).displayName).toBe('operator');
  });

  test('signs nobody in after a refusal', async () => {
    const { cloud, server } = openCloud();
    server.on('login', () => refusal('login', 531, 'Failed to authenticate user operator'));
    await expect(signIn(cloud, credentials)).rejects.toMatchObject({ kind: 'accountRefused' });
    expect(cloud.session.current().status).toBe('signedOut');
  });

  test.each([
    ['true', 'false', 'twoFactor'],
    ['true', undefined, 'twoFactor'],
  ])('with a second factor %s, verified %s, fails clearly', async (enabled, verified, kind) => {
    const { cloud, server, storage } = openCloud();
    server.on('login', () =>
      answer('login', { ...person, is2faenabled: enabled, is2faverified: verified }),
    );
    await expect(signIn(cloud, credentials)).rejects.toMatchObject({ kind });
    expect(cloud.session.current().status).toBe('signedOut');
    expect(storage.getItem('cairn.session')).toBeNull();
    expect(server.calls.at(-1)).toMatchObject({
      command: 'logout',
      params: { sessionkey: 'key-1' },
    });
  });

  test('with a second factor that is already verified works', async () => {
    const { cloud, server } = openCloud();
    server.on('login', () =>
      answer('login', { ...person, is2faenabled: 'true', is2faverified: 'true' }),
    );
    await signIn(cloud, credentials);
    expect(cloud.session.current().status).toBe('signedIn');
  });
});

describe('after a reload', () => {
  test('the person is still signed in', async () => {
    const before = await signedInCloud();
    const after = openCloud(before);
    expect(after.cloud.session.current()).toMatchObject({
      status: 'signedIn',
      user: { username: 'operator' },
    });
    expect(after.cloud.session.key()).toBe('key-1');
  });

  test('a session that had ended is still known as ended', async () => {
    const before = await signedInCloud();
    before.cloud.session.end('key-1');
    expect(openCloud(before).cloud.session.current().status).toBe('ended');
  });

  test.each(['{', '7', '{"key":"k"}', '{"key":"k","user":{"id":1}}'])(
    'storage with %s means signed out',
    (text) => {
      const storage = memoryStorage();
      storage.setItem('cairn.session', text);
      expect(createSessionStore(storage).current().status).toBe('signedOut');
    },
  );
});

test('the password is never stored, and the key only with the session', async () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  await signedInCloud({ storage });
  expect([...kept.values()].join()).not.toContain('secret');
  expect([...kept].filter(([, value]) => value.includes('key-1')).map(([key]) => key)).toEqual([
    'cairn.session',
  ]);
});

test('signing out is sent to the engine with the session’s key', async () => {
  const { cloud, server } = await signedInCloud();
  await signOut(cloud);
  expect(server.calls.at(-1)).toMatchObject({
    method: 'POST',
    command: 'logout',
    params: { sessionkey: 'key-1' },
  });
});

test('a read that waits for the session can be cancelled', async () => {
  const { cloud } = await signedInCloud();
  cloud.session.end('key-1');
  const controller = new AbortController();
  const look = command('lookAt', [], v.object({}));
  const reading = cloud.client.read(look, {}, { signal: controller.signal });
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
