import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { scan } from './scan';
import { expect, test } from './test';

const words = {
  'en-CA': {
    destroy: 'Destroy instance',
    title: 'Ways to restore this instance',
    first: 'Snapshot all volumes first',
    points: 'Recovery points',
    taking: 'Running',
    waiting: 'Waiting',
    backedUp: 'Backed up',
    over: 'All 2 snapshots are backed up.',
  },
  'fr-CA': {
    destroy: 'Détruire l’instance',
    title: 'Moyens de restauration',
    first: 'Copier d’abord tous les volumes',
    points: 'Points de reprise',
    taking: 'En cours',
    waiting: 'En attente',
    backedUp: 'Sauvegardée',
    over: 'Les 2 copies instantanées sont sauvegardées.',
  },
} as const;

for (const locale of ['en-CA', 'fr-CA'] as const) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme: locale === 'fr-CA' ? 'dark' : 'light' });

    test('all volumes are imaged before a destroy, by keyboard and across a reload', async ({
      page,
    }) => {
      const text = words[locale];
      const { dialog } = screenOf(page);
      const person = withKeyboard(page);
      const cloud = await openPracticeCloud(page, locale);
      await page.goto('/instances?filter=warrenton-mysql-node01');
      const link = page.getByRole('link', { name: 'warrenton-mysql-node01', exact: true });
      const address = (await link.getAttribute('href'))?.replace(/\?.*/, '') ?? '';
      await page.goto(`${address}/destroy?on=details`);

      const destroy = dialog().getByRole('button', { name: text.destroy });
      await expect(dialog().getByRole('heading', { name: text.title })).toBeVisible();
      await expect(dialog().getByRole('term').last()).toHaveText(text.points);
      await expect(destroy).toHaveAttribute('aria-disabled', 'false');
      await person.press(dialog().getByRole('button', { name: text.first }));
      await expect(dialog().getByText(text.taking, { exact: true })).toBeVisible();
      await expect(dialog().getByText(text.waiting)).toBeVisible();
      await expect(destroy).toHaveAttribute('aria-disabled', 'true');
      await expect(dialog().getByRole('button', { name: text.first })).toBeFocused();
      await scan(page, 'while they are taken');

      await page.reload();
      await expect(dialog().getByText(text.waiting)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog()).toHaveCount(0);
      const main = page.getByRole('main');
      // Each answer begins the next one: it is for the cloud’s time to move on once more.
      await cloud.forward();
      await expect(main.getByText(text.waiting)).toHaveCount(0);
      await cloud.forward();
      await expect(main.getByText(text.over)).toBeVisible();

      await page.goto(`${address}/destroy?on=details`);
      await expect(dialog().getByText(text.over)).toBeVisible();
      await expect(dialog().getByText(text.backedUp, { exact: true })).toHaveCount(2);
      await expect(destroy).toHaveAttribute('aria-disabled', 'false');
      await scan(page, 'once they are taken');
      await person.press(destroy);
      await expect(dialog()).toHaveCount(0);
    });
  });
}
