import { expect as base, type Page } from '@playwright/test';
import { screenOf } from '../screen';
import { enter } from './cloud';
import { untilShown } from '../time';
import { visit } from '../visit';
import { expect, test } from './test';

const instance = 'warrenton-mysql-node01';

/** Deletes a volume as a person does. */
async function deleteVolume(page: Page, name: string): Promise<void> {
  const { choose, dialog, button } = screenOf(page);
  await choose(name, 'Delete');
  await dialog().getByRole('checkbox').check();
  await dialog().getByRole('textbox').fill(name);
  await button('Delete volume').click();
  await base(dialog()).toHaveCount(0);
}

test.beforeEach(async ({ page, secondPerson }) => {
  await enter(page, 'operator');
  await enter(secondPerson, 'colleague');
});

test('a volume deleted by another person leaves the list, and its dialog says so', async ({
  page,
  secondPerson,
  cloud,
}) => {
  const mine = screenOf(page);
  const theirs = screenOf(secondPerson);
  await visit(page, '/volumes?filter=upload');
  await mine.choose('upload-cache', 'Resize');
  const size = mine.dialog('Resize volume').getByRole('textbox', { name: 'New size' });
  await size.fill('80');

  await visit(secondPerson, '/volumes');
  await deleteVolume(secondPerson, 'upload-cache');
  await cloud.forward();
  await expect(theirs.row('upload-cache')).toHaveCount(0);

  await expect(size).toHaveValue('80');
  await mine.button('Resize volume').click();
  await expect(mine.alert.filter({ hasText: 'It no longer exists' })).toBeVisible();
  await expect(size).toHaveValue('80');
  await page.keyboard.press('Escape');
  await expect(mine.dialog()).toHaveCount(0);
  await expect(mine.row('upload-cache')).toHaveCount(0);
});

test('a snapshot that the other one takes appears, and passes through its states', async ({
  page,
  secondPerson,
  cloud,
}) => {
  const mine = screenOf(page);
  const theirs = screenOf(secondPerson);
  // The browser's clock can be advanced too: an idle page refetches after half a minute.
  await page.clock.install();
  await page.goto('/snapshots');
  await expect(mine.row('api-before-migration')).toBeVisible();

  await visit(secondPerson, '/volumes');
  await theirs.choose('ROOT-2755', 'Take snapshot');
  await theirs.dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('theirs');
  await theirs.button('Confirm').click();
  await expect(theirs.dialog()).toHaveCount(0);

  await page.clock.fastForward('00:31');
  await expect(mine.row('theirs')).toBeVisible();
  await expect(mine.row('theirs')).not.toContainText('Backed up');
  await cloud.forward();
  await expect(mine.row('theirs')).toContainText('Backed up');
});

test('a rollback whose tree another person changed shows the change before it is confirmed', async ({
  page,
  secondPerson,
  cloud,
}) => {
  const mine = screenOf(page);
  const theirs = screenOf(secondPerson);
  await mine.choose(instance, 'View recovery points');
  await page.getByRole('tab', { name: 'List' }).click();
  await mine.choose('node01-recovery01', 'Rollback instance');
  await expect(mine.heading(/^Roll back/)).toBeVisible();
  await expect(mine.button('Roll back instance')).toBeEnabled();

  await theirs.choose(instance, 'Create recovery point');
  await theirs.dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('theirs');
  await theirs.button('Done').click();
  await expect(theirs.dialog()).toHaveCount(0);
  await cloud.forward();

  // Where the page has already read it by itself, the button refuses with the same text.
  await mine.button('Roll back instance').click({ force: true });
  const main = page.getByRole('main');
  await expect(main).toContainText('Something has changed');
  await expect(main).toContainText('New recovery point: theirs');
});

test('a recovery point that the other one deleted is not rolled back to', async ({
  page,
  secondPerson,
  cloud,
}) => {
  const mine = screenOf(page);
  const theirs = screenOf(secondPerson);
  await mine.choose(instance, 'View recovery points');
  await page.getByRole('tab', { name: 'List' }).click();
  await mine.choose('node01-recovery01', 'Rollback instance');
  await expect(mine.button('Roll back instance')).toBeVisible();

  await theirs.choose(instance, 'View recovery points');
  await secondPerson.getByRole('tab', { name: 'List' }).click();
  await theirs.choose('node01-recovery01', 'Delete recovery point');
  await theirs.button('Delete recovery point node01-recovery01').click();
  const done = secondPerson.getByRole('heading', { name: 'node01-recovery01 is deleted' });
  await untilShown(cloud, done);

  await page.bringToFront();
  await expect(page.getByText('no longer exists').first()).toBeVisible();
  await expect(mine.button('Roll back instance')).toHaveCount(0);
});
