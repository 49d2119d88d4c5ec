import { expect, test } from 'vitest';
import { ConfigError, readConfig, type ConfigProblem } from './config';

const serving =
  (body: string, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init);

test('a missing file means the practice cloud', async () => {
  expect(await readConfig(serving('', { status: 404 }))).toBeUndefined();
});

test.each([
  ['{"api":"/client/api"}', { api: '/client/api', practiceCloud: false }],
  ['{"api":"/api","practiceCloud":true}', { api: '/api', practiceCloud: true }],
  ['{"api":"/api","practiceCloud":false}', { api: '/api', practiceCloud: false }],
])('%s names the clouds', async (body, config) => {
  expect(await readConfig(serving(body))).toEqual(config);
});

test.each<[string, ResponseInit, ConfigProblem, ConfigError['values']]>([
  ['down', { status: 500 }, 'status', { status: 500 }],
  ['', { status: 403 }, 'status', { status: 403 }],
  ['<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }, 'page', {}],
  ['{', {}, 'json', {}],
  ['', {}, 'json', {}],
  ['null', {}, 'object', {}],
  ['["/client/api"]', {}, 'object', {}],
  ['{}', {}, 'missing', { field: 'api' }],
  ['{"practiceCloud":true}', {}, 'missing', { field: 'api' }],
  ['{"api":8080}', {}, 'path', { field: 'api' }],
  ['{"api":"client/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"https://elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"//elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/\\\\elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/client/api?response=json"}', {}, 'path', { field: 'api' }],
  ['{"api":"/client/api","practiceCloud":"yes"}', {}, 'boolean', { field: 'practiceCloud' }],
  ['{"api":"/client/api","practicecloud":true}', {}, 'unknown', { field: 'practicecloud' }],
])('%s is refused, and why is named', async (body, init, problem, values) => {
  const refused = await readConfig(serving(body, init)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigError);
  expect(refused).toMatchObject({ problem, values });
});
