import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

const words = {
  'en-CA': {
    stops: /^Until all recovery points are deleted, you can’t .*resize its volumes/,
    ofVolume:
      /^1 recovery point of warrenton-mysql-node01 stops you from detaching it, resizing it/,
    detach: 'Detach volume',
    goThere: 'Go to the recovery points',
    points: 'Recovery points of warrenton-mysql-node01',
    before: /^With recovery points/,
    attach: 'attach a volume',
  },
  'fr-CA': {
    stops:
      /^Tant qu’il reste des points de reprise, vous ne pouvez pas .*redimensionner ses volumes/,
    ofVolume:
      /^1 point de reprise de warrenton-mysql-node01 vous empêche de le détacher, de le redimensionner/,
    detach: 'Détacher le volume',
    goThere: 'Aller aux points de reprise',
    points: 'Points de reprise de warrenton-mysql-node01',
    before: /^Avec des points de reprise/,
    attach: 'attacher un volume',
  },
} as const;

for (const locale of ['en-CA', 'fr-CA'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('actions that points block are shown on instance and volume, and before the first point', async ({
      page,
    }) => {
      const text = words[locale];
      const person = withKeyboard(page);
      const { dialog, heading } = screenOf(page);
      await openPracticeCloud(page, locale);
      const goThere = page.getByRole('link', { name: text.goThere });
      const link = (name: string) => page.getByRole('link', { name, exact: true });
      const address = async (list: string, name: string) => {
        await page.goto(`${list}?filter=${name}`);
        return (await link(name).getAttribute('href'))?.replace(/\?.*/, '') ?? '';
      };

      await page.goto(await address('/instances', 'warrenton-mysql-node01'));
      await expect(page.getByRole('main').getByText(text.stops)).toBeVisible();

      const volume = await address('/volumes', 'DATA-2755');
      await page.goto(volume);
      await expect(page.getByRole('main').getByText(text.ofVolume)).toBeVisible();
      await person.press(goThere);
      await expect(heading(text.points)).toBeFocused();
      await page.goto(`${volume}/detach`);
      await expect(dialog().getByRole('button', { name: text.detach })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
      await person.press(dialog().getByRole('link', { name: text.goThere }));
      await expect(heading(text.points)).toBeFocused();

      const bare = await address('/instances', 'warrenton-redis-01');
      await page.goto(`${bare}/create-recovery-point`);
      await expect(dialog().getByText(text.before)).toBeVisible();
      await expect(dialog().getByRole('listitem').filter({ hasText: text.attach })).toBeVisible();
    });
  });
}
