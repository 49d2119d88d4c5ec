import { test as base, expect, type Page } from '@playwright/test';

/** Refused answers are part of what is tested; the browser logs each, and so do React and its router what a page made of it. */
const expected = /^(Failed to load resource|(React Router caught .* render )?CloudError: )/;

/** Listens to what a page logs as an error: an exception, a refused script or style, a React warning. */
export function watchErrors(page: Page): () => void {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) said.push(message.text());
  });
  return () => expect(said).toEqual([]);
}

/** Every test fails on what the page logs as an error. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const expectQuiet = watchErrors(page);
      await use(undefined);
      expectQuiet();
    },
    { auto: true },
  ],
});

export { expect };
