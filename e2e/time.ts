import { expect, type Locator, type Page } from '@playwright/test';

interface Time {
  forward: () => Promise<void>;
}

/** Moves the cloud's time on until something shows, waiting so many ms for it each time. */
async function moveOn(cloud: Time, shown: Locator, timeout: number): Promise<void> {
  await expect(async () => {
    await cloud.forward();
    await expect(shown).toBeVisible({ timeout });
  }).toPass({ intervals: [0] });
}

/**
 * Moves the cloud's time on until the next state shows. Once may not do: the call that is to end may still be on its
 * way. It waits long each time, so that no state is passed over.
 */
export const untilShown = (cloud: Time, shown: Locator) => moveOn(cloud, shown, 10_000);

/** Moves the cloud's time on, through all steps in between, until the last state shows. */
export const untilOver = (cloud: Time, shown: Locator) => moveOn(cloud, shown, 1_500);

/**
 * Waits until the cloud has taken so many changes: a request on its way would end with the page. The number at *Tasks*
 * does not say so: it may still be that of the step before.
 */
export async function untilTaken(page: Page, changes: number): Promise<void> {
  await page.getByRole('button', { name: /^(Tasks|Tâches)/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('listitem')).toHaveCount(changes);
  await panel.getByRole('button', { name: /^(Close|Fermer)$/ }).click();
  await expect(panel).toHaveCount(0);
}
