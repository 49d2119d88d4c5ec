import { expect, type Page } from '@playwright/test';
import type { PracticeFault, PracticeScenario } from '../src/app/practice/practice';

const minute = 60_000;

/** Actions of a test on the practice cloud itself, through the controls that its page offers to scripts. */
export interface PracticeCloud {
  /** Ends whatever runs, by moving the cloud's time on. */
  forward: () => Promise<void>;
  /** Lets the next calls go wrong, in one command or in all. */
  fault: (name: PracticeFault, command?: string) => Promise<void>;
  /** Puts everything right that was let go wrong. */
  clear: () => Promise<void>;
  /** Starts another scenario; the page restarts on Instances. */
  scenario: (name: PracticeScenario) => Promise<void>;
}

/** Opens the console on the practice cloud with its time standing still. */
export async function openPracticeCloud(page: Page, path = '/instances'): Promise<PracticeCloud> {
  const heading = page.getByRole('heading', { level: 1 });
  const pause = async () => {
    await expect(heading).toBeVisible();
    await page.waitForFunction(() => window.practiceCloud !== undefined);
    await page.evaluate(() => window.practiceCloud?.setSpeed(0));
  };
  await page.goto(path);
  await pause();
  return {
    forward: () => page.evaluate((ms) => window.practiceCloud?.moveForward(ms), 10 * minute),
    fault: (fault, command) =>
      page.evaluate(([kind, only]) => window.practiceCloud?.addFault(kind, only), [
        fault,
        command,
      ] as const),
    clear: () => page.evaluate(() => window.practiceCloud?.clearFaults()),
    async scenario(name) {
      const loaded = page.waitForEvent('load');
      // It loads the page again, and so never returns.
      await page.evaluate((id) => void window.practiceCloud?.changeScenario(id), name);
      await loaded;
      await pause();
    },
  };
}
