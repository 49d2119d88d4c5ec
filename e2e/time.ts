import { expect, type Locator } from '@playwright/test';

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
