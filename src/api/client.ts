import * as v from 'valibot';
import { callFrom, type Call } from '../domain/calls';
import { CloudError } from '../domain/errors';
import { unwrap, validate } from './answer';
import { systemClock, type Clock } from './clock';
import type { SessionKeeper } from './session';
import type { Command, ListCommand, Parameters, ParameterValue } from './wire/command';
import { maybe } from './wire/schema';

/** One page of a list, and how many entries the engine counts in all. */
export interface Page<T> {
  items: readonly T[];
  total: number;
}

/** Which page: numbers count from 1. */
export interface PageRequest {
  page: number;
  pagesize: number;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/**
 * Speaks the engine's HTTP API (CloudStack rules §1, §2, §4). Every failure is a CloudError, except an
 * abort, which stays what it is.
 * - Reads are GET. One that finds the session ended waits until the same person has signed in again.
 * - Changes are POST and are sent once, whatever happens.
 */
export interface Client {
  read<P extends string, T>(
    command: Command<P, T>,
    params: Parameters<P>,
    options?: CallOptions,
  ): Promise<T>;
  /** A page of a list; without a page, the list as the engine gives it. */
  list<P extends string, T>(
    command: ListCommand<P, T>,
    params: Parameters<P>,
    options?: CallOptions & { page?: PageRequest | undefined },
  ): Promise<Page<T>>;
  change<P extends string, T>(command: Command<P, T>, params: Parameters<P>): Promise<T>;
  /** What `change` would send, without anything secret. Sends nothing. */
  callOf<P extends string, T>(command: Command<P, T>, params: Parameters<P>): Call;
  /**
   * The cloud's own time, ms since 1970, by the Date header of its last answer (to the second):
   * what it created is to be compared with this, since its clock and the browser's may differ.
   */
  now(): number;
}

export interface ClientOptions {
  /** Where the API is, e.g. `/client/api`. */
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  session: SessionKeeper;
  clock?: Clock;
  /** ms after which a call that got no answer counts as lost; a change may have been carried out all the same. */
  timeoutMs?: number;
}

const listCount = v.object({ count: maybe(v.number()) });

function encode(command: string, params: Readonly<Record<string, ParameterValue>>) {
  const encoded = new URLSearchParams({ command, response: 'json' });
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) encoded.set(name, String(value));
  return encoded;
}

/** One signal that aborts with the caller's, or after a time; `release` lets go of both. */
function deadline(caller: AbortSignal | undefined, clock: Clock, ms: number) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort(caller?.reason);
  };
  if (caller?.aborted === true) abort();
  caller?.addEventListener('abort', abort);
  const callOff = clock.after(ms, abort);
  return {
    signal: controller.signal,
    release() {
      callOff();
      caller?.removeEventListener('abort', abort);
    },
  };
}

export function createClient({
  baseUrl,
  fetch,
  session,
  clock = systemClock,
  timeoutMs = 60_000,
}: ClientOptions): Client {
  /** How far the cloud's clock is ahead of this one, ms. */
  let ahead = 0;

  /** Sends, and takes the answer out of its envelope. An answer that does not come is `offline`. */
  async function exchange(name: string, url: string, init: RequestInit): Promise<unknown> {
    const lost = () => new CloudError('offline', { command: name });
    const response = await fetch(url, {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { Accept: 'application/json' },
      ...init,
    }).catch(() => {
      throw lost();
    });
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(date)) ahead = date - clock.now();
    const body = await response.text().catch(() => {
      throw lost();
    });
    return unwrap(name, response, body);
  }

  async function get(
    name: string,
    params: Readonly<Record<string, ParameterValue>>,
    caller: AbortSignal | undefined,
  ): Promise<unknown> {
    for (;;) {
      const key = await session.keyForReading(name, caller);
      caller?.throwIfAborted();
      const { signal, release } = deadline(caller, clock, timeoutMs);
      try {
        const query = encode(name, { ...params, sessionkey: key }).toString();
        return await exchange(name, `${baseUrl}?${query}`, { signal });
      } catch (error) {
        caller?.throwIfAborted();
        if (!(error instanceof CloudError && error.kind === 'sessionEnded')) throw error;
        session.end(key);
      } finally {
        release();
      }
    }
  }

  async function post(
    name: string,
    params: Readonly<Record<string, ParameterValue>>,
  ): Promise<unknown> {
    const key = name === 'login' ? undefined : session.key();
    // Without its key, a call that still carries the cookies would end another tab's session (CloudStack rules §4).
    if (key === undefined && name !== 'login')
      throw new CloudError('sessionEnded', { command: name });
    const { signal, release } = deadline(undefined, clock, timeoutMs);
    try {
      const body = encode(name, { ...params, sessionkey: key });
      return await exchange(name, baseUrl, { method: 'POST', body, signal });
    } catch (error) {
      if (key !== undefined && error instanceof CloudError && error.kind === 'sessionEnded')
        session.end(key);
      throw error;
    } finally {
      release();
    }
  }

  return {
    now: () => clock.now() + ahead,
    read: async (command, params, { signal } = {}) =>
      validate(command.name, command.schema, await get(command.name, params, signal)),
    change: async (command, params) =>
      validate(command.name, command.schema, await post(command.name, params)),
    callOf: ({ name }, params) =>
      callFrom(new URL(baseUrl, globalThis.document?.baseURI).href, name, encode(name, params)),
    async list({ name, key, item }, params, { signal, page } = {}) {
      const answer = await get(name, { ...params, ...page }, signal);
      const entries = v.object({ [key]: maybe(v.array(item)) });
      const items = validate(name, entries, answer)[key] ?? [];
      const { count } = validate(name, listCount, answer);
      return { items, total: count ?? items.length };
    },
  };
}
