import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { untilShown } from './time';

test('an instance is created by keyboard, and its password is shown once', async ({ page }) => {
  const { button, dialog, heading } = screenOf(page);
  const person = withKeyboard(page);
  const cloud = await openPracticeCloud(page);
  await person.press(button('Create instance'));
  await expect(dialog().getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('web-07');
  await person.write(dialog().getByRole('combobox', { name: 'Template' }), '14.04');
  await page.keyboard.press('Enter');
  await person.choose(dialog().getByLabel('Compute offering'), '1vCPU');
  await person.choose(dialog().getByLabel('Network', { exact: true }), 'Sandbox');
  await person.press(dialog().getByRole('button', { name: 'Create instance' }));
  await expect(dialog()).toHaveCount(0);

  const link = page.getByRole('link', { name: 'web-07', exact: true });
  await expect(link).toBeVisible();
  await untilShown(cloud, page.getByText('Instance web-07 was created').first());
  await person.press(link);
  await expect(heading(/web-07/)).toBeVisible();
  await page.reload();
  await person.press(page.getByRole('main').getByRole('button', { name: /^Show the password/ }));
  const password = dialog().getByRole('textbox', { name: 'Password' });
  await expect(password).toHaveValue(/^[0-9a-f]{10}$/);
  await person.press(dialog().getByRole('button', { name: 'Done' }));
  await expect(dialog()).toHaveCount(0);
  await expect(page.getByText('A new password of web-07')).toHaveCount(0);
});

test.describe('in French, on a narrow screen', () => {
  test.use({ locale: 'fr-CA', viewport: { width: 320, height: 700 } });

  test('a template’s menu leads to the form, which names what is wrong', async ({ page }) => {
    const { dialog } = screenOf(page);
    await openPracticeCloud(page, '/templates');
    await page.getByRole('button', { name: 'Action pour nginx-golden' }).click();
    await page.getByRole('menuitem', { name: 'Créer une instance' }).click();
    await dialog().getByRole('textbox', { name: 'Nom' }).fill('2 serveurs');
    await dialog().getByRole('button', { name: 'Créer une instance' }).click();
    await expect(dialog().getByText(/^Utilisez seulement des lettres de a à z/)).toBeVisible();
    await expect(dialog().getByText('Choisissez un réseau.')).toBeVisible();
    await expect(dialog().getByRole('textbox', { name: 'Nom' })).toHaveValue('2 serveurs');
  });
});
