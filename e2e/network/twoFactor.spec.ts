import type { Page } from '@playwright/test';
import { totp } from '../../src/simulator/session/totp';
import { screenOf } from '../screen';
import { visit } from '../visit';
import { enter, signIn } from './cloud';
import { expect, test } from './test';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const codeField = (page: Page) => page.getByLabel('Code from your authenticator app');

/** Opens a page of the console, and signs in with the password on the way. */
async function givePassword(page: Page, username: 'totp' | 'pin' | 'newcomer', path = '/volumes') {
  await page.goto(path);
  await signIn(page, username);
}

/** The commands that reach the cloud from now on. */
function commandsOf(page: Page): string[] {
  const commands: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.endsWith('/client/api')) return;
    commands.push(new URLSearchParams(request.postData() ?? '').get('command') ?? '');
  });
  return commands;
}

test('a code of an authenticator app signs in; a wrong one can be followed by another', async ({
  page,
  cloud,
}) => {
  const { button, alert, heading, row } = screenOf(page);
  const commands = commandsOf(page);
  await givePassword(page, 'totp');
  await expect(heading('Two-factor sign-in')).toBeVisible();
  await expect(codeField(page)).toBeFocused();
  await codeField(page).fill('000000');
  await button('Verify').click();
  await expect(alert).toContainText('did not accept this code');
  await expect(codeField(page)).toHaveValue('');
  await codeField(page).fill(totp(secret, await cloud.now()));
  await button('Verify').click();
  await expect(row('ROOT-2755')).toBeVisible();
  expect(commands.slice(0, 4)).toEqual([
    'login',
    'validateUserTwoFactorAuthenticationCode',
    'login',
    'validateUserTwoFactorAuthenticationCode',
  ]);
  await page.reload();
  await expect(row('ROOT-2755')).toBeVisible();
});

test('a fixed PIN signs in, and nothing is shown before it', async ({ page }) => {
  const { button, heading, row } = screenOf(page);
  await givePassword(page, 'pin');
  await expect(heading('Two-factor sign-in')).toBeVisible();
  await page.reload();
  await expect(heading('Sign in')).toBeVisible();
  await givePassword(page, 'pin');
  await page.getByLabel('PIN', { exact: true }).fill('246810');
  await button('Verify').click();
  await expect(row('ROOT-2755')).toBeVisible();
});

test('a person who needs a second factor sets one up, and gives it at the next sign-in', async ({
  page,
  cloud,
}) => {
  const { button, menuItem, alert, heading, row } = screenOf(page);
  await givePassword(page, 'newcomer');
  await expect(heading('Set up two-factor sign-in')).toBeVisible();
  await page.getByRole('radio', { name: 'Authenticator app' }).check();
  await button('Continue').click();
  const key = page.getByLabel('Key', { exact: true });
  const first = await key.inputValue();
  await codeField(page).fill('000000');
  await button('Verify').click();
  await expect(alert).toContainText('discarded the key');
  const second = await key.inputValue();
  expect(second).not.toBe(first);
  await codeField(page).fill(totp(second, await cloud.now()));
  await button('Verify').click();
  await expect(row('ROOT-2755')).toBeVisible();

  await page.getByRole('button', { name: /^Preferences and account/ }).click();
  await menuItem('Sign out').click();
  await signIn(page, 'newcomer');
  await expect(heading('Two-factor sign-in')).toBeVisible();
  await codeField(page).fill(totp(second, await cloud.now()));
  await button('Verify').click();
  await expect(row('ROOT-2755')).toBeVisible();
});

test('over a page whose session has ended, the second step comes too, and the form stays', async ({
  page,
  cloud,
}) => {
  const { choose, dialog, button, row } = screenOf(page);
  await givePassword(page, 'pin');
  await page.getByLabel('PIN', { exact: true }).fill('246810');
  await button('Verify').click();
  await choose('ROOT-2755', 'Take snapshot');
  const name = dialog('Take snapshot').getByRole('textbox', { name: 'Name (optional)' });
  await name.fill('half filled in');
  await cloud.expire();
  await button('Confirm').click();
  const again = dialog('Your session has ended');
  await expect(again).toBeVisible();
  await again.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await again.getByLabel('PIN', { exact: true }).fill('246810');
  await again.getByRole('button', { name: 'Verify' }).click();
  await expect(again).toHaveCount(0);
  await expect(name).toHaveValue('half filled in');
  await button('Confirm').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await visit(page, '/snapshots');
  await expect(row('half filled in')).toBeVisible();
});

test('without the second factor, no tab is signed in', async ({ page, context }) => {
  await givePassword(page, 'pin');
  await expect(screenOf(page).heading('Two-factor sign-in')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/volumes');
  await expect(screenOf(other).heading('Sign in')).toBeVisible();
  await screenOf(page).button('Back').click();
  await expect(screenOf(page).heading('Sign in')).toBeVisible();
  await enter(other, 'operator', '/volumes');
  await expect(screenOf(page).row('ROOT-2755')).toBeVisible();
});
