import { screenOf } from '../screen';
import { enter } from './cloud';
import { openSite, type Site } from './site';
import { expect, test } from './test';

let site: Site;
test.beforeEach(async () => {
  site = await openSite(4175);
});
test.afterEach(() => site.close());

const instance = 'warrenton-mysql-node01';
const lost = 'This part of Cairn could not be loaded';

test('a tab that meets an upgrade reloads once, at the address where it was going', async ({
  page,
}) => {
  const { choose, heading } = screenOf(page);
  await enter(page, 'operator', '/instances', site.address);
  let loads = 0;
  page.on('load', () => loads++);
  site.upgrade();
  await choose(instance, 'View recovery points');
  await expect(heading('Recovery points')).toBeVisible();
  await expect(page.getByRole('treeitem', { name: 'node01-recovery01' })).toBeVisible();
  await expect(page).toHaveURL(/\/recovery-points/);
  expect(loads).toBe(1);
});

test('a part that is missing on the server is said, and reloads nothing', async ({ page }) => {
  const { choose, dialog, button, tab, heading } = screenOf(page);
  await enter(page, 'operator', '/instances', site.address);
  let loads = 0;
  page.on('load', () => loads++);
  site.lose('RecoveryMap');
  await choose(instance, 'View recovery points');
  await expect(dialog(lost)).toBeVisible();
  expect(loads).toBe(0);
  await dialog(lost).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog()).toHaveCount(0);
  await tab('Volumes').click();
  await expect(heading('Volumes')).toBeVisible();

  // A person may reload the page all the same; it still does not loop.
  await page.goBack();
  await expect(dialog(lost)).toBeVisible();
  await button('Reload the page').click();
  await expect(dialog(lost)).toBeVisible();
  expect(loads).toBe(1);
});

test('an upgrade takes no form away that is half filled in', async ({ page, cloud }) => {
  const { choose, dialog, button } = screenOf(page);
  await enter(page, 'operator', '/volumes', site.address);
  // Preloaded code is blocked, so that the sign-in dialog is not there yet.
  await page.route(/\/assets\/panels-/, (route) => route.abort());
  await page.reload();
  await choose('ROOT-2755', 'Take snapshot');
  const name = dialog('Take snapshot').getByRole('textbox', { name: 'Name (optional)' });
  await name.fill('typed with care');
  let loads = 0;
  page.on('load', () => loads++);
  site.upgrade();
  await cloud.expire();
  await button('Confirm').click();
  await expect(dialog(lost)).toBeVisible();
  await dialog(lost).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(lost)).toHaveCount(0);
  await expect(name).toHaveValue('typed with care');
  expect(loads).toBe(0);
});
