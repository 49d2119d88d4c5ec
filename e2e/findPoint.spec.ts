import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';
import { visitPage } from './visit';

const words = {
  find: 'Trouver un point de reprise par son nom',
  chosen: 'Sélection : step-07',
  describe: 'Décrire cet arbre',
  summary: /^60 points de reprise, 1 arbre, 1 branche\. .* Aucun point sur une autre branche\.$/,
  list: 'Liste',
  missing: /cette adresse n’existe plus/,
  choose: (name: string) => `Sélectionner ${name}`,
  several: 'Supprimer 2 points de reprise',
  delete: 'Supprimer des points de reprise de forest-long-chain',
} as const;

test.use({ locale: 'fr-CA' });

test('a point is found by its name, opened by its address, and the tree is described', async ({
  page,
}) => {
  const person = withKeyboard(page);
  const status = (said: string | RegExp) => page.getByRole('status').filter({ hasText: said });
  await openPracticeCloud(page, '/instances?filter=forest-long-chain', 'forest');
  const link = page.getByRole('link', { name: 'forest-long-chain', exact: true });
  const href = (await link.getAttribute('href'))?.replace(/\?.*/, '') ?? '';
  await visitPage(page, `${href}/recovery-points`);

  const item = page.getByRole('treeitem', { name: /^step-07,/ });
  await person.write(page.getByRole('combobox', { name: words.find }), 'EP-07');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(item).toHaveAttribute('aria-selected', 'true');
  await expect(item).toBeInViewport();
  await expect(status(words.chosen)).toBeAttached();
  await expect(page.getByRole('region', { name: words.chosen })).toBeVisible();

  await person.press(page.getByRole('button', { name: words.describe }));
  const summary = page.getByRole('main').getByRole('paragraph').filter({ hasText: words.summary });
  await expect(summary).toBeVisible();
  await expect(status(words.summary)).toBeAttached();

  await page.reload();
  await expect(item).toHaveAttribute('aria-selected', 'true');
  await expect(item).toBeInViewport();
  await expect(status(words.chosen)).toBeAttached();

  // The list opens the page with the point, and selects several.
  await person.view(page.getByRole('tab', { name: words.list }));
  const box = (name: string) => page.getByRole('checkbox', { name: words.choose(name) });
  const row = page.getByRole('row').filter({ has: box('step-07') });
  await expect(row).toHaveAttribute('aria-current', 'true');
  await person.tick(box('step-08'));
  await person.tick(box('step-07'));
  await person.press(page.getByRole('button', { name: words.several }));
  await expect(page).toHaveURL(/\/delete\?points=[\w-]+(,|%2C)[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1, name: words.delete })).toBeFocused();

  await visitPage(page, `${href}/recovery-points?point=none-such`);
  await expect(page.getByRole('main').getByText(words.missing)).toBeVisible();
});
