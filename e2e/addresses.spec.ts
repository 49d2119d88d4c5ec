import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit, visitPage } from './visit';

type Opened = readonly [row: string, action: string, title: string | RegExp];

const sections: Record<string, readonly Opened[]> = {
  '/instances': [
    ['warrenton-mysql-node01', 'Stop', 'Stop warrenton-mysql-node01?'],
    ['warrenton-mysql-node01', 'Reboot', 'Reboot warrenton-mysql-node01?'],
    ['warrenton-mysql-node01', 'Destroy', 'Destroy warrenton-mysql-node01?'],
    ['warrenton-mysql-node01', 'Create recovery point', 'Create recovery point'],
    ['preprod-api-01', 'Start', 'Start preprod-api-01?'],
    ['preprod-worker-01', 'Recover', 'Recover preprod-worker-01?'],
    ['preprod-worker-01', 'Expunge', 'Expunge preprod-worker-01?'],
  ],
  '/volumes': [
    ['ROOT-2755', 'Take snapshot', 'Take snapshot'],
    ['DATA-2756', 'Detach from instance', 'Detach volume DATA-2756 from warrenton-mysql-node02?'],
    ['DATA-2756', 'Resize', 'Resize volume'],
    ['static-assets', 'Attach to instance', 'Attach volume to instance'],
    ['static-assets', 'Delete', 'Delete volume static-assets?'],
  ],
  '/snapshots': [
    ['api-before-migration', 'Create template', 'Create template'],
    ['api-before-migration', 'Create volume', 'Create volume'],
    ['api-before-migration', 'Revert volume', 'Revert volume ROOT-2762?'],
    ['api-before-migration', 'Delete', 'Delete snapshot api-before-migration?'],
  ],
  '/templates': [['nginx-golden', 'Delete', 'Delete template nginx-golden?']],
};

for (const [list, dialogs] of Object.entries(sections)) {
  test(`dialogs of ${list} are addresses`, async ({ page }) => {
    const { dialog, choose, actionFor } = screenOf(page);
    await openPracticeCloud(page, list);
    for (const [turn, [name, action, title]] of dialogs.entries()) {
      await test.step(`${action}, ${name}`, async () => {
        await visit(page, `${list}?filter=${name}&sort=-name`);
        await choose(name, action);
        await expect(dialog()).toHaveAccessibleName(title);
        const address = page.url();
        expect(new URL(address).pathname).toMatch(new RegExp(`^${list}/.+/.+`));

        await page.keyboard.press('Escape');
        await expect(dialog()).toBeHidden();
        expect(new URL(page.url()).pathname).toBe(list);
        await expect(actionFor(name)).toBeFocused();

        await page.goForward();
        // Each opens by its address alone in axe.spec.ts; one of each list as its page loads.
        if (turn === 0) await page.reload();
        await expect(dialog()).toHaveAccessibleName(title);
        expect(page.url()).toBe(address);
        // The list beneath is read on its own; the focus can only go back to what is there.
        await expect(
          page.getByRole('button', {
            name: `Action for ${name}`,
            exact: true,
            includeHidden: true,
          }),
        ).toBeAttached();
        await page.goBack();
        await expect(dialog()).toBeHidden();
        await expect(actionFor(name)).toBeFocused();
        await expect(page.getByRole('searchbox')).toHaveValue(name);
        await expect(page).toHaveURL(`${list}?filter=${name}&sort=-name`);
      });
    }
  });
}

