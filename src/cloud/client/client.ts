import * as v from 'valibot';
import { callFrom, type Call } from './calls';
import { CloudError } from './errors';
import type { UnreadableRow } from '../lists/list';
import { rowsOf, unwrap, validate } from './answer';
import { systemClock, type Clock } from './clock';
import { deadline } from './deadline';
import { createPageSize, largestPage, type PageSize } from './apiPageSize';
import { createRateLimitPause, type Passed, type RateLimitPause } from './rateLimitPause';
import type { ClientSession } from '../session/sessionStore';
import { memoryStorage, type KeyValueStorage } from '../../browser/storage';
import { login, logout } from '../session/accountCommands';
import type { Command, ListCommand, Parameters, ParameterValue } from './command';
import { lenient, maybe } from './schema';

/** One page of a list. */
export interface Page<T> {
  items: readonly T[];
  /** Rows that could not be read, and are not among the items. */
  unreadable: readonly UnreadableRow[];
  /** Entries that the engine counts on all pages; undefined where it names no number that can be. */
  count: number | undefined;
}

/** Number (from 1) and size of a page. A size above the engine's maximum is lowered to it. */
export interface PageRequest {
  page: number;
  pagesize: number;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Key of a session that still waits for its second factor. */
  sessionKey?: string | undefined;
}

/**
 * Speaks the engine's HTTP API (CloudStack rules §1, §2, §4). Every failure is a CloudError, except an abort, which
 * is passed through.
 * - Every call is a POST with all parameters in its body, so that no session key appears in an address.
 * - A read may be repeated. One that finds the session ended waits until the same person has signed in again.
 * - A change is sent once, whatever happens.
 * - When the cloud asks to wait (429), nothing is sent until then. Reads queue, and a read that was refused this way
 *   is resent. A change never waits, since the data it was based on grows old: it fails as `rateLimited` where the
 *   cloud refused it, and unsent as `held` until the wait is over.
 */
export interface Client {
  read<P extends string, T>(
    command: Command<P, T>,
    params: Parameters<P>,
    options?: CallOptions,
  ): Promise<T>;
  /** A page of a list; without a page, the list as the engine returns it. */
  list<P extends string, T>(
    command: ListCommand<P, T>,
    params: Parameters<P>,
    options?: CallOptions & { page?: PageRequest | undefined },
  ): Promise<Page<T>>;
  change<P extends string, T>(
    command: Command<P, T>,
    params: Parameters<P>,
    options?: Pick<CallOptions, 'sessionKey'>,
  ): Promise<T>;
  /** The call that `change` would send, without anything secret. Sends nothing. */
  callOf<P extends string, T>(command: Command<P, T>, params: Parameters<P>): Call;
  /**
   * The cloud's time, ms since 1970, to compare with the times of its resources. CloudStack has no command for it,
   * but a proxy before it may send a Date header (to the second); without one, it is the browser's.
   */
  now(): number;
  pause: RateLimitPause;
  pageSize: PageSize;
}

export interface ClientOptions {
  /** Address of the API, e.g. `/client/api`. */
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  session: ClientSession;
  clock?: Clock;
  /** The cloud's own time, where it is known beside its answers. ms since 1970. */
  cloudNow?: (() => number) | undefined;
  /** The tab's storage for the limits that the cloud reported. */
  storage?: KeyValueStorage;
  /** ms after which a call that got no answer counts as lost; a change may have been carried out all the same. */
  timeoutMs?: number;
}

/** More than any list has: a larger `count` is a fault of the engine. */
const largestCount = 1_000_000;

const listCount = v.object({
  count: lenient(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestCount))),
});

function encode(command: string, params: Readonly<Record<string, ParameterValue>>) {
  const encoded = new URLSearchParams({ command, response: 'json' });
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) encoded.set(name, String(value));
  return encoded;
}

/** Maximum sends of one read that the cloud asks to wait: some clouds never let some commands pass. */
const patience = 3;

function isOf(error: unknown, kind: CloudError['kind']): boolean {
  return error instanceof CloudError && error.kind === kind;
}

/** The engine knows the session no longer, or has ended it since its second factor is due (CloudStack rules §4). */
function endsSession(error: unknown): boolean {
  return isOf(error, 'sessionEnded') || isOf(error, 'twoFactor');
}

function sessionEnded(command: string): CloudError {
  return new CloudError('sessionEnded', { command });
}

