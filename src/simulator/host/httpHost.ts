import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openHost, type Host } from './host';
import { answerPractice } from './practiceAddress';
import { oneAtATime } from '../queue';
import type { Settings } from '../model';
import type { ScenarioName } from '../scenarios';

/** Larger bodies are no calls to this API. Bytes. */
const largestBody = 1024 * 1024;

/** A request body that is too large to be read. */
class BodyTooLarge extends Error {}

/** A node request as a fetch Request, its body read. */
async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2)
    headers.append(incoming.rawHeaders[i] ?? '', incoming.rawHeaders[i + 1] ?? '');
  const url = new URL(incoming.url ?? '/', `http://${headers.get('host') ?? 'localhost'}`);
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await readBody(incoming);
  return new Request(url, { method, headers, body });
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Sends a fetch Response; `Response.error()` as a connection that breaks. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  // CloudStack itself sends no date.
  outgoing.sendDate = false;
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

export interface HttpOptions {
  /** 0 takes any that is free. */
  port: number;
  hostname: string;
  scenario: ScenarioName;
  speed: number;
  /** How long each answer takes at least, in ms: the network's way to a real cloud. */
  answerMs?: number;
  /** Settings of the server that differ from the scenario's. */
  settings?: Partial<Settings>;
}

/** A practice cloud that listens. */
export interface HttpHost {
  /** e.g. http://127.0.0.1:8080 */
  address: string;
  host: Host;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Lifetime of an idle connection, in ms. */
const idleMs = 120_000;

/** Serves the API at /client/api, consoles at /client/console, the controls at /practice. */
export async function listen(options: HttpOptions): Promise<HttpHost> {
  const host = await openHost({
    exclusively: oneAtATime(),
    realNow: Date.now,
    // A late answer must not delay the end of a process that is asked to stop.
    wait: (ms) => wait(ms, undefined, { ref: false }),
    scenario: options.scenario,
    speed: options.speed,
    seed: 1,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    sessionCheck: 'CookieAndParameter',
  });
  const server = createServer((incoming, outgoing) => {
    void handle(host, incoming, outgoing, options.answerMs);
  });
  // A proxy's idle connections live for a minute: if closed here sooner, the next change that it sends would be lost.
  server.keepAliveTimeout = idleMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.hostname, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  const name = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname;
  return {
    address: `http://${name}:${String(port)}`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function handle(
  host: Host,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answerMs = 0,
) {
  try {
    const request = await toRequest(incoming);
    if (answerMs > 0) await wait(answerMs);
    await send(await route(host, request), outgoing);
  } catch (error) {
    if (outgoing.headersSent) outgoing.destroy();
    else {
      outgoing.statusCode = error instanceof BodyTooLarge ? 413 : 500;
      outgoing.setHeader('connection', 'close');
      outgoing.end();
    }
  }
}

function route(host: Host, request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/practice') return answerPractice(host, request);
  if (pathname.startsWith('/client/')) return host.answer(request);
  return new Response('The practice cloud answers at /client/api.\n', { status: 404 });
}
