import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigError, readConfig, readUsableConfig, type ConfigProblem } from './config';

const serving =
  (body: string, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init);

test.each([
  ['{"api":"/client/api"}', { api: '/client/api', practiceCloud: false }],
  ['{"api":"/api","practiceCloud":true}', { api: '/api', practiceCloud: true }],
  ['{"api":"/api","practiceCloud":false}', { api: '/api', practiceCloud: false }],
  ['{"practiceCloud":"only"}', { practiceCloud: 'only' }],
])('%s names the clouds', async (body, config) => {
  expect(await readConfig(serving(body))).toEqual(config);
});

test.each<[string, ResponseInit, ConfigProblem, ConfigError['values']]>([
  ['', { status: 404 }, 'absent', {}],
  ['down', { status: 500 }, 'status', { status: 500 }],
  ['', { status: 403 }, 'status', { status: 403 }],
  ['<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }, 'page', {}],
  ['{', {}, 'json', {}],
  ['', {}, 'json', {}],
  ['null', {}, 'object', {}],
  ['["/client/api"]', {}, 'object', {}],
  ['{}', {}, 'missing', { field: 'api' }],
  ['{"practiceCloud":true}', {}, 'missing', { field: 'api' }],
  ['{"practiceCloud":"true"}', {}, 'missing', { field: 'api' }],
  ['{"practiceCloud":"only","api":"/api"}', {}, 'boolean', { field: 'practiceCloud' }],
  ['{"api":8080}', {}, 'path', { field: 'api' }],
  ['{"api":"client/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"https://elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"//elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/\\\\elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/\\t/elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/\\n\\\\elsewhere.example/api"}', {}, 'path', { field: 'api' }],
  ['{"api":"/client/api "}', {}, 'path', { field: 'api' }],
  ['{"api":"/client/api?response=json"}', {}, 'path', { field: 'api' }],
  ['{"api":"/client/api","practiceCloud":"yes"}', {}, 'boolean', { field: 'practiceCloud' }],
  ['{"api":"/client/api","practicecloud":true}', {}, 'unknown', { field: 'practicecloud' }],
])('%s is refused, and why is named', async (body, init, problem, values) => {
  const refused = await readConfig(serving(body, init)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigError);
  expect(refused).toMatchObject({ problem, values });
});

describe('a server that', () => {
  afterEach(() => void vi.useRealTimers());

  /** Answers only on abort, as `fetch` does: never by itself. */
  const never: typeof fetch = (_address, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });

  test('cannot be reached is said', async () => {
    const lost = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(readConfig(lost)).rejects.toMatchObject({ problem: 'unreachable' });
  });

  test.each([
    ['never answers', never],
    [
      'stops in the middle',
      async (...asked: Parameters<typeof fetch>) =>
        new Response(
          new ReadableStream({ start: (body) => void never(...asked).catch((e) => body.error(e)) }),
        ),
    ],
  ])('%s is given up after 4 seconds', async (_how, fetch) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused = expect(readConfig(fetch)).rejects.toMatchObject({ problem: 'slow' });
    await vi.advanceTimersByTimeAsync(4000);
    await refused;
  });

  test('recovers is requested until it answers, and each failure is reported', async () => {
    const answers = [
      new Response('', { status: 404 }),
      new Response('{', {}),
      new Response('{"api":"/api"}'),
    ];
    const told: unknown[] = [];
    const config = await readUsableConfig(
      async () => answers.shift() ?? Response.error(),
      async (error) => void told.push(error),
    );
    expect(told).toMatchObject([{ problem: 'absent' }, { problem: 'json' }]);
    expect(config).toEqual({ api: '/api', practiceCloud: false });
  });
});
