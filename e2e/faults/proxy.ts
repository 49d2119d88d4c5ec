import { createReadStream, existsSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** Fate of one request: if it reaches the cloud, and what the browser receives. */
export type ProxyFault =
  | 'droppedBefore'
  | 'droppedAfter'
  | 'cutAfter'
  | 'html'
  | 'truncated'
  | 'late'
  | 'stalled'
  | Refusal;

/** The cloud's answer in place of the change. */
export interface Refusal {
  status: number;
  cserrorcode: number;
  text: string;
}

/** A request that changes something, as it left the browser. */
interface SentChange {
  command: string;
  reached: boolean;
}

/** A site that serves the build and a cloud behind it, and lets one request go wrong. */
export interface FaultProxy {
  address: string;
  /** Lets the `turn`th request of a command from now on go wrong. Counts from 1. */
  arm: (command: string, turn: number, trouble: ProxyFault) => void;
  /** Resolves once the armed request has arrived. */
  struck: () => Promise<void>;
  /** Releases a delayed answer. */
  release: () => void;
  /** Changes that the browser sent since the last call of this. */
  takeSent: () => readonly SentChange[];
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** ms that a late answer takes: longer than the client waits. */
export const lateMs = 61_000;

const isChange = (command: string) => !/^(list|get|query|login$|logout$)/.test(command);

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Serves a build, and passes `/client` on to the cloud at a port. */
export async function openFaultProxy(build: string, cloudPort: number): Promise<FaultProxy> {
  let armed: { command: string; turn: number; trouble: ProxyFault } | undefined;
  let sent: SentChange[] = [];
  let strike: () => void = () => undefined;
  let strikes = Promise.resolve();
  let release: () => void = () => undefined;
  let released = Promise.resolve();

  /** The trouble of this request, if it is the armed one. */
  function troubleOf(command: string): ProxyFault | undefined {
    if (armed?.command !== command) return undefined;
    armed.turn -= 1;
    if (armed.turn > 0) return undefined;
    const { trouble } = armed;
    armed = undefined;
    strike();
    return trouble;
  }

  function onward(incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { method, url, headers } = incoming;
    return new Promise((resolve, reject) => {
      const request = ask({
        port: cloudPort,
        host: '127.0.0.1',
        method,
        path: url,
        headers: { ...headers, connection: 'keep-alive', 'content-length': body.length },
      });
      request.on('response', resolve);
      request.on('error', reject);
      request.end(body);
    });
  }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const query = new URL(incoming.url ?? '/', 'http://site').searchParams;
    const command =
      new URLSearchParams(body.toString()).get('command') ?? query.get('command') ?? '';
    const trouble = troubleOf(command);
    const reached = trouble !== 'droppedBefore' && typeof trouble !== 'object';
    if (isChange(command)) sent.push({ command, reached });
    const { socket } = incoming;
    if (trouble === 'droppedBefore') return void socket.destroy();
    if (typeof trouble === 'object') {
      const { status, cserrorcode, text } = trouble;
      outgoing.writeHead(status, { 'Content-Type': 'application/json' });
      const answer = { errorcode: status, cserrorcode, errortext: text };
      return void outgoing.end(JSON.stringify({ [`${command.toLowerCase()}response`]: answer }));
    }
    const answer = await onward(incoming, body);
    const text = await bodyOf(answer);
    if (trouble === 'droppedAfter' || trouble === 'truncated') {
      // A part of an answer has arrived, so no browser sends the request again by itself.
      outgoing.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': text.length + 10,
      });
      outgoing.write(trouble === 'truncated' ? text.subarray(0, text.length / 2) : '{');
      return void setImmediate(() => socket.destroy());
    }
    if (trouble === 'cutAfter') return void socket.destroy();
    if (trouble === 'html') {
      outgoing.writeHead(502, { 'Content-Type': 'text/html' });
      return void outgoing.end('<html><title>502 Bad Gateway</title></html>');
    }
    if (trouble === 'late') await new Promise((resolve) => setTimeout(resolve, lateMs).unref());
    if (trouble === 'stalled') await released;
    outgoing.writeHead(answer.statusCode ?? 502, {
      ...answer.headers,
      'content-length': text.length,
    });
    return void outgoing.end(text);
  }

  function serve(pathname: string, outgoing: ServerResponse): void {
    if (pathname === '/config.json') {
      outgoing.setHeader('Content-Type', 'application/json');
      return void outgoing.end('{"api": "/client/api"}');
    }
    const requested = join(build, pathname);
    const isFile = extname(pathname) !== '' && existsSync(requested);
    const file = isFile ? requested : join(build, 'index.html');
    outgoing.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://site');
    if (!pathname.startsWith('/client/')) return serve(pathname, outgoing);
    return void pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The proxy has no address');
  return {
    address: `http://127.0.0.1:${String(bound.port)}`,
    arm(command, turn, trouble) {
      armed = { command, turn, trouble };
      strikes = new Promise((resolve) => {
        strike = resolve;
      });
      released = new Promise((resolve) => {
        release = resolve;
      });
    },
    struck: () => strikes,
    release: () => release(),
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
