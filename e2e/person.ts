import { expect, type Locator, type Page } from '@playwright/test';

/** How a person gets things done: with a mouse, or with the keyboard alone. */
export interface Person {
  /** Presses a button or follows a link. */
  press: (target: Locator) => Promise<void>;
  /** Writes into a field, in place of what stands there. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Ticks a box. */
  tick: (box: Locator) => Promise<void>;
  /** Picks an entry of an open menu. */
  pick: (entry: Locator) => Promise<void>;
}

/** A person with a mouse. */
export const withMouse = (): Person => ({
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  tick: (box) => box.check(),
  pick: (entry) => entry.click(),
});

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Tabs until the target has the focus; a target that Tab never reaches fails the test. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
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
  tick: async (box) => {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
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
});
