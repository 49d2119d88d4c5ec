/** Parts of the browser; tests pass their own. */
interface Parts {
  /** Undefined if the browser has none; throws if it refuses them. */
  workers: () => Pick<ServiceWorkerContainer, 'controller' | 'getRegistrations'> | undefined;
  reload: () => void;
}

const ofBrowser: Parts = {
  workers: () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
  reload: () => location.reload(),
};

/** The scripts by which a practice cloud registers, or once registered, its service worker. */
const ours = /\/(practiceWorker|mockServiceWorker)\.js$/;

/**
 * Ends the service workers that a practice cloud once left on this origin: none may intercept between the pages of a
 * real cloud and its API. A page that one of them controls is reloaded, and then never returns.
 */
export async function endPracticeWorkers(parts: Parts = ofBrowser): Promise<void> {
  try {
    const workers = parts.workers();
    const ended = await Promise.all(
      ((await workers?.getRegistrations()) ?? [])
        .filter(({ active, waiting, installing }) =>
          ours.test((active ?? waiting ?? installing)?.scriptURL ?? ''),
        )
        .map((registration) => registration.unregister()),
    );
    if (!ended.includes(true) || !ours.test(workers?.controller?.scriptURL ?? '')) return;
  } catch {
    // If the browser does not tell, there is no worker to end.
    return;
  }
  parts.reload();
  await new Promise(() => {});
}
