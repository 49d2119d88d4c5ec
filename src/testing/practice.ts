import { cloudResources } from '../resources/forCloud/cloudResources';
import { createSimulator, type Reply } from '../simulator/engine';
import type { State } from '../simulator/model';
import { putMeta } from '../simulator/store';
import { operator, startScenario, type ScenarioName } from '../simulator/scenarios';
import { requestProblems } from '../simulator/contract/facts';
import type { Environment } from '../cloud/environments/environment';
import type { Cloud } from '../cloud/cloud';
// Lazy code of a browser is loaded from the start: no test waits for code.
import '../resources/forCloud/jobToTask';
import '../cloud/changes/readTrace';
import '../cloud/changes/searches';
import { createCloud } from '../cloud/createCloud';
import { signIn } from '../cloud/session/session';
import type { Clock } from '../cloud/client/clock';
import type { TakeLock } from '../cloud/session/lock';
import { noPeers, type Peers } from '../cloud/session/peers';
import { memoryStorage, type KeyValueStorage } from '../browser/storage';
import { manualClock, type ManualClock } from './clock';
import { scriptedPage } from './cloud';
import { freeLock } from './locks';

/** Takes a call to the engine, once or more or not at all, and an answer back. */
export type Transport = (
  command: string,
  send: () => Promise<Response>,
  params?: URLSearchParams,
) => Promise<Response>;

/** Parts that each tab has for itself. */
interface TabParts {
  clock?: Clock;
  lock?: TakeLock;
  peers?: Peers;
}

export interface PracticeTest {
  cloud: Cloud;
  clock: ManualClock;
  /** State of the practice cloud; a test may add faults to it. */
  state: State;
  /** Differences of the requests so far from the facts of the API. */
  problems: string[];
  /** The network between the two; a test may put trouble in its way. */
  network: { transport: Transport };
  /** Commands in the order in which they were sent. */
  sent: string[];
  /** The same tab after a reload, or at an address in another environment: another page with the tab's storage. */
  reload(environment?: Environment): Cloud;
  /** Another tab of the same browser, a duplicate with the same storage. */
  duplicate(of: Cloud, parts?: TabParts): Cloud;
  /** Another browser, with a person of the same account signed in; its calls are not among `sent`. */
  another(username: 'operator' | 'colleague'): Promise<Cloud>;
}

const apiUrl = 'http://cloud.test/client/api';
const api = new URL(apiUrl);

/** An answer whose text is there already: no stream is read for it. */
class ReadyResponse extends Response {
  readonly #body: string;

  constructor({ status, headers, body }: Reply) {
    super(null, { status, headers: Object.fromEntries(headers) });
    this.#body = body;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#body);
  }
}

/** Parameters of a call of the client: all of them are in its body. */
function paramsOf(init: RequestInit | undefined): URLSearchParams {
  if (init?.body instanceof URLSearchParams) return new URLSearchParams(init.body);
  throw new Error('a call without a form');
}

/** A storage that takes nothing from a page that is gone. */
const whileHere = (kept: KeyValueStorage, isHere: () => boolean): KeyValueStorage => ({
  ...kept,
  setItem(key, value) {
    if (isHere()) kept.setItem(key, value);
  },
  removeItem(key) {
    if (isHere()) kept.removeItem(key);
  },
});

/** From now on, the cloud answers one command as it does to an account that may not call it. */
export function denyCommand({ state }: PracticeTest, command: string): void {
  const text = `The API [${command}] does not exist or is not available for the account for user id [u1].`;
  const rule = { id: command, command, times: 'forever', kind: 'httpError', code: 432 } as const;
  putMeta(state, { faults: [...state.meta.faults, { ...rule, cserrorcode: 9999, text }] });
}

/** From now on, a command fails each time it is called, by a fault of the cloud. */
export function failCommand({ state }: PracticeTest, command: string): void {
  const rule = { id: `${command} fails`, command, times: 'forever', kind: 'httpError' } as const;
  const text = 'Internal error';
  putMeta(state, {
    faults: [...state.meta.faults, { ...rule, code: 530, cserrorcode: 9999, text }],
  });
}

/** From now on, the rows of these names cannot be read in the answers to a command; until the result is called. */
export function corruptRows(
  { network }: PracticeTest,
  command: string,
  ...names: readonly string[]
): () => void {
  const before = network.transport;
  const spoil = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const isNamed = Object.entries(value).some(
      ([key, of]) => /^(displayname|name)$/.test(key) && names.includes(String(of)),
    );
    const spoilt = { created: true, type: true, disksize: 'x', iscustomized: 7 };
    return isNamed ? { ...value, ...spoilt } : value;
  };
  network.transport = async (sent, send) => {
    const response = await before(sent, send);
    if (sent !== command) return response;
    const body: unknown = JSON.parse(await response.text(), spoil);
    return new Response(JSON.stringify(body), response);
  };
  return () => {
    network.transport = before;
  };
}

