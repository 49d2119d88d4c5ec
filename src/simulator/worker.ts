import { http } from 'msw';
import { setupWorker } from 'msw/browser';

/** The service worker between the page and the practice cloud. */
export interface Worker {
  /** Whether a request that is sent now will reach the practice cloud through the worker; wakes the worker if need be. */
  awake(): Promise<boolean>;
}

/** A browser may end an idle worker after 30 s; it forgets then whom it answers for. ms. */
const surelyAwake = 10_000;
/** A worker that does not answer in this time is not waited for. ms. */
const patience = 2_000;

/**
 * Starts the service worker that hands the page's calls to the API to `answer`.
 * Undefined where none can be used: a private window, plain HTTP, a hard reload (the browser then keeps the worker
 * out of this page), developer tools that bypass it.
 */
export async function startWorker(
  url: string,
  answer: (request: Request) => Promise<Response>,
): Promise<Worker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.getRegistration();
    // MSW would reload the page here, again and again where the worker is bypassed.
    if (registration?.active && serviceWorker.controller === null) return undefined;
    await setupWorker(http.all('*/client/api', ({ request }) => answer(request))).start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url },
    });
  } catch {
    return undefined;
  }
  return { awake: waker(serviceWorker) };
}

function waker(serviceWorker: ServiceWorkerContainer): () => Promise<boolean> {
  let lastAwake = -Infinity;
  // MSW tells the worker to forget this page, though the person may yet stay.
  addEventListener('beforeunload', () => {
    lastAwake = -Infinity;
  });
  return async () => {
    if (Date.now() - lastAwake < surelyAwake) return true;
    const { controller } = serviceWorker;
    if (controller === null || !(await activated(serviceWorker, controller))) return false;
    lastAwake = Date.now();
    return true;
  };
}

/** Asks the worker to answer for this page, and waits until it says so. */
function activated(container: ServiceWorkerContainer, worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (result: boolean) => {
      ended.abort();
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(end, patience, false);
    container.addEventListener(
      'message',
      ({ data }: MessageEvent<{ type?: unknown } | null>) => {
        if (data?.type === 'MOCKING_ENABLED') end(true);
      },
      { signal: ended.signal },
    );
    worker.postMessage('MOCK_ACTIVATE');
  });
}
