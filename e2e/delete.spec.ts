import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';
import { untilOver, untilShown } from './time';
import { visit } from './visit';
import { french } from './words';

const instance = 'forest-branches';

const words = {
  ...french,
  otherPoints: (count: number) => `${String(count)} autres points`,
  deletePoints: (count: number) => `Supprimer ${String(count)} points de reprise`,
  currentMovesTo: (point: string) => `${point} deviendra le point actif`,
  becomesOf: 'Ce qui va changer',
  afterDeletion: 'Après',
  toBeDeleted: 'à supprimer',
  deletingPoint: (point: string) => `Suppression de ${point} en cours`,
  deletedPoints: (count: number) => `${String(count)} points de reprise sont supprimés`,
  turn: (turn: number, count: number, point: string) =>
    `${String(turn)} sur ${String(count)} : ${point}`,
  pauseAfterThis: 'Pause après celui-ci',
  pausedAt: (done: number, count: number) =>
    `En pause : ${String(done)} faite sur ${String(count)}`,
  deletionFailed: (point: string) => `Le nuage n’a pas réussi à supprimer ${point}.`,
  showPlanNow: 'Afficher le nouveau plan',
  newPoint: (point: string) => `Nouveau point de reprise : ${point}`,
  oneRunning: /^Tâches.*, 1 en cours$/,
};

/** Opens the plan of a deletion as a person with the keyboard does: by the menu of the list. */
async function openDeletion(page: Page, point: string) {
  const cloud = await openPracticeCloud(page, `/instances?filter=${instance}`, 'forest');
  const person = withKeyboard(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const item = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name},`) });
  await person.press(button(words.actionFor(instance)));
  await person.pick(page.getByRole('menuitem', { name: words.viewRecoveryPoints }));
  await person.view(page.getByRole('tab', { name: words.list }));
  await person.press(button(words.actionFor(point)));
  await person.pick(page.getByRole('menuitem', { name: words.deleteRecoveryPoint }));
  await expect(heading(words.deletionOf(instance))).toBeFocused();
  return { cloud, person, button, heading, item };
}

/** Changes from one of a few to the next, as the arrow keys do. */
async function nextRadio(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name });
  for (let presses = 0; presses < 60 && !(await isRadio(page)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(radio).toBeChecked();
}

const isRadio = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio');

test.use({ locale: words.code });

test('deletes a point of the current branch once its result was shown', async ({ page }) => {
  const point = 'release-b-tuned';
  const { cloud, person, button, heading, item } = await openDeletion(page, point);
  await expect(page.getByRole('main')).toContainText(words.currentMovesTo('release-b-patched'));
  await expect(item(point)).toHaveAccessibleName(new RegExp(words.toBeDeleted));
  await expect(item(words.now)).toHaveAttribute('aria-level', '5');
  await nextRadio(page, words.afterDeletion);
  await expect(item(point)).toHaveCount(0);
  await expect(item(words.now)).toHaveAttribute('aria-level', '4');

  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await person.press(button(words.deletePoint(point)));
  await expect(heading(words.deletingPoint(point))).toBeFocused();
  await untilOver(cloud, heading(words.deletedPoint(point)));
  await person.press(button(words.backToPoints));
  await person.view(page.getByRole('tab', { name: words.list }));
  await expect(button(words.actionFor('release-b-patched'))).toBeVisible();
  await expect(button(words.actionFor(point))).toHaveCount(0);
});

test('deletes several points, across a pause, a reload and a failed step', async ({ page }) => {
  const { cloud, person, button, heading, item } = await openDeletion(page, 'release-c');
  await person.press(page.getByRole('main').getByText(words.otherPoints(7), { exact: true }));
  for (const name of ['release-a', 'release-a-hotfix'])
    await person.tick(page.getByRole('checkbox', { name, exact: true }));
  await expect(item('release-a-trial')).toHaveAttribute('aria-level', '3');
  const turn = (number: number, name: string) =>
    page.getByRole('main').getByText(words.turn(number, 3, name), { exact: true });

  await person.press(button(words.deletePoints(3)));
  await expect(turn(1, 'release-a-hotfix')).toBeVisible();
  // The task is there: a request on its way would end with the page.
  await expect(page.getByRole('button', { name: words.oneRunning })).toBeVisible();
  await person.press(button(words.pauseAfterThis));
  await page.reload();
  await untilShown(cloud, heading(words.pausedAt(1, 3)));
  await page.reload();
  await expect(heading(words.pausedAt(1, 3))).toBeVisible();

  await cloud.fault('nextTaskFails', 'deleteVMSnapshot');
  await person.press(button(words.resume));
  await expect(turn(2, 'release-a')).toBeVisible();
  const alert = page.getByRole('main').getByRole('alert');
  await untilShown(cloud, alert);
  await expect(alert).toContainText(words.deletionFailed('release-a'));
  await expect(page.getByRole('listitem').filter({ hasText: words.stopped })).toHaveCount(1);
  await person.press(button(words.resume));
  await untilShown(cloud, turn(3, 'release-c'));
  await untilOver(cloud, heading(words.deletedPoints(3)));
  await expect(item('release-a-trial')).toHaveAttribute('aria-level', '2');
});

test('a change made elsewhere locks the plan until the person agrees again', async ({
  page,
  context,
}) => {
  const point = 'release-b-tuned';
  const { person, button, heading } = await openDeletion(page, point);
  const confirm = button(words.deletePoint(point));
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');

  const other = await context.newPage();
  const cloud = await openPracticeCloud(other);
  await visit(other, page.url().replace(/\/delete.*/, '/create'));
  await other.getByRole('textbox', { name: words.name, exact: true }).fill('point-from-elsewhere');
  await other.getByRole('button', { name: words.done, exact: true }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await cloud.forward();

  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(words.newPoint('point-from-elsewhere'));
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await person.press(button(words.showPlanNow));
  await expect(heading(words.becomesOf)).toBeFocused();
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
  await expect(page.getByRole('main')).toContainText('point-from-elsewhere');
});
