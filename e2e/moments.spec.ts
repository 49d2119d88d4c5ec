import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud, type PracticeCloud } from './practice';
import { expect, test } from './test';
import { untilOver } from './time';

const members = ['warrenton-mysql-node01', 'warrenton-redis-01'] as const;

const texts = {
  'en-CA': {
    create: 'Create recovery points',
    name: 'Name',
    ready: '2 recovery points are ready',
    apart: /Not exactly simultaneous|within the same second/,
    all: 'Roll back all to this moment',
    view: 'View moment',
    list: 'List',
    action: (name: string) => `Action for ${name}`,
    moveDown: (name: string) => `Move ${name} down`,
    confirm: 'Roll back 2 instances',
    running: 'Rolling back 2 instances',
    back: '2 instances are back at “release-42”',
  },
  'fr-CA': {
    create: 'Créer points de reprise',
    name: 'Nom',
    ready: '2 points de reprise sont prêts',
    apart: /Pas exactement simultanés|dans la même seconde/,
    all: 'Tout restaurer au même moment',
    view: 'Afficher le moment',
    list: 'Liste',
    action: (name: string) => `Action pour ${name}`,
    moveDown: (name: string) => `Descendre ${name}`,
    confirm: 'Restaurer 2 instances',
    running: 'Restauration de 2 instances',
    back: '2 instances restaurées au moment «\u00a0release-42\u00a0»',
  },
};
type MomentTexts = (typeof texts)['en-CA'];

/** Creates recovery points of two instances from the list, with the keyboard alone. */
async function createMoment(page: Page, cloud: PracticeCloud, t: MomentTexts) {
  const person = withKeyboard(page);
  await expect(page.getByRole('row', { name: members[0] })).toBeVisible();
  for (const name of members)
    await person.tick(page.getByRole('checkbox', { name: new RegExp(name) }));
  await person.press(page.getByRole('button', { name: `${t.create} (2)` }));
  const dialog = page.getByRole('dialog', { name: t.create });
  await expect(dialog.getByRole('textbox', { name: t.name })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('release-42');
  await expect(dialog.getByRole('button', { name: t.create })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /release-42/ })).toBeFocused();
  await untilOver(cloud, page.getByRole('heading', { level: 2, name: t.ready }));
  await expect(page.getByText(t.apart)).toBeVisible();
  return person;
}

test.describe('en-CA', () => {
  test.use({ locale: 'en-CA' });

  test('points of several instances are created at one moment, and found from any of them', async ({
    page,
  }) => {
    const t = texts['en-CA'];
    const cloud = await openPracticeCloud(page);
    const person = await createMoment(page, cloud, t);
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(3);
    // From a point of one instance, those of the others.
    await person.press(table.getByRole('link', { name: members[1] }));
    await expect(page.getByRole('treeitem', { name: /release-42/ })).toBeVisible();
    await person.view(page.getByRole('tab', { name: t.list }));
    await person.press(page.getByRole('button', { name: t.action('release-42') }));
    await person.pick(page.getByRole('menuitem', { name: t.view }));
    await expect(page.getByRole('heading', { level: 1, name: /release-42/ })).toBeFocused();
    await expect(table.getByRole('row')).toHaveCount(3);
  });
});

test.describe('fr-CA', () => {
  test.use({ locale: 'fr-CA' });

  test('all instances are rolled back to one moment, in a chosen order', async ({ page }) => {
    const t = texts['fr-CA'];
    const cloud = await openPracticeCloud(page);
    const person = await createMoment(page, cloud, t);
    await person.press(page.getByRole('button', { name: t.all }));
    const places = page.getByRole('heading', { level: 3 });
    await expect(places).toHaveText(members.map((name, index) => `${String(index + 1)}. ${name}`));
    await person.press(page.getByRole('button', { name: t.moveDown(members[0]) }));
    await expect(places).toHaveText(
      members.toReversed().map((name, index) => `${String(index + 1)}. ${name}`),
    );
    const confirm = page.getByRole('button', { name: t.confirm });
    await expect(confirm).toHaveAttribute('aria-disabled', 'false');
    await person.press(confirm);
    await expect(page.getByRole('heading', { level: 2, name: t.running })).toBeFocused();
    await untilOver(cloud, page.getByRole('heading', { level: 2, name: t.back }));
    await expect(places).toHaveText(
      members.toReversed().map((name, index) => `${String(index + 1)}. ${name}`),
    );
  });
});
