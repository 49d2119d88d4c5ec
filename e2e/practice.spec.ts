import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

const instance = 'warrenton-mysql-node01';

test.use({ serviceWorkers: 'allow' });

test('the practice cloud survives a reload, resets, and changes its scenario', async ({ page }) => {
  const { row, choose, button, dialog, heading } = screenOf(page);
  const cloud = await openPracticeCloud(page, '/templates');
  await choose('nginx-golden', 'Delete');
  await button('Delete template').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await expect(row('nginx-golden')).toHaveCount(0);
  await page.goto('/templates?panel=practice');
  await expect(row('mysql-replica-base')).toBeVisible();
  await expect(row('nginx-golden')).toHaveCount(0);
  await expect(page.getByLabel('Speed of time')).toHaveValue('0');

  await button('Reset the practice cloud').click();
  await expect(dialog()).toContainText('Your changes in the practice cloud are lost');
  await dialog().getByRole('button', { name: 'Reset the practice cloud' }).click();
  await expect(heading('Instances')).toBeVisible();
  await visit(page, '/templates');
  await expect(row('nginx-golden')).toBeVisible();

  await cloud.scenario('empty');
  for (const [address, words] of [
    ['/instances', 'No instances yet'],
    ['/volumes', 'No volumes yet'],
    ['/snapshots', 'No snapshots yet'],
    ['/templates', 'No templates yet'],
  ] as const) {
    await visit(page, address);
    await expect(page.getByRole('main')).toContainText(words);
  }
});

test.describe('fr-CA', () => {
  test.use({ locale: 'fr-CA' });

  test('the panel pauses and advances time, injects a fault, and loads a scenario', async ({
    page,
  }) => {
    const { button, heading, row, dialog } = screenOf(page);
    const person = withKeyboard(page);
    await page.goto('/volumes?filter=DATA-2756');
    const action = button('Action pour DATA-2756');
    const volume = page.getByRole('row').filter({ has: action });
    await person.press(button('Nuage de démonstration'));
    const panel = page.getByRole('complementary', { name: 'Nuage de démonstration' });
    const speed = panel.getByLabel('Vitesse du temps');
    await expect(speed).toBeVisible();
    await speed.selectOption('En pause');
    await expect(speed).toHaveValue('0');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();

    await person.press(action);
    await person.pick(page.getByRole('menuitem', { name: 'Prendre une copie instantanée' }));
    await person.press(dialog().getByRole('button', { name: 'Confirmer' }));
    await expect(dialog()).toHaveCount(0);
    await expect(volume).not.toContainText('Prêt');
    await person.press(button('Nuage de démonstration'));
    await panel.getByRole('button', { name: 'Avancer de 10 minutes' }).click();
    await expect(volume).toContainText('Prêt');

    await panel.getByLabel('Panne').selectOption('maintenance');
    await panel.getByLabel('Seulement dans cette commande').fill('listVolumes');
    await panel.getByRole('button', { name: 'Déclencher la panne' }).click();
    await expect(panel.getByText('1 panne est active')).toBeVisible();
    await panel.getByRole('button', { name: 'Avancer de 10 minutes' }).click();
    await expect(page.getByRole('main')).toContainText('Can not accept new jobs');
    await panel.getByRole('button', { name: 'Effacer les pannes' }).click();
    await expect(panel).toContainText('Aucune panne active.');

    await panel.getByLabel('Scénario').selectOption('empty');
    await panel.getByRole('button', { name: 'Charger ce scénario' }).click();
    await dialog().getByRole('button', { name: 'Charger ce scénario' }).click();
    await expect(heading('Instances')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Aucune instance');
    await expect(row('warrenton-mysql-node01')).toHaveCount(0);
  });
});

test('View console opens the simulated screen in a new tab', async ({ page, context }) => {
  const { choose } = screenOf(page);
  await openPracticeCloud(page);
  const opened = context.waitForEvent('page');
  await choose(instance, 'View console');
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toContainText(instance);
  await expect(tab.getByRole('main')).toContainText(`${instance} login:`);
  await expect(tab.evaluate(() => window.opener)).resolves.toBeNull();
  await expect(tab).toHaveTitle(new RegExp(instance));
  // The value in the address is good for one opening.
  await tab.reload();
  await expect(tab.getByRole('main')).not.toContainText('login:');
});

test('a page continues to work after the browser ends its service worker', async ({
  page,
  context,
}) => {
  const { tab, row } = screenOf(page);
  await openPracticeCloud(page);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await tab('Volumes').click();
  await expect(row('ROOT-2755')).toBeVisible();
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the practice cloud answers in the page, and its changes survive a reload', async ({
    page,
  }) => {
    const { choose, button, dialog, row } = screenOf(page);
    const cloud = await openPracticeCloud(page, '/volumes');
    await choose('static-assets', 'Delete');
    await button('Delete volume').click();
    await expect(dialog()).toHaveCount(0);
    await cloud.forward();
    await expect(row('static-assets')).toHaveCount(0);
    await page.reload();
    await expect(row('ROOT-2755')).toBeVisible();
    await expect(row('static-assets')).toHaveCount(0);
  });
});