/** From now on, the cloud lists the schedules of one volume only, as older ones do. */
export function listsSchedulesByVolume({ network }: PracticeTest): void {
  network.transport = (command, send, params) => {
    if (command !== 'listSnapshotPolicies' || params?.has('volumeid') === true) return send();
    const errortext =
      'Unable to execute API command listsnapshotpolicies due to missing parameter volumeid';
    const listsnapshotpoliciesresponse = { errorcode: 431, cserrorcode: 9999, errortext };
    return Promise.resolve(
      new Response(JSON.stringify({ listsnapshotpoliciesresponse }), { status: 431 }),
    );
  };
}

const isRows = (value: unknown): value is readonly object[] =>
  Array.isArray(value) &&
  value.every((row: unknown) => typeof row === 'object' && row !== null && 'id' in row);

/** From now on, each row of the answers to a list is as `change` makes it. */
export function changeRows(
  { network }: PracticeTest,
  command: string,
  change: (row: object, index: number) => object,
): void {
  const before = network.transport;
  network.transport = async (sent, send) => {
    const response = await before(sent, send);
    if (sent !== command) return response;
    const body: unknown = JSON.parse(await response.text(), (_key, value: unknown) =>
      isRows(value) ? value.map(change) : value,
    );
    return new Response(JSON.stringify(body), response);
  };
}

/** A cloud on the practice cloud's own engine, with the operator signed in. Both live by one clock. */
export async function practiceCloud(scenario: ScenarioName): Promise<PracticeTest> {
  const clock = manualClock();
  const state = await startScenario(scenario, 1, clock.now());
  const problems: string[] = [];
  const sent: string[] = [];
  const network: PracticeTest['network'] = { transport: (_command, send) => send() };
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      clock.after(ms, resolve);
    });
  const engine = createSimulator({
    state,
    sessionCheck: 'Parameter',
    clock: { now: clock.now, wait },
  });
  /** The engine's answer, directly: requests and responses as a browser makes them cost a third of a test's time. */
  const ask = async (params: URLSearchParams) => {
    problems.push(...requestProblems(params));
    const reply = engine.answer({
      method: 'POST',
      url: api,
      params: new Map(params),
      cookies: new Map(),
    });
    if (reply.delayMs > 0) await wait(reply.delayMs);
    if (reply.connectionLost) throw new TypeError('Failed to fetch');
    return new ReadyResponse(reply);
  };
  const another = async (username: string) => {
    const cloud = createCloud({
      resources: cloudResources,
      baseUrl: apiUrl,
      storage: memoryStorage(),
      memory: memoryStorage(),
      clock,
      page: scriptedPage(),
      lock: freeLock,
      fetch: (_url, init) => ask(paramsOf(init)),
    });
    await signIn(cloud, { ...operator, username });
    return cloud;
  };
  const memory = memoryStorage();
  const openTab = (
    kept: KeyValueStorage,
    { clock: time = clock, lock = freeLock, peers = noPeers }: TabParts,
  ) => {
    let pages = 0;
    /** A page of the tab. Once another is opened it is gone: it writes nothing down, and hears no answer. */
    return (environment: Environment = { kind: 'default' }) => {
      pages += 1;
      const page = pages;
      const isHere = () => page === pages;
      const storage = whileHere(kept, isHere);
      return createCloud({
        resources: cloudResources,
        baseUrl: apiUrl,
        storage,
        memory: whileHere(memory, isHere),
        clock: time,
        page: scriptedPage(),
        lock,
        peers,
        environment,
        async fetch(_url, init) {
          if (!isHere()) return new Promise<never>(() => undefined);
          init?.signal?.throwIfAborted();
          const params = paramsOf(init);
          const command = params.get('command') ?? '';
          sent.push(command);
          const response = await Promise.race([
            network.transport(command, () => ask(params), params),
            new Promise<never>((_, reject) => {
              init?.signal?.addEventListener('abort', () => {
                reject(new DOMException('aborted', 'AbortError'));
              });
            }),
          ]).catch((error: unknown) => {
            if (isHere()) throw error;
          });
          return response !== undefined && isHere()
            ? response
            : new Promise<never>(() => undefined);
        },
      });
    };
  };
  const kept = memoryStorage();
  const open = openTab(kept, {});
  const cloud = open();
  await signIn(cloud, operator);
  const duplicate = ({ storage }: Cloud, parts: TabParts = {}) => {
    const copy = memoryStorage();
    for (const key of storage.keys()) copy.setItem(key, storage.getItem(key) ?? '');
    return openTab(copy, parts)();
  };
  return { cloud, clock, state, problems, network, sent, reload: open, duplicate, another };
}
