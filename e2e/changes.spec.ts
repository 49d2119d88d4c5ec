import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';

const words = {
  'en-CA': {
    since: /^Since your last visit, 20/,
    said: /Since your last visit: New recovery point: made-meanwhile\. The current point is now made-meanwhile\./,
    made: 'New recovery point: made-meanwhile.',
    chosen: 'Selected: made-meanwhile',
    gotIt: 'Got it',
    done: 'Done',
    view: 'View recovery points',
    points: 'Recovery points of warrenton-mysql-node01',
  },
  'fr-CA': {
    since: /^Depuis votre dernière visite, le 20/,
    said: /Depuis votre dernière visite\s: Nouveau point de reprise\s: made-meanwhile\. Le point actif est maintenant made-meanwhile\./,
    made: 'Nouveau point de reprise : made-meanwhile.',
    chosen: 'Sélection : made-meanwhile',
    gotIt: 'Compris',
    done: 'Terminer',
    view: 'Voir les points de reprise',
    points: 'Points de reprise de warrenton-mysql-node01',
  },
} as const;

for (const locale of ['en-CA', 'fr-CA'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('changes made elsewhere are announced and listed until they are acknowledged', async ({
      page,
      context,
    }) => {
      const text = words[locale];
      const person = withKeyboard(page);
      const { button, heading } = screenOf(page);
      const instance = 'warrenton-mysql-node01';
      await openPracticeCloud(page, locale, `/instances?filter=${instance}`);
      const link = (name: string) => page.getByRole('link', { name, exact: true });
      await person.press(link(instance));
      await person.press(link(text.view));
      await expect(heading(text.points)).toBeFocused();
      await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
      const address = page.url();
      const list = page.getByRole('region', { name: text.since });
      await expect(list).toHaveCount(0);
      await person.press(link(instance));
      await expect(heading(instance)).toBeFocused();

      // A page that saw the task would take the change for the person's own.
      const details = page.url();
      await page.goto('about:blank');
      const other = await context.newPage();
      const cloud = await openPracticeCloud(other, locale);
      await other.goto(`${address.replace(/\?.*/, '')}/create`);
      await other.getByRole('dialog').getByRole('textbox').first().fill('made-meanwhile');
      await other.getByRole('button', { name: text.done, exact: true }).click();
      await expect(other.getByRole('dialog')).toBeHidden();
      await cloud.forward();

      await page.goto(details);
      await person.press(link(text.view));
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(page.getByRole('status').filter({ hasText: text.said })).toBeAttached();
      const kept = page.getByRole('treeitem', { selected: true });
      await expect(kept).toHaveAccessibleName(/^made-meanwhile,/);
      await person.press(list.getByRole('link', { name: text.made }));
      await expect(page.getByRole('region', { name: text.chosen })).toBeVisible();
      await expect(page.getByRole('treeitem', { name: /made-meanwhile/ })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await person.press(button(text.gotIt));
      await expect(list).toHaveCount(0);
      await expect(heading(text.points)).toBeFocused();
      await page.reload();
      await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
      await expect(list).toHaveCount(0);
    });
  });
}
