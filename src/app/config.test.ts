import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config';

const serving =
  (body: string, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init);

test('a missing file means the practice cloud', async () => {
  expect(await readConfig(serving('', { status: 404 }))).toBeUndefined();
  const page = serving('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
  expect(await readConfig(page)).toBeUndefined();
});

test('a file names the API', async () => {
  expect(await readConfig(serving('{"api":"/client/api"}'))).toEqual({ api: '/client/api' });
});

test.each([
  ['{', {}],
  ['{}', {}],
  ['{"api":"https://elsewhere.example/api"}', {}],
  ['{"api":"//elsewhere.example/api"}', {}],
  ['down', { status: 503 }],
])('%s is refused', async (body, init) => {
  await expect(readConfig(serving(body, init))).rejects.toThrow(ConfigError);
});
