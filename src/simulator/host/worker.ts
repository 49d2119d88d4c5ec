import { http } from 'msw';
import { setupWorker } from 'msw/browser';

/** The service worker between the page and the practice cloud. */
export interface Worker {
  /**
   * Sends a request through the worker, which is woken if need be. Undefined if it did not reach the practice
   * cloud: the worker sleeps too deeply, or developer tools bypass it.
   */
  send(request: Request): Promise<Response | undefined>;
}

/** Marks answers of the practice cloud, so that the static host's page is never mistaken for one. */
const mark = 'X-Practice-Cloud';

/** A browser may end an idle worker after 30 s; it forgets then whom it answers for. ms. */
const surelyAwake = 10_000;
/** A worker that does not answer in this time is not waited for. ms. */
const patience = 2_000;

/**
 * Starts the service worker that passes the page's calls to the API to `answer`. Undefined where none can be used: a
 * private window, plain HTTP, a hard reload (the browser then bypasses the worker for this page).
 */
export async function startWorker(
  url: string,
  answer: (request: Request) => Promise<Response>,
): Promise<Worker | undefined> {
  let awake: () => Promise<boolean>;
  try {
    if (!('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    // MSW looks for a newer worker and ignores the result: while the page unloads, or offline, that fails, and the
    // present worker continues.
    addEventListener('unhandledrejection', (event) => {
      if (/^TypeError: Failed to update a ServiceWorker/.test(String(event.reason)))
        event.preventDefault();
    });
    const registration = await serviceWorker.getRegistration();
    // MSW would reload the page here, under the person's hands, and again and again where the worker is bypassed.
    if (registration !== undefined && serviceWorker.controller === null) return undefined;
    const handler = http.all('*/practice/client/api', async ({ request }) => {
      const response = await answer(request);
      if (response.type !== 'error') response.headers.set(mark, 'true');
      return response;
    });
    await setupWorker(handler).start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url },
    });
    awake = waker(serviceWorker);
  } catch {
    return undefined;
  }
  return {
    async send(request) {
      if (!(await awake())) return undefined;
      const response = await fetch(request);
      return response.headers.has(mark) ? response : undefined;
    },
  };
}

/** A function that says if the worker answers for this page now, and wakes it. */
function waker(serviceWorker: ServiceWorkerContainer): () => Promise<boolean> {
  let lastAwake = -Infinity;
  // MSW asks the worker to forget this page, but the person may still stay.
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
