import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

const words = {
  points: 'Points de reprise de forest-limit-of-ten',
  meter: 'Emplacements pour points de reprise',
  full: '10 emplacements utilisés sur les 10 habituels',
  typical: 'La plupart des nuages permettent 10 points de reprise par instance.',
  refused: 'Ce nuage en a déjà refusé plus de 10.',
  create: 'Créer point de reprise',
  done: 'Terminer',
  cancel: 'Annuler',
  least: /step-01.*le plus ancien, sur la branche actuelle/,
  preview: 'Voir ce que change la suppression de step-01',
  tasks: 'Tâches, 1 à traiter',
  need: 'forest-limit-of-ten a 10 points de reprise. La plupart des nuages',
  show: 'Afficher forest-limit-of-ten',
} as const;

test.use({ locale: 'fr-CA' });

test('a slot for the safety point: shown, learned from a refusal, and freed by a deletion', async ({
  page,
}) => {
  const person = withKeyboard(page);
  const { button, dialog, heading } = screenOf(page);
  await openPracticeCloud(page, '/instances?filter=forest-limit-of-ten', 'forest');
  await person.press(button(words.tasks));
  const tasks = page.getByRole('complementary');
  await expect(tasks).toContainText(words.need);
  await person.press(tasks.getByRole('link', { name: words.show }));
  await expect(heading(words.points)).toBeVisible();
  await expect(page.getByRole('meter', { name: words.meter })).toHaveAttribute(
    'aria-valuenow',
    '10',
  );
  await expect(page.getByRole('main').getByText(words.full)).toBeVisible();
  await expect(page.getByRole('main').getByText(words.typical)).toBeVisible();

  await person.press(button(words.create));
  await expect(dialog().getByText(words.least)).toBeVisible();
  await person.press(dialog().getByRole('button', { name: words.done }));
  await expect(dialog().getByRole('alert')).toContainText('can just have : 10 VM snapshots');
  await person.press(dialog().getByRole('button', { name: words.cancel }));
  await expect(dialog()).toBeHidden();
  await expect(page.getByRole('main').getByText(words.refused)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText(words.refused)).toBeVisible();

  await expect(page.getByRole('main').getByText(words.least)).toBeVisible();
  await person.press(page.getByRole('link', { name: words.preview }));
  await expect(page).toHaveURL(/recovery-points\/delete\?points=[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
