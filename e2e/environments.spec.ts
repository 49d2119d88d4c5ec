import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

/** Texts of the switcher in the language of the page. */
function switcherOf(
  page: Page,
  words = { button: /^Environment: /, list: 'Choose an environment' },
) {
  const button = page.getByRole('banner').getByRole('button', { name: words.button });
  const dialog = page.getByRole('dialog', { name: words.list });
  return {
    button,
    dialog,
    link: (name: string | RegExp) => dialog.getByRole('link', { name }),
    /** Changes to another environment; the page is loaded again. */
    go: async (name: RegExp) => {
      await button.click();
      await dialog.getByRole('link', { name }).click();
      await expect(dialog).toHaveCount(0);
    },
  };
}

const names = (page: Page) => page.getByRole('rowheader');

test('the environment is switched by keyboard, its lists are its own, and Back returns', async ({
  page,
}) => {
  const { heading, row, tab } = screenOf(page);
  const { button, link } = switcherOf(page);
  const person = withKeyboard(page);
  await openPracticeCloud(page, '/volumes');
  await expect(button).toHaveAccessibleName('Environment: Default');
  await person.press(button);
  await expect(link(/^Default/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await person.pick(link(/^Laboratory/));

  await expect(page).toHaveURL(/\/environments\/[^/]+\/volumes$/);
  await expect(page).toHaveTitle('Volumes – Laboratory – Practice cloud – Cairn');
  await expect(button).toHaveAccessibleName('Environment: Laboratory');
  await expect(row('lab-datasets')).toBeVisible();
  await expect(names(page)).toHaveText([
    'DATA-2772',
    'lab-datasets',
    'ROOT-2771',
    'ROOT-2772',
    'ROOT-2773',
  ]);
  await tab('Instances').click();
  await expect(names(page)).toHaveText([
    'lab-kernel-build',
    'lab-mysql-8-trial',
    'lab-postgres-trial',
  ]);
  await page.reload();
  await expect(names(page)).toHaveCount(3);
  await expect(button).toHaveAccessibleName('Environment: Laboratory');

  await page.goBack();
  await expect(heading('Volumes')).toBeVisible();
  await expect(row('lab-datasets')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/volumes$/);
  await expect(button).toHaveAccessibleName('Environment: Default');
  await expect(row('ROOT-2755')).toBeVisible();
  await expect(row('lab-datasets')).toHaveCount(0);
});

test('nothing in the bar moves when the environments load late', async ({ page }) => {
  const { button } = switcherOf(page);
  const cloud = await openPracticeCloud(page);
  await cloud.fault('slowServer', 'listProjects');
  await page.reload();
  const others = page.getByRole('banner').getByRole('button', { name: /^(?!Environment)/ });
  const places = async () => {
    const found = [];
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction((wide) => innerWidth === wide, width);
      for (const other of await others.all()) found.push(await other.boundingBox());
    }
    return found;
  };
  await expect(others).toHaveCount(5);
  const before = await places();
  await expect(button).toBeVisible();
  expect(await places()).toEqual(before);
});

test('a resource created in a project stays there, and its task is announced everywhere', async ({
  page,
}) => {
  const { button: press, dialog, row } = screenOf(page);
  const { button, go } = switcherOf(page);
  const cloud = await openPracticeCloud(page, '/volumes');
  await go(/^Laboratory/);
  await press('Add volume').click();
  await dialog().getByLabel('Name').fill('lab-scratch');
  await dialog().getByLabel('Performance tier').selectOption({ label: 'Standard 20 GB (20.0 GB)' });
  const instances = dialog().getByLabel(/Attach to instance/);
  await expect(instances.getByRole('option', { name: 'warrenton-nginx02' })).toHaveCount(0);
  await press('Done').click();
  await expect(row('lab-scratch')).toBeVisible();
  await go(/^Default/);
  await expect(row('ROOT-2755')).toBeVisible();
  await expect(row('lab-scratch')).toHaveCount(0);

  await cloud.forward();
  await press('Tasks').click();
  const panel = page.getByRole('complementary', { name: 'Tasks' });
  await expect(panel).toContainText('Volume lab-scratch was created');
  await expect(panel).toContainText('In Laboratory');
  await panel.getByRole('link', { name: 'Show lab-scratch' }).click();
  await expect(page).toHaveURL(/\/environments\/[^/]+\/volumes\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('lab-scratch');
  await expect(button).toHaveAccessibleName('Environment: Laboratory');
  await expect(page.getByRole('main')).toContainText('Laboratory');
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Volumes' }).click();
  await expect(row('lab-scratch')).toBeVisible();
});

test('a resource opened in another environment links to its own', async ({ page }) => {
  const { heading } = screenOf(page);
  const { button, go } = switcherOf(page);
  await openPracticeCloud(page, '/instances');
  await go(/^Web shop/);
  await page.getByRole('link', { name: 'shop-web01' }).click();
  await expect(heading('shop-web01')).toBeVisible();
  const path = new URL(page.url()).pathname.replace(/^\/environments\/[^/]+/, '');
  await page.goto(path);
  await expect(heading('This is in another environment')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('shop-web01');
  await page.getByRole('link', { name: 'Open it in Web shop' }).click();
  await expect(heading('shop-web01')).toBeVisible();
  await expect(button).toHaveAccessibleName('Environment: Web shop');

  await page.goto(`/environments/all${path}/reboot`);
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
  await page.goto(`${path}/reboot`);
  await expect(page.getByRole('alertdialog')).toContainText('Open it in Web shop');
});

test('all environments are shown together, each resource with its own', async ({ page }) => {
  const { row, button: press, dialog, tab, actionFor, menuItem } = screenOf(page);
  const { button, go } = switcherOf(page);
  const cloud = await openPracticeCloud(page, '/instances');
  await go(/^All environments/);
  await expect(button).toHaveAccessibleName('Environment: All environments');
  await expect(row('shop-web01')).toContainText('Web shop');
  await expect(row('lab-kernel-build')).toContainText('Laboratory');
  await expect(row('warrenton-nginx01')).toContainText('Default');
  await expect(names(page)).toHaveCount(17);
  for (const list of ['Snapshots', 'Templates', 'Volumes']) {
    await tab(list).click();
    await expect(page.getByRole('columnheader', { name: 'Environment' })).toBeVisible();
  }
  await press('Add volume').click();
  await dialog().getByLabel('Environment').selectOption('Web shop');
  await dialog().getByLabel('Name').fill('shop-images');
  await dialog().getByLabel('Performance tier').selectOption({ label: 'Standard 20 GB (20.0 GB)' });
  await press('Done').click();
  await cloud.forward();
  await expect(row('shop-images')).toContainText('Web shop');
  await actionFor('shop-images').click();
  await menuItem('View details').click();
  await page.getByRole('main').getByRole('link', { name: 'Web shop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('shop-images');
  await expect(button).toHaveAccessibleName('Environment: Web shop');
});

test('an unknown environment, or one without access, shows an error and links to others', async ({
  page,
}) => {
  const { heading } = screenOf(page);
  await openPracticeCloud(page);
  await page.goto('/environments/no-such-environment/snapshots');
  await expect(heading('Environment not found')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Laboratory/ })
    .click();
  await expect(page).toHaveURL(/\/environments\/[^/]+\/snapshots$/);
  await expect(names(page)).toHaveCount(1);
  const { go } = switcherOf(page);
  await go(/^Archive 2024/);
  await expect(page.getByRole('main')).toContainText('This environment is suspended');
  await expect(names(page).filter({ hasText: 'archive-web01' })).toHaveCount(1);
});

test('an environment is found among dozens, in French', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-CA' });
  const page = await context.newPage();
  await openPracticeCloud(page, '/instances', 'fleet');
  const words = { button: /^Environnement\s: /, list: 'Choisir un environnement' };
  const { button, dialog } = switcherOf(page, words);
  await expect(button).toHaveAccessibleName('Environnement : Par défaut');
  await button.click();
  const field = dialog.getByRole('searchbox', { name: 'Chercher un environnement' });
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('link')).toHaveCount(50);
  await page.keyboard.type('team-07');
  await expect(dialog.getByRole('status')).toContainText('1 environnement');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName(/^Environnement\s: team-07/);
  await expect(page).toHaveTitle(/^Instances – team-07-\w+ – Nuage de démonstration – Cairn$/);
  await expect(page.getByRole('rowheader')).toHaveText(['team-07-web']);
  await context.close();
});
