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

/** Opens the console on the practice cloud with its time standing still; a new one starts with the scenario. */
export async function openPracticeCloud(
  page: Page,
  path = '/instances',
  scenario: PracticeScenario = 'warrenton',
): Promise<PracticeCloud> {
  /** The controls of the page that is there now, once it has them. */
  const controls = () => page.waitForFunction(() => window.practiceCloud);
  const isOpen = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await controls();
  };
  await page.addInitScript(
    (start) => {
      window.practiceStart = start;
    },
    { scenario, speed: 0 },
  );
  await page.goto(path);
  await isOpen();
  return {
    // Tasks are asked for at once, as when the network is back: no test waits for the next poll.
    forward: async () =>
      (await controls()).evaluate(async (cloud, ms) => {
        await cloud?.moveForward(ms);
        dispatchEvent(new Event('online'));
      }, 10 * minute),
    fault: async (...fault) =>
      (await controls()).evaluate((cloud, [kind, only]) => cloud?.addFault(kind, only), fault),
    clear: async () => (await controls()).evaluate((cloud) => cloud?.clearFaults()),
    async scenario(name) {
      const loaded = page.waitForEvent('load');
      // It loads the page again, and so never returns.
      await (await controls()).evaluate((cloud, id) => void cloud?.changeScenario(id), name);
      await loaded;
      await isOpen();
    },
  };
}
