import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { failures, openSite, type Failure, type Site } from './network/site';
import { expect as expectSoon, test } from './test';

/** Many pages together start slowly on a small machine; that none takes long by itself is tested beside `guard.js`. */
const expect = expectSoon.configure({ timeout: 90_000 });

test.use({ serviceWorkers: 'allow' });

/** The files that the built page names. */
const named = () =>
  [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  );

const clouds = {
  real: { config: { api: '/client/api', practiceCloud: true }, title: 'Sign in' },
  practice: { config: { practiceCloud: 'only' }, title: 'Instances' },
} as const;
type CloudName = keyof typeof clouds;

const firstPage = (page: Page, cloud: CloudName) =>
  page.getByRole('heading', { level: 1, name: clouds[cloud].title });

/** Buttons and links of a page that shows an error. */
const remedy = (page: Page) =>
  page
    .getByRole('link', { name: 'Try again' })
    .or(page.getByRole('button', { name: /^(Try again|Reload the page)$/ }))
    .first();

/** All files that a browser requests up to the first page. */
async function filesOfStart(browser: Browser, cloud: CloudName): Promise<readonly string[]> {
  const site = await openSite(4175, clouds[cloud]);
  const page = await browser.newPage();
  // Code that is loaded ahead once the page is idle is no part of the start.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await page.goto(site.address);
  await expect(firstPage(page, cloud)).toBeVisible();
  await page.close();
  await site.close();
  return [...requested].filter((path) => path !== '/' && !path.endsWith('/api'));
}

interface Case {
  cloud: CloudName;
  file: string;
  failure: Failure;
  /** Repeats until the file is mended and the first page is there. */
  mended: boolean;
}

/**
 * Failures to try with a file. The one that never ends, and of those that end one in turn: a page is told no
 * difference between them, but for what it fetches itself.
 */
function failuresOf(file: string, turn: number): readonly Failure[] {
  const ended = failures.filter((failure) => failure !== 'hang');
  return failures.filter(
    (failure) =>
      failure === 'hang' || file === '/config.json' || failure === ended[turn % ended.length],
  );
}

/** Opens a site on which one file fails: the page is there all the same, or shows the error and its remedy. */
async function openWithout(
  browser: Browser,
  site: Site,
  { cloud, file, failure, mended }: Case,
): Promise<void> {
  site.fail(file, failure);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address, { waitUntil: 'commit' });
  const first = firstPage(page, cloud);
  await expect(first.or(remedy(page)), `${file}, ${failure}`).toBeVisible();
  if (!(await first.isVisible())) {
    await expect(
      page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first(),
    ).not.toBeEmpty();
    site.heal();
    if (mended) {
      // It tries again by itself too, and then leaves nothing to press.
      const press = async () => {
        if (!(await first.isVisible())) await remedy(page).click({ timeout: 5_000 });
      };
      if (failure !== 'drop') await expect(press).toPass();
      await expect(first, `${file}, after ${failure}`).toBeVisible();
    }
  }
  await context.close();
  site.heal();
}

test.describe('the start', () => {
  test.setTimeout(600_000);

  for (const cloud of ['real', 'practice'] as const)
    test(`of the ${cloud} cloud leaves no blank page when any file fails`, async ({ browser }) => {
      const others = cloud === 'real' ? [] : await filesOfStart(browser, 'real');
      const all = await filesOfStart(browser, cloud);
      expect(all).toEqual(expect.arrayContaining([...named(), '/config.json']));
      const files = all.filter((file) => !others.includes(file) || file === '/config.json');
      const cases = files.flatMap((file, turn) =>
        failuresOf(file, turn).map((failure, index) => {
          const mended = (turn + index) % 2 === 0;
          return { cloud, file, failure, mended };
        }),
      );
      await Promise.all(
        failures.map(async (failure) => {
          const site = await openSite(4175, clouds[cloud]);
          for (const each of cases.filter((one) => one.failure === failure))
            await test.step(`${each.file}, ${failure}`, () => openWithout(browser, site, each));
          await site.close();
        }),
      );
    });
});
