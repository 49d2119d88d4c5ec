import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

test('several instances are stopped together; a refused one shows its reason', async ({ page }) => {
  const { button, dialog, row } = screenOf(page);
  const cloud = await openPracticeCloud(page);
  for (const name of ['preprod-api-01', 'warrenton-nginx01', 'warrenton-nginx02'])
    await row(name).getByRole('checkbox').check();
  await expect(button('Start (3)')).toBeVisible();
  await button('Stop (3)').click();
  await expect(dialog('Stop 3 instances')).toContainText('Will be done for 2 items');
  await expect(dialog('Stop 3 instances')).toContainText(
    /Not possible for 1 item.*preprod-api-01 is already stopped\./s,
  );
  await button('Stop 2 instances').click();
  await expect(dialog()).toHaveCount(0);
  await expect(row('warrenton-nginx01')).toContainText('Stopping');
  await expect(row('warrenton-nginx02')).toContainText('Stopping');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await cloud.forward();
  await expect(row('warrenton-nginx02')).toContainText('Stopped');
  await expect(page.getByText('Stop instance: 2 of 2 completed').first()).toBeVisible();
  await button('Tasks').click();
  await expect(page.getByRole('complementary').getByText('2 items')).toBeVisible();
});

test('of several, the failed ones show their reason, and they alone are retried', async ({
  page,
}) => {
  const { button, dialog, row } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/volumes');
  await cloud.fault('nextChangeFails', 'createSnapshot');
  for (const name of ['DATA-2755', 'DATA-2756']) await row(name).getByRole('checkbox').check();
  await button('Take snapshot (2)').click();
  const question = dialog('Take 2 snapshots');
  await question.getByRole('button', { name: 'Take 2 snapshots' }).click();
  await expect(question).toContainText(/DATA-2755 Not started.*DATA-2756 Started/s);
  await question.getByRole('button', { name: 'Take 1 snapshot' }).click();
  await expect(question).toHaveCount(0);
  await expect(row('DATA-2755')).toContainText('Snapshotting');
  await expect(row('DATA-2756')).toContainText('Snapshotting');
});

test('keys alone select two rows and reach what can be done with them', async ({ page }) => {
  const { button, dialog, row } = screenOf(page);
  await openPracticeCloud(page);
  await row('warrenton-nginx01').getByRole('checkbox').focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(row('warrenton-nginx02').getByRole('checkbox')).toBeChecked();
  await expect(button('Stop (2)')).toBeVisible();
  await page.keyboard.press('.');
  await expect(button('Stop (2)')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog('Stop 2 instances')).toContainText('Will be done for 2 items');
});
