import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud, type PracticeCloud } from './practice';
import { expect, test } from './test';
import { untilShown } from './time';

const members = ['warrenton-mysql-node01', 'warrenton-redis-01'] as const;

const t = {
  create: 'Create recovery points',
  name: 'Name',
  ready: '2 recovery points are ready',
  apart: /Not exactly simultaneous|within the same second/,
  view: 'View moment',
  list: 'List',
  action: (name: string) => `Action for ${name}`,
};

/** Creates recovery points of two instances from the list, with the keyboard alone. */
async function createMoment(page: Page, cloud: PracticeCloud) {
  const person = withKeyboard(page);
  await expect(page.getByRole('row', { name: members[0] })).toBeVisible();
  for (const name of members)
    await person.tick(page.getByRole('checkbox', { name: new RegExp(name) }));
  await person.press(page.getByRole('button', { name: `${t.create} (2)` }));
  const dialog = page.getByRole('dialog', { name: t.create });
  await expect(dialog.getByRole('textbox', { name: t.name })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('release-42');
  await expect(dialog.getByRole('button', { name: t.create })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /release-42/ })).toBeFocused();
  await untilShown(cloud, page.getByRole('heading', { level: 2, name: t.ready }));
  await expect(page.getByText(t.apart)).toBeVisible();
  return person;
}

test.describe('en-CA', () => {
  test.use({ locale: 'en-CA' });

  test('points of several instances are created at one moment, and found from any of them', async ({
    page,
  }) => {
    const cloud = await openPracticeCloud(page);
    const person = await createMoment(page, cloud);
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(3);
    // From a point of one instance, those of the others.
    await person.press(table.getByRole('link', { name: members[1] }));
    await expect(page.getByRole('treeitem', { name: /release-42/ })).toBeVisible();
    await person.view(page.getByRole('tab', { name: t.list }));
    await person.press(page.getByRole('button', { name: t.action('release-42') }));
    await person.pick(page.getByRole('menuitem', { name: t.view }));
    await expect(page.getByRole('heading', { level: 1, name: /release-42/ })).toBeFocused();
    await expect(table.getByRole('row')).toHaveCount(3);
  });
});
