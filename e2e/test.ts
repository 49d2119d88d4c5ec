import { test as base, expect, type Page } from '@playwright/test';

/** Refused answers are part of the tests; the browser logs each, and React and its router the resulting errors. */
const expected = /^(Failed to load resource|(React Router caught .* render )?CloudError: )/;

/** Records the errors that a page logs: an exception, a refused script or style, a React warning. */
export function watchErrors(page: Page): () => void {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) said.push(message.text());
  });
  return () => expect(said).toEqual([]);
}

/** Address of a failed test, and the beginning of its page: not every log has its traces. */
async function onScreen(page: Page): Promise<string> {
  const seen = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String);
  return [page.url(), ...seen.split('\n').slice(0, 60), ''].join('\n');
}

/** Every test fails on an error that the page logs. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use, info) => {
      const expectQuiet = watchErrors(page);
      await use(undefined);
      if (info.status !== info.expectedStatus) process.stdout.write(await onScreen(page));
      expectQuiet();
    },
    { auto: true },
  ],
});

export { expect };
