import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './test';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The present page has no violation that axe finds: of any rule, or of these. */
export async function scan(page: Page, what: string, rules?: string[]): Promise<void> {
  const run = (values: { type: 'rule' | 'tag'; values: string[] }) =>
    page.evaluate(async (runOnly) => {
      // Passed checks are not listed: that takes axe longer.
      const results = await window.axe?.run({ runOnly, resultTypes: ['violations'] });
      return results?.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    }, values);
  // A page that was loaded has it still: to read its half a megabyte takes longer than many a check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await run(
    rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
  );
  expect(found, what).toEqual([]);
}
