import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { signIn, signOut } from './session';
import { memoryStorage } from '../../browser/storage';
import { settle } from '../../testing/clock';
import { openCloud, type TestCloud } from '../../testing/cloud';
import { browserTabs } from '../../testing/peers';
import { answer, person, refusal, scriptedServer, type ScriptedServer } from '../../testing/server';
import { command } from '../client/command';

const credentials = { username: 'operator', password: 'secret' };
const look = command('lookAt', [], v.object({}));

/** A server that knows one session at a time, as the cookie of one browser does. */
function oneSessionServer(): ScriptedServer {
  const server = scriptedServer();
  let known = '';
  let count = 0;
  server.on('login', ({ params }) => {
    known = '';
    if (params['password'] !== 'secret') return refusal('login', 531, 'No.');
    count += 1;
    known = `key-${String(count)}`;
    const userid = params['username'] === 'operator' ? 'user-1' : 'user-2';
    return answer('login', { ...person, userid, sessionkey: known });
  });
  for (const name of ['lookAt', 'listAsyncJobs'])
    server.on(name, ({ params }) => {
      if (params['sessionkey'] === known) return answer(name, {});
      known = '';
      return refusal(name, 401, 'unable to verify user credentials');
    });
  return server;
}

function browser() {
  const tabs = browserTabs();
  const server = oneSessionServer();
  const open = (parts: Partial<TestCloud> = {}) =>
    openCloud({ server, peers: tabs.tab(), ...parts });
  return { open, server, sent: tabs.sent };
}

describe('a new tab', () => {
  test('takes over the session of another', async () => {
    const { open, server } = browser();
    const first = open();
    await signIn(first.cloud, credentials);
    const second = open();
    await second.cloud.session.join();
    expect(second.cloud.session.current()).toMatchObject({
      status: 'signedIn',
      user: { id: 'user-1' },
      generation: 0,
    });
    await second.cloud.client.read(look, {});
    await first.cloud.client.read(look, {});
    expect(server.callsOf('login')).toHaveLength(1);
  });

  test('stops waiting after a moment where nobody answers', async () => {
    const { open } = browser();
    const { cloud, clock } = open();
    let joined = false;
    const joining = cloud.session.join().then(() => {
      joined = true;
    });
    await clock.advance(199);
    expect(joined).toBe(false);
    await clock.advance(1);
    await joining;
    expect(cloud.session.current().status).toBe('signedOut');
  });

  test('takes a late answer, unless somebody else has signed in since', async () => {
    const tabs = browserTabs();
    const server = oneSessionServer();
    const other = tabs.tab();
    const asked: string[] = [];
    other.listen((said) => {
      const { from } = v.parse(v.object({ from: v.optional(v.string()) }), said);
      if (from !== undefined) asked.push(from);
    });
    const user = {
      id: 'user-1',
      username: 'operator',
      account: 'warrenton',
      domainId: 'd',
      displayName: 'X',
      role: 'user',
    };
    const open = async () => {
      const tab = openCloud({ server, peers: tabs.tab() });
      const joining = tab.cloud.session.join();
      await tab.clock.advance(200);
      await joining;
      return { ...tab, me: asked.at(-1) };
    };
    const waiting = await open();
    other.post({ say: 'me', to: waiting.me, user, key: 'key-late' });
    expect(waiting.cloud.session.key()).toBe('key-late');
    const signing = await open();
    const signedIn = signIn(signing.cloud, credentials);
    other.post({ say: 'me', to: signing.me, user, key: 'key-late' });
    await signedIn;
    expect(signing.cloud.session.key()).toBe('key-1');
  });

  test('takes no answer that is not for it, or no answer at all', async () => {
    const tabs = browserTabs();
    const { cloud, clock } = openCloud({ peers: tabs.tab() });
    const other = tabs.tab();
    const user = { ...person, id: 'x', domainId: 'd', displayName: 'X', role: 'user' };
    const joining = cloud.session.join();
    other.post({ say: 'me', to: 'somebody else', user, key: 'k' });
    other.post({ say: 'me' });
    other.post('nonsense');
    await clock.advance(200);
    await joining;
    expect(cloud.session.current().status).toBe('signedOut');
  });

  test('asks nobody after a reload', async () => {
    const { open, sent } = browser();
    const first = open();
    await signIn(first.cloud, credentials);
    const before = sent.length;
    const again = open({ storage: first.storage });
    await again.cloud.session.join();
    expect(sent).toHaveLength(before);
    expect(again.cloud.session.current().status).toBe('signedIn');
  });

  test('stores the key only in the tabs’ own storages', async () => {
    const { open } = browser();
    const kept = new Map<string, string>();
    const storage = {
      ...memoryStorage(),
      setItem: (key: string, text: string) => void kept.set(key, text),
    };
    await signIn(open().cloud, credentials);
    const { cloud } = open({ storage });
    await cloud.session.join();
    const withKey = [...kept].filter(([, text]) => text.includes('key-1'));
    expect(withKey.map(([key]) => key)).toEqual(['cairn.session']);
  });
});

