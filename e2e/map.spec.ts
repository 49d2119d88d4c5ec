import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visitPage } from './visit';

/** The map of an instance of the scenario *forest*, whose every instance shows one shape. */
async function openMap(page: Page, instance: string) {
  const { addressOf } = screenOf(page);
  await visitPage(page, `${await addressOf('/instances', instance)}/recovery-points`);
  const tree = page.getByRole('tree', { name: `Recovery points of ${instance}` });
  await expect(tree).toBeVisible();
  const node = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name},`) });
  return { tree, node };
}

async function openForest(page: Page) {
  await openPracticeCloud(page, '/instances', 'forest');
}

test('the arrow keys move through the tree of the map', async ({ page }) => {
  await openForest(page);
  const { tree, node } = await openMap(page, 'forest-branches');
  await expect(tree.getByRole('treeitem')).toHaveCount(9);
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(1);
  await expect(node('release-b')).toHaveAttribute('aria-level', '2');
  await expect(node('release-b')).toHaveAttribute('aria-posinset', '2');
  await expect(node('release-b')).toHaveAttribute('aria-setsize', '3');
  await expect(node('release-b-tuned')).toHaveAccessibleName(
    /^release-b-tuned, current, Ready, Disk and memory, 2026/,
  );

  await node('release-b-tuned').focus();
  for (const [key, name] of [
    ['Home', 'base'],
    ['ArrowDown', 'release-a'],
    ['ArrowLeft', 'release-a'],
    ['ArrowRight', 'release-b'],
    ['ArrowRight', 'release-c'],
    ['ArrowLeft', 'release-b'],
    ['ArrowDown', 'release-b-patched'],
    ['ArrowDown', 'release-b-tuned'],
    ['ArrowDown', 'Now'],
    ['ArrowUp', 'release-b-tuned'],
    ['End', 'Now'],
    ['Home', 'base'],
    ['ArrowUp', 'base'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(node(name)).toBeFocused();
    await expect(node(name)).toHaveAttribute('aria-selected', 'true');
  }
  // One stop for Tab: the next one is the map's buttons.
  await expect(tree.locator('[tabindex="0"]')).toHaveCount(1);
});

test('shows several roots, hidden points, and Now without a current point', async ({ page }) => {
  await openForest(page);
  const roots = await openMap(page, 'forest-two-roots');
  await roots.node('old-root-child').focus();
  for (const [key, name] of [
    ['Home', 'old-root'],
    ['ArrowRight', 'new-root'],
    ['ArrowLeft', 'old-root'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(roots.node(name)).toBeFocused();
    await expect(roots.node(name)).toHaveAttribute('aria-level', '1');
  }

  const kept = await openMap(page, 'forest-hidden-parent');
  const hiddenNode = kept.tree.getByRole('treeitem', { name: /hidden point$/ });
  await expect(hiddenNode).toHaveCount(1);
  await expect(kept.node('variant-one')).toHaveAttribute('aria-level', '3');
  await hiddenNode.click();
  const panel = page.getByRole('region', { name: /^Selected: .*(hidden)/ });
  await expect(panel).toContainText('You can’t roll back to it');
  await expect(panel.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(
    page.getByRole('main').getByText(/3 recovery points · 1 hidden point/),
  ).toBeVisible();

  const hidden = await openMap(page, 'forest-hidden-current');
  await hidden.tree.getByRole('treeitem', { name: /current, hidden point$/ }).focus();
  await page.keyboard.press('End');
  await expect(hidden.node('Now')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(hidden.tree.getByRole('treeitem', { name: /current, hidden point$/ })).toBeFocused();

  const none = await openMap(page, 'forest-no-current');
  await expect(none.node('Now')).toHaveAttribute('aria-level', '1');
  await expect(none.node('Now')).toHaveAttribute('aria-setsize', '4');
});

test('map, list, panel and address share one selection', async ({ page }) => {
  const { row } = screenOf(page);
  await openForest(page);
  const { node } = await openMap(page, 'forest-branches');
  const selected = (name: string) => page.getByRole('region', { name: `Selected: ${name}` });
  await page.getByRole('button', { name: 'Whole tree' }).click();
  await node('release-a').click();
  await expect(selected('release-a')).toContainText('release-a-hotfix');
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(row('release-a')).toHaveAttribute('aria-current', 'true');
  await row('release-c').getByRole('cell').nth(1).click();
  await expect(selected('release-c')).toBeVisible();
  await page.reload();
  await expect(row('release-c')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(node('release-c')).toHaveAttribute('aria-selected', 'true');
  await selected('release-c').getByRole('link', { name: 'base' }).click();
  await expect(node('base')).toHaveAttribute('aria-selected', 'true');
});

test('the menu of a node opens by keyboard, and shows why an action is refused', async ({
  page,
}) => {
  const { menuItem, heading } = screenOf(page);
  await openForest(page);
  const { node } = await openMap(page, 'forest-stopped');
  await node('warm').focus();
  for (const key of ['Enter', 'Shift+F10']) {
    await page.keyboard.press(key);
    await expect(menuItem('Rollback instance')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(node('warm')).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(node('cold')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menuItem('Rollback instance')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading('Roll back forest-stopped')).toBeFocused();
  await expect(page.getByText(/^You go back .*, to cold\./)).toBeVisible();
  await page.goBack();
  await expect(node('cold')).toHaveAttribute('aria-selected', 'true');

  const failed = await openMap(page, 'forest-error-point');
  await failed.node('failed').focus();
  await page.keyboard.press('Enter');
  const refused = menuItem('Rollback instance');
  await expect(refused).toHaveAttribute('aria-disabled', 'true');
  await expect(refused).toHaveAccessibleDescription(/could not be created/);
});

test('the focus moves to the parent of a deleted point', async ({ page, context }) => {
  const { menuItem, button } = screenOf(page);
  await openForest(page);
  const { node } = await openMap(page, 'forest-branches');
  await node('release-a').focus();
  await page.keyboard.press('Enter');
  await menuItem('Delete recovery point').click();
  await button('Delete recovery point release-a').click();
  await expect(page.getByRole('heading', { name: 'Deleting release-a' })).toBeVisible();
  await node('release-a').focus();
  await expect(node('release-a')).toHaveAccessibleName(/Deleting/);
  // Time is moved forward from another tab, so that the focus stays where it is.
  const cloud = await openPracticeCloud(await context.newPage());
  await cloud.forward();
  await expect(node('release-a')).toHaveCount(0);
  await expect(node('base')).toBeFocused();
  await expect(node('release-a-hotfix')).toHaveAttribute('aria-level', '2');
});

test('the keyboard reaches the farthest of a thousand points', async ({ page }) => {
  await openForest(page);
  const { node } = await openMap(page, 'forest-thousand');
  // They are read in two pages.
  await expect(page.getByText('1,000 recovery points')).toBeVisible();
  await node('Now').focus();
  await page.keyboard.press('Home');
  await expect(node('hourly-0001')).toBeFocused();
  await expect(node('hourly-0001')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(node('hourly-0002')).toBeFocused();
  await page.keyboard.press('End');
  await expect(node('Now')).toBeFocused();
  await expect(node('Now')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(node('hourly-1000')).toBeFocused();
});
