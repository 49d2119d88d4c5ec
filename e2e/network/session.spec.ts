import { screenOf } from '../screen';
import { visit } from '../visit';
import { enter, signIn } from './cloud';
import { expect, test } from './test';

const ended = 'Your session has ended';

test('a wrong password shows an error, and the right one signs in', async ({ page }) => {
  const { alert, heading } = screenOf(page);
  await page.goto('/snapshots');
  await page.getByLabel('User', { exact: true }).fill('operator');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(alert).toContainText('did not accept');
  await expect(heading('Sign in')).toBeVisible();
  await signIn(page, 'operator');
  await expect(heading('Snapshots')).toBeVisible();
});

test('signing out ends the session at the server, and nothing can be read any more', async ({
  page,
}) => {
  const { row, heading } = screenOf(page);
  await enter(page, 'operator', '/volumes');
  await expect(row('ROOT-2755')).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([
    { name: 'JSESSIONID', path: '/client' },
    { name: 'sessionkey', httpOnly: true, path: '/client' },
  ]);
  await page.getByRole('button', { name: /^Preferences and account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(heading('Sign in')).toBeVisible();
  await expect.poll(() => page.context().cookies()).toEqual([]);
  await page.goto('/volumes');
  await expect(heading('Sign in')).toBeVisible();
  await expect(row('ROOT-2755')).toHaveCount(0);
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(heading('Sign in')).toBeVisible();
});

test('a session that ends in the middle of a form is renewed over it, and the form stays', async ({
  page,
  cloud,
}) => {
  const { choose, dialog, row, button } = screenOf(page);
  await enter(page, 'operator', '/volumes?filter=275');
  await choose('ROOT-2755', 'Take snapshot');
  await dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('running');
  await button('Confirm').click();
  await expect(dialog()).toHaveCount(0);

  await choose('DATA-2756', 'Take snapshot');
  const name = dialog('Take snapshot').getByRole('textbox', { name: 'Name (optional)' });
  await name.fill('half filled in');
  await cloud.expire();
  const again = dialog(ended);
  await expect(again).toBeVisible();
  await expect(again.getByLabel('User', { exact: true })).toHaveValue('operator');
  await again.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(again).toHaveCount(0);

  await expect(page).toHaveURL(/\/take-snapshot\?.*filter=275/);
  await expect(name).toHaveValue('half filled in');
  // The task that was running has finished, and is announced.
  await expect(page.getByText('Snapshot of volume ROOT-2755 is backed up').first()).toBeAttached();
  await button('Confirm').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await visit(page, '/snapshots?filter=half');
  await expect(row('half filled in')).toContainText('Backed up');
});

test('a change that is sent as its session ends is not lost, and takes effect once', async ({
  page,
  cloud,
}) => {
  const { choose, dialog, row, button } = screenOf(page);
  await enter(page, 'operator', '/snapshots');
  await choose('api-before-migration', 'Create volume');
  const name = dialog('Create volume').getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('only-one');
  await cloud.expire();
  await button('Done').click();
  const again = dialog(ended);
  await expect(again).toBeVisible();
  await again.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(again).toHaveCount(0);
  await expect(name).toHaveValue('only-one');
  await button('Done').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await visit(page, '/volumes?filter=only-one');
  await expect(row('only-one')).toHaveCount(1);
});

test('another person who signs in over the page finds nothing of the first one', async ({
  page,
  cloud,
}) => {
  const { choose, dialog, button } = screenOf(page);
  await enter(page, 'operator', '/volumes');
  await choose('ROOT-2755', 'Take snapshot');
  await dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('of the operator');
  await cloud.expire();
  await button('Confirm').click();
  const again = dialog(ended);
  await expect(again).toBeVisible();
  await again.getByLabel('User', { exact: true }).fill('observer');
  await again.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  const agree = button('Continue as Alex Tremblay');
  await expect(agree).toBeVisible();
  await agree.click();
  await expect(again).toHaveCount(0);
  await expect(dialog('Take snapshot').getByRole('textbox')).toHaveValue('');
  await button('Cancel').click();
  await expect(dialog()).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Alex Tremblay/ })).toBeVisible();
  await page.getByRole('button', { name: /^Tasks/ }).click();
  await expect(page.getByRole('complementary')).not.toContainText('ROOT-2755');
});

test('a second tab shares the session, its end and its renewal', async ({
  page,
  context,
  cloud,
}) => {
  const { row, tab } = screenOf(page);
  await enter(page, 'operator', '/volumes');
  const other = await context.newPage();
  const theirs = screenOf(other);
  await other.goto('/volumes');
  await expect(theirs.row('ROOT-2755')).toBeVisible();

  await cloud.expire();
  const again = screenOf(page).dialog(ended);
  await page.bringToFront();
  // By its address: where a poll finds the end first, the dialog is over the tabs.
  await visit(page, '/templates');
  await expect(again).toBeVisible();
  await again.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(again).toHaveCount(0);
  await tab('Volumes').click();
  await expect(row('ROOT-2755')).toBeVisible();
  await other.bringToFront();
  await expect(theirs.dialog()).toHaveCount(0);
  await theirs.tab('Snapshots').click();
  await expect(theirs.row('api-before-migration')).toBeVisible();
  await theirs.tab('Volumes').click();
  await expect(theirs.row('ROOT-2755')).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: /^Preferences and account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(screenOf(page).heading('Sign in')).toBeVisible();
  await other.bringToFront();
  await expect(theirs.heading('Sign in')).toBeVisible();
});
