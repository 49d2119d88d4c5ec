import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { expect, test } from './test';
import { untilShown } from './time';
import { english } from './words';

const volume = 'DATA-2756';

const words = {
  ...english,
  usually: 'Usually under a minute, as seen in this browser.',
  soFar: /\d+\ss, usually under a minute/,
  longer: /longer than usual \(under a minute\)/,
  safe: /Do not start it again/,
  said: /^Take snapshot: longer than usual\. You can close this page/,
  already: 'Already in progress',
  first: 'Show the running task',
  refused: /Snapshot is being created from volume DATA-2756/,
  item: /^Take snapshot Snapshot is being created from volume DATA-2756/,
  panel: 'Tasks',
} as const;

test('three snapshots give an estimate for the next; another request links to the running one', async ({
  page,
  context,
}) => {
  await context.clock.install();
  const cloud = await openPracticeCloud(page, `/volumes?filter=${volume}`);
  const on = (where: Page) => {
    const person = withKeyboard(where);
    const dialog = where.getByRole('dialog');
    const action = where.getByRole('button', { name: words.actionFor(volume), exact: true });
    const panel = where.getByRole('complementary', { name: words.panel });
    return {
      person,
      dialog,
      panel,
      row: where.getByRole('row').filter({ has: action }),
      confirm: dialog.getByRole('button', { name: words.confirm }),
      task: panel.getByRole('listitem', { name: words.item }),
      open: async () => {
        await person.press(action);
        await person.pick(where.getByRole('menuitem', { name: words.takeSnapshot }));
        await expect(dialog).toBeVisible();
      },
    };
  };
  const here = on(page);
  for (let taken = 0; taken < 3; taken++) {
    await here.open();
    await expect(here.dialog.getByText(words.usually)).toHaveCount(0);
    await here.person.press(here.confirm);
    await expect(here.dialog).toBeHidden();
    await untilShown(cloud, here.row.filter({ hasText: words.ready }));
  }

  // The estimate precedes the button, and is read with it. Another tab is as far.
  const other = await context.newPage();
  await other.goto(`/volumes?filter=${volume}`);
  const there = on(other);
  for (const tab of [there, here]) {
    await tab.open();
    await expect(tab.dialog.getByText(words.usually)).toBeVisible();
    await expect(tab.confirm).toHaveAccessibleDescription(words.usually);
  }
  await scan(page, 'the figure before the button');
  await here.person.press(here.confirm);
  await expect(here.dialog).toBeHidden();

  // The second tab finds the task of the first one when it sends.
  await there.person.press(there.confirm);
  await expect(there.dialog.getByRole('alert')).toContainText(words.already);
  await expect(there.dialog).toContainText(words.refused);
  await scan(other, 'a second one');
  await there.person.press(
    there.dialog.getByRole('alert').getByRole('link', { name: words.first }),
  );
  await expect(there.dialog).toBeHidden();
  await expect(there.task).toBeFocused();
  await other.close();

  // The refusal in the dialog of an address has the same link.
  const address = await here.row.getByRole('link', { name: volume }).getAttribute('href');
  await page.goto(`${address?.replace(/\?.*/, '') ?? ''}/take-snapshot`);
  await expect(here.dialog).toContainText(words.refused);
  await here.person.press(here.dialog.getByRole('link', { name: words.first }));
  await expect(here.task).toBeFocused();
  await expect(here.task).toContainText(words.soFar);

  await context.clock.fastForward('02:00');
  await expect(here.task).toContainText(words.longer);
  await expect(here.task).toContainText(words.safe);
  await expect(page.getByRole('status').filter({ hasText: words.said })).toBeAttached();
  await scan(page, 'longer than usual');
  await page.keyboard.press('Escape');
  await expect(here.panel).toBeHidden();
  await expect(page).not.toHaveURL(/task/);
  await untilShown(cloud, here.row.filter({ hasText: words.ready }));
});
