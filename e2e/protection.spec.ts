import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { expect, test } from './test';

const texts = {
  'en-CA': {
    protection: 'Protection',
    month: 'Unprotected for a month',
    tested: /restore tested/,
    none: 'None',
    works: /^db-known-good, .*Restore works, tested .* by colleague$/,
    ahead: /^Next scheduled snapshots of .*DATA/,
  },
  'fr-CA': {
    protection: 'Protection',
    month: 'Sans protection depuis 1 mois',
    tested: /test réussi le/,
    none: 'Aucune',
    works: /^db-known-good, .*La restauration fonctionne, testée le .* par colleague$/,
    ahead: /^Prochaines copies planifiées de .*DATA/,
  },
};

for (const locale of ['en-CA', 'fr-CA'] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test('what is unprotected is found by keyboard, and what protects an instance is read', async ({
      page,
    }) => {
      const t = texts[locale];
      const person = withKeyboard(page);
      const cloud = await openPracticeCloud(page);
      await cloud.scenario('protected');
      const row = (name: string) => page.getByRole('row', { name });
      await expect(row('shop-db-01')).toContainText(t.tested);
      await expect(row('shop-cache-01')).toContainText(t.none);
      const filter = page.getByRole('combobox', { name: t.protection });
      await person.choose(filter, t.month);
      await expect(page.getByRole('rowheader')).toHaveText(['shop-cache-01', 'shop-search-01']);
      await page.keyboard.press('Home');
      await expect(row('shop-db-01')).toBeVisible();

      await person.press(page.getByRole('link', { name: 'shop-db-01', exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: 'shop-db-01' })).toBeFocused();
      await expect(page.getByRole('list', { name: t.ahead }).getByRole('listitem')).not.toHaveCount(
        0,
      );
      await scan(page, 'timeline');
      await person.press(page.getByRole('link', { name: t.works }));
      await expect(page.getByRole('heading', { level: 1, name: 'db-known-good' })).toBeFocused();
    });
  });
