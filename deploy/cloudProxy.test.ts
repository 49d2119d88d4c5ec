import { createServer, type Server } from 'node:http';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { cloudProxy, CloudStackUrlError } from './cloudProxy';

const open: { cloud?: Server; vite?: ViteDevServer } = {};
afterEach(async () => {
  await open.vite?.close();
  open.cloud?.closeAllConnections();
  open.cloud?.close();
});

/** A cloud that returns the requested path, and sets the cookies that CloudStack sets. */
async function startCloud(cookiePath: string): Promise<string> {
  const cloud = createServer((request, response) => {
    response.setHeader('Set-Cookie', [
      `JSESSIONID=node0; Path=${cookiePath}; Domain=127.0.0.1; HttpOnly`,
      `sessionkey=key; Path=${cookiePath}; HttpOnly; SameSite=Lax`,
    ]);
    response.end(`${request.method} ${request.url} ${request.headers.host}`);
  });
  open.cloud = cloud;
  await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
  const address = cloud.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}

async function startVite(cloudStackUrl: string): Promise<string> {
  const vite = await createVite({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { port: 0, host: '127.0.0.1', ws: false, proxy: cloudProxy(cloudStackUrl) },
  });
  open.vite = vite;
  await vite.listen(0);
  const address = vite.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}

test.each([
  ['/client', '/client/api', '/client/api?command=listZones'],
  ['/client/', '/client/api', '/client/api?command=listZones'],
  ['/cloud/north', '/client/api', '/cloud/north/api?command=listZones'],
  ['', '/client/api', '/api?command=listZones'],
  ['/', '/client/api', '/api?command=listZones'],
])('a cloud at "%s" receives its own path', async (path, asked, received) => {
  const cloud = await startCloud(path === '' ? '/' : path);
  const here = await startVite(`${cloud}${path}`);
  for (const method of ['GET', 'POST']) {
    const answer = await fetch(`${here}${asked}?command=listZones`, { method });
    expect(await answer.text()).toBe(`${method} ${received} ${new URL(cloud).host}`);
    expect(answer.headers.getSetCookie()).toEqual([
      'JSESSIONID=node0; Path=/client; HttpOnly',
      'sessionkey=key; Path=/client; HttpOnly; SameSite=Lax',
    ]);
  }
});

test('a path that only begins with /client is no part of the cloud', async () => {
  const here = await startVite(await startCloud('/client'));
  expect((await fetch(`${here}/clients`)).status).toBe(404);
});

test.each([
  ['cloud.example', 'no address'],
  ['', 'no address'],
  ['ftp://cloud.example/client', 'http://'],
  ['cloud.example:8080/client', 'http://'],
  ['https://cloud.example/client/api', 'leave /api out'],
  ['https://cloud.example/client/api/', 'leave /api out'],
  ['https://cloud.example/client?response=json', 'behind its path'],
  ['https://cloud.example/client#/', 'behind its path'],
  ['https://me:secret@cloud.example/client', 'password'],
])('%s is refused in words, with an example', (given, why) => {
  expect(() => cloudProxy(given)).toThrow(CloudStackUrlError);
  expect(() => cloudProxy(given)).toThrow(why);
  expect(() => cloudProxy(given)).toThrow('https://cloud.example/client');
  expect(() => cloudProxy(given)).not.toThrow(/secret/);
});
