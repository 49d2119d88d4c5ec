// @ts-check
/*
 * Watches over the page while nothing is on it, from within the page itself: it works without any of the files that
 * may fail. It shows the part `guard` of index.html, and tries again. Sent as it stands here: the policy of the page
 * allows it by its hash (deploy/headers.ts), so that each change to it changes the configuration of every server.
 */
(() => {
  /** How long a page may be blank, ms. */
  const patience = 4000;
  const triesKey = 'cairn.tries';
  /** Addresses of files that failed. */
  const lost = new Set();
  /** What the last error of the code said. @type {string | undefined} */
  let said;
  let wasShown = false;
  let showing = 0;
  let retrying = 0;
  let probes = 0;

  /** @param {() => unknown} work */
  const attempt = (work) => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  const stored = (/** @type {string} */ key) => attempt(() => localStorage.getItem(key));

  const mode = stored('mui-mode');
  const isDark =
    mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['colorScheme'] = isDark ? 'dark' : 'light';

  const wished = [stored('cairn.language'), ...navigator.languages, 'en'].map((tag) =>
    String(tag).slice(0, 2),
  );

  const root = () => document.getElementById('root');
  const guard = () => document.getElementById('guard');
  const isBlank = () => root()?.childElementCount === 0;

  /** What the browser knows of a file that it asked for. @param {string} address */
  const entry = (address) => performance.getEntriesByName(address, 'resource').at(-1);
  const files = () =>
    [
      ...document.querySelectorAll('script[src], link[rel=modulepreload], link[rel=stylesheet]'),
    ].map(addressOf);
  const late = () => files().filter((address) => !lost.has(address) && !entry(address));

  /** @param {Element} file */
  function addressOf(file) {
    return file instanceof HTMLScriptElement ? file.src : String(Object(file).href);
  }

  /** Why the page is blank. An error of the code comes again with each try. */
  function state() {
    if (lost.size > 0) return 'lost';
    return said !== undefined || wasShown ? 'stopped' : 'late';
  }

  function show() {
    const whole = guard();
    const parts = [...(whole?.querySelectorAll('[lang]') ?? [])];
    const part = wished
      .map((tag) => parts.find((each) => each.getAttribute('lang') === tag))
      .find((each) => each !== undefined);
    if (!isBlank() || !whole || !(part instanceof HTMLElement)) return;
    const now = state();
    for (const each of part.querySelectorAll('[data-when]'))
      if (each instanceof HTMLElement)
        each.hidden = each.dataset['when']?.split(' ').includes(now) !== true;
    const list = part.querySelector('ul');
    if (list) {
      const silent = list.dataset['silent'] ?? '';
      const missing = [...lost, ...(now === 'late' ? late() : [])];
      // A script that came fails too where one that it needs did not.
      const named = missing.filter((address) => reason(address) !== '');
      list.replaceChildren(
        ...(named.length > 0 ? named : missing).map((address) =>
          item(new URL(address).pathname, reason(address) ?? silent),
        ),
        ...(now === 'stopped' && said !== undefined ? [item(said, '')] : []),
      );
    }
    const again = part.querySelector('a');
    if (again)
      again.onclick = (event) => {
        event.preventDefault();
        location.reload();
      };
    document.title = `${part.querySelector('h1:not([hidden])')?.textContent} – Cairn`;
    document.documentElement.lang = part.lang;
    part.hidden = false;
    whole.hidden = false;
    if (now !== 'stopped' && retrying === 0) retryLater();
  }

  /** @param {string} name @param {string} why */
  function item(name, why) {
    const made = document.createElement('li');
    const code = made.appendChild(document.createElement('code'));
    code.textContent = name;
    made.append(` ${why}`);
    return made;
  }

  /**
   * What the server answered instead of the file; undefined where it did not, empty where the browser does not tell.
   * @param {string} address
   */
  function reason(address) {
    const known = entry(address);
    const { responseStatus: status } = Object(known);
    if (status >= 400) return `HTTP ${status}`;
    return known !== undefined && status !== 0 ? '' : undefined;
  }

  function retryLater() {
    const tries = attempt(() => Number(sessionStorage.getItem(triesKey)));
    // Where no try can be remembered, none may follow another quickly.
    const wait = Math.min(2000 * 2 ** (Number(tries ?? 5) + probes++), 60_000);
    retrying = window.setTimeout(() => void retry(), wait);
  }

  /** Loads the page again once what was missing is there, or the page is that of another build. */
  async function retry() {
    clearTimeout(retrying);
    const missing = [...lost, ...late()];
    const [page, ...rest] = await Promise.all([location.href, ...missing].map(read));
    if (!isBlank()) return;
    const isOurs = page?.includes(' id="guard"') === true;
    const [script] = files();
    const isAnother = script !== undefined && page?.includes(new URL(script).pathname) === false;
    if (!isOurs || (rest.includes('') && !isAnother)) {
      retryLater();
      return;
    }
    attempt(() =>
      sessionStorage.setItem(triesKey, `${Number(sessionStorage.getItem(triesKey)) + 1}`),
    );
    location.reload();
  }

  /** The text of a file as the server has it now, or nothing. @param {string} address */
  async function read(address) {
    try {
      const answer = await fetch(address, {
        cache: 'reload',
        signal: AbortSignal.timeout(patience),
      });
      return answer.ok || address === location.href ? await answer.text() : '';
    } catch {
      return '';
    }
  }

  function check() {
    if (isBlank()) {
      if (lost.size > 0) show();
      else if (showing === 0) showing = window.setTimeout(show, patience);
      return;
    }
    wasShown = true;
    clearTimeout(showing);
    clearTimeout(retrying);
    showing = retrying = probes = 0;
    lost.clear();
    attempt(() => sessionStorage.removeItem(triesKey));
    const whole = guard();
    if (whole) whole.hidden = true;
  }

  /** @param {unknown} error */
  function note(error) {
    const message = error instanceof Error ? error.message : String(error);
    const file = /https?:[^\s'"]+/.exec(message)?.[0];
    if (file !== undefined && !wasShown) lost.add(file);
    else said = message;
    if (isBlank()) check();
  }

  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (event instanceof ErrorEvent) note(event.error ?? event.message);
      else if (target instanceof Element && files().includes(addressOf(target))) {
        lost.add(addressOf(target));
        check();
      }
    },
    true,
  );
  addEventListener('online', () => {
    if (retrying !== 0) void retry();
  });
  // Before `DOMContentLoaded`, which waits for the scripts.
  document.addEventListener('readystatechange', function begin() {
    const watched = root();
    if (watched === null) return;
    document.removeEventListener('readystatechange', begin);
    new MutationObserver(check).observe(watched, { childList: true });
    check();
  });
})();
