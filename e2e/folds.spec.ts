import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visitPage } from './visit';

const instance = 'forest-thousand';

/** The words on the map that these journeys go by. */
const words = {
  tree: `Recovery points of ${instance}`,
  fold: /^\d+ points, [A-Z][a-z]{2} \d+.*2\d{3}$/,
  foldAgain: /^Fold these \d+ points$/,
  unfold: /^Unfold \d+ points$/,
  unfoldAll: 'Unfold all',
  foldAll: 'Fold all',
  trueTime: 'Time scale',
  wholeTree: 'Whole tree',
};

test('runs of points fold and unfold by keyboard alone', async ({ page }) => {
  const person = withKeyboard(page);
  await openPracticeCloud(page, `/instances?filter=${instance}`, 'forest');
  const link = page.getByRole('link', { name: instance, exact: true });
  const address = `${String(await link.getAttribute('href')).replace(/\?.*/, '')}/recovery-points`;
  await visitPage(page, address);
  const tree = page.getByRole('tree', { name: words.tree });
  const focused = tree.locator(':focus');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const inTree = async () => {
    await expect(tree.getByRole('treeitem').first()).toBeVisible();
    for (let presses = 0; presses < 60 && !(await focused.count()); presses++)
      await page.keyboard.press('Tab');
    await expect(focused).toHaveCount(1);
  };

  // Down the way to Now, none of which is folded, to the first branch: a fold.
  await inTree();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^hourly-0001,/);
  for (let steps = 0; (await focused.getAttribute('aria-expanded')) === null; steps++) {
    expect(steps).toBeLessThan(60);
    const before = await focused.getAttribute('data-id');
    await page.keyboard.press('ArrowDown');
    await expect(focused).not.toHaveAttribute('data-id', String(before));
  }
  await expect(focused).toHaveAccessibleName(words.fold);
  await expect(focused).toHaveAttribute('aria-expanded', 'false');
  await expect(focused).toHaveAttribute('aria-selected', 'false');
  const level = Number(await focused.getAttribute('aria-level'));
  await expect(focused).toHaveAttribute('aria-setsize', '2');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-level', String(level + 1));
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-expanded', 'false');

  // Enter unfolds it: its first point replaces it, selected, and the address remembers that.
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await expect(focused).toHaveAccessibleName(/^hourly-\d+,/);
  await expect(focused).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/open=/);
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-level', String(level + 1));
  await expect(focused).toHaveAttribute('aria-selected', 'true');
  const inside = String(await focused.getAttribute('data-id'));
  await page.reload();
  await inTree();
  await expect(focused).toHaveAttribute('data-id', inside);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');

  // The menu of any of its points folds it again.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await person.pick(page.getByRole('menuitem', { name: words.foldAgain }));
  await expect(focused).toHaveAccessibleName(words.fold);
  await expect(focused).toHaveAttribute('aria-expanded', 'false');
  await expect(page).not.toHaveURL(/open=/);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: words.unfold })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('aria-expanded', 'false');

  // The address of a point that is folded away shows it.
  await page.goto(`${address}?point=${inside}`);
  const point = tree.locator(`[role=treeitem][data-id="${inside}"]`);
  await expect(point).toBeInViewport();
  await expect(point).toHaveAttribute('aria-selected', 'true');

  // All together, by the toolbar: one tab stop, and arrow keys within.
  await page.getByRole('toolbar').getByRole('button').first().focus();
  await expect(button(words.unfoldAll)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(words.foldAll)).toBeFocused();
  await expect(tree.locator('[aria-expanded=false]')).toHaveCount(0);
  await expect(page).toHaveURL(/open=all/);
  await page.keyboard.press('Enter');
  await expect(button(words.unfoldAll)).toBeFocused();
});

test('the time scale is a switch whose state is in the address', async ({ page }) => {
  await openPracticeCloud(page, '/instances?filter=forest-branches', 'forest');
  const link = page.getByRole('link', { name: 'forest-branches', exact: true });
  const href = String(await link.getAttribute('href')).replace(/\?.*/, '');
  await visitPage(page, `${href}/recovery-points`);
  const node = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name},`) });
  const topOf = async (name: string) => (await node(name).boundingBox())?.y ?? NaN;
  const isFolding = page.getByRole('button', { name: words.unfoldAll });
  await expect(node('base')).toBeVisible();
  await expect(isFolding).toHaveCount(0);
  // In steps, children of one parent are side by side.
  expect(await topOf('release-a')).toBe(await topOf('release-c'));

  const trueTime = page.getByRole('button', { name: words.trueTime, exact: true });
  await expect(trueTime).toHaveAttribute('aria-pressed', 'false');
  await trueTime.focus();
  await page.keyboard.press('Space');
  await expect(trueTime).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/scale=time/);
  await page.reload();
  await expect(trueTime).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: words.wholeTree }).press('Enter');
  // Made 40, 30 and 10 days ago: thrice the time is thrice the way down.
  await expect(async () => {
    const first = await topOf('release-b');
    const second = await topOf('release-b-patched');
    expect(second - first).toBeGreaterThan(0);
    expect(((await topOf('release-c')) - first) / (second - first)).toBeCloseTo(3, 1);
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('.map-date').first()).toHaveText(/20\d\d/);
  await trueTime.press('Enter');
  await expect(page).not.toHaveURL(/scale=/);
});

test('zoomed out, a click on a dot focuses its node', async ({ page }) => {
  const { addressOf } = screenOf(page);
  await openPracticeCloud(page, '/instances', 'forest');
  await visitPage(page, `${await addressOf('/instances', instance)}/recovery-points?open=all`);
  const items = page.getByRole('treeitem');
  await expect(items.first()).toBeVisible();
  await page.getByRole('button', { name: 'Whole tree' }).click();
  // Only notable points are in the page: the others are dots.
  await expect(items).toHaveCount(1);
  await page.getByRole('button', { name: 'Go to Now' }).click();
  await expect(items.nth(2)).toBeVisible();
  const view = page.locator('.react-flow__viewport');
  for (let steps = 0; steps < 6; steps++) {
    const before = String(await view.getAttribute('style'));
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect(view).not.toHaveAttribute('style', before);
  }
  await expect(items).toHaveCount(1);
  const now = await page.locator('.map-far-name', { hasText: 'Now' }).boundingBox();
  if (now === null) throw new Error('Now has no name');
  await page.mouse.click(now.x + now.width / 2, now.y - 8);
  await expect(page.getByRole('treeitem', { name: /^Now,/ })).toBeFocused();
});
