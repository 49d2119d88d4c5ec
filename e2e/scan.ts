import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it stands has no violation that axe finds: of any rule, or of these. */
export async function scan(page: Page, what: string, rules?: string[]): Promise<void> {
  const builder = new AxeBuilder({ page })
    // What is right is not looked at: to list it too takes axe longer.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(tags))
    // There are no frames: the legacy mode, which cannot look into them, needs no page of its own.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html }) => html).join(' ');
    return `${what}: ${id}: ${places}`;
  });
  expect(found).toEqual([]);
}
