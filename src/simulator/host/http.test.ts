import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type HttpHost } from './httpHost';

let server: HttpHost;
beforeAll(async () => {
  const options = { port: 0, hostname: '127.0.0.1', scenario: 'warrenton', speed: 0 } as const;
  server = await listen(options);
});
afterAll(() => server.close());

function api(params: Record<string, string>, cookie?: string): Promise<Response> {
  return fetch(`${server.address}/client/api`, {
    method: 'POST',
    body: new URLSearchParams({ response: 'json', ...params }),
    headers: cookie === undefined ? {} : { cookie },
  });
}

async function signIn(): Promise<{ sessionkey: string; cookie: string }> {
  const { username, password } = server.host.credentials;
  const response = await api({ command: 'login', username, password });
  const cookies = response.headers.getSetCookie();
  const sessionkey = String(Object(await response.json()).loginresponse.sessionkey);
  return { sessionkey, cookie: cookies.map((each) => each.split(';')[0]).join('; ') };
}

function practice(body?: unknown): Promise<Response> {
  return fetch(
    `${server.address}/practice`,
    body === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        },
  );
}

describe('the practice cloud over HTTP', () => {
  it('signs in with cookies and answers by GET and POST', async () => {
    const { sessionkey, cookie } = await signIn();
    expect(cookie).toMatch(/JSESSIONID=.+; sessionkey=/);
    const posted = await api({ command: 'listZones', sessionkey }, cookie);
    const query = new URLSearchParams({ command: 'listZones', response: 'json', sessionkey });
    const got = await fetch(`${server.address}/client/api?${query.toString()}`, {
      headers: { cookie },
    });
    expect(await got.json()).toEqual(await posted.json());
    expect((await api({ command: 'listZones', sessionkey })).status).toBe(401);
  });

  it('answers without a date, and with nothing to an empty request', async () => {
    const address = `${server.address}/client/api`;
    const answers = [await api({ command: 'listZones' }), await fetch(address)];
    expect(answers.map(({ headers }) => headers.get('date'))).toEqual([null, null]);
    const [, nothing] = answers;
    expect([nothing?.status, await nothing?.text()]).toEqual([200, '']);
    expect(nothing?.headers.get('content-type')).toBe('text/xml;charset=utf-8');
  });

  it('breaks the connection where a fault says so', async () => {
    await practice({ preset: 'networkLost', command: 'login' });
    await expect(signIn()).rejects.toThrow('fetch failed');
    await practice({ faults: [] });
    expect((await signIn()).sessionkey).not.toBe('');
  });

  it('serves the screen of an instance once', async () => {
    const { sessionkey, cookie } = await signIn();
    const listed = await api({ command: 'listVirtualMachines', sessionkey }, cookie);
    const { virtualmachine } = Object(await listed.json()).listvirtualmachinesresponse;
    const running = virtualmachine.find((vm: { state: string }) => vm.state === 'Running');
    const answer = await api(
      { command: 'createConsoleEndpoint', sessionkey, virtualmachineid: running.id },
      cookie,
    );
    const { url } = Object(await answer.json()).createconsoleendpointresponse.consoleendpoint;
    expect(url).toContain(`${server.address}/client/console`);
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain(running.name);
    expect(await (await fetch(url)).text()).not.toContain(running.name);
  });

  it('lists the other addresses at an address it does not serve', async () => {
    const response = await fetch(`${server.address}/elsewhere`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/client/api');
  });

  it('refuses a body that is no call', async () => {
    const body = 'a'.repeat(2 * 1024 * 1024);
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${server.address}/client/api`, { method: 'POST' }, (response) => {
        resolve(response.statusCode);
        response.resume();
      });
      sending.on('error', reject);
      sending.write(body.slice(0, 1024 * 1024 + 1));
      sending.end();
    });
    expect(status).toBe(413);
  });
});

describe('/practice', () => {
  it('returns and changes the controls of the practice cloud', async () => {
    const before = Object(await (await practice()).json());
    expect(before).toMatchObject({ scenario: 'warrenton', speed: 0, faults: [] });
    const after = Object(await (await practice({ moveForwardMs: 60_000, speed: 0 })).json());
    expect(after.now).toBe(before.now + 60_000);
    const forest = await practice({ scenario: 'forest', preset: 'slowServer' });
    expect(await forest.json()).toMatchObject({ scenario: 'forest', faults: [{ kind: 'delay' }] });
    const wanted = [{ id: 'a', command: 'listVolumes', times: 2, kind: 'stuckJob' }];
    expect(await (await practice({ faults: wanted })).json()).toMatchObject({ faults: wanted });
    await practice({ scenario: 'warrenton', speed: 0 });
    expect(server.host.faults()).toEqual([]);
  });

  it('returns and changes the settings of the server, until the scenario restarts', async () => {
    const settings = { defaultPageSize: 20, utcOffsetMinutes: 330, maintenance: true };
    const set = await practice({ settings: { ...settings, apiLimit: { max: 2, intervalMs: 9 } } });
    expect(Object(await set.json()).settings).toMatchObject({
      ...settings,
      apiLimit: { max: 2, intervalMs: 9 },
    });
    const lifted = await practice({ settings: { apiLimit: null, encodeApiResponse: true } });
    const { settings: after } = Object(await lifted.json());
    expect(after).toMatchObject({ ...settings, encodeApiResponse: true });
    expect(after).not.toHaveProperty('apiLimit');
    const afterReset = await practice({ reset: true });
    expect(Object(await afterReset.json()).settings).toMatchObject({ maintenance: false });
  });

  it.each([
    [{ scenario: 'atlantis' }, 'scenario'],
    [{ settings: { defaultPageSize: 0 } }, 'settings.defaultPageSize'],
    [{ settings: { colour: 'blue' } }, 'settings.colour'],
    [{ speed: -1 }, 'speed'],
    [{ preset: 'nothing' }, 'preset'],
    [{ faults: [{ id: 'a', command: '*', times: 0, kind: 'delay', ms: 1 }] }, 'faults.0.times'],
    [{ colour: 'blue' }, 'colour'],
    ['speed', 'body'],
  ])('refuses %j and names %s', async (body, field) => {
    const response = await practice(body);
    expect(response.status).toBe(400);
    expect(Object(await response.json()).error).toContain(field);
  });

  it('takes no form that another site could post, and no other method', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ reset: 'true' }) };
    expect((await fetch(`${server.address}/practice`, form)).status).toBe(415);
    expect((await fetch(`${server.address}/practice`, { method: 'DELETE' })).status).toBe(405);
  });
});
