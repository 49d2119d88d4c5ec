/** A call as it reached the server. */
export interface SentCall {
  method: string;
  /** The part of the address behind `?`, with it. */
  query: string;
  command: string;
  params: Readonly<Record<string, string>>;
}

type Handler = (call: SentCall) => Response | Promise<Response>;

/** A server of CloudStack's format whose answers a test writes down itself. */
export interface ScriptedServer {
  fetch: typeof globalThis.fetch;
  calls: SentCall[];
  /** From now on, this command is answered so. */
  on(command: string, handler: Handler): void;
  /** The calls of one command. */
  callsOf(command: string): SentCall[];
}

/** Success answer of the engine. */
export function answer(command: string, body: unknown): Response {
  return Response.json({ [`${command.toLowerCase()}response`]: body });
}

/** Refusal of the engine. */
export function refusal(command: string, errorcode: number, errortext: string): Response {
  const body = { [`${command.toLowerCase()}response`]: { uuidList: [], errorcode, errortext } };
  return new Response(JSON.stringify(body), { status: errorcode });
}

/** A connection that breaks before an answer arrives. */
export function noAnswer(): never {
  throw new TypeError('Failed to fetch');
}

export const person = {
  userid: 'user-1',
  username: 'operator',
  account: 'warrenton',
  domainid: 'domain-1',
  firstname: 'Ada',
  lastname: 'Byron',
  type: '0',
  timeout: 1800,
  sessionkey: 'key-1',
  is2faenabled: 'false',
  is2faverified: 'false',
};

export function scriptedServer(): ScriptedServer {
  const calls: SentCall[] = [];
  const handlers = new Map<string, Handler>([
    ['login', () => answer('login', person)],
    ['logout', () => answer('logout', { description: 'success' })],
    ['listAsyncJobs', () => answer('listAsyncJobs', {})],
  ]);
  return {
    calls,
    callsOf: (command) => calls.filter((call) => call.command === command),
    on(command, handler) {
      handlers.set(command, handler);
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const { search } = new URL(request.url);
      const body = new URLSearchParams(await request.text());
      const { command = '', ...params } = Object.fromEntries(body);
      const call = { method: request.method, query: search, command, params };
      calls.push(call);
      const handler = handlers.get(command);
      if (handler === undefined) return refusal(command, 432, 'The given command does not exist');
      const { signal } = request;
      signal.throwIfAborted();
      return Promise.race([
        Promise.resolve(handler(call)),
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
      ]);
    },
  };
}
