import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Failure of a file: the connection is cut, the server answers so, or never. */
export const failures = ['drop', '404', '500', 'hang'] as const;
export type Failure = (typeof failures)[number];

/** A site of the production build whose files a test may change under a running tab. */
export interface Site {
  address: string;
  /** Lets the file at this path fail from now on, until `heal`. */
  fail: (path: string, failure: Failure) => void;
  heal: () => void;
  /** Puts another build instead of this one: every hashed name changes, the old files are gone. */
  upgrade: () => void;
  /** Takes away the files whose name begins like this. */
  lose: (name: string) => void;
  close: () => Promise<void>;
}

/** Content and address of a site. */
interface Served {
  /** Folder of the build. */
  build: string;
  /** The path below which it is served. */
  base: string;
  /** The status of an address that is no file, whose answer is the page all the same. */
  noFile: number;
  /** Content of its `config.json`; a site without one has none. */
  config: object | undefined;
}

const defaults: Served = {
  build: 'dist',
  base: '/',
  noFile: 200,
  config: { api: '/client/api', practiceCloud: true },
};

/** Serves a copy of a build, and passes the rest of `/client` on to the cloud at a port. */
export async function openSite(cloudPort: number, changes: Partial<Served> = {}): Promise<Site> {
  const served = { ...defaults, ...changes };
  const home = mkdtempSync(join(tmpdir(), 'cairn-site-'));
  cpSync(served.build, home, { recursive: true });
  if (served.config !== undefined)
    writeFileSync(join(home, 'config.json'), JSON.stringify(served.config));
  const failing = new Map<string, Failure>();

  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, url, headers } = incoming;
    const onward = ask({ port: cloudPort, host: '127.0.0.1', method, path: url, headers });
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://site');
    const failure = failing.get(pathname);
    if (failure === 'hang') return undefined;
    if (failure === 'drop') return incoming.socket.destroy();
    if (failure !== undefined) return outgoing.writeHead(Number(failure)).end();
    if (!pathname.startsWith(served.base) || pathname.startsWith('/client/api'))
      return pass(incoming, outgoing);
    const path = pathname.slice(served.base.length);
    const requested = join(home, path);
    const isFile = extname(path) !== '' && existsSync(requested);
    if (!isFile && /^(assets\/|config\.json$)/.test(path)) return outgoing.writeHead(404).end();
    outgoing.statusCode = isFile || path === '' ? 200 : served.noFile;
    const file = isFile ? requested : join(home, 'index.html');
    outgoing.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    return outgoing.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The site has no address');

  const assets = join(home, 'assets');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    fail: (path, failure) => void failing.set(path, failure),
    heal: () => failing.clear(),
    upgrade() {
      const names = readdirSync(assets).map((name) => [name, name.replace(/\.(\w+)$/, '2.$1')]);
      for (const file of [
        join(home, 'index.html'),
        ...names.map(([name]) => join(assets, `${name}`)),
      ]) {
        let text = readFileSync(file, 'utf8');
        for (const [before, after] of names) text = text.replaceAll(`${before}`, `${after}`);
        writeFileSync(file, text);
      }
      for (const [before, after] of names)
        renameSync(join(assets, `${before}`), join(assets, `${after}`));
    },
    lose(start) {
      for (const name of readdirSync(assets))
        if (name.startsWith(start)) rmSync(join(assets, name));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(home, { recursive: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
