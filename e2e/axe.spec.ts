import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { scan as scanOnce } from './scan';
import { expect, test } from './test';
import { untilShown } from './time';
import { visit, visitPage } from './visit';

/** The present page, once nothing loads any more, has no violation: of any rule in light, of colour in dark. */
async function scan(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await scanOnce(page, `${what}, light`);
  await inScheme(page, 'dark');
  await scanOnce(page, `${what}, dark`, colours);
  await inScheme(page, 'light');
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
}

/** The only rule that a theme can break. */
const colours = ['color-contrast'];

/** Address of a resource, from the link in its row. */
async function addressOf(page: Page, list: string, name: string): Promise<string> {
  await visit(page, list);
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  if (href === null) throw new Error(`${name} has no address`);
  return href;
}

async function scanDialogs(page: Page, address: string, words: readonly string[]): Promise<void> {
  for (const word of words) {
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await visit(page, `${address}/${word}`);
    await expect(dialog).toBeVisible();
    await expect(page.locator('#root')).toHaveAttribute('aria-hidden', 'true');
    await scan(page, word);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
}

// Rules are broken by a page's structure and colours, not by its language: each page is scanned in one of the two.
test.describe('axe, en-CA', () => {
  test('instances', async ({ page }) => {
    await openPracticeCloud(page);
    await scan(page, 'list');
    const running = await addressOf(page, '/instances', 'warrenton-mysql-node01');
    await page.getByRole('row').nth(1).getByRole('button').click();
    await scan(page, 'menu');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await visitPage(page, running);
    await scan(page, 'details');
    await scanDialogs(page, running, [
      'stop',
      'reboot',
      'destroy',
      'create-recovery-point',
      'password',
    ]);
    const stopped = await addressOf(page, '/instances', 'preprod-api-01');
    await scanDialogs(page, stopped, ['start', 'create-recovery-point']);
    const destroyed = await addressOf(page, '/instances', 'preprod-worker-01');
    await scanDialogs(page, destroyed, ['recover', 'expunge']);
  });

  test('a map of many points', async ({ page }) => {
    await openPracticeCloud(page, '/instances', 'forest');
    const many = `${await addressOf(page, '/instances', 'forest-thousand')}/recovery-points`;
    await visitPage(page, many);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await page.getByRole('treeitem', { selected: true }).focus();
    await page.keyboard.press('Home');
    const fold = page.locator('[role=treeitem][aria-expanded=false]').first();
    for (let steps = 0; steps < 60 && !(await fold.isVisible()); steps++)
      await page.keyboard.press('ArrowDown');
    await scan(page, 'folds');
    await visit(page, `${many}?scale=time`);
    await expect(page.locator('.map-date').first()).toBeVisible();
    await scan(page, 'true time');
    await page.getByRole('button', { name: 'Whole tree' }).click();
    await expect(page.locator('.map-far-name').first()).toBeVisible();
    await scan(page, 'far out');
  });

  test('snapshots and templates', async ({ page }) => {
    await openPracticeCloud(page, '/snapshots');
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
    await scan(page, 'list');
    const href = await addressOf(page, '/snapshots', 'api-before-migration');
    await visitPage(page, href);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('api-before-migration');
    await scan(page, 'details');
    await scanDialogs(page, href, [
      'create-template',
      'create-volume',
      'revert',
      'delete',
      'pin',
      'unpin',
    ]);
    await visitPage(page, `${href}/test-restore`);
    await expect(page.getByRole('button', { name: 'Create test template' })).toBeVisible();
    await scan(page, 'test restore');
    await visitPage(page, '/snapshots/test-leftovers');
    await expect(page.getByText('No restore test left anything')).toBeVisible();
    await scan(page, 'test leftovers');
    await visitPage(page, '/templates');
    await expect(page.getByRole('table')).toBeVisible();
    await scan(page, 'templates');
    const action = page.getByRole('button', { name: /^Action / }).last();
    await expect(action).toBeVisible();
    const id = await action.getAttribute('id');
    await scanDialogs(page, `/templates/${id?.replace('action-', '')}`, [
      'create-instance',
      'delete',
    ]);
  });

  test('shell, panels and error pages', async ({ page }) => {
    await openPracticeCloud(page);
    for (const panel of ['tasks', 'help', 'practice']) {
      await visit(page, `/instances?panel=${panel}`);
      await expect(page.getByRole('complementary')).toBeVisible();
      await scan(page, panel);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('complementary')).toHaveCount(0);
    }
    await visitPage(page, '/nowhere');
    await scan(page, 'no such page');
    await visitPage(page, '/instances/nothing');
    await scan(page, 'missing');
    await page.goto('/environments/nothing/instances');
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await scan(page, 'no such environment');
    await page.goto('/environments/all/instances');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await scan(page, 'all environments');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Environ/ })
      .click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await scan(page, 'switcher');
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('button').last().click();
    await scan(page, 'preferences');
    await page.getByRole('menuitem').last().click();
    await expect(page).toHaveURL(/sign-in/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await scan(page, 'sign in');
    await scanSignIn(page);
  });
});

