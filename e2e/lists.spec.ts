import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const firstRow = (page: Page) => page.getByRole('rowheader').first();

test('sorting and filtering of a list are in its address', async ({ page }) => {
  const { button, row, addressOf } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  const sizeButton = header(page, 'Size').getByRole('button');
  await sizeButton.click();
  await expect(header(page, 'Size')).toHaveAttribute('aria-sort', 'ascending');
  await expect(firstRow(page)).toHaveText('ROOT-2762');
  await sizeButton.click();
  await expect(header(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(firstRow(page)).toHaveText('upload-cache');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);
  await expect(page.getByText('Sorted by Size, descending')).toBeAttached();

  await filter.fill('mysql-node0');
  await expect(
    page.getByRole('main').getByText(/Showing 1 to 5 of 5 entries \(filtered from \d+\)/),
  ).toBeVisible();
  await expect(firstRow(page)).toHaveText(/^DATA-27/);
  await expect(page).toHaveURL('/volumes?filter=mysql-node0&sort=-size');

  for (const leave of [
    () => page.reload(),
    async () => {
      await row('ROOT-2755').getByRole('link', { name: 'ROOT-2755' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'ROOT-2755' })).toBeVisible();
      await page.goBack();
    },
  ]) {
    await leave();
    await expect(filter).toHaveValue('mysql-node0');
    await expect(header(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
    await expect(page.getByRole('main').getByText(/Showing 1 to 5 of 5 entries/)).toBeVisible();
  }

  await filter.fill('no such volume');
  await expect(page.getByRole('main').getByText('Nothing matches “no such volume”')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(0);
  await button('Clear the filter').click();
  await expect(filter).toHaveValue('');
  await expect(firstRow(page)).toHaveText('upload-cache');

  // The row that was chosen last is highlighted, by mouse and by keyboard.
  await row('static-assets').getByRole('cell', { name: /^20/ }).click();
  await expect(row('static-assets')).toHaveAttribute('aria-current', 'true');
  await screenOf(page).actionFor('ROOT-2755').focus();
  await expect(row('ROOT-2755')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('row').and(page.locator('[aria-current]'))).toHaveCount(1);
  expect(await addressOf('/volumes', 'ROOT-2755')).toMatch(/^\/volumes\/[0-9a-f-]{36}$/);
});

test('a list is filtered by state, and by text in hidden columns', async ({ page }) => {
  const { button, row, addressOf } = screenOf(page);
  await openPracticeCloud(page);
  const rows = page.getByRole('rowheader');
  await page.getByRole('combobox', { name: 'State' }).selectOption('Stopped (1)');
  await expect(page).toHaveURL('/instances?state=Stopped');
  await expect(rows).toHaveText(['preprod-api-01']);
  await page.reload();
  await expect(rows).toHaveText(['preprod-api-01']);
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  await filter.fill('nginx');
  await expect(page.getByRole('main').getByText('Nothing matches “nginx”')).toBeVisible();
  await button('Clear the filter').click();
  await expect(row('demo-saas-video')).toBeVisible();
  const id = (await addressOf('/instances', 'demo-saas-video')).replace('/instances/', '');
  await filter.fill(id);
  await expect(rows).toHaveText(['demo-saas-video']);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-CA' });

  test('protection is shown, sorted and filtered', async ({ page }) => {
    await openPracticeCloud(page);
    const rows = page.getByRole('rowheader');
    const rowOf = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const cell = (name: string, text: string | RegExp) =>
      rowOf(name).getByRole('cell', { name: text });
    const node01 = 'warrenton-mysql-node01';
    await expect(
      cell(node01, /^Quotidien, 1 point · dernière il y a 24 heures ?, \d{4}-/),
    ).toBeVisible();
    await expect(cell('warrenton-nginx02', 'Aucune')).toBeVisible();

    const filter = page.getByRole('combobox', { name: 'Protection' });
    const choose = async (label: RegExp) => {
      const option = filter.getByRole('option', { name: label });
      await filter.selectOption((await option.getAttribute('value')) ?? '');
    };
    await choose(/^Sans protection depuis 1 semaine \(\d+\)$/);
    await expect(page).toHaveURL('/instances?unprotected=week');
    await expect(rowOf('warrenton-nginx02')).toBeVisible();
    await expect(rowOf('warrenton-redis-01')).toBeHidden();
    await expect(rowOf('preprod-api-01')).toBeHidden();
    await choose(/^Sans protection depuis 1 jour \(\d+\)$/);
    await expect(cell('preprod-api-01', /^1 copie · dernière il y a 4 jours/)).toBeVisible();

    await visit(page, '/volumes?sort=protection');
    await expect(rows.first()).toBeVisible();
    const data = cell('DATA-2755', /^Quotidien, 1 point · dernière il y a 24 heures/);
    await expect(data).toBeVisible();
    await expect(cell((await rows.first().textContent()) ?? '', 'Aucune')).toBeVisible();
    await choose(/^Sans protection depuis 1 mois \(\d+\)$/);
    await expect(page).toHaveURL('/volumes?unprotected=month&sort=protection');
    await expect(data).toBeHidden();
    await page.reload();
    await expect(rows.first()).toBeVisible();
    await expect(data).toBeHidden();
  });
});

test('columns are chosen, and stay so', async ({ page }) => {
  const { button } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  const type = header(page, 'Type');
  const menu = page.getByRole('menu', { name: 'Columns' });
  const item = menu.getByRole('menuitemcheckbox', { name: 'Type' });
  await button('Columns').press('Enter');
  await expect(item).toBeFocused();
  await expect(menu.getByRole('menuitemcheckbox', { name: 'Name' })).toHaveCount(0);
  await item.press('Space');
  await expect(item).not.toBeChecked();
  await scan(page, 'columns');
  await page.keyboard.press('Escape');
  await expect(button('Columns')).toBeFocused();
  await expect(type).toHaveCount(0);
  await page.reload();
  await expect(header(page, 'Size')).toBeVisible();
  await expect(type).toHaveCount(0);
  await button('Columns').click();
  await item.click();
  await expect(item).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(type).toBeVisible();
});

test('ten thousand volumes load, and are paged through', async ({ page }) => {
  const { button } = screenOf(page);
  await openPracticeCloud(page, '/volumes', 'fleet');
  await expect(firstRow(page)).toBeVisible();
  await expect(page.getByRole('main').getByText('Showing 1 to 25 of 10,000 entries')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/loaded$/)).toBeHidden();
  await expect(button('Previous')).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('searchbox', { name: 'Filter' }).fill('spare-');
  await expect(page.getByRole('main').getByText('Showing 1 to 25 of 1,000 entries')).toBeVisible();
  await page.getByLabel('Items per page').selectOption('100');
  await expect(page.getByRole('main').getByText('Showing 1 to 100 of 1,000 entries')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(100);
  await button('Next').click();
  await expect(
    page.getByRole('main').getByText('Showing 101 to 200 of 1,000 entries'),
  ).toBeVisible();
  await expect(firstRow(page)).toHaveText('spare-0101');
  const second = page.getByRole('button', { name: 'Page 2', exact: true });
  await expect(second).toHaveAttribute('aria-current', 'page');

  await visit(page, '/volumes');
  await expect(firstRow(page)).not.toHaveText('spare-0101');
  await page.goBack();
  await expect(firstRow(page)).toHaveText('spare-0101');
  await button('Previous').click();
  await expect(firstRow(page)).toHaveText('spare-0001');
  await expect(page).toHaveURL('/volumes?filter=spare-&size=100');
});

test('a refused action stays in the menu, with its reason', async ({ page }) => {
  const { actionFor, menuItem, dialog } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  await actionFor('ROOT-2755').press('Enter');
  await expect(menuItem('Take snapshot')).toBeFocused();
  const forbidden = menuItem('Detach from instance');
  await page.keyboard.press('End');
  for (let presses = 0; presses < 10; presses++) {
    if (await forbidden.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowUp');
  }
  await expect(forbidden).toBeFocused();
  await expect(forbidden).toHaveAttribute('aria-disabled', 'true');
  await expect(forbidden).toHaveAccessibleName('Detach from instance');
  await expect(forbidden).toHaveAccessibleDescription(
    'ROOT-2755 is the OS volume of warrenton-mysql-node01. The instance can’t start without it.',
  );
  await page.keyboard.press('Enter');
  await expect(forbidden).toBeFocused();
  await expect(dialog()).toHaveCount(0);
  await expect(page).toHaveURL('/volumes');
  await page.keyboard.press('Escape');
  await expect(actionFor('ROOT-2755')).toBeFocused();
});

test('no page scrolls sideways at 320 pixels or at 200 % text size', async ({ page }) => {
  const { addressOf } = screenOf(page);
  await openPracticeCloud(page);
  const instance = await addressOf('/instances', 'demo-saas-video');
  const pages = [
    ['/instances', 'Instances'],
    ['/volumes', 'Volumes'],
    ['/snapshots', 'Snapshots'],
    ['/templates', 'Templates'],
    ['/volumes?panel=practice', 'Volumes'],
    [instance, 'demo-saas-video'],
    [await addressOf('/volumes', 'DATA-2755'), 'DATA-2755'],
    [await addressOf('/snapshots', 'api-before-migration'), 'api-before-migration'],
    [`${instance}/recovery-points`, 'Recovery points'],
    [`${instance}/recovery-points?view=list`, 'Recovery points'],
  ] as const;
  for (const [width, text] of [
    [320, '100%'],
    [1280, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    for (const [address, title] of pages) {
      await test.step(`${address} at ${width} px, text ${text}`, async () => {
        await visit(page, address);
        const panel = page.getByRole('complementary');
        if (address.includes('panel=')) await expect(panel).toBeVisible();
        else await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
        if (address.includes('view=list')) await expect(page.getByRole('table')).toBeVisible();
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        const over = () =>
          page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
        await expect.poll(over).toBe(0);
        if (await panel.isVisible()) await page.keyboard.press('Escape');
      });
    }
  }
});

test.describe('fr-CA', () => {
  test.use({ locale: 'fr-CA' });

  test('a volume is acted on from the page of its instance', async ({ page }) => {
    await openPracticeCloud(page);
    await page.getByRole('link', { name: 'warrenton-nginx01', exact: true }).click();
    const volumes = page.getByRole('region', { name: 'Volumes', exact: true });
    await volumes.getByRole('button', { name: /^Action pour ROOT/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Prendre une copie instantanée' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(page.locator('#page h1')).toHaveText('warrenton-nginx01');
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/\/instances\/[^/]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('warrenton-nginx01');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAccessibleName(/^Action pour ROOT/);
    await expect(page.getByRole('button', { name: 'Tâches, 1 en cours' })).toBeVisible();
  });
});
