import { describe, expect, it } from 'vitest';
import { refusalOf, testFixture, smallState } from '../testFixture';
import { change } from '../store';

describe('login', () => {
  it('must be a POST', async () => {
    const { call } = await testFixture();
    const answered = await call('login', { username: 'ada', password: 'secret' }, 'GET');
    expect(answered.status).toBe(405);
    expect(answered.envelope).toBe('loginresponse');
  });

  it.each([
    [{ username: 'ada', password: 'wrong' }],
    [{ username: 'nobody', password: 'secret' }],
    [{ username: 'bob', password: 'secret' }],
    [{ username: 'ada', password: 'secret', domain: '/north' }],
  ])('refuses %o with 531', async (params) => {
    const { call } = await testFixture();
    const answered = await call('login', params);
    expect(answered.status).toBe(531);
    expect(answered.envelope).toBe('loginresponse');
  });

  it.each(['', '/'])('finds the ROOT domain as "%s"', async (domain) => {
    const { call } = await testFixture();
    expect((await call('login', { username: 'ada', password: 'secret', domain })).status).toBe(200);
  });

  it.each(['/north', 'north', '/north/'])('finds a domain as "%s"', async (domain) => {
    const { call } = await testFixture();
    expect((await call('login', { username: 'bob', password: 'secret', domain })).status).toBe(200);
  });

  it.each(['/south', 'ROOT/north', 'ROOT'])('knows no domain "%s"', async (domain) => {
    const { call } = await testFixture();
    const answered = await call('login', { username: 'bob', password: 'secret', domain });
    expect(refusalOf(answered)).toBe(
      `531 Unable to find the domain from the path /${domain.replace(/^\//, '')}/`,
    );
  });

  it('says of a disabled user that it is disabled, once the password is right', async () => {
    const { call, state } = await testFixture();
    change(state, 'users', 'user-of-ada', { disabled: true });
    const login = (password: string) => call('login', { username: 'ada', password });
    expect(refusalOf(await login('secret'))).toContain('is disabled/locked. Please contact');
    expect(refusalOf(await login('wrong'))).toContain('please provide valid credentials');
  });

  it('locks the user after five wrong passwords, even for the right one', async () => {
    const { call } = await testFixture();
    const login = async (password: string) =>
      refusalOf(await call('login', { username: 'ada', password }));
    for (let i = 0; i < 4; i += 1) await login('wrong');
    expect(await login('secret')).toBeUndefined();
    for (let i = 0; i < 5; i += 1) expect(await login('wrong')).toContain('valid credentials');
    expect(await login('wrong')).toContain('is disabled/locked');
    expect(await login('secret')).toContain('is disabled/locked');
  });

  it('says who, how long and with which key, in the types of the wire', async () => {
    const { call } = await testFixture();
    const { inner, headers } = await call('login', { username: 'ada', password: 'secret' });
    expect(inner).toMatchObject({
      username: 'ada',
      account: 'ada',
      type: '0',
      timeout: 1800,
      is2faenabled: 'false',
    });
    expect(headers.getSetCookie()).toEqual([]);
  });
});

describe('a session', () => {
  it('ends when it is not used', async () => {
    const { call, wait } = await testFixture();
    wait(29 * 60_000);
    expect((await call('listZones')).status).toBe(200);
    wait(29 * 60_000);
    expect((await call('listZones')).status).toBe(200);
    wait(30 * 60_000);
    expect(refusalOf(await call('listZones'))).toBe(
      '401 unable to verify user credentials and/or request signature',
    );
  });

  it.each(['GET', 'POST'])('ends by logout with %s; a second one is refused', async (method) => {
    const { call } = await testFixture();
    expect((await call('logout', {}, method)).inner).toEqual({ description: 'success' });
    expect((await call('listZones')).status).toBe(401);
    expect((await call('logout')).status).toBe(431);
  });

  it('says that signed calls are not verified', async () => {
    const { call } = await testFixture();
    const answered = await call('listZones', { sessionkey: '', apikey: 'a', signature: 'b' });
    expect(refusalOf(answered)).toBe(
      '401 unable to verify user credentials and/or request signature',
    );
  });
});

describe('over HTTP, with cookies', () => {
  const withCookies = async () => {
    const { cloud, call } = await testFixture(smallState(), {
      sessionCheck: 'CookieAndParameter',
    });
    const { inner, headers } = await call('login', { username: 'ada', password: 'secret' });
    const cookies = headers.getSetCookie();
    const get = (cookie: string, sessionkey: string) => {
      const query = new URLSearchParams({ command: 'listZones', response: 'json', sessionkey });
      const address = `http://cloud.example/client/api?${query.toString()}`;
      return cloud.fetch(new Request(address, { headers: cookie === '' ? {} : { cookie } }));
    };
    const sent = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    return { cloud, cookies, sent, get, key: String(inner.sessionkey) };
  };

  it('sets two cookies: one for /client, one that no script can read', async () => {
    const { cookies } = await withCookies();
    expect(cookies).toHaveLength(2);
    expect(cookies[0]).toMatch(/^JSESSIONID=[^;]+;Path=\/client$/);
    expect(cookies[1]).toMatch(/^sessionkey=[^;]+;HttpOnly$/);
  });

  it('ends with the next sign-in, even one that is refused', async () => {
    const { cloud, sent, get, key } = await withCookies();
    const body = new URLSearchParams({ command: 'login', response: 'json', username: 'x' });
    const address = 'http://cloud.example/client/api';
    const headers = { cookie: sent };
    const login = await cloud.fetch(new Request(address, { method: 'POST', body, headers }));
    expect(login.status).toBe(531);
    expect((await get(sent, key)).status).toBe(401);
  });

  it.each(['POST', 'GET'])('takes both cookies back with the sign-out by %s', async (method) => {
    const { cloud, sent, get, key } = await withCookies();
    const query = new URLSearchParams({ command: 'logout', response: 'json', sessionkey: key });
    const address = 'http://cloud.example/client/api';
    const request =
      method === 'POST'
        ? new Request(address, { method, body: query, headers: { cookie: sent } })
        : new Request(`${address}?${query.toString()}`, { headers: { cookie: sent } });
    const { headers } = await cloud.fetch(request);
    expect(headers.getSetCookie()).toEqual([
      'JSESSIONID=;Path=/client;Max-Age=0',
      'sessionkey=;Max-Age=0',
    ]);
    expect((await get(sent, key)).status).toBe(401);
  });

  it('wants both cookies and the parameter', async () => {
    const { sent, get, key } = await withCookies();
    expect((await get(sent, key)).status).toBe(200);
    expect((await get('', key)).status).toBe(401);
    expect((await get(sent, key)).status).toBe(200);
  });

  it.each([
    ['a wrong parameter', (sent: string) => [sent, 'wrong']],
    ['no parameter', (sent: string) => [sent, '']],
    ['no key cookie', (sent: string, key: string) => [sent.split(';')[0], key]],
  ])('ends the session for %s', async (_name, attempt) => {
    const { sent, get, key } = await withCookies();
    const [cookie = '', parameter = ''] = attempt(sent, key);
    const refused = await get(cookie, parameter);
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('"unable to verify user credentials"');
    const later = await get(sent, key);
    expect(later.status).toBe(401);
    expect(await later.text()).toContain('credentials and/or request signature"');
  });
});
