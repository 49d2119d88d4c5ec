import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

const words = {
  'en-CA': {
    points: 'Recovery points of forest-limit-of-ten',
    meter: 'Recovery point slots',
    full: '10 of the usual 10 slots used',
    usual: 'Most clouds allow 10 recovery points per instance.',
    refused: 'This cloud once refused more than 10.',
    create: 'Create recovery point',
    done: 'Done',
    cancel: 'Cancel',
    least: /step-01.*: oldest; part of the current branch/,
    preview: 'See what deleting step-01 changes',
  },
  'fr-CA': {
    points: 'Points de reprise de forest-limit-of-ten',
    meter: 'Emplacements pour points de reprise',
    full: '10 emplacements utilisés sur les 10 habituels',
    usual: 'La plupart des nuages permettent 10 points de reprise par instance.',
    refused: 'Ce nuage en a déjà refusé plus de 10.',
    create: 'Créer point de reprise',
    done: 'Terminer',
    cancel: 'Annuler',
    least: /step-01.*le plus ancien; sur la branche actuelle/,
    preview: 'Voir ce que change la suppression de step-01',
  },
} as const;

for (const locale of ['en-CA', 'fr-CA'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('room for the safety point: gauged, learned from a refusal, and freed by a preview', async ({
      page,
    }) => {
      const text = words[locale];
      const person = withKeyboard(page);
      const { button, dialog, heading } = screenOf(page);
      const cloud = await openPracticeCloud(page, locale);
      await cloud.scenario('forest');
      await page.goto('/instances?filter=forest-limit-of-ten');
      const name = page.getByRole('link', { name: 'forest-limit-of-ten', exact: true });
      const href = await name.getAttribute('href');
      await page.goto(`${href?.replace(/\?.*/, '') ?? ''}/recovery-points`);
      await expect(heading(text.points)).toBeVisible();
      await expect(page.getByRole('meter', { name: text.meter })).toHaveAttribute(
        'aria-valuenow',
        '10',
      );
      await expect(page.getByRole('main').getByText(text.full)).toBeVisible();
      await expect(page.getByRole('main').getByText(text.usual)).toBeVisible();

      await person.press(button(text.create));
      await expect(dialog().getByText(text.least)).toBeVisible();
      await person.press(dialog().getByRole('button', { name: text.done }));
      await expect(dialog().getByRole('alert')).toContainText('can just have : 10 VM snapshots');
      await person.press(dialog().getByRole('button', { name: text.cancel }));
      await expect(dialog()).toBeHidden();
      await expect(page.getByRole('main').getByText(text.refused)).toBeVisible();
      await page.reload();
      await expect(page.getByRole('main').getByText(text.refused)).toBeVisible();

      await expect(page.getByRole('main').getByText(text.least)).toBeVisible();
      await person.press(page.getByRole('link', { name: text.preview }));
      await expect(page).toHaveURL(/recovery-points\/delete\?points=[\w-]+$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });
}
