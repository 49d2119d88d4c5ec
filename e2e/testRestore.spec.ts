import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { screenOf } from './screen';
import { expect, test } from './test';
import { untilShown } from './time';
import { visitPage } from './visit';

test('a snapshot is proved by keyboard, and nothing is left of the test', async ({ page }) => {
  const { actionFor, addressOf, dialog, heading, menuItem } = screenOf(page);
  const person = withKeyboard(page);
  const main = page.getByRole('main');
  const step = (name: RegExp) => page.getByRole('region', { name });
  const cloud = await openPracticeCloud(page, '/snapshots?filter=api-before-migration');
  await person.press(actionFor('api-before-migration'));
  await person.pick(menuItem('Test restore'));
  await expect(heading('Test restore of api-before-migration')).toBeFocused();
  await person.press(main.getByRole('button', { name: 'Create test template' }));
  await untilShown(cloud, step(/^1/).getByText('Ready'));

  await person.choose(step(/^2/).getByLabel('Compute offering'), '1vCPU');
  await person.choose(step(/^2/).getByLabel('Network', { exact: true }), 'Sandbox');
  await person.press(main.getByRole('button', { name: 'Start test instance' }));
  await untilShown(cloud, step(/^3/).getByText('Running'));
  // Another browser, or the same after a reload, finds the test by its name.
  await page.reload();
  await expect(step(/^3/).getByText('Running')).toBeVisible();
  await scan(page, 'does it work?');
  await person.press(main.getByRole('button', { name: 'Yes, it works' }));
  await untilShown(cloud, step(/^3/).getByText(/^Restore works, tested .* by Camille Roy$/));

  const name = (await step(/^3/).getByRole('link').first().textContent()) ?? '';
  const remove = async (button: string, confirm: string, typed?: string) => {
    await untilShown(cloud, main.getByRole('button', { name: button }));
    await person.press(main.getByRole('button', { name: button }));
    if (typed !== undefined) await person.write(dialog().getByRole('textbox'), typed);
    await person.press(dialog().getByRole('button', { name: confirm }));
    await expect(dialog()).toHaveCount(0);
    await expect(heading('Test restore of api-before-migration')).toBeVisible();
  };
  await remove('Destroy the test instance', 'Destroy instance');
  await remove('Expunge the test instance', 'Expunge instance', name);
  await remove('Delete the test template', 'Delete template');
  await untilShown(cloud, main.getByText('Nothing is left of a test of this snapshot.'));
  await visitPage(page, await addressOf('/snapshots', 'api-before-migration'));
  await expect(main.getByText(/^Restore works, tested/)).toBeVisible();
});
