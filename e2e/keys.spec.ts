import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

test('a key moves the focus to the filter, and from there to the first row’s actions', async ({
  page,
}) => {
  const { actionFor } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  await expect(actionFor('ROOT-2755')).toBeVisible();
  await page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await expect(filter).toHaveValue('');
  await page.keyboard.type('ROOT-2755/?');
  await expect(filter).toHaveValue('ROOT-2755/?');
  await expect(page).toHaveURL(/filter=ROOT-2755%2F%3F$/);
  await filter.fill('ROOT-2755');
  await page.keyboard.press('ArrowDown');
  await expect(actionFor('ROOT-2755')).toBeFocused();
  await page.keyboard.press('/');
  await filter.fill('nginx02');
  await page.keyboard.press('Enter');
  await expect(actionFor('ROOT-2754')).toBeFocused();
});

test('the keys are listed, and single-character keys can be turned off', async ({ page }) => {
  const { dialog, heading } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  await page.keyboard.press('?');
  const keys = dialog('Keyboard shortcuts');
  await expect(keys).toContainText('Go to the filter');
  await keys.getByRole('checkbox', { name: 'Use /, . and ? as shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await heading('Volumes').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(heading('Volumes')).toBeFocused();
  await expect(keys).toBeHidden();
  // They can be turned on again without them.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(keys).toBeVisible();
});

test.describe('fr-CA', () => {
  test.use({ locale: 'fr-CA' });
  test('the palette opens a resource, and starts an action on one', async ({ page }) => {
    const { dialog, heading } = screenOf(page);
    await openPracticeCloud(page);
    await page.keyboard.press('Control+k');
    const palette = dialog('Aller ou agir');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('data-2755');
    // In the palette: the page behind it is hidden a moment after it opens, and its selects have options too.
    await expect(palette.getByRole('option', { selected: true })).toContainText('DATA-2755');
    await page.keyboard.press('Enter');
    await expect(heading('DATA-2755')).toBeFocused();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('arreter nginx01');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('warrenton-nginx01');
    await expect(question.getByRole('button').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
  });

  test('the palette finds templates and recovery points', async ({ page }) => {
    const { heading } = screenOf(page);
    const option = page.getByRole('option');
    const field = page.getByRole('combobox', { name: 'Page, ressource ou action' });
    await openPracticeCloud(page);
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type('nginx-golden');
    await expect(option.first()).toContainText('nginx-golden');
    await page.keyboard.press('Enter');
    await expect(heading('Modèles')).toBeFocused();
    await expect(page.getByRole('rowheader')).toHaveText(['nginx-golden']);

    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type('restaurer node01-recovery01');
    await expect(option).toHaveCount(1);
    await expect(option).toContainText('Point de reprise de warrenton-mysql-node01');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recovery-points\/[^/]+\/rollback$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
