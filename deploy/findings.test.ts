import { expect, test } from 'vitest';
import { findings } from './findings';
import { caching, headers } from './headers';

interface Answer {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

const page: Answer = {
  type: 'text/html',
  body: '<script type="module" src="/assets/index-a.js"></script>',
  headers: { ...headers, 'Cache-Control': caching.other },
};

/** A site that serves Cairn as it should be served. */
const site: Record<string, Answer> = {
  '/': page,
  '/instances/none/stop': page,
  '/assets/index-a.js': {
    type: 'text/javascript',
    body: ';'.repeat(10_000),
    headers: {
      'Cache-Control': caching.hashed,
      'Content-Encoding': 'gzip',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  '/mockServiceWorker.js': {
    type: 'text/javascript',
    body: '',
    headers: { 'Cache-Control': caching.other },
  },
  '/config.json': {
    type: 'application/json',
    body: '{"api": "/client/api"}',
    headers: { 'Cache-Control': caching.other },
  },
  '/client/api': { status: 401, type: 'application/json', body: '{"listcapabilitiesresponse":{}}' },
};

const lookAt = (changes: Record<string, Partial<Answer>>) =>
  findings('https://cloud.example', async (address) => {
    const known = site[address.pathname];
    const answer = { ...known, ...changes[address.pathname] };
    return new Response(answer.body ?? '', {
      status: answer.status ?? (known === undefined ? 404 : 200),
      headers: { 'Content-Type': answer.type ?? 'text/html', ...answer.headers },
    });
  });

test('a site as it should be gives nothing to say', async () => {
  expect(await lookAt({})).toEqual([]);
  expect(await lookAt({ '/config.json': { status: 404 } })).toEqual([]);
});

test.each<[string, Record<string, Partial<Answer>>, RegExp]>([
  ['no policy', { '/': { headers: {} } }, /\/: Content-Security-Policy is null/],
  ['no page at deep addresses', { '/instances/none/stop': { status: 404 } }, /status is 404/],
  ['another page there', { '/instances/none/stop': { body: 'x' } }, /its own address/],
  ['no build', { '/': { body: 'Welcome' } }, /not the production build/],
  ['scripts for an hour', { '/assets/index-a.js': { headers: {} } }, /Cache-Control is null/],
  ['the page for a missing script', { '/assets/missing.js': { status: 200 } }, /status is 200/],
  ['the page for the configuration', { '/config.json': { type: 'text/html' } }, /Content-Type/],
  ['no API', { '/client/api': { status: 502, body: 'Bad gateway' } }, /not CloudStack's API/],
  ['our policy on CloudStack', { '/client/api': { headers } }, /carry Cairn's headers/],
])('%s is found', async (_what, changes, finding) => {
  expect((await lookAt(changes)).join('\n')).toMatch(finding);
});
