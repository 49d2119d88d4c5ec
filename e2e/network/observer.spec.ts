import { screenOf } from '../screen';
import { visit } from '../visit';
import { enter } from './cloud';
import { expect, test } from './test';

test('a read-only account has no dead buttons', async ({ page }) => {
  const { tab, heading, button } = screenOf(page);
  await enter(page, 'observer');
  const main = page.getByRole('main');
  for (const [name, change] of [
    ['Instances', /^(Start|Stop|Reboot|Destroy)/],
    ['Volumes', /^Add volume/],
    ['Snapshots', /^(Create|Delete) /],
    ['Templates', /^Delete /],
  ] as const) {
    await tab(name).click();
    await expect(heading(name)).toBeVisible();
    await expect(main.getByRole('row').nth(1)).toBeVisible();
    await expect(main.getByRole('button', { name: change })).toHaveCount(0);
    const menus = main.getByRole('button', { name: /^Action for/ });
    if ((await menus.count()) === 0) continue;
    await menus.first().click();
    const items = page.getByRole('menuitem');
    await expect(items.first()).toBeVisible();
    for (const item of await items.all()) await expect(item).not.toHaveAttribute('aria-disabled');
    await page.keyboard.press('Escape');
    await expect(items).toHaveCount(0);
  }
  // A refused action explains why where its address is opened all the same.
  await tab('Volumes').click();
  const volume = main.getByRole('row').nth(1).getByRole('rowheader').getByRole('link');
  const address = String(await volume.getAttribute('href')).replace(/\?.*/, '');
  await visit(page, `${address}/delete`);
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toContainText(
    'You don’t have permission',
  );
  await expect(button('Delete volume')).toHaveAttribute('aria-disabled', 'true');
});
