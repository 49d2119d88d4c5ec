import { oneAtATime } from '../queue';
import { openHost, type Host } from '../host/host';
import type { ScenarioName } from '../scenarios';
import { isObject } from './facts';

/** A practice cloud with a stopped clock, and one address. */
export async function openPractice(scenario: ScenarioName): Promise<Host> {
  return openHost({
    exclusively: oneAtATime(),
    realNow: () => Date.UTC(2026, 10, 23, 14, 0, 0),
    wait: () => Promise.resolve(),
    scenario,
    speed: 0,
    seed: 7,
    sessionCheck: 'Parameter',
  });
}

export const apiAddress = 'http://cloud.test/client/api';

/** One call: the request and the answer. */
export interface Exchange {
  command: string;
  params: URLSearchParams;
  status: number;
  /** The whole body. */
  body: unknown;
  /** Content of the envelope. */
  content: Record<string, unknown>;
}

/** Sends a request and reads both sides of it. */
export async function exchange(host: Host, request: Request): Promise<[Exchange, Response]> {
  const params = new URL(request.url).searchParams;
  if (request.method === 'POST')
    for (const [name, value] of new URLSearchParams(await request.clone().text()))
      params.append(name, value);
  const response = await host.answer(request);
  const body: unknown = await response.clone().json();
  const inner = isObject(body) ? Object.values(body)[0] : undefined;
  const command = params.get('command') ?? '';
  const content = isObject(inner) ? inner : {};
  return [{ command, params, status: response.status, body, content }, response];
}

/** Sends a command by POST. */
export async function call(host: Host, params: Record<string, string>): Promise<Exchange> {
  const body = new URLSearchParams({ response: 'json', ...params });
  const [done] = await exchange(host, new Request(apiAddress, { method: 'POST', body }));
  return done;
}
