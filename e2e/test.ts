import { test as base, expect } from '@playwright/test';

/** Refused answers are part of what is tested; the browser logs each, and so do React and its router what a page made of it. */
const expected = /^(Failed to load resource|(React Router caught .* render )?CloudError: )/;

/** Every test fails on what the page logs as an error: an exception, a refused script or style, a React warning. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected.test(message.text())) said.push(message.text());
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
