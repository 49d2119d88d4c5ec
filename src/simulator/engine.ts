import type { SessionCheck } from './session/auth';
import type { ApiCall, Answer } from './wire/dispatch';
import type { State } from './model';
import type { JsonObject } from './wire/wire';
import { works } from './commands';
import { consolePage } from './host/consolePage';
import { dispatch } from './wire/dispatch';
import { encodeTexts } from './wire/encode';
import { takeFaults } from './faults';
import { nextDue, settleJobs } from './jobs';
import { schedules } from './schedule/takeScheduled';
import { isCommand } from './wire/signatures';
import { ApiError, envelopeName, errorBody, serverError } from './wire/wire';

/** The only source of time. */
export interface SimulatorClock {
  /** ms since 1970. */
  now(): number;
  /** Waits, for answers that a fault delays. */
  wait(ms: number): Promise<void>;
}

export interface SimulatorOptions {
  /** Changed in place. */
  state: State;
  clock: SimulatorClock;
  /** *Parameter* in a service worker's page, which has no cookies of its own. */
  sessionCheck: SessionCheck;
  /** The callers' own time, by which a signature expires, ms since 1970; absent, it is the clock's. */
  callersNow?: () => number;
  /** The address of a simulated screen; by default `/client/console?token=…` where the call came from. */
  consoleUrl?: (token: string) => string;
}

/** A request, read. */
export interface Incoming {
  method: string;
  url: URL;
  /** Of the query and of a form body; the query's win. */
  params: ReadonlyMap<string, string>;
  cookies: ReadonlyMap<string, string>;
}

/** An answer, not yet sent. */
export interface Reply {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
  /** ms to wait before it is sent. */
  delayMs: number;
  /** No answer is sent at all: the connection breaks. */
  connectionLost: boolean;
}

/** A CloudStack that lives on plain data: `state` is all that it knows. */
export interface Simulator {
  readonly state: State;
  /** Answers `/client/api` and `/client/console`. */
  fetch(request: Request): Promise<Response>;
  /** The same without the delay, for a host with a lock; the host does the delay. */
  answer(incoming: Incoming): Reply;
  /** Does everything that is due. */
  settle(): void;
  /** Time of the next step of a job or of the next scheduled snapshot, ms since 1970. */
  nextDue(): number | undefined;
}

/** A cloud from a state. It is cheap, and stores nothing but the state. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { state } = options;
  const clock: SimulatorClock = {
    now: () => Math.floor(options.clock.now()),
    wait: (ms) => options.clock.wait(ms),
  };
  const cloud: Simulator = {
    state,
    settle: () => settleJobs(state, clock.now(), works, schedules),
    nextDue() {
      const next = Math.min(nextDue(state) ?? Infinity, schedules.due(state) ?? Infinity);
      return next === Infinity ? undefined : next;
    },
    answer(incoming) {
      cloud.settle();
      const { pathname, searchParams } = incoming.url;
      if (pathname.endsWith('/client/console'))
        return page(consolePage({ state, now: clock.now() }, searchParams.get('token') ?? ''));
      if (!pathname.endsWith('/client/api')) return page({ status: 404, html: 'Not found' });
      return answerApi({ ...options, clock }, incoming);
    },
    async fetch(request) {
      const reply = cloud.answer(await readCall(request));
      if (reply.delayMs > 0) await clock.wait(reply.delayMs);
      return toResponse(reply);
    },
  };
  return cloud;
}

function page({ status, html }: { status: number; html: string }): Reply {
  return {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'"],
      ['Cache-Control', 'no-store'],
    ],
    body: html,
    delayMs: 0,
    connectionLost: false,
  };
}

/** The answer to a request without parameters. */
const nothing: Reply = {
  status: 200,
  headers: [['Content-Type', 'text/xml;charset=utf-8']],
  body: '',
  delayMs: 0,
  connectionLost: false,
};

function answerApi(
  { state, clock, sessionCheck, callersNow = clock.now, consoleUrl }: SimulatorOptions,
  incoming: Incoming,
) {
  const command = incoming.params.get('command');
  const { delayMs, fault } = takeFaults(state, command ?? '');
  const lost: Reply = { status: 0, headers: [], body: '', delayMs, connectionLost: true };
  if (fault?.kind === 'connectionLost') return lost;
  // An empty request has an empty answer.
  if (incoming.params.size === 0) return { ...nothing, delayMs };
  const given: Record<string, string> = {};
  for (const [name, value] of incoming.params) given[name.toLowerCase()] = value;
  const call: ApiCall = {
    method: incoming.method,
    command,
    given,
    sent: incoming.params,
    credentials: { sessionKey: incoming.params.get('sessionkey'), cookies: incoming.cookies },
  };
  const around = {
    sessionCheck,
    callersNow: callersNow(),
    consoleUrl:
      consoleUrl ?? ((token: string) => `${incoming.url.origin}/client/console?token=${token}`),
  };
  const answer = attempt(
    () => dispatch(state, clock.now(), call, around, fault),
    call,
    state.meta.settings.encodeApiResponse === true ? encodeTexts : (body) => body,
  );
  const reply: Reply = { ...answer, delayMs };
  if (fault?.kind === 'answerLost') return lost;
  if (fault?.kind === 'emptyBody') return { ...reply, body: '' };
  if (fault?.kind === 'malformedJson')
    return { ...reply, body: reply.body.slice(0, Math.ceil(reply.body.length / 2)) };
  return reply;
}

function attempt(
  work: () => Answer,
  { command, given }: ApiCall,
  written: (body: JsonObject) => JsonObject,
): Reply {
  const known = command !== undefined && isCommand(command) ? command : undefined;
  const json = [['Content-Type', 'application/json;charset=utf-8']] as const;
  try {
    if (given.response?.toLowerCase() !== 'json')
      throw serverError(430, 'The practice cloud writes no XML: add response=json to the request');
    const { body, cookies } = work();
    return {
      status: 200,
      headers: [...json, ...cookies.map((cookie) => ['Set-Cookie', cookie] as const)],
      body: JSON.stringify(written({ [envelopeName(command ?? '')]: body })),
      delayMs: 0,
      connectionLost: false,
    };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return {
      status: error.code,
      headers: [...json, ['X-Description', headerText(error.message)]],
      body: JSON.stringify(written(errorBody(error.code === 432 ? undefined : known, error))),
      delayMs: 0,
      connectionLost: false,
    };
  }
}

/** Text as a header can carry it. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

function readCookies(header: string | null): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const [name = '', ...value] = part.trim().split('=');
    cookies.set(name, value.join('='));
  }
  return cookies;
}

/** Reads a request: its query, its form, its cookies. */
export async function readCall(request: Request): Promise<Incoming> {
  const url = new URL(request.url);
  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : [];
  return {
    method: request.method,
    url,
    params: new Map([...form, ...url.searchParams]),
    cookies: readCookies(request.headers.get('cookie')),
  };
}

/** Sends an answer. A lost connection is `Response.error()`. */
export function toResponse(reply: Reply): Response {
  if (reply.connectionLost) return Response.error();
  const headers = new Headers();
  for (const [name, value] of reply.headers) headers.append(name, value);
  return new Response(reply.body, { status: reply.status, headers });
}
