import { expect, type Locator, type Page } from '@playwright/test';

/** A person's way to act: with a mouse, or with the keyboard alone. */
export interface Person {
  /** Presses a button or follows a link. */
  press: (target: Locator) => Promise<void>;
  /** Writes into a field, in place of its present text. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Chooses an option of a native select by the beginning of its text. */
  choose: (field: Locator, option: string) => Promise<void>;
  /** Ticks a box. */
  tick: (box: Locator) => Promise<void>;
  /** Takes the tick from a box. */
  untick: (box: Locator) => Promise<void>;
  /** Picks an entry of an open menu. */
  pick: (entry: Locator) => Promise<void>;
  /** Changes to another view of the same page, by its tab. */
  view: (tab: Locator) => Promise<void>;
}

/** The option of a select that begins with a text. */
const optionOf = (field: Locator, text: string) =>
  field.locator('option').filter({ hasText: text }).first();

/** A person with a mouse. */
export const withMouse = (): Person => ({
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: async (field, option) => {
    const label = await optionOf(field, option).textContent();
    await field.selectOption({ label: label ?? option });
  },
  tick: (box) => box.check(),
  untick: (box) => box.uncheck(),
  pick: (entry) => entry.click(),
  view: async (tab) => {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  },
});

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Tabs until the target has the focus; a target that Tab never reaches fails the test. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // Found once: to find an element by its role again after each press takes longer than the press.
  let element = await target.elementHandle();
  for (let presses = 0; presses < 150; presses++) {
    const focus = await element?.evaluate((node) =>
      node.isConnected ? node === document.activeElement : undefined,
    );
    if (focus === true) return;
    if (focus === undefined) element = await target.elementHandle();
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** A person with the keyboard alone. */
export const withKeyboard = (page: Page): Person => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  choose: async (field, option) => {
    await tabTo(page, field);
    // Typing chooses among the loaded options.
    await expect(optionOf(field, option)).toBeAttached();
    await page.keyboard.type(option);
    await expect(field.locator('option:checked')).toContainText(option);
  },
  tick: async (box) => {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  untick: async (box) => {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).not.toBeChecked();
  },
  pick: async (entry) => {
    await expect(entry).toBeVisible();
    for (let presses = 0; presses < 30; presses++) {
      if (await isFocused(entry)) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`ArrowDown never reached ${entry}`);
  },
  view: async (tab) => {
    // Tab reaches only the selected tab of a tab list; the arrows continue from there (ARIA tabs pattern).
    await tabTo(page, page.getByRole('tab', { selected: true }));
    for (let presses = 0; presses < 5 && !(await isFocused(tab)); presses++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  },
});
