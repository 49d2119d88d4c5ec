import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { expect, test } from './test';
import { visit } from './visit';

/** Fills in a whole date field: the order of its parts is the browser's, not the page's. */
async function writeDate(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label);
  await expect(field).toBeVisible();
  await field.fill(day);
}

const texts = {
  'en-CA': {
    action: (name: string) => `Action for ${name}`,
    takeSnapshot: /^Take snapshot/,
    name: 'Name (optional)',
    purpose: 'Purpose (optional)',
    upgrade: 'Before upgrade',
    pin: 'Pin',
    until: 'Pin until',
    confirm: 'Confirm',
    noDay: 'Enter a full date.',
    pinned: 'Pinned until',
    remove: /^Delete/,
    unpinFirst: 'Unpin it first.',
    unpin: 'Unpin',
  },
  'fr-CA': {
    action: (name: string) => `Action pour ${name}`,
    takeSnapshot: /^Prendre une copie instantanée/,
    name: 'Nom (facultatif)',
    purpose: 'Motif (facultatif)',
    upgrade: 'Avant mise à niveau',
    pin: 'Épingle',
    until: 'Épingler jusqu’au',
    confirm: 'Confirmer',
    noDay: 'Entrez une date complète.',
    pinned: 'Épinglé jusqu’au',
    remove: /^Supprimer/,
    unpinFirst: /[Dd]ésépingle/,
    unpin: 'Désépingler',
  },
};

for (const locale of ['en-CA', 'fr-CA'] as const)
  test.describe(`a snapshot, pinned when it is taken, ${locale}`, () => {
    test.use({ locale });

    test('is not deleted until it is unpinned', async ({ page }) => {
      const t = texts[locale];
      const cloud = await openPracticeCloud(page);
      const person = withKeyboard(page);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const menuItem = (name: RegExp | string) => page.getByRole('menuitem', { name });
      await visit(page, '/volumes?filter=ROOT-2758');
      await person.press(button(t.action('ROOT-2758')));
      await person.pick(menuItem(t.takeSnapshot));
      await person.write(page.getByLabel(t.name), 'before-upgrade');
      await person.write(page.getByLabel(t.purpose), t.upgrade);
      await page.keyboard.press('Tab');
      await expect(page.getByLabel(t.pin, { exact: true })).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await person.press(button(t.confirm));
      await expect(page.getByText(t.noDay)).toBeVisible();
      await writeDate(page, t.until, '2031-05-31');
      await person.press(button(t.confirm));
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await cloud.forward();

      await visit(page, '/snapshots?filter=before-upgrade');
      await expect(page.getByText(`${t.upgrade} · ${t.pinned} 2031-05-31`)).toBeVisible();
      await person.press(button(t.action('before-upgrade')));
      const refused = menuItem(t.remove);
      await expect(refused).toHaveAttribute('aria-disabled', 'true');
      await expect(refused).toContainText(t.unpinFirst);
      await person.pick(menuItem(t.unpin));
      await expect(page.getByRole('alertdialog')).toContainText('2031-05-31');
      await person.press(button(t.unpin));
      await expect(page.getByRole('alertdialog')).toHaveCount(0);
      await cloud.forward();
      await expect(page.getByText(t.pinned)).toHaveCount(0);
      await person.press(button(t.action('before-upgrade')));
      await expect(menuItem(t.remove)).not.toHaveAttribute('aria-disabled', 'true');
    });
  });
