import { expect, test } from 'vitest';
import { findings } from './findings';
import { caching, headers, strictTransport } from './headers';

interface Answer {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

const page: Answer = {
  type: 'text/html',
  body: '<script type="module" src="/assets/index-a.js"></script>',
  headers: {
    ...headers,
    'Cache-Control': caching.other,
    'Strict-Transport-Security': strictTransport.header,
  },
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
  '/practiceWorker.js': {
    type: 'text/javascript',
    body: '',
    headers: { 'Cache-Control': caching.other },
  },
  '/config.json': {
    type: 'application/json',
    body: '{"api": "/client/api"}',
    headers: { 'Cache-Control': caching.other },
  },
  '/client/api': {
    status: 401,
    type: 'application/json',
    body: '{"listcapabilitiesresponse":{}}',
    headers: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' },
  },
};

const lookAt = (changes: Record<string, Partial<Answer>>, origin = 'https://cloud.example') =>
  findings(origin, async (address) => {
    const known = site[address.pathname];
    const answer = { ...known, ...changes[address.pathname] };
    return new Response(answer.body ?? '', {
      status: answer.status ?? (known === undefined ? 404 : 200),
      headers: { 'Content-Type': answer.type ?? 'text/html', ...answer.headers },
    });
  });

test('a correct site has no findings', async () => {
  expect(await lookAt({})).toEqual([]);
  expect(await lookAt({ '/config.json': { body: '{"practiceCloud":"only"}' } })).toEqual([]);
});

test('over plain HTTP, a site cannot require HTTPS', async () => {
  expect(await lookAt({ '/client/api': { headers: {} } }, 'http://cloud.example')).toEqual([]);
});

test.each<[string, Record<string, Partial<Answer>>, RegExp]>([
  ['no configuration', { '/config.json': { status: 404 } }, /config.json is missing/],
  [
    'no word of HTTPS',
    { '/client/api': { headers: {} } },
    /\/client\/api: Strict-Transport-Security is null/,
  ],
  [
    'a day of HTTPS',
    { '/': { headers: { ...page.headers, 'Strict-Transport-Security': 'max-age=86400' } } },
    /\/: Strict-Transport-Security is max-age=86400/,
  ],
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
