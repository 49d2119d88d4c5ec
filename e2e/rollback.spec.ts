import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';
import { untilOver, untilShown, untilTaken } from './time';
import { visit } from './visit';
import { english, french, type Words } from './words';

/** Opens the plan of a rollback as a person with the keyboard does: by the menu of the list. */
async function openPlan(page: Page, words: Words, instance: string, point: string) {
  const person = withKeyboard(page);
  await visit(page, `/instances?filter=${instance}`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  await person.press(button(words.actionFor(instance)));
  await person.pick(page.getByRole('menuitem', { name: words.viewRecoveryPoints }));
  await expect(heading(words.recoveryPoints).first()).toBeFocused();
  await person.view(page.getByRole('tab', { name: words.list }));
  await person.press(button(words.actionFor(point)));
  await person.pick(page.getByRole('menuitem', { name: words.rollback }));
  // The page begins at its heading, never on its button.
  await expect(page.getByRole('heading', { level: 1, name: instance })).toBeFocused();
  await expect(page.getByText(words.goBackTo(point))).toBeVisible();
  const steps = page.getByRole('list', { name: words.steps }).getByRole('listitem');
  return { person, button, heading, steps };
}

/** Reboots an instance by the menu of the list: something that a rollback undoes. */
async function rebootFirst(page: Page, words: Words, instance: string) {
  const person = withKeyboard(page);
  await visit(page, `/instances?filter=${instance}`);
  await person.press(page.getByRole('button', { name: words.actionFor(instance), exact: true }));
  await person.pick(page.getByRole('menuitem', { name: words.reboot }));
  await person.press(page.getByRole('button', { name: words.rebootInstance }));
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

const step = (page: Page, number: number) =>
  page.getByRole('main').getByText(new RegExp(`^(Step|Étape) ${String(number)} `));

for (const words of [english, french]) {
  test.describe(words.code, () => {
    test.use({ locale: words.code });

    test('rolls a running instance back to disk and memory, and undoes it', async ({ page }) => {
      const cloud = await openPracticeCloud(page);
      const instance = 'warrenton-mysql-node01';
      const point = 'node01-recovery01';
      const { person, button, heading, steps } = await openPlan(page, words, instance, point);
      await expect(steps).toHaveCount(2);
      await person.press(button(words.rollBackInstance));
      await expect(page.getByRole('main').getByText(words.stepOne)).toBeVisible();
      await untilShown(cloud, page.getByRole('main').getByText(words.stepTwo));
      await untilOver(cloud, heading(words.backAt(point)));

      // On the map Now offers the way back, and the safety point says what it is.
      await person.press(button(words.backToPoints));
      await person.view(page.getByRole('tab', { name: words.map }));
      const safety = words.safetyName;
      await expect(page.getByRole('treeitem', { name: safety })).toHaveAttribute('aria-level', '2');
      await page.getByRole('treeitem', { selected: true }).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await person.pick(page.getByRole('menuitem', { name: words.undo }));
      await expect(page.getByRole('heading', { level: 1, name: instance })).toBeFocused();
      // A further safety point is offered, but not made unasked.
      await expect(page.getByText(words.goBackTo(point))).toBeVisible();
      await expect(page.getByRole('checkbox', { name: words.safetyPoint })).not.toBeChecked();
      await expect(steps).toHaveCount(1);
      await person.press(button(words.rollBackInstance));
      await untilOver(cloud, heading(words.backAt(safety)));
    });

    test('rolls a running instance back to disk: losses, safety point, stop, rollback, start', async ({
      page,
    }) => {
      const cloud = await openPracticeCloud(page);
      const instance = 'demo-saas-video';
      const point = 'encoder-2-installed';
      await rebootFirst(page, words, instance);
      await cloud.forward();
      const { person, button, heading, steps } = await openPlan(page, words, instance, point);
      for (const losses of words.losses) await expect(page.getByRole('main')).toContainText(losses);
      await expect(steps).toHaveCount(4);
      await expect(steps.nth(1)).toContainText(words.stopFirst);
      await person.press(button(words.rollBackInstance));
      await expect(step(page, 1)).toBeVisible();
      for (const next of [2, 3, 4]) await untilShown(cloud, step(page, next));
      await untilOver(cloud, heading(words.backAt(point)));
      await expect(button(words.undo)).toBeVisible();
    });
  });
}

// A run resumes in any language as in the other.
test.describe(english.code, () => {
  const words = english;
  test.use({ locale: words.code });

  test('a failed step stops the rollback, which resumes from there', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    const instance = 'demo-saas-video';
    const point = 'encoder-2-installed';
    await cloud.fault('nextTaskFails', 'stopVirtualMachine');
    const { person, button, heading } = await openPlan(page, words, instance, point);
    await person.press(button(words.rollBackInstance));
    await expect(page.getByRole('main').getByText(words.stepOne)).toBeVisible();
    await untilShown(cloud, page.getByRole('main').getByText(words.stepTwo));
    const alert = page.getByRole('main').getByRole('alert');
    await untilShown(cloud, alert);
    await expect(alert).toContainText(words.nothingLost);
    await expect(alert).toContainText('Failed to communicate with the host');
    const stopped = page.getByRole('listitem').filter({ hasText: words.stopped });
    await expect(stopped).toHaveCount(1);
    await person.press(button(words.resume));
    await expect(step(page, 2)).toBeVisible();
    for (const next of [3, 4]) await untilShown(cloud, step(page, next));
    await untilOver(cloud, heading(words.backAt(point)));
  });
});

test.describe(french.code, () => {
  const words = french;
  test.use({ locale: words.code });

  test('a reload resumes the rollback, and sends nothing twice', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    const instance = 'warrenton-mysql-node01';
    const point = 'node01-recovery01';
    const { person, button, heading } = await openPlan(page, words, instance, point);
    await person.press(button(words.rollBackInstance));
    await expect(page.getByRole('main').getByText(words.stepOne)).toBeVisible();
    await untilTaken(page, 1);
    await page.reload();
    await expect(page.getByRole('main').getByText(words.stepOne)).toBeVisible();
    await untilShown(cloud, page.getByRole('main').getByText(words.stepTwo));
    await untilTaken(page, 2);
    // The page shows it: no notice covers it. One would stay longer than this waits.
    const notices = page.getByRole('region', { name: /^(Notifications|Avis)$/ });
    await expect(notices).toHaveCount(0, { timeout: 2000 });
    await page.reload();
    await expect(page.getByRole('main').getByText(words.stepTwo)).toBeVisible();
    await untilOver(cloud, heading(words.backAt(point)));
    await person.press(button(words.backToPoints));
    await person.view(page.getByRole('tab', { name: words.list }));
    await expect(page.getByRole('row', { name: words.safetyName })).toHaveCount(1);
    await expect(page.getByRole('rowheader', { name: words.safetySign })).toHaveCount(1);
  });
});

test('a change made elsewhere locks the plan until the person agrees again', async ({
  page,
  context,
}) => {
  await openPracticeCloud(page);
  const plan = await openPlan(page, english, 'warrenton-mysql-node01', 'node01-recovery01');
  const address = page.url();

  const other = await context.newPage();
  const cloud = await openPracticeCloud(other);
  await visit(other, address.replace(/\/[^/]+\/rollback.*/, '/create'));
  await other.getByRole('textbox', { name: 'Name', exact: true }).fill('point-from-elsewhere');
  await other.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await cloud.forward();

  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('The current point is now point-from-elsewhere');
  await expect(plan.button('Roll back instance')).toHaveAttribute('aria-disabled', 'true');
  await plan.person.press(page.getByRole('button', { name: 'Show the new plan' }));
  await page.getByText('1 will be on another branch').click();
  await expect(page.getByRole('main').getByText(/point-from-elsewhere, 20/)).toBeVisible();
  await expect(plan.button('Roll back instance')).toHaveAttribute('aria-disabled', 'false');
});