export function createClient({
  baseUrl,
  fetch,
  session,
  clock = systemClock,
  cloudNow,
  storage = memoryStorage(),
  timeoutMs = 60_000,
}: ClientOptions): Client {
  const pause = createRateLimitPause(clock);
  const pageSize = createPageSize(storage);
  /** Offset of the cloud's clock to this one, ms. */
  let ahead = 0;

  /** Sends, and unwraps the answer. A missing answer is `offline`. */
  async function exchange(
    name: string,
    body: URLSearchParams,
    signal: AbortSignal,
  ): Promise<unknown> {
    const lost = () => new CloudError('offline', { command: name });
    const response = await fetch(baseUrl, {
      method: 'POST',
      body,
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { Accept: 'application/json' },
    }).catch(() => {
      throw lost();
    });
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(date)) ahead = date - clock.now();
    const text = await response.text().catch(() => {
      throw lost();
    });
    return unwrap(name, response, text);
  }

  /** The same, within the deadline; calls `passed` with true if the cloud asks to wait. */
  async function send(
    name: string,
    caller: AbortSignal | undefined,
    request: () => URLSearchParams,
    passed: Passed = () => undefined,
  ): Promise<unknown> {
    let limited = false;
    const { signal, release } = deadline(caller, clock, timeoutMs);
    try {
      return await exchange(name, request(), signal);
    } catch (error) {
      caller?.throwIfAborted();
      limited = isOf(error, 'rateLimited');
      if (limited && error instanceof CloudError) pause.hold(error.retryAfterMs ?? 0);
      throw error;
    } finally {
      release();
      passed(limited);
    }
  }

  async function sendRead(
    name: string,
    params: Readonly<Record<string, ParameterValue>>,
    { signal, sessionKey }: CallOptions,
  ): Promise<unknown> {
    for (let refused = 0; ;) {
      const key = sessionKey ?? (await session.keyForReading(name, signal));
      try {
        const passed = await pause.pass(signal);
        const request = () => {
          // The session may have ended while the call was queued.
          if (sessionKey === undefined && session.key() !== key) throw sessionEnded(name);
          return encode(name, { ...params, sessionkey: key });
        };
        return await send(name, signal, request, passed);
      } catch (error) {
        if (isOf(error, 'rateLimited')) refused += 1;
        else if (!endsSession(error) || sessionKey !== undefined) throw error;
        else session.end(key);
        if (refused === patience) throw error;
      }
    }
  }

  /** The same for a page of a list. A first page that is too large for the engine is requested again, smaller. */
  async function readPage(
    name: string,
    params: Readonly<Record<string, ParameterValue>>,
    page: PageRequest | undefined,
    options: CallOptions,
  ): Promise<unknown> {
    const pagesize = page && Math.min(page.pagesize, pageSize.current());
    try {
      return await sendRead(name, { ...params, ...page, pagesize }, options);
    } catch (error) {
      const largest = largestPage(error);
      if (pagesize === undefined || largest === undefined || largest >= pagesize) throw error;
      pageSize.lower(largest);
      if (page?.page !== 1) throw error;
      return sendRead(name, { ...params, page: 1, pagesize: largest }, options);
    }
  }

  async function sendChange(
    name: string,
    params: Readonly<Record<string, ParameterValue>>,
    { sessionKey }: Pick<CallOptions, 'sessionKey'>,
  ): Promise<unknown> {
    const key = name === login.name ? undefined : (sessionKey ?? session.key());
    // Without its key, a call that still carries the cookies would end another tab's session (CloudStack rules §4).
    if (key === undefined && name !== login.name) throw sessionEnded(name);
    // Sign-out never waits.
    if (pause.wait() !== undefined && name !== logout.name)
      throw new CloudError('held', { command: name, retryAfterMs: pause.left() });
    try {
      return await send(name, undefined, () => encode(name, { ...params, sessionkey: key }));
    } catch (error) {
      if (key !== undefined && endsSession(error)) session.end(key);
      throw error;
    }
  }

  return {
    now: cloudNow ?? (() => clock.now() + ahead),
    pause,
    pageSize,
    read: async (command, params, options = {}) =>
      validate(command.name, command.schema, await sendRead(command.name, params, options)),
    change: async (command, params, options = {}) =>
      validate(command.name, command.schema, await sendChange(command.name, params, options)),
    callOf: ({ name }, params) =>
      callFrom(new URL(baseUrl, globalThis.document?.baseURI).href, name, encode(name, params)),
    async list({ name, key, item }, params, { page, ...options } = {}) {
      const answer = await readPage(name, params, page, options);
      const entries = v.object({ [key]: maybe(v.array(v.unknown())) });
      const rows = validate(name, entries, answer)[key] ?? [];
      return { ...rowsOf(name, key, item, rows), ...validate(name, listCount, answer) };
    },
  };
}
