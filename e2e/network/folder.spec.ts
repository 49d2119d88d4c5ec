import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenOf } from '../screen';
import { enter } from './cloud';
import { openSite, type Site } from './site';
import { expect, test } from './test';

/* As the management server serves Cairn from its own web root: a folder, and the status 404 where a file is missing. */

const base = '/client/cairn/';
let build: string;
let site: Site;

test.beforeAll(async () => {
  build = mkdtempSync(join(tmpdir(), 'cairn-build-'));
  execFileSync('npx', ['vite', 'build', '--base', base, '--outDir', build, '--emptyOutDir'], {
    stdio: 'pipe',
  });
  site = await openSite(4175, { build, base, noFile: 404 });
});
test.afterAll(async () => {
  await site.close();
  rmSync(build, { recursive: true });
});

test('everything works from a folder of the web root of CloudStack', async ({ page, cloud }) => {
  const { choose, dialog, tab, row, heading, button } = screenOf(page);
  await enter(page, 'operator', `${base}volumes?filter=2755`, site.address);
  await choose('ROOT-2755', 'Take snapshot');
  await expect(page).toHaveURL(/\/client\/cairn\/volumes\/[^/]+\/take-snapshot/);
  await page.reload();
  await dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('from a folder');
  await button('Confirm').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await tab('Snapshots').click();
  await expect(row('from a folder')).toContainText('Backed up');
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  expect((await page.request.get(`${site.address}${icon}`)).status()).toBe(200);

  await page.getByRole('button', { name: /^Preferences and account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await button('Try the practice cloud').click();
  await expect(heading('Instances')).toBeVisible();
  await expect(page).toHaveURL(`${site.address}${base}instances`);
  await tab('Volumes').click();
  await expect(row('ROOT-2755')).toBeVisible();
});
