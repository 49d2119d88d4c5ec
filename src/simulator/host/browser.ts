import { usualSpeed } from '../clock';
import type { SimulatorControls } from './controls';
import { drawConsole } from './drawConsole';
import { openHost, type Host, type HostParts } from './host';
import { openIndexedDb } from './indexedDbPersistence';
import { oneAtATime } from '../queue';
import type { Worker } from './worker';

export type { Fault, FaultPreset, SimulatorControls, ScenarioName } from './controls';

/** The practice cloud's controls for a page. */
export interface PagePracticeControls extends SimulatorControls {
  /** Reaches the practice cloud, by the service worker where there is one. For the client of the API. */
  fetch: typeof globalThis.fetch;
  /** False where the browser has no storage: the cloud ends with this page. */
  readonly persistent: boolean;
}

const name = 'cairn-practice';

/** Scenario and speed of a cloud that is new in this browser. */
type Start = Pick<HostParts, 'scenario' | 'speed'>;

/**
 * Starts the practice cloud in this page, or joins the one that its other tabs share. Call once.
 * With `worker`, its calls go through a service worker, as to a server; without, they never leave the page.
 */
export async function startPracticeCloud(options: {
  worker: boolean;
  start?: Partial<Start> | undefined;
}): Promise<PagePracticeControls> {
  const host = await openBrowserHost(options.start);
  const worker = options.worker ? await openWorker(host.answer) : undefined;
  return {
    ...host,
    persistent: host.isKept(),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return (await worker?.send(request.clone())) ?? answerInPage(host, request);
    },
  };
}

/** A worker that does not answer in this time is not waited for. ms. */
const workerPatience = 4_000;

/** The service worker, where this browser has one to use. Its code is loaded apart: it fails where storage is refused. */
async function openWorker(answer: Host['answer']): Promise<Worker | undefined> {
  const tooLate = new Promise<undefined>((resolve) => {
    setTimeout(resolve, workerPatience);
  });
  try {
    const started = import('./worker').then(({ startWorker }) =>
      startWorker(`${import.meta.env.BASE_URL}practiceWorker.js`, answer),
    );
    return await Promise.race([started, tooLate]);
  } catch {
    return undefined;
  }
}

/** Draws, in place of the app, the simulated screen that this page's address opens. */
export async function showPracticeConsole(page: Document): Promise<void> {
  const host = await openBrowserHost();
  const token = new URLSearchParams(page.location.search).get('token') ?? '';
  drawConsole(page, await host.openConsole(token));
}

async function openBrowserHost(start: Partial<Start> = {}): Promise<Host> {
  const shared = await openShared();
  const channel = shared && openChannel();
  const host = await openHost({
    ...(shared ?? { exclusively: oneAtATime() }),
    realNow: Date.now,
    wait: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
    scenario: 'warrenton',
    speed: usualSpeed,
    ...start,
    seed: 1,
    // A page can neither send nor receive cookies by itself.
    sessionCheck: 'Parameter',
    consoleUrl: (token) => {
      const query = new URLSearchParams({ token });
      return `${location.origin}${import.meta.env.BASE_URL}practice/console?${query.toString()}`;
    },
    notifyOthers() {
      try {
        channel?.postMessage('changed');
      } catch {
        // As without a channel.
      }
    },
  });
  channel?.addEventListener('message', () => void host.refresh());
  return host;
}

/** Channel between tabs for changes; without it, each tab sees a change at its next call. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Shared by tabs, where this browser allows it: stored data, and a lock on it. */
async function openShared() {
  try {
    const exclusively = async <T>(work: () => Promise<T>): Promise<T> =>
      navigator.locks.request(name, work);
    // A browser may have Web Locks and refuse them.
    await exclusively(() => Promise.resolve());
    const persistence = await openIndexedDb(name);
    return { persistence, exclusively };
  } catch {
    return undefined;
  }
}

/** Answers as `fetch` does, without a worker: a lost connection and an abort reject. */
async function answerInPage(host: Host, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
    });
  });
  const response = await Promise.race([host.answer(request), aborted]);
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}
