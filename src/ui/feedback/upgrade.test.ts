import { expect, test } from 'vitest';
import { upgrade, type UpgradePage } from './upgrade';

/** A tab on the build `a`, with the server on another. */
function tabOn(script: string | undefined, serverHas: () => Promise<string>) {
  const kept = new Map<string, string>();
  const reloads: string[] = [];
  const page: UpgradePage = {
    script,
    newPage: serverHas,
    dialogOpen: () => false,
    left: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    reload: () => void reloads.push('reload'),
  };
  return { page, reloads };
}

const serving = (script: string) => () =>
  Promise.resolve(`<script type="module" src="${script}"></script>`);
const a = '/assets/index-a.js';
const b = '/assets/index-b.js';

test('reloads once for a new build', async () => {
  const { page, reloads } = tabOn(a, serving(b));
  expect(await upgrade(page)).toBe(true);
  expect(await upgrade(page)).toBe(false);
  expect(reloads).toHaveLength(1);
});

test('reloads at most once for each build of two servers', async () => {
  const { page, reloads } = tabOn(a, serving(b));
  await upgrade(page);
  await upgrade({ ...page, script: b, newPage: serving(a) });
  await upgrade(page);
  await upgrade({ ...page, script: b, newPage: serving(a) });
  expect(reloads).toHaveLength(2);
});

test.each<[string, Partial<UpgradePage>]>([
  ['the same build', { newPage: serving(a) }],
  ['no server', { newPage: () => Promise.reject(new TypeError('Failed to fetch')) }],
  ['an open dialog', { dialogOpen: () => true }],
  ['a development server', { script: undefined }],
])('with %s, the page stays', async (_why, part) => {
  const { page, reloads } = tabOn(a, serving(b));
  expect(await upgrade({ ...page, ...part })).toBe(false);
  expect(reloads).toEqual([]);
});

test('does not reload if a dialog opens while the server is asked', async () => {
  const { page, reloads } = tabOn(a, serving(b));
  let asked = 0;
  expect(await upgrade({ ...page, dialogOpen: () => asked++ > 0 })).toBe(false);
  expect(reloads).toEqual([]);
});
