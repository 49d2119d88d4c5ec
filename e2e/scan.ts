import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The present page has no violation that axe finds: of any rule, or of these. */
export async function scan(page: Page, what: string, rules?: string[]): Promise<void> {
  const builder = new AxeBuilder({ page })
    // Passed checks are not listed: that takes axe longer.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(tags))
    // There are no frames: the legacy mode, which cannot read them, needs no page of its own.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html }) => html).join(' ');
    return `${what}: ${id}: ${places}`;
  });
  expect(found).toEqual([]);
}
