import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { expect, test } from './test';
import { visit } from './visit';
import { untilOver, untilShown } from './time';

const texts = {
  'en-CA': {
    action: (name: string) => `Action for ${name}`,
    testRestore: 'Test restore',
    title: (name: string) => `Test restore of ${name}`,
    createTemplate: 'Create test template',
    ready: 'Ready',
    offering: 'Compute offering',
    network: 'Network',
    start: 'Start test instance',
    running: 'Running',
    yes: 'Yes, it works',
    works: /^Restore works, tested .* by Camille Roy$/,
    destroy: ['Destroy the test instance', 'Destroy instance'],
    expunge: ['Expunge the test instance', 'Expunge instance'],
    remove: ['Delete the test template', 'Delete template'],
    none: 'No restore test left anything',
    leftovers: 'Leftovers of all tests',
    leftoversTitle: 'Remove test leftovers',
  },
  'fr-CA': {
    action: (name: string) => `Action pour ${name}`,
    testRestore: 'Tester la restauration',
    title: (name: string) => `Test de restauration de ${name}`,
    createTemplate: 'Créer le modèle de test',
    ready: 'Prêt',
    offering: 'Offre de calcul',
    network: 'Réseau',
    start: 'Démarrer l’instance de test',
    running: 'En marche',
    yes: 'Oui, cela fonctionne',
    works: /^La restauration fonctionne, testée le .* par Camille Roy$/,
    destroy: ['Détruire l’instance de test', 'Détruire l’instance'],
    expunge: ['Purger l’instance de test', 'Purger l’instance'],
    remove: ['Supprimer le modèle de test', 'Supprimer le modèle'],
    none: 'Il ne reste rien des tests de restauration',
    leftovers: 'Restes de tous les tests',
    leftoversTitle: 'Supprimer les restes de tests',
  },
} as const;
const snapshot = 'api-before-migration';

for (const locale of ['en-CA', 'fr-CA'] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test('a snapshot is proved by keyboard, and nothing is left of the test', async ({ page }) => {
      const t = texts[locale];
      const person = withKeyboard(page);
      const main = page.getByRole('main');
      const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
      const heading = (name: string) => page.getByRole('heading', { level: 1, name });
      const step = (name: RegExp) => page.getByRole('region', { name });
      const cloud = await openPracticeCloud(page, `/snapshots?filter=${snapshot}`);
      await person.press(page.getByRole('button', { name: t.action(snapshot) }));
      await person.pick(page.getByRole('menuitem', { name: t.testRestore }));
      await expect(heading(t.title(snapshot))).toBeFocused();
      await person.press(main.getByRole('button', { name: t.createTemplate }));
      await untilShown(cloud, step(/^1/).getByText(t.ready));

      await person.choose(step(/^2/).getByLabel(t.offering), '1vCPU');
      await person.choose(step(/^2/).getByLabel(t.network, { exact: true }), 'Sandbox');
      await person.press(main.getByRole('button', { name: t.start }));
      await untilShown(cloud, step(/^3/).getByText(t.running));
      // Another browser, or the same after a reload, finds the test by its name.
      await page.reload();
      await expect(step(/^3/).getByText(t.running)).toBeVisible();
      await scan(page, 'does it work?');
      await person.press(main.getByRole('button', { name: t.yes }));
      await untilShown(cloud, step(/^3/).getByText(t.works));
      const name = (await step(/^3/).getByRole('link').first().textContent()) ?? '';

      // Its leftovers are listed with those of all tests, and removed there.
      await person.press(main.getByRole('link', { name: t.leftovers }));
      await expect(heading(t.leftoversTitle)).toBeFocused();
      await scan(page, 'test leftovers');
      const remove = async ([button, confirm]: readonly [string, string], typed?: string) => {
        await untilShown(cloud, main.getByRole('button', { name: button }));
        await person.press(main.getByRole('button', { name: button }));
        if (typed !== undefined) await person.write(dialog.getByRole('textbox'), typed);
        await person.press(dialog.getByRole('button', { name: confirm, exact: true }));
        await expect(dialog).toHaveCount(0);
        await expect(heading(t.leftoversTitle)).toBeVisible();
      };
      await remove(t.destroy);
      await remove(t.expunge, name);
      await remove(t.remove);
      await untilOver(cloud, main.getByText(t.none));
      await visit(page, `/snapshots?filter=${snapshot}`);
      await person.press(main.getByRole('link', { name: snapshot, exact: true }));
      await expect(main.getByText(t.works)).toBeVisible();
    });
  });
