import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { preview } from 'vite';
import { openPracticeCloud, type PracticeCloud } from './practice';

/** Goals for all of it: create a recovery point, view it, roll back to it. */
const goals = { keys: 28, clicks: 5 };

/** Texts by which a person finds the way. */
const words = {
  'en-CA': { create: 'Create recovery point', back: 'Rollback instance', rollBack: 'Roll back' },
  'fr-CA': { create: 'Créer point de reprise', back: 'Restaurer', rollBack: 'Restaurer' },
} as const;

const instance = 'warrenton-mysql-node01';
/** Enough of its name to find it first. */
const clue = 'n-m';

type Words = (typeof words)[keyof typeof words];

/** The point is there, and its dialog is closed. */
async function created(page: Page, cloud: PracticeCloud): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await cloud.forward();
  await page.waitForTimeout(3000);
}

const runStarted = (page: Page) =>
  expect(page.getByRole('main').locator('ol li')).not.toHaveCount(0);

/** By keyboard alone, from the list that is open. */
async function countKeys(
  page: Page,
  cloud: PracticeCloud,
  { create, rollBack }: Words,
): Promise<string> {
  let keys = 0;
  const press = async (...presses: readonly string[]) => {
    for (const key of presses) {
      await page.keyboard.press(key);
      keys += 1;
    }
  };
  const focused = page.locator(':focus');
  const tabTo = async (target: Locator) => {
    for (let tabs = 0; tabs < 30 && !(await target.and(focused).isVisible()); tabs += 1)
      await press('Tab');
  };
  await press('/', ...clue, 'Enter');
  await expect(focused).toHaveAccessibleName(new RegExp(instance));
  await press('Enter');
  await expect(focused).toHaveRole('menuitem');
  await press('c');
  await expect(focused).toContainText(create);
  await press('Enter');
  await expect(page.getByRole('dialog').locator('input:focus')).toBeVisible();
  await expect(page.getByRole('dialog').locator('[type=submit]')).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await press('Enter');
  await created(page, cloud);
  const untilCreated = keys;
  await press('Enter');
  await expect(focused).toHaveRole('menuitem');
  await press('ArrowUp', 'Enter');
  await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
  const untilViewed = keys;
  await tabTo(page.getByRole('treeitem'));
  await press('Enter');
  await expect(focused).toHaveRole('menuitem');
  await press('Enter');
  await expect(page).toHaveURL(/rollback/);
  await expect(page.locator('h1:focus')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button').last()).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await tabTo(page.getByRole('main').getByRole('button', { name: rollBack }));
  await press('Enter');
  await runStarted(page);
  const parts = [
    `create ${String(untilCreated)}`,
    `view ${String(untilViewed - untilCreated)}`,
    `roll back ${String(keys - untilViewed)}`,
  ];
  return `${String(keys)} keys, goal ${String(goals.keys)} (${parts.join(', ')})`;
}

/** By mouse alone, from the list that is open. */
async function countClicks(page: Page, cloud: PracticeCloud, text: Words): Promise<string> {
  let clicks = 0;
  const main = page.getByRole('main');
  const click = async (target: Locator) => {
    await target.click();
    clicks += 1;
  };
  await click(page.getByRole('row', { name: instance }).locator('a[href$="/recovery-points"]'));
  await click(
    main
      .getByRole('button', { name: text.create })
      .or(main.getByRole('link', { name: text.create })),
  );
  await click(page.getByRole('dialog').locator('[type=submit]'));
  await created(page, cloud);
  await click(main.getByRole('button', { name: text.back }).first());
  await expect(page).toHaveURL(/rollback/);
  await click(main.getByRole('button', { name: text.rollBack }).last());
  await runStarted(page);
  return `${String(clicks)} clicks, goal ${String(goals.clicks)}`;
}

/** Keys and clicks that a recovery point takes, from creating it to the rollback, in both languages. */
export async function benchCounts(engine: Browser): Promise<readonly string[]> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 4182, strictPort: true } });
  const rows: string[] = [];
  for (const [locale, text] of Object.entries(words))
    for (const count of [countKeys, countClicks]) {
      const page = await engine.newPage({
        baseURL: 'http://127.0.0.1:4182',
        viewport: { width: 1280, height: 800 },
        locale,
        reducedMotion: 'reduce',
      });
      const cloud = await openPracticeCloud(page);
      await page.getByRole('rowheader', { name: instance }).waitFor();
      rows.push(`${`counts: ${locale}`.padEnd(48)}${await count(page, cloud, text)}`);
      await page.close();
    }
  await server.close();
  return rows;
}
