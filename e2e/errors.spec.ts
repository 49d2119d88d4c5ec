import type { PracticeFault } from '../src/app/practice/practice';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

/** Faults of the practice cloud that another read overcomes, with the text shown. */
const passing = [
  ['nextChangeFails', 'The cloud failed to complete the request'],
  ['networkLost', 'The cloud cannot be reached'],
  ['malformedAnswer', 'The cloud sent an unreadable answer'],
  ['emptyAnswer', 'The cloud sent an empty answer'],
] as const;

/** Further text of an error: the engine's own, or when to try again. */
const besides = {
  nextChangeFails: 'Internal error executing command, please contact your system administrator',
  networkLost: 'Check your connection, then try again.',
  malformedAnswer: 'This data can’t be shown.',
  emptyAnswer: 'Try again.',
  rateLimited: 'Try again in 3 s.',
} as const;

/** Faults after which a change had no effect, with the text shown, and its number of occurrences. */
const refusing = [
  ['nextChangeFails', 'The cloud failed to create the volume', besides.nextChangeFails, 1],
  [
    'networkLost',
    'We can’t tell whether this happened',
    'There is no sign of the change so far.',
    3,
  ],
  ['rateLimited', 'Too many requests', besides.rateLimited, 1],
] as const;

const maintenance = 'The cloud is under maintenance';
const maintenanceText = 'Can not accept new jobs';

test('a list that cannot be refetched shows the reason and its old rows, and retries', async ({
  page,
}) => {
  const { tab, button, row, dialog, heading } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/snapshots');
  const main = page.getByRole('main');
  await expect(row('api-before-migration')).toBeVisible();
  /** Advancing the time refetches all lists. */
  const readWith = async (fault: PracticeFault) => {
    await cloud.fault(fault, 'listSnapshots');
    await cloud.forward();
  };
  for (const [fault, title] of passing)
    await test.step(fault, async () => {
      await readWith(fault);
      await expect(main).toContainText(title);
      await expect(main).toContainText(besides[fault]);
      await expect(main).toContainText('These rows may be out of date.');
      await expect(row('api-before-migration')).toBeVisible();
      await button('Try again').click();
      await expect(main).not.toContainText(title);
      await expect(row('api-before-migration')).toBeVisible();
    });

  await test.step('rateLimited', async () => {
    await readWith('rateLimited');
    const waiting = page.getByText(/The cloud asks you to wait 3\ss/);
    await expect(waiting.first()).toBeVisible();
    await expect(row('api-before-migration')).toBeVisible();
    await expect(waiting).toHaveCount(0);
    await expect(main.getByText('Try again')).toHaveCount(0);
  });

  await test.step('maintenance', async () => {
    await readWith('maintenance');
    await expect(main).toContainText(maintenanceText);
    await button('Try again').press('Enter');
    await expect(main).toContainText(maintenance);
    await expect(button('Try again')).toBeFocused();
    await cloud.clear();
    await button('Try again').press('Enter');
    await expect(main).not.toContainText(maintenance);
    await expect(heading('Snapshots')).toBeFocused();
  });

  await test.step('sessionExpires', async () => {
    await readWith('sessionExpires');
    await expect(dialog('Your session has ended')).toBeVisible();
    await button('Sign in').click();
    await expect(dialog()).toHaveCount(0);
    await expect(row('api-before-migration')).toBeVisible();
    await expect(main.getByText('Try again')).toHaveCount(0);
  });

  await test.step('slowServer', async () => {
    await page.goto('/instances');
    await cloud.fault('slowServer', 'listSnapshots');
    await tab('Snapshots').click();
    await expect(heading('Snapshots')).toBeFocused();
    await expect(row('api-before-migration')).toBeVisible();
  });
});

