import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browser } from './browser';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';

/** Takes the README's pictures, from the build that is there: the tree of one instance, and a rollback on it. */

const server = await preview({ preview: { host: '127.0.0.1', port: 4181, strictPort: true } });
const engine = await chromium.launch(browser());
const page = await engine.newPage({
  baseURL: 'http://127.0.0.1:4181',
  viewport: { width: 1280, height: 800 },
  locale: 'en-CA',
  timezoneId: 'America/Toronto',
  reducedMotion: 'reduce',
});

/** Fonts, lists and estimates are loaded. */
const settled = 1500;

async function take(name: string) {
  await page.waitForTimeout(settled);
  await page.screenshot({ path: `e2e/pictures/${name}.png` });
}

const { addressOf, button } = screenOf(page);
const cloud = await openPracticeCloud(page);
const points = `${await addressOf('/instances', 'demo-saas-video')}/recovery-points`;
await page.goto(`${points}?view=map`);
await page.getByRole('treeitem').first().waitFor();
await take('recovery-points');

await page.getByRole('treeitem', { name: /encoder-2-installed/ }).click();
await button('Rollback instance').first().click();
const rollBack = button('Roll back instance');
await rollBack.and(page.locator('[aria-disabled=false]')).waitFor();
await take('rollback-plan');

await rollBack.click();
await page.getByText(/^Step 1/).waitFor();
await take('rollback-run');

const done = button('Undo this rollback');
for (let steps = 0; steps < 10 && !(await done.isVisible()); steps += 1) {
  await cloud.forward();
  await page.waitForTimeout(settled);
}
await take('rollback-result');

await engine.close();
await server.close();
