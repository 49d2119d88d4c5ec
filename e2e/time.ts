import { expect, type Locator } from '@playwright/test';

/** Moves the cloud's time on until something shows. Once may not do: the call that is to end may still be on its way. */
export async function untilShown(
  cloud: { forward: () => Promise<void> },
  shown: Locator,
): Promise<void> {
  await expect(async () => {
    await cloud.forward();
    await expect(shown).toBeVisible({ timeout: 1_500 });
  }).toPass({ intervals: [0] });
}
