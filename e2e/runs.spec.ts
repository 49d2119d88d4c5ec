import type { BrowserContext, Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test, watchErrors } from './test';
import { untilOver, untilShown, untilTaken } from './time';

const instance = 'demo-saas-video';
const point = 'encoder-2-installed';

/** Begins a rollback of four steps, and waits for its second. */
async function beginRollback(page: Page) {
  const cloud = await openPracticeCloud(page, `/instances?filter=${instance}`);
  const { choose, button } = screenOf(page);
  await choose(instance, 'View recovery points');
  await page.getByRole('tab', { name: 'List' }).click();
  await choose(point, 'Rollback instance');
  await button('Roll back instance').click();
  await untilShown(cloud, page.getByRole('main').getByText(/^Step 2 /));
  // Left before the cloud has answered, the step has an unknown end, which a resumed run asks about first.
  await untilTaken(page, 2);
  return cloud;
}

/** Closes a tab as a person does: the browser asks, and they agree. */
async function closeTab(tab: Page) {
  const [question] = await Promise.all([
    tab.waitForEvent('dialog'),
    tab.close({ runBeforeUnload: true }),
  ]);
  expect(question.type()).toBe('beforeunload');
  await Promise.all([tab.waitForEvent('close'), question.accept()]);
}

/** Starts a rollback in a tab, closes it, and waits until another tab reports it. */
async function leaveRollback(page: Page, context: BrowserContext) {
  const first = await context.newPage();
  await beginRollback(first);
  await closeTab(first);
  await page.goto('/volumes');
  const message = page.getByText(
    `The rollback of ${instance} to ${point} stopped after “Create safety point”.`,
  );
  // Without Web Locks, a tab has its run until its lease ends, by the browser's clock.
  await expect(message.first()).toBeVisible({ timeout: 60_000 });
}

test('a rollback whose tab is closed is reported in the next one, and resumes', async ({
  page,
  context,
}) => {
  await leaveRollback(page, context);
  await page.getByRole('link', { name: 'Show' }).first().click();
  const cloud = await openPracticeCloud(page, new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Resume' }).click();
  await untilOver(cloud, page.getByRole('heading', { name: `${instance} is back at ${point}` }));
});

// The practice cloud itself needs Web Locks to be the same one in two tabs for long.
test('without Web Locks, a rollback whose tab is closed is reported as well', async ({
  page,
  context,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'locks', { value: undefined }),
  );
  await leaveRollback(page, context);
});

test('signing out in another tab asks while a rollback has steps left', async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  const expectQuiet = watchErrors(second);
  await beginRollback(page);
  await second.goto('/volumes');
  const menu = second.getByRole('button', { name: /^Preferences and account/ });
  await menu.click();
  await second.getByRole('menuitem', { name: 'Sign out' }).click();
  const dialog = second.getByRole('alertdialog');
  await expect(dialog).toContainText(`Rollback of ${instance} to ${point}: `);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(menu).toBeFocused();
  expectQuiet();
});