test('dialogs of recovery points, of a new volume and over details are addresses', async ({
  page,
}) => {
  const { dialog, button, choose, addressOf, heading } = screenOf(page);
  await openPracticeCloud(page);
  const video = await addressOf('/instances', 'demo-saas-video');
  const list = `${video}/recovery-points?view=list`;
  await visitPage(page, list);
  // The plans of a deletion and of a rollback are pages; the dialog that was before leads to its page.
  await choose('codec-trial', 'Delete recovery point');
  await expect(heading('Delete recovery points of demo-saas-video')).toBeFocused();
  const chosen = page.getByRole('checkbox', { name: 'codec-trial', checked: true });
  await page.reload();
  await expect(chosen).toBeVisible();
  const id = new URL(page.url()).searchParams.get('points') ?? '';
  await page.goBack();
  await expect(page).toHaveURL(/view=list/);
  await page.goto(`${video}/recovery-points/${id}/delete`);
  await expect(chosen).toBeVisible();
  await expect(page).toHaveURL(`${video}/recovery-points/delete?points=${id}`);
  await visitPage(page, list);
  await choose('codec-trial', 'Rollback instance');
  await expect(heading('Roll back demo-saas-video')).toBeFocused();
  await page.reload();
  await expect(heading('Roll back demo-saas-video')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/view=list/);
  for (const [address, opener] of [
    [list, 'Create recovery point'],
    ['/volumes', 'Add volume'],
  ] as const) {
    await visit(page, address);
    await button(opener).first().click();
    await expect(dialog()).toHaveAccessibleName(opener);
    await page.keyboard.press('Escape');
    await expect(button(opener).first()).toBeFocused();
    await page.goForward();
    await page.reload();
    await expect(dialog()).toHaveAccessibleName(opener);
  }

  // Opened over a details page, it stays over it.
  await visit(page, video);
  await choose('demo-saas-video', 'Reboot');
  await expect(dialog()).toHaveAccessibleName('Reboot demo-saas-video?');
  await page.reload();
  await expect(dialog()).toHaveAccessibleName('Reboot demo-saas-video?');
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
  await expect(heading('demo-saas-video')).toBeVisible();
});

test('the address of a deleted or unknown resource shows what happened to it', async ({ page }) => {
  const { dialog, heading } = screenOf(page);
  await openPracticeCloud(page);
  await page.goto('/volumes/00000000-0000-4000-8000-000000000000/resize');
  await expect(dialog()).toHaveAccessibleName('This could not be opened');
  await expect(dialog()).toContainText('This volume no longer exists');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/volumes');
  await expect(heading('Volumes')).toBeVisible();

  await page.goto('/snapshots/00000000-0000-4000-8000-000000000000');
  await expect(heading('This snapshot no longer exists')).toBeVisible();
  await page.getByText('Details').click();
  await expect(page.getByText('Message from the cloud')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the list' }).click();
  await expect(heading('Snapshots')).toBeFocused();

  await page.goto('/nowhere/at/all');
  await expect(heading('This page does not exist')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('/nowhere/at/all');
  await page.getByRole('link', { name: 'Go to Instances' }).click();
  await expect(heading('Instances')).toBeFocused();
});

test('each page has a title, and its heading takes the focus', async ({ page }) => {
  const { tab, heading, row } = screenOf(page);
  await openPracticeCloud(page);
  for (const name of ['Volumes', 'Snapshots', 'Templates', 'Instances']) {
    await tab(name).click();
    await expect(heading(name)).toBeFocused();
    await expect(page).toHaveTitle(`${name} – Practice cloud – Cairn`);
    await expect(tab(name)).toHaveAttribute('aria-current', 'page');
  }
  await row('demo-saas-video').getByRole('link', { name: 'demo-saas-video' }).click();
  await expect(heading('demo-saas-video')).toBeFocused();
  await expect(page).toHaveTitle('demo-saas-video – Practice cloud – Cairn');
  await page.goBack();
  await expect(heading('Instances')).toBeFocused();
  await expect(page).toHaveTitle('Instances – Practice cloud – Cairn');
});

test('a chosen language and theme apply immediately, and remain after a reload', async ({
  page,
}) => {
  await openPracticeCloud(page);
  const html = page.locator('html');
  const pick = async (menu: RegExp, choice: string) => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitemradio', { name: choice, exact: true }).click();
  };
  await expect(html).toHaveAttribute('lang', 'en');
  await pick(/^Preferences/, 'Dark');
  await pick(/^Preferences/, 'Français');
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await expect(page.getByRole('link', { name: 'Modèles', exact: true })).toBeVisible();
    await expect(html).toHaveAttribute('lang', 'fr');
    await expect(html).toHaveAttribute('data-color-scheme', 'dark');
    await expect(html).toHaveCSS('color-scheme', 'dark');
  }
  await pick(/^Préférences/, 'English');
  await pick(/^Preferences/, 'Light');
  await page.reload();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-color-scheme', 'light');
});