describe('signing in in one tab', () => {
  test('resumes the others where their session had ended', async () => {
    const { open, server } = browser();
    const [one, two] = [open(), open()];
    await signIn(one.cloud, credentials);
    expect(two.cloud.session.current().status).toBe('signedIn');
    one.cloud.session.end('key-1');
    expect(two.cloud.session.current()).toMatchObject({ status: 'ended', user: { id: 'user-1' } });
    const reading = two.cloud.client.read(look, {});
    await settle();
    await signIn(one.cloud, credentials);
    await reading;
    expect(server.calls.at(-1)?.params).toMatchObject({ sessionkey: 'key-2' });
    expect(two.cloud.session.current()).toMatchObject({ status: 'signedIn', generation: 0 });
  });

  test('stops the others from sending a key that no longer matches the cookie', async () => {
    const { open, server } = browser();
    const [one, two] = [open(), open()];
    await signIn(one.cloud, credentials);
    let during: string | undefined;
    server.on('login', () => {
      during = two.cloud.session.current().status;
      return answer('login', { ...person, sessionkey: 'key-2' });
    });
    await signIn(one.cloud, credentials);
    expect(during).toBe('ended');
    expect(two.cloud.session.key()).toBe('key-2');
  });

  test('as another person clears the first one’s data, in all', async () => {
    const { open } = browser();
    const [one, two] = [open(), open()];
    await signIn(one.cloud, credentials);
    two.cloud.queryClient.setQueryData(['volumes'], 'of the first');
    await signIn(one.cloud, { ...credentials, username: 'another' });
    expect(two.cloud.session.current()).toMatchObject({
      status: 'signedIn',
      user: { id: 'user-2' },
      generation: 1,
    });
    expect(two.cloud.queryClient.getQueryData(['volumes'])).toBeUndefined();
    expect(two.storage.getItem('cairn.session')).toContain('user-2');
  });

  test('leaves the others ended if it is refused, since the engine ended their session', async () => {
    const { open } = browser();
    const [one, two] = [open(), open()];
    await signIn(one.cloud, credentials);
    const refused = signIn(one.cloud, { username: 'operator', password: 'wrong' });
    await expect(refused).rejects.toMatchObject({ kind: 'accountRefused' });
    for (const { cloud } of [one, two])
      expect(cloud.session.current()).toMatchObject({ status: 'ended', user: { id: 'user-1' } });
  });
});

test('signing out in one tab signs out in all, and is sent to the engine once', async () => {
  const { open, server } = browser();
  const [one, two] = [open(), open()];
  await signIn(one.cloud, credentials);
  await signOut(two.cloud);
  for (const { cloud, storage } of [one, two]) {
    expect(cloud.session.current()).toMatchObject({ status: 'signedOut', user: undefined });
    expect(storage.getItem('cairn.session')).toBeNull();
  }
  expect(server.callsOf('logout')).toHaveLength(1);
});
