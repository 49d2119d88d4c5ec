import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';

const words = {
  'en-CA': {
    find: 'Find a recovery point by name',
    chosen: 'Selected: step-07',
    describe: 'Describe this tree',
    told: /^60 recovery points, 1 tree, 1 branch\. .* No points on other branches\.$/,
    list: 'List',
    gone: /address no longer exists/,
    choose: (name: string) => `Select ${name}`,
    several: 'Delete 2 recovery points',
  },
  'fr-CA': {
    find: 'Trouver un point de reprise par son nom',
    chosen: 'Sélection : step-07',
    describe: 'Décrire cet arbre',
    told: /^60 points de reprise, 1 arbre, 1 branche\. .* Aucun point sur une autre branche\.$/,
    list: 'Liste',
    gone: /cette adresse n’existe plus/,
    choose: (name: string) => `Sélectionner ${name}`,
    several: 'Supprimer 2 points de reprise',
  },
} as const;

for (const locale of ['en-CA', 'fr-CA'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a point is found by its name, opened by its address, and the tree is described', async ({
      page,
    }) => {
      const text = words[locale];
      const person = withKeyboard(page);
      const status = (said: string | RegExp) => page.getByRole('status').filter({ hasText: said });
      const cloud = await openPracticeCloud(page, locale);
      await cloud.scenario('forest');
      await page.goto('/instances?filter=forest-long-chain');
      const link = page.getByRole('link', { name: 'forest-long-chain', exact: true });
      const href = (await link.getAttribute('href'))?.replace(/\?.*/, '') ?? '';
      await page.goto(`${href}/recovery-points`);

      const item = page.getByRole('treeitem', { name: /^step-07,/ });
      await person.write(page.getByRole('combobox', { name: text.find }), 'EP-07');
      await expect(page.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(item).toHaveAttribute('aria-selected', 'true');
      await expect(item).toBeInViewport();
      await expect(status(text.chosen)).toBeAttached();
      await expect(page.getByRole('region', { name: text.chosen })).toBeVisible();

      await person.press(page.getByRole('button', { name: text.describe }));
      await expect(page.getByRole('paragraph').filter({ hasText: text.told })).toBeVisible();
      await expect(status(text.told)).toBeAttached();

      await page.reload();
      await expect(item).toHaveAttribute('aria-selected', 'true');
      await expect(item).toBeInViewport();
      await expect(status(text.chosen)).toBeAttached();

      // The list goes to the page that holds the point, and chooses several.
      await person.view(page.getByRole('tab', { name: text.list }));
      const box = (name: string) => page.getByRole('checkbox', { name: text.choose(name) });
      const row = page.getByRole('row').filter({ has: box('step-07') });
      await expect(row).toHaveAttribute('aria-current', 'true');
      await person.tick(box('step-08'));
      await person.tick(box('step-07'));
      await person.press(page.getByRole('button', { name: text.several }));
      await expect(page).toHaveURL(/\/delete\?points=[\w-]+(,|%2C)[\w-]+$/);

      await page.goto(`${href}/recovery-points?point=none-such`);
      await expect(page.getByRole('main').getByText(text.gone)).toBeVisible();
    });
  });
}
