import { caching, headers, strictTransport } from './headers';

/** A shorter file need not be compressed. Bytes. */
const worthCompressing = 4096;

/** Answers as a browser that takes gzip gets them. */
type Fetch = (address: URL) => Promise<Response>;

/**
 * Checks a site that serves Cairn, and returns the faults in how it is served; empty where there are none. It signs
 * nobody in, and changes nothing.
 */
export async function findings(site: string, fetch: Fetch = globalThis.fetch): Promise<string[]> {
  const base = new URL(site.endsWith('/') ? site : `${site}/`);
  const found: string[] = [];
  const get = async (path: string) => {
    const address = new URL(path, base);
    const answer = await fetch(address);
    const expect = (what: string, actual: unknown, wanted: unknown) => {
      if (actual !== wanted)
        found.push(
          `${address.pathname}: ${what} is ${String(actual)}, and should be ${String(wanted)}`,
        );
    };
    return {
      body: await answer.text(),
      status: (wanted: number) => expect('the status', answer.status, wanted),
      header: (name: string, wanted: string) => expect(name, answer.headers.get(name), wanted),
      type: (wanted: RegExp) => {
        const type = answer.headers.get('Content-Type') ?? '';
        if (!wanted.test(type)) expect('Content-Type', type, wanted);
      },
      strict: () => {
        const said = answer.headers.get('Strict-Transport-Security');
        const seconds = Number(/max-age="?(\d+)/i.exec(said ?? '')?.[1] ?? 0);
        if (base.protocol === 'https:' && seconds < strictTransport.seconds)
          expect('Strict-Transport-Security', said, strictTransport.header);
      },
      answer,
    };
  };
  type Got = Awaited<ReturnType<typeof get>>;
  const isPage = ({ status, type, header, strict }: Got) => {
    status(200);
    type(/^text\/html/);
    header('Cache-Control', caching.other);
    for (const [name, value] of Object.entries(headers)) header(name, value);
    strict();
  };

  const page = await get('');
  isPage(page);
  const deep = await get('instances/none/stop?filter=none');
  isPage(deep);
  if (deep.body !== page.body) found.push('A page of Cairn is not served at its own address');

  const scripts = [...page.body.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+\.js)"/g)];
  if (scripts.length === 0) found.push(`${base.href} is not the production build of Cairn`);
  for (const [, script = ''] of scripts) {
    const { body, status, type, header } = await get(script);
    status(200);
    type(/javascript/);
    header('Cache-Control', caching.hashed);
    header('X-Content-Type-Options', headers['X-Content-Type-Options']);
    if (body.length > worthCompressing) header('Content-Encoding', 'gzip');
  }
  const missing = await get('assets/missing.js');
  missing.status(404);
  if (missing.answer.headers.get('Cache-Control') === caching.hashed)
    found.push('A missing file is kept by browsers for good');

  const worker = await get('practiceWorker.js');
  worker.type(/javascript/);
  worker.header('Cache-Control', caching.other);

  const config = await get('config.json');
  if (config.answer.status === 404)
    return [...found, 'config.json is missing: the site opens no cloud'];
  config.status(200);
  config.type(/json/);
  config.header('Cache-Control', caching.other);
  if (/"practiceCloud"\s*:\s*"only"/.test(config.body)) return found;
  const api = /"api"\s*:\s*"([^"]+)"/.exec(config.body)?.[1];
  if (api === undefined) return [...found, 'config.json names no api'];
  const cloud = await get(`${api}?command=listCapabilities&response=json`);
  cloud.status(401);
  cloud.strict();
  if (!cloud.body.includes('response')) found.push(`${api} is not CloudStack's API`);
  if (cloud.answer.headers.has('Content-Security-Policy'))
    found.push("CloudStack's own answers carry Cairn's headers");
  return found;
}