test('a failed change shows the reason, preserves the form, and can be retried', async ({
  page,
}) => {
  const { choose, button, dialog, alert, row } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/snapshots');
  const name = dialog('Create volume').getByRole('textbox', { name: 'Name', exact: true });
  const done = button('Done');
  const begin = async (typed: string) => {
    await choose('api-before-migration', 'Create volume');
    await name.fill(typed);
  };
  const endWell = async () => {
    await done.click();
    await expect(dialog()).toHaveCount(0);
    await cloud.forward();
  };

  for (const [fault, title, text, times] of refusing)
    await test.step(fault, async () => {
      await cloud.fault(fault, 'createVolume');
      await begin(`kept-${fault}`);
      for (let time = 0; time < times; time++) {
        await done.click();
        await expect(done).not.toHaveAttribute('aria-busy');
        await expect(alert.filter({ hasText: title })).toContainText(text);
        await expect(name).toHaveValue(`kept-${fault}`);
      }
      await endWell();
    });

  // The cloud has acted: Cairn finds the volume, whatever the answer was.
  for (const fault of ['malformedAnswer', 'emptyAnswer'] as const)
    await test.step(fault, async () => {
      await cloud.fault(fault, 'createVolume');
      await begin(`kept-${fault}`);
      await endWell();
    });

  await test.step('maintenance', async () => {
    await cloud.fault('maintenance', 'createVolume');
    await begin('kept-maintenance');
    await done.click();
    await expect(alert.filter({ hasText: maintenance })).toContainText(maintenanceText);
    await expect(name).toHaveValue('kept-maintenance');
    await page.keyboard.press('Escape');
    await expect(dialog()).toHaveCount(0);
    await cloud.clear();
  });

  await test.step('slowServer', async () => {
    await cloud.fault('slowServer', 'createVolume');
    await begin('kept-slow');
    await done.click();
    await expect(done).toHaveAttribute('aria-busy', 'true');
    await expect(name).toHaveValue('kept-slow');
    // A running change can be neither sent twice nor left.
    await name.press('Enter');
    await name.press('Escape');
    await expect(name).toBeVisible();
    await expect(dialog()).toHaveCount(0);
    await cloud.clear();
    await cloud.forward();
  });

  await test.step('sessionExpires', async () => {
    await cloud.fault('sessionExpires', 'createVolume');
    await begin('kept-session');
    await done.click();
    const signIn = dialog('Your session has ended');
    await expect(signIn).toBeVisible();
    await expect(signIn.getByLabel('User')).toHaveValue('operator');
    await signIn.getByLabel('Password').fill('wrong');
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await expect(signIn.getByRole('alert')).toContainText('did not accept');
    await signIn.getByLabel('Password').fill('cairn-practice');
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await expect(signIn).toBeHidden();
    await expect(name).toHaveValue('kept-session');
    await endWell();
  });

  await visit(page, '/volumes?filter=kept-');
  for (const typed of [
    ...refusing.map(([fault]) => fault),
    'malformedAnswer',
    'emptyAnswer',
    'slow',
    'session',
  ])
    await expect(row(`kept-${typed}`)).toHaveCount(1);
  await expect(row('kept-maintenance')).toHaveCount(0);
});

test('a change to a resource that another tab deleted is refused, and the dialog stays open', async ({
  page,
  context,
}) => {
  const { choose, button, dialog, alert, row } = screenOf(page);
  await openPracticeCloud(page, '/volumes');
  await choose('upload-cache', 'Resize');
  const size = dialog('Resize volume').getByRole('textbox', { name: 'New size' });
  await size.fill('80');

  const other = await context.newPage();
  const theirs = screenOf(other);
  const cloud = await openPracticeCloud(other, '/volumes');
  await theirs.choose('upload-cache', 'Delete');
  await theirs.dialog().getByRole('checkbox').check();
  await theirs.dialog().getByRole('textbox').fill('upload-cache');
  await theirs.button('Delete volume').click();
  await expect(theirs.dialog()).toHaveCount(0);
  await cloud.forward();
  await expect(theirs.row('upload-cache')).toHaveCount(0);

  await expect(size).toHaveValue('80');
  await button('Resize volume').click();
  await expect(alert.filter({ hasText: 'It no longer exists' })).toBeVisible();
  await expect(size).toHaveValue('80');
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await expect(row('upload-cache')).toHaveCount(0);
  await expect(
    page
      .getByRole('button', { name: /^Action for/ })
      .or(page.locator('h1'))
      .and(page.locator(':focus')),
  ).toHaveCount(1);
});

test('no page and no dialog is blank when its own reading fails', async ({ page }) => {
  const { addressOf, button, dialog, isThere } = screenOf(page);
  const cloud = await openPracticeCloud(page);
  const instance = await addressOf('/instances', 'demo-saas-video');
  const volume = await addressOf('/volumes', 'DATA-2755');
  const snapshot = await addressOf('/snapshots', 'api-before-migration');
  for (const [command, addresses] of [
    ['listVirtualMachines', [`${instance}/recovery-points`, instance, '/instances']],
    ['listVMSnapshot', [`${instance}/recovery-points`]],
    ['listVolumes', [volume, '/volumes']],
    ['listSnapshots', [snapshot, '/snapshots']],
  ] as const) {
    await page.goto('/templates');
    await cloud.fault('maintenance', command);
    for (const address of addresses)
      await test.step(`${address} without ${command}`, async () => {
        await page.goto(address);
        await isThere();
        await expect(page.getByRole('main')).toContainText(maintenance);
        await expect(button('Try again').first()).toBeVisible();
      });
    const retry = button('Try again').first();
    await retry.press('Enter');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(retry).toBeFocused();
    await cloud.clear();
    await retry.press('Enter');
    await expect(page.getByText(maintenance)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await isThere();
  }

  await cloud.fault('emptyAnswer', 'listOsTypes');
  await page.goto(`${snapshot}/create-template`);
  await expect(dialog()).toContainText('The cloud sent an empty answer');
  await button('Try again').click();
  await expect(dialog()).toHaveAccessibleName('Create template');
});

test('an address that cannot be decoded shows the console’s own error page', async ({ page }) => {
  await openPracticeCloud(page, '/volumes');
  for (const [address, said] of [
    ['/volumes/%ED%A0%80', 'This volume no longer exists'],
    ['/volumes/%E0%A4%A', 'This volume no longer exists'],
    ['/%E0%A4%A', 'This page does not exist'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(said).first()).toBeVisible();
    await page.getByRole('link', { name: 'Instances', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
  }
});
