import { screenOf } from '../screen';
import { enter } from './cloud';
import { expect, test } from './test';

test('the practice cloud is offered beside the form, survives a reload, and can be left again', async ({
  page,
}) => {
  const { heading, row, button, tab } = screenOf(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/client/')) sent.push(request.url());
  });
  await page.goto('/volumes');
  await expect(heading('Sign in')).toBeVisible();
  await button('Try the practice cloud').click();
  await expect(heading('Instances')).toBeVisible();
  await expect(button('Practice cloud')).toBeVisible();
  await tab('Volumes').click();
  await expect(row('ROOT-2755')).toBeVisible();
  await page.reload();
  await expect(row('ROOT-2755')).toBeVisible();
  // No request of the practice cloud reached the real one.
  expect(sent).toEqual([]);

  await button('Practice cloud').click();
  await button('Leave the practice cloud').click();
  await expect(heading('Sign in')).toBeVisible();
  await expect(button('Practice cloud')).toHaveCount(0);
});

test('the session of the real cloud and that of the practice cloud know nothing of each other', async ({
  page,
}) => {
  const { heading, button } = screenOf(page);
  await enter(page, 'observer', '/volumes');
  const account = page.getByRole('button', { name: /^Preferences and account/ });
  await expect(account).toHaveAccessibleName(/Alex Tremblay/);
  await account.click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await button('Try the practice cloud').click();
  await expect(account).toHaveAccessibleName(/Camille Roy/);
  await button('Practice cloud').click();
  await button('Leave the practice cloud').click();
  await expect(heading('Sign in')).toBeVisible();
});

test('the screen of a practice instance opens beside a real cloud too', async ({
  page,
  context,
}) => {
  const { button, choose, heading } = screenOf(page);
  await page.goto('/instances');
  await button('Try the practice cloud').click();
  await expect(heading('Instances')).toBeVisible();
  const opened = context.waitForEvent('page');
  await choose('warrenton-mysql-node01', 'View console');
  const screen = await opened;
  await expect(screen.getByRole('main')).toContainText('warrenton-mysql-node01 login:');
});
