import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';
import { visit } from './visit';

/** Fills in a date field at once: the order of its parts is the browser's, not the page's. */
async function writeDate(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label);
  await expect(field).toBeVisible();
  await field.fill(day);
}

test.describe('a snapshot, pinned when it is taken', () => {
  test.use({ locale: 'en-CA' });

  test('is not deleted until it is unpinned', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    const person = withKeyboard(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const menuItem = (name: RegExp) => page.getByRole('menuitem', { name });
    await visit(page, '/volumes?filter=ROOT-2758');
    await person.press(button('Action for ROOT-2758'));
    await person.pick(menuItem(/^Take snapshot/));
    await person.write(page.getByLabel('Name (optional)'), 'before-upgrade');
    await person.write(page.getByLabel('Purpose (optional)'), 'Before upgrade');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Pin', { exact: true })).toBeFocused();
    await page.keyboard.type('Pin until');
    await person.press(button('Confirm'));
    await expect(page.getByText('Enter a full date.')).toBeVisible();
    await writeDate(page, 'Pin until', '2031-05-31');
    await person.press(button('Confirm'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await cloud.forward();

    await visit(page, '/snapshots?filter=before-upgrade');
    await expect(page.getByText('Before upgrade · Pinned until 2031-05-31')).toBeVisible();
    await person.press(button('Action for before-upgrade'));
    const refused = menuItem(/^Delete/);
    await expect(refused).toHaveAttribute('aria-disabled', 'true');
    await expect(refused).toContainText('Unpin it first.');
    await person.pick(menuItem(/^Unpin/));
    await expect(page.getByRole('alertdialog')).toContainText('2031-05-31');
    await person.press(button('Unpin'));
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await cloud.forward();
    await expect(page.getByText('Pinned until')).toHaveCount(0);
    await person.press(button('Action for before-upgrade'));
    await expect(menuItem(/^Delete/)).not.toHaveAttribute('aria-disabled', 'true');
  });
});
