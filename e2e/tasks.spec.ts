import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

const volume = 'DATA-2756';

/** Takes a snapshot of the volume, whose task then runs until time is moved forward. */
async function takeSnapshot(page: Page): Promise<void> {
  const { choose, button, dialog, row } = screenOf(page);
  await choose(volume, 'Take snapshot');
  await button('Confirm').click();
  await expect(dialog()).toBeHidden();
  await expect(row(volume)).toContainText('Snapshotting');
}

/** The Tasks panel, opened. */
async function tasksOf(page: Page) {
  await page.getByRole('button', { name: /^Tasks/ }).click();
  const panel = page.getByRole('complementary', { name: 'Tasks' });
  await expect(panel).toBeVisible();
  return panel.getByRole('listitem');
}

const running = (page: Page) => page.getByRole('button', { name: 'Tasks, 1 running' });

test('a task shows in its row, blocks conflicting actions, and survives a reload', async ({
  page,
}) => {
  const { row, actionFor, menuItem, heading } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/volumes');
  await takeSnapshot(page);
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await expect(running(page)).toBeVisible();
    await expect(row(volume)).toContainText('Snapshotting');
    await actionFor(volume).click();
    for (const refused of ['Detach from instance', 'Resize', 'Take snapshot']) {
      await expect(menuItem(refused)).toHaveAttribute('aria-disabled', 'true');
      await expect(menuItem(refused)).toHaveAccessibleDescription(
        /Snapshot.*Wait until it finishes\.$/,
      );
    }
    await page.keyboard.press('Escape');
  }
  await cloud.forward();
  await expect(page.getByText(`Snapshot of volume ${volume} is backed up`).first()).toBeVisible();
  await expect(row(volume)).toContainText('Ready');
  await expect(running(page)).toBeHidden();
  const tasks = await tasksOf(page);
  await expect(tasks).toHaveCount(1);
  await expect(tasks).toContainText('Take snapshot');
  await expect(tasks).toContainText('Succeeded');
  await page.reload();
  await expect(tasks).toContainText('Succeeded');
  const made = tasks.getByRole('link', { name: new RegExp(`^Show .*${volume}`) });
  const name = (await made.innerText()).replace('Show ', '');
  await made.click();
  await expect(heading(name)).toBeVisible();
});

test('a lost poll does not lose a task', async ({ page }) => {
  const { row, alert } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/volumes');
  await takeSnapshot(page);
  await cloud.fault('networkLost', 'queryAsyncJobResult');
  // Each move forward polls the task immediately; three answers are lost.
  for (let lost = 0; lost < 3; lost++) {
    await cloud.forward();
    await expect(alert).toHaveCount(0);
  }
  await cloud.forward();
  await expect(page.getByText(`Snapshot of volume ${volume} is backed up`).first()).toBeVisible();
  await expect(row(volume)).toContainText('Ready');
  await expect(await tasksOf(page)).toContainText('Succeeded');
});

test('a failed task shows its reason and the message from the cloud', async ({ page }) => {
  const { row, alert } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/volumes');
  const words = `Snapshot of volume ${volume} could not be created. Message from the cloud: Failed to communicate with the host: connection timed out`;
  await cloud.fault('nextTaskFails', 'createSnapshot');
  await takeSnapshot(page);
  await cloud.forward();
  await expect(alert.filter({ hasText: words })).toBeAttached();
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(words);
  await expect(row(volume)).toContainText('Ready');
  // On another page there is no notice, and the header says that it needs somebody.
  await screenOf(page).tab('Instances').click();
  await expect(page.getByRole('region', { name: 'Notifications' })).toBeHidden();
  const needed = page.getByRole('button', { name: 'Tasks, 1 needs you' });
  await expect(needed).toBeVisible();
  const tasks = await tasksOf(page);
  await expect(tasks).toContainText('Failed');
  await page.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(needed).toBeHidden();
  await page.reload();
  await expect(tasks).toContainText('Failed');
  await expect(screenOf(page).button('Tasks')).toBeVisible();
  await expect(tasks).toContainText(
    'Message from the cloud: Failed to communicate with the host: connection timed out',
  );
});

test('two tabs show the same cloud', async ({ page, context }) => {
  const cloud = await openPracticeCloud(page, '/volumes');
  await takeSnapshot(page);
  const other = await context.newPage();
  await other.goto('/volumes');
  await expect(screenOf(other).row(volume)).toContainText('Snapshotting');
  await cloud.forward();
  await expect(screenOf(page).row(volume)).toContainText('Ready');
  // The other tab did not start it, and yet follows it to its end.
  await expect(screenOf(other).row(volume)).toContainText('Ready');
  await screenOf(other).tab('Snapshots').click();
  const newest = other.getByRole('row').filter({ hasText: volume });
  await expect(newest.filter({ hasText: 'Manual' })).toContainText('Backed up');
});
