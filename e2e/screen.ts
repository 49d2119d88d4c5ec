import { expect, type Page } from '@playwright/test';
import { visit } from './visit';

/** The parts of the English console that tests go by. */
export function screenOf(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const actionFor = (name: string) => button(`Action for ${name}`);
  const row = (name: string) => page.getByRole('row').filter({ has: actionFor(name) });
  const menuItem = (name: string) => page.getByRole('menuitem', { name, exact: true });
  return {
    button,
    actionFor,
    row,
    menuItem,
    heading: (name: string | RegExp) => page.getByRole('heading', { level: 1, name }),
    tab: (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }),
    /** The dialog that is open, or the one of that name where two are. */
    dialog: (name: string | RegExp = /./) =>
      page.getByRole('dialog', { name }).or(page.getByRole('alertdialog', { name })),
    /** Errors and failed tasks, which a screen reader announces immediately. */
    alert: page.getByRole('alert'),
    /** Opens the menu of a row, and chooses. */
    choose: async (name: string, action: string) => {
      await actionFor(name).click();
      await menuItem(action).click();
    },
    /** Address of a resource, from the link in its row. */
    addressOf: async (list: string, name: string): Promise<string> => {
      await visit(page, `${list}?filter=${name}`);
      const href = await row(name).getByRole('link', { name, exact: true }).getAttribute('href');
      if (href === null) throw new Error(`${name} has no address`);
      return href.replace(/\?.*/, '');
    },
    /** The page has a heading and says something: it is not blank. */
    isThere: async () => {
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.getByRole('main')).not.toBeEmpty();
    },
  };
}
