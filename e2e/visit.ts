import { expect, type Page } from '@playwright/test';

/**
 * Opens an address of the same environment without loading the page again, as Forward does: a load takes most of a
 * test's time. `page.goto` is for what a load is to show.
 */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    // The router's own record of an entry.
    const idx = Number(Object(history.state).idx ?? 0) + 1;
    history.pushState({ usr: null, key: `visit-${String(idx)}`, idx }, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Visits another page, and waits until its heading has the focus. No dialog may be open. */
export async function visitPage(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await visit(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
