import type { Page } from '@playwright/test';
import { openPracticeCloud } from './practice';
import { scan } from './scan';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the commands of a dialog are copied, and its task shows them', async ({ page }) => {
  await openPracticeCloud(page);
  const { addressOf, dialog, button } = screenOf(page);
  const address = await addressOf('/volumes', 'DATA-2755');
  const id = address.replace('/volumes/', '');
  await visit(page, `${address}/take-snapshot`);
  const take = dialog('Take snapshot');
  await take.getByRole('button', { name: 'API commands' }).click();
  await take.getByLabel('Name').fill("before the 'big' upgrade");
  const call = String.raw`cmk create snapshot volumeid=${id} name='before the '\''big'\'' upgrade'`;
  await expect(take.getByRole('textbox', { name: /^Commands for CloudMonkey/ })).toHaveValue(call);
  await take.getByRole('button', { name: 'Copy' }).click();
  await expect(take.getByRole('status')).toContainText('Copied.');
  expect(await clipboard(page)).toBe(call);
  await take.getByRole('radio', { name: 'curl' }).check();
  await expect(take.getByRole('textbox', { name: 'Commands for curl' })).toHaveValue(
    /--data-urlencode "sessionkey=\$SESSIONKEY"/,
  );
  await take.getByRole('button', { name: 'Confirm' }).click();
  await expect(take).toBeHidden();

  const shown = page.getByRole('textbox', { name: 'Commands for curl' });
  const open = async () => {
    await page.getByRole('button', { name: /^API commands: Take snapshot, DATA-2755/ }).click();
    await expect(shown).toHaveValue(/command=createSnapshot[^]*name='before the /);
  };
  await button('Tasks, 1 running').click();
  await open();
  const sent = await shown.inputValue();
  await page.reload();
  await open();
  expect(await shown.inputValue()).toBe(sent);
});

test('the follow-up of a change is among its commands', async ({ page }) => {
  const practice = await openPracticeCloud(page);
  const { dialog, button } = screenOf(page);
  await visit(page, '/volumes/add');
  const add = dialog('Add volume');
  await add.getByRole('button', { name: 'API commands' }).click();
  await expect(add).toContainText('This form would send nothing yet.');
  await add.getByLabel('Name').fill('DATA-new');
  await add.getByLabel('Performance tier').selectOption({ index: 1 });
  await add.getByLabel('Attach to instance').selectOption('warrenton-redis-01');
  const text = add.getByRole('textbox', { name: /^Commands for/ });
  await expect(text).toHaveValue(
    /^cmk create volume name=DATA-new [^\n]+\ncmk attach volume "id=\$ID" /,
  );
  await expect(add).toContainText('Replace ID');
  await add.getByRole('button', { name: 'Done' }).click();
  await expect(add).toBeHidden();
  await practice.forward();
  await button('Tasks, 1 running').click();
  await page.getByRole('button', { name: /^API commands: Create volume/ }).click();
  await expect(page.getByRole('textbox', { name: /^Commands for/ })).toHaveValue(
    /^cmk create volume [^\n]+\ncmk attach volume id=[\da-f-]{36} virtualmachineid=/,
  );
});

for (const [locale, width, colorScheme] of [
  ['en-CA', 320, 'dark'],
  ['fr-CA', 1280, 'light'],
] as const)
  test.describe(`the calls at ${width} px, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    test('fit, and have no violation', async ({ page }) => {
      await openPracticeCloud(page);
      const link = page.getByRole('link', { name: 'preprod-api-01', exact: true });
      const address = await link.getAttribute('href');
      for (const word of ['start', 'create-recovery-point']) {
        await visit(page, `${address}/${word}`);
        const name = locale === 'en-CA' ? 'API commands' : 'Commandes de l’API';
        await page.getByRole('button', { name }).click();
        const calls = page.getByRole('textbox', { name: /CloudMonkey/ });
        await calls.scrollIntoViewIfNeeded();
        await expect(calls).toHaveValue(/^cmk /);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await scan(page, word);
        await page.keyboard.press('Escape');
        await expect(calls).toHaveCount(0);
      }
    });
  });

test.describe('fr-CA', () => {
  test.use({ locale: 'fr-CA' });

  test('the address and the id of an instance are copied', async ({ page }) => {
    await openPracticeCloud(page);
    await page.getByRole('link', { name: 'warrenton-nginx01', exact: true }).click();
    const copyAddress = page.getByRole('button', { name: /^Copier l’adresse / });
    const name = (await copyAddress.getAttribute('aria-label')) ?? '';
    await copyAddress.press('Enter');
    await expect(page.getByRole('status')).toContainText('Copié.');
    expect(`Copier l’adresse ${await clipboard(page)}`).toBe(name);
    await page.getByText('À propos de cette instance', { exact: true }).click();
    await page.getByRole('button', { name: 'Copier l’identifiant' }).click();
    await expect.poll(() => clipboard(page)).toBe(new URL(page.url()).pathname.split('/').at(-1));
    await scan(page, 'copied');
  });
});
