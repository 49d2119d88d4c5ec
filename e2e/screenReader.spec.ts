import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

/** Orca takes the caret for the person's place, and falls silent over one that was left behind. */
const hasCaret = (page: Page) => page.evaluate(() => document.getSelection()?.rangeCount !== 0);

test('the caret leaves a field with the focus', async ({ page }) => {
  const { actionFor } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  expect(await hasCaret(page)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await hasCaret(page)).toBe(false);

  await actionFor('ROOT-2755').press('Enter');
  await page.getByRole('menuitem', { name: 'Take snapshot' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  expect(await hasCaret(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(actionFor('ROOT-2755')).toBeFocused();
  expect(await hasCaret(page)).toBe(false);
});

test('the page is hidden only once the focus is in the dialog, and shown again after it', async ({
  page,
}) => {
  const { choose } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  const root = page.locator('#root');
  await root.evaluate((element) => {
    const note = () => {
      const place = element.ariaHidden === 'true' ? document.activeElement?.tagName : undefined;
      if (place !== undefined) element.dataset['hiddenFor'] ??= place;
    };
    new MutationObserver(note).observe(element, { attributeFilter: ['aria-hidden'] });
  });
  await choose('ROOT-2755', 'Take snapshot');
  await expect(root).toHaveAttribute('aria-hidden', 'true');
  await expect(root).toHaveAttribute('data-hidden-for', 'INPUT');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(root).not.toHaveAttribute('aria-hidden');
});

test('Escape closes a panel also without a focused element, as after reading in it', async ({
  page,
}) => {
  const { button } = screenOf(page);
  await openPracticeCloud(page);
  await button('Tasks').click();
  const heading = page.getByRole('heading', { level: 2, name: 'Tasks' });
  await expect(heading).toBeFocused();
  await heading.blur();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(button('Tasks')).toBeFocused();
});