test.describe('axe, fr-CA', () => {
  test.use({ locale: 'fr-CA' });

  test('recovery points of one moment', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    for (const name of ['warrenton-mysql-node01', 'preprod-worker-01'])
      await page.getByRole('row', { name }).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Créer points de reprise (2)' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem').nth(1)).toBeVisible();
    await scan(page, 'dialog of a moment');
    await dialog.getByRole('button').last().click();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await scan(page, 'a moment being created');
    await untilShown(cloud, page.getByRole('heading', { name: /^1 point/ }));
    await visitPage(page, `${page.url()}/rollback`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 3 })).toBeVisible();
    await expect(main.getByRole('button').last()).toHaveAttribute('aria-disabled', 'false');
    await scan(page, 'plan of a rollback to a moment');
    await main.getByRole('button').last().click();
    await expect(main.getByRole('listitem').first()).toBeVisible();
    await scan(page, 'running rollback to a moment');
  });

  test('recovery points', async ({ page }) => {
    await openPracticeCloud(page);
    const instance = await addressOf(page, '/instances', 'demo-saas-video');
    const points = `${instance}/recovery-points`;
    await visitPage(page, points);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await scan(page, 'map');
    await page.getByRole('treeitem').first().click();
    await page.getByRole('combobox').first().fill('e');
    await expect(page.getByRole('option').first()).toBeVisible();
    await scan(page, 'map with a selected point and a search');
    await page.keyboard.press('Escape');
    await visit(page, `${points}?view=list`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: /^Décrire/ }).click();
    await page.getByRole('row').nth(1).getByRole('checkbox').check();
    await scan(page, 'list, with a choice and a description');
    await scanDialogs(page, points, ['create']);
    await visit(page, `${points}?view=list`);
    // The row of a point that can be rolled back to.
    await page.getByRole('row').nth(2).click();
    await expect(page).toHaveURL(/point=/);
    const point = new URL(page.url()).searchParams.get('point') ?? '';
    await visitPage(page, `${points}/delete?points=${point}`);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await scan(page, 'plan of a deletion');
    await visitPage(page, `${points}/${point}/rollback`);
    await expect(page.getByRole('listitem').nth(8)).toBeVisible();
    await scan(page, 'plan of a rollback');
    await page.getByRole('main').getByRole('button').last().click();
    await expect(page.getByRole('main').getByText(/^Étape 1/)).toBeVisible();
    await scan(page, 'running rollback');
    const current = await addressOf(page, '/instances', 'warrenton-mysql-node01');
    await visitPage(page, `${current}/recovery-points/delete?points=`);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('main').getByRole('button').last().click();
    await expect(
      page.getByRole('list').getByText('En cours', { exact: true }).first(),
    ).toBeVisible();
    await scan(page, 'running deletion');
    const bare = await addressOf(page, '/instances', 'warrenton-redis-01');
    await visitPage(page, `${bare}/recovery-points`);
    await scan(page, 'no points');
  });

  test('no slots for recovery points', async ({ page }) => {
    await openPracticeCloud(page, '/instances', 'forest');
    const full = await addressOf(page, '/instances', 'forest-limit-of-ten');
    await visitPage(page, `${full}/recovery-points?point=gone`);
    await expect(page.getByRole('meter')).toBeVisible();
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await scan(page, 'a full instance, at an address whose point is gone');
    await scanDialogs(page, `${full}/recovery-points`, ['create']);
  });

  test('volumes', async ({ page }) => {
    const cloud = await openPracticeCloud(page, '/volumes');
    const root = await addressOf(page, '/volumes', 'ROOT-2755');
    await scan(page, 'list');
    await visitPage(page, root);
    await scan(page, 'details');
    await scanDialogs(page, root, ['take-snapshot', 'schedule', 'resize']);
    const data = await addressOf(page, '/volumes', 'DATA-2755');
    await scanDialogs(page, data, ['detach', 'attach', 'delete']);
    await scanDialogs(page, '/volumes', ['add']);
    const loose = await addressOf(page, '/volumes', 'upload-cache');
    await visit(page, `${loose}/delete`);
    // Its button is in place once both lists are there.
    await expect(page.getByRole('alertdialog').getByRole('listitem')).toHaveCount(2);
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await cloud.forward();
    await visit(page, `${loose}/recover`);
    await expect(page.getByRole('button', { name: 'Récupérer le volume' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
    await scan(page, 'recover');
  });

  test('palette, keys and selected rows', async ({ page }) => {
    await openPracticeCloud(page);
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nginx');
    await expect(page.getByRole('option').nth(3)).toBeVisible();
    await scan(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await scan(page, 'keys');
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox').nth(1).check();
    await page
      .getByRole('main')
      .getByRole('button', { name: /\(1\)$/ })
      .first()
      .click();
    await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
    await scan(page, 'several together');
  });
});

/** The steps of signing in, from the first one on: a refusal, a code, and the set-up of both kinds. */
async function scanSignIn(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const submit = main.locator('[type=submit]');
  const begin = async (user: string, password: string) => {
    await main.locator('[autocomplete=username]').fill(user);
    await main.locator('[autocomplete=current-password]').fill(password);
    await submit.click();
  };
  const back = () => main.getByRole('button').last().click();
  const code = main.locator('[autocomplete=one-time-code]');
  await begin('operator', 'wrong');
  await expect(page.getByRole('alert')).toBeVisible();
  await scan(page, 'a refused sign-in');
  await begin('totp', 'cairn-practice');
  await code.fill('000000');
  await submit.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await scan(page, 'a refused code');
  await back();
  for (const kind of ['totp', 'staticpin']) {
    await begin('newcomer', 'cairn-practice');
    await main.locator(`[type=radio][value=${kind}]`).check();
    await scan(page, `the choice of ${kind}`);
    await submit.click();
    await expect(code).toBeVisible();
    await scan(page, `a new ${kind}`);
    await back();
  }
}
