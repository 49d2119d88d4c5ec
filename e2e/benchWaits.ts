import type { Browser, Page } from '@playwright/test';
import { listen } from '../src/simulator/host/httpHost';
import { enter } from './network/cloud';
import { openSite } from './network/site';

/** Repetitions of each measurement, of which the median counts. */
const tries = 5;

/** Time of each answer of the cloud, in ms. */
const answerMs = 50;

/** Long enough for the code that a page loads ahead, in ms. */
const idle = 2000;

/** From a pointer's arrival at a link until the press, in ms. */
const pointedAt = 150;

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

const row = 'tbody th a';

/**
 * Presses an element of the page, and counts until another is painted, in ms. By the page's own clock, as text: the
 * compiler of this file adds names of its own to functions.
 */
async function untilPainted(page: Page, pressed: string, shown: string): Promise<number> {
  const time = await page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const look = () => document.querySelector(${JSON.stringify(shown)})
      ? requestAnimationFrame(() => resolve(performance.now() - start))
      : requestAnimationFrame(look);
    document.querySelector(${JSON.stringify(pressed)}).click();
    look();
  })`);
  return Number(time);
}

/** From the start of the page's load until its first row is painted. */
const countFirstRow = `
  (function look() {
    if (document.querySelector('${row}'))
      requestAnimationFrame(function () { window.benchFirstRow = performance.now(); });
    else requestAnimationFrame(look);
  })();
`;

/**
 * Times that a person waits for, over HTTP at 50 ms an answer: the first row, a row's menu, a dialog from it, and from
 * list to list, before and after the other list's code and rows are there.
 */
export async function benchWaits(engine: Browser): Promise<readonly string[]> {
  const cloud = await listen({
    port: 0,
    hostname: '127.0.0.1',
    scenario: 'warrenton',
    speed: 1,
    answerMs,
    settings: { sessionTimeoutMs: 1e10 },
  });
  const site = await openSite(Number(new URL(cloud.address).port));
  const page = await engine.newPage({
    baseURL: site.address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-CA',
    reducedMotion: 'reduce',
  });
  await page.addInitScript(countFirstRow);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await enter(page, 'operator');
  const listed = () => page.locator(row).first().waitFor();
  await listed();

  const rows: string[] = [];
  const report = (what: string, times: readonly number[], goal?: number) => {
    const each = times.map((time) => time.toFixed(0)).join(', ');
    const aim = goal === undefined ? '' : `goal ${String(goal)} ms`;
    rows.push(
      `${what.padEnd(48)}${`${median(times).toFixed(0)} ms`.padStart(10)}  ${aim.padEnd(12)}(${each})`,
    );
  };
  const measure = async (what: string, goal: number | undefined, once: () => Promise<number>) => {
    const times: number[] = [];
    for (let round = 0; round < tries; round += 1) times.push(await once());
    report(what, times, goal);
  };
  const firstRow = async () => {
    await page.goto('/instances');
    await page.waitForFunction(() => 'benchFirstRow' in window);
    return Number(await page.evaluate('window.benchFirstRow'));
  };

  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await measure('waits: first row, empty cache', undefined, firstRow);
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  await measure('waits: first row, filled cache', undefined, firstRow);

  const menuButton = 'tbody tr:first-of-type .menu button';
  const close = async (what: string) => {
    await page.keyboard.press('Escape');
    await page.locator(what).waitFor({ state: 'detached' });
  };
  await page.waitForTimeout(idle);
  await measure('waits: menu of a row', 60, async () => {
    const time = await untilPainted(page, menuButton, '[role=menu] [role=menuitem]');
    await close('[role=menu]');
    return time;
  });
  await measure('waits: dialog from a menu', 90, async () => {
    await untilPainted(page, menuButton, '[role=menu] [role=menuitem]');
    const item = '[role=menu] [role=menuitem]:not([aria-disabled=true])';
    const time = await untilPainted(page, item, '[role$=dialog] h2');
    await close('[role$=dialog]');
    return time;
  });
  const volumes = 'nav a[href="/volumes"]';
  const volumeRow = 'tbody a[href^="/volumes/"]';
  await measure('waits: from list to list, first time', 60, async () => {
    await firstRow();
    await page.waitForTimeout(idle);
    await page.locator(volumes).hover();
    await page.waitForTimeout(pointedAt);
    return untilPainted(page, volumes, volumeRow);
  });
  await measure('waits: from list to list, again', 60, async () => {
    await page.locator('nav a[href="/instances"]').click();
    await page.locator(row).and(page.locator('[href^="/instances/"]')).first().waitFor();
    return untilPainted(page, volumes, volumeRow);
  });

  await page.close();
  await site.close();
  await cloud.close();
  return rows;
}
