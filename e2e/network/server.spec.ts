import { findings } from '../../deploy/findings';
import { expect, test } from './test';

test('the sample configuration serves Cairn as it should be served', async ({ baseURL }) => {
  expect(await findings(String(baseURL))).toEqual([]);
});

test('an address in the middle opens there, after signing in', async ({ page }) => {
  await page.goto('/volumes?filter=ROOT-2755&size=50');
  await page.getByLabel('User', { exact: true }).fill('operator');
  await page.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Volumes' })).toBeVisible();
  await expect(page).toHaveURL('/volumes?filter=ROOT-2755&size=50');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Action for ROOT-2755' })).toBeVisible();
});
