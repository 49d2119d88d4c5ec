import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

const words = {
  since: /^Since your last visit, 20/,
  said: /Since your last visit: New recovery point: point-from-elsewhere\. The current point is now point-from-elsewhere\./,
  made: 'New recovery point: point-from-elsewhere.',
  chosen: 'Selected: point-from-elsewhere',
  gotIt: 'Got it',
  done: 'Done',
  view: 'View recovery points',
  points: 'Recovery points of warrenton-mysql-node01',
} as const;

test('changes made elsewhere are announced and listed until they are acknowledged', async ({
  page,
  context,
}) => {
  const person = withKeyboard(page);
  const { button, heading } = screenOf(page);
  const instance = 'warrenton-mysql-node01';
  await openPracticeCloud(page, `/instances?filter=${instance}`);
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await person.press(link(instance));
  await person.press(link(words.view));
  await expect(heading(words.points)).toBeFocused();
  await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
  const address = page.url();
  const list = page.getByRole('region', { name: words.since });
  await expect(list).toHaveCount(0);
  await person.press(link(instance));
  await expect(heading(instance)).toBeFocused();

  // A page that saw the task would take the change for the person's own.
  const details = page.url();
  await page.goto('about:blank');
  const other = await context.newPage();
  const cloud = await openPracticeCloud(other);
  await visit(other, `${address.replace(/\?.*/, '')}/create`);
  await other.getByRole('dialog').getByRole('textbox').first().fill('point-from-elsewhere');
  await other.getByRole('button', { name: words.done, exact: true }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await cloud.forward();

  await page.goto(details);
  await person.press(link(words.view));
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: words.said })).toBeAttached();
  const kept = page.getByRole('treeitem', { selected: true });
  await expect(kept).toHaveAccessibleName(/^point-from-elsewhere,/);
  await person.press(list.getByRole('link', { name: words.made }));
  await expect(page.getByRole('region', { name: words.chosen })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /point-from-elsewhere/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await person.press(button(words.gotIt));
  await expect(list).toHaveCount(0);
  await expect(heading(words.points)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
  await expect(list).toHaveCount(0);
});
