import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { scan } from './scan';
import { expect, test } from './test';
import { untilOver } from './time';
import { visit } from './visit';

const words = {
  destroy: 'Détruire l’instance',
  title: 'Moyens de restauration',
  first: 'Copier d’abord tous les volumes',
  points: 'Points de reprise',
  taking: 'En cours',
  waiting: 'En attente',
  backedUp: 'Sauvegardée',
  over: 'Les 2 copies instantanées sont sauvegardées.',
} as const;

test.use({ locale: 'fr-CA', colorScheme: 'dark' });

test('all volumes are imaged before a destroy, by keyboard and across a reload', async ({
  page,
}) => {
  const { dialog } = screenOf(page);
  const person = withKeyboard(page);
  const cloud = await openPracticeCloud(page, '/instances?filter=warrenton-mysql-node01');
  const link = page.getByRole('link', { name: 'warrenton-mysql-node01', exact: true });
  const address = (await link.getAttribute('href'))?.replace(/\?.*/, '') ?? '';
  await visit(page, `${address}/destroy?on=details`);

  const destroy = dialog().getByRole('button', { name: words.destroy });
  await expect(dialog().getByRole('heading', { name: words.title })).toBeVisible();
  await expect(dialog().getByRole('term').last()).toHaveText(words.points);
  await expect(destroy).toHaveAttribute('aria-disabled', 'false');
  await person.press(dialog().getByRole('button', { name: words.first }));
  await expect(dialog().getByText(words.taking, { exact: true })).toBeVisible();
  await expect(dialog().getByText(words.waiting)).toBeVisible();
  await expect(destroy).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog().getByRole('button', { name: words.first })).toBeFocused();
  await scan(page, 'while they are taken');

  // A request on its way would end with the page, and have an unknown result.
  const taken = page.getByRole('button', { name: 'Tâches, 1 en cours', includeHidden: true });
  await expect(taken).toBeVisible();
  await page.reload();
  await expect(dialog().getByText(words.waiting)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  const main = page.getByRole('main');
  await untilOver(cloud, main.getByText(words.over));

  await visit(page, `${address}/destroy?on=details`);
  await expect(dialog().getByText(words.over)).toBeVisible();
  await expect(dialog().getByText(words.backedUp, { exact: true })).toHaveCount(2);
  await expect(destroy).toHaveAttribute('aria-disabled', 'false');
  await scan(page, 'once they are taken');
  await person.press(destroy);
  await expect(dialog()).toHaveCount(0);
});
