import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardHtml } from './guardHtml';

const source = readFileSync('src/app/start/guard.js', 'utf8');
const [, inside = ''] =
  /<html[^>]*>([\s\S]*)<\/html>/.exec(readFileSync('index.html', 'utf8')) ?? [];

/** The browser's HTTP statuses of the files that it has requested, by their paths. */
let answered: Record<string, number>;
const ended: (() => void)[] = [];
/** The page of the test runner, which other tests share. */
const { head, body } = document;

beforeEach(() => {
  answered = {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.spyOn(performance, 'getEntriesByName').mockImplementation((address) => {
    const status = answered[new URL(address).pathname];
    return status === undefined ? [] : [Object({ responseStatus: status })];
  });
  document.documentElement.innerHTML = inside
    .replace('<!-- messages -->', guardHtml)
    .replaceAll('/src/main.tsx', '/assets/index-a.js');
  document.documentElement.removeAttribute('lang');
});

afterEach(() => {
  for (const end of ended.splice(0)) end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
  document.documentElement.replaceChildren(head, body);
});

/** Starts the guard, as a browser does once it has parsed the page. */
function begin(): void {
  const listen = (type: string, listener: (event: Event) => void, capture?: boolean) => {
    addEventListener(type, listener, capture);
    ended.push(() => removeEventListener(type, listener, capture));
  };
  new Function('addEventListener', source)(listen);
  document.dispatchEvent(new Event('readystatechange'));
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const script = () => document.querySelector('script[src]');
const root = () => document.getElementById('root');
const isShown = () => document.getElementById('guard')?.hidden === false;

/** Visible text of the page, each part in a line. */
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('#guard main *')]
    .filter((each) => each.closest('[hidden]') === null && each.matches('h1, li, a'))
    .map((each) => each.textContent.trim());

test.each([
  [404, 'HTTP 404'],
  [500, 'HTTP 500'],
  [undefined, 'no answer'],
])('a script that fails with %s is named at once', (status, reason) => {
  if (status !== undefined) answered = { '/assets/index-a.js': status };
  begin();
  expect(isShown()).toBe(false);
  script()?.dispatchEvent(new Event('error'));
  expect(shown()).toEqual(['Cairn could not load', `/assets/index-a.js ${reason}`, 'Try again']);
  expect(document.title).toBe('Cairn could not load – Cairn');
});

test('a browser that tells no status is not taken for a silent server', () => {
  vi.mocked(performance.getEntriesByName).mockReturnValue([Object({})]);
  begin();
  script()?.dispatchEvent(new Event('error'));
  expect(shown()).toEqual(['Cairn could not load', '/assets/index-a.js', 'Try again']);
});

test('a loaded script is not blamed for a missing import', () => {
  answered = { '/assets/index-a.js': 200, '/assets/libraries-a.js': 404 };
  document.head.insertAdjacentHTML(
    'beforeend',
    '<link rel="modulepreload" href="/assets/libraries-a.js">',
  );
  begin();
  script()?.dispatchEvent(new Event('error'));
  document.querySelector('[rel=modulepreload]')?.dispatchEvent(new Event('error'));
  expect(shown()).toEqual(['Cairn could not load', '/assets/libraries-a.js HTTP 404', 'Try again']);
});

test('an icon that fails to load is ignored', async () => {
  answered = { '/assets/index-a.js': 200 };
  begin();
  document.querySelector('[rel=icon]')?.dispatchEvent(new Event('error'));
  expect(isShown()).toBe(false);
});

test('a script that never loads is named within 5 seconds, and not earlier', async () => {
  begin();
  await pass(3900);
  expect(isShown()).toBe(false);
  await pass(1000);
  expect(shown()).toEqual(['Cairn is still loading', '/assets/index-a.js no answer', 'Try again']);
});

test.each([
  [`Failed to fetch dynamically imported module: ${location.origin}/assets/first-a.js`, 0],
  [`error loading dynamically imported module: ${location.origin}/assets/first-a.js`, 0],
])('a text file that is lost is named: %s', async (message, ms) => {
  answered = { '/assets/index-a.js': 200 };
  begin();
  window.dispatchEvent(new ErrorEvent('error', { error: new TypeError(message), message }));
  await pass(ms);
  expect(shown()).toEqual(['Cairn could not load', '/assets/first-a.js no answer', 'Try again']);
});

test('an error of the code is quoted, without an automatic retry', async () => {
  answered = { '/assets/index-a.js': 200 };
  begin();
  window.dispatchEvent(new ErrorEvent('error', { message: 'SyntaxError: Unexpected token' }));
  await pass(4000);
  expect(shown()).toEqual(['An error stopped Cairn', 'SyntaxError: Unexpected token', 'Try again']);
  expect(vi.getTimerCount()).toBe(0);
});

test('the page disappears once the console has rendered, and returns when the console is gone', async () => {
  begin();
  await pass(4000);
  expect(isShown()).toBe(true);
  root()?.append(document.createElement('main'));
  await pass(0);
  expect(isShown()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  root()?.replaceChildren();
  await pass(4000);
  expect(shown()).toEqual(['An error stopped Cairn', 'Try again']);
});

test.each([
  ['fr-CA', null, 'Le chargement de Cairn se poursuit'],
  ['de', null, 'Cairn is still loading'],
  ['en-CA', 'fr', 'Le chargement de Cairn se poursuit'],
])('a browser in %s in which %s was chosen reads %j', async (language, chosen, title) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  if (chosen !== null) localStorage.setItem('cairn.language', chosen);
  begin();
  await pass(4000);
  expect(shown()[0]).toBe(title);
});

test.each([
  [false, null, 'light'],
  [true, null, 'dark'],
  [true, 'light', 'light'],
  [false, 'dark', 'dark'],
  [true, 'system', 'dark'],
])('where the system is dark: %s, and %s was chosen, the page is %s', (matches, mode, scheme) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  if (mode !== null) localStorage.setItem('mui-mode', mode);
  begin();
  expect(document.documentElement.dataset['colorScheme']).toBe(scheme);
});

test.each([
  ['null', () => null],
  [
    'refused',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('where the storages are %s, all is said as well', async (_how, get) => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(Object(get));
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(Object(get));
  begin();
  await pass(4000);
  expect(shown()[0]).toBe('Cairn is still loading');
});
