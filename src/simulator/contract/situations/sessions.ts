import { testFixture } from '../../testFixture';
import { change } from '../../store';
import type { AnswerFacts } from '../shape';
import { type Situations, type Params, context, prepare, read, ask } from './setting';

const signIn = (params: Params) => async () =>
  read(await (await testFixture(context())).call('login', { sessionkey: '', ...params }));

/** Over HTTP, with cookies: the effect of a session key, once or twice. */
const withCookies =
  (keys: readonly ('right' | 'wrong' | 'none')[], command = 'listZones') =>
  async () => {
    const { cloud, call } = await testFixture(context(), { sessionCheck: 'CookieAndParameter' });
    const { inner, headers } = await call('login', { username: 'ada', password: 'secret' });
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    let last: AnswerFacts | undefined;
    for (const key of keys) {
      const query = new URLSearchParams({ command, response: 'json' });
      if (key !== 'none')
        query.set('sessionkey', key === 'right' ? String(inner.sessionkey) : 'wrong');
      const address = `http://cloud.example/client/api?${query.toString()}`;
      const response = await cloud.fetch(new Request(address, { headers: { cookie } }));
      last = read({ status: response.status, text: await response.text() });
    }
    if (last === undefined) throw new Error('no request was sent');
    return last;
  };

/** Without a session, of a list of instances. */
const withoutSession = async () => {
  const small = await testFixture(context());
  await small.call('logout');
  return read(await small.call('listVirtualMachines'));
};

/** Situations of sessions. */
export const sessions: Situations = {
  'login ok': signIn({ username: 'ada', password: 'secret' }),
  'login second': signIn({ username: 'ada', password: 'secret' }),
  'login admin': signIn({ username: 'root', password: 'secret' }),
  'login domain-admin': async () => {
    const small = await prepare({
      seed: (state) => change(state, 'accounts', 'ada', { type: 2 }),
    });
    return read(await small.call('login', { username: 'ada', password: 'secret' }));
  },
  'login wrong-password': signIn({ username: 'ada', password: 'wrong' }),
  'login unknown-user': signIn({ username: 'nobody', password: 'secret' }),
  'login empty-domain': signIn({ username: 'bob', password: 'secret' }),
  'login unknown-domain': signIn({ username: 'ada', password: 'secret', domain: '/nowhere' }),
  'login after-6-wrong': async () => {
    const small = await testFixture(context());
    for (let i = 0; i < 5; i += 1)
      await small.call('login', { username: 'ada', password: 'wrong' });
    return read(await small.call('login', { username: 'ada', password: 'secret' }));
  },
  'logout plain': async () => read(await (await testFixture(context())).call('logout', {}, 'GET')),
  'session wrong-sessionkey': withCookies(['wrong'], 'listVirtualMachines'),
  'session no-sessionkey': withCookies(['none']),
  'session right-key-after-wrong-key': withCookies(['wrong', 'right']),
  'session none': withoutSession,
  'session after-logout': withoutSession,
  'session bogus-jsessionid': withoutSession,
  'unknown-command plain': ask('noSuchCommand'),
  'forbidden-command plain': ask('listVolumes', {}, { as: 'reader' }),
  'no-command plain': async () => {
    const { cloud } = await testFixture(context());
    const response = await cloud.fetch(new Request('http://cloud.example/client/api'));
    return read({ status: response.status, text: await response.text() });
  },
};
