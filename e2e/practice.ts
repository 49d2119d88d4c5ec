import { expect, type Page } from '@playwright/test';

const panelWords = {
  'en-CA': {
    title: 'Practice cloud',
    close: /^Close/,
    speed: 'Speed of time',
    paused: 'Paused',
    forward: 'Advance 10 minutes',
    scenario: 'Scenario',
    start: 'Load this scenario',
    fault: 'Fault',
    command: 'Only in this command',
    addFault: 'Inject fault',
    active: /fault.* active/,
    clear: 'Clear faults',
  },
  'fr-CA': {
    title: 'Nuage de démonstration',
    close: /^Fermer/,
    speed: 'Vitesse du temps',
    paused: 'En pause',
    forward: 'Avancer de 10 minutes',
    scenario: 'Scénario',
    start: 'Charger ce scénario',
    fault: 'Panne',
    command: 'Seulement dans cette commande',
    addFault: 'Déclencher la panne',
    active: /pannes? (est|sont) active/,
    clear: 'Effacer les pannes',
  },
} as const;

/** Actions of a test on the practice cloud itself, through the panel that any visitor has. */
export interface PracticeCloud {
  /** Ends whatever runs, by moving the cloud's time on. */
  forward: () => Promise<void>;
  /** Lets the next calls go wrong, in one command or in all. */
  fault: (name: string, command?: string) => Promise<void>;
  /** Puts everything right that was let go wrong. */
  clear: () => Promise<void>;
  /** Starts another scenario; the page restarts on Instances. */
  scenario: (id: string) => Promise<void>;
}

/** Opens the console on the practice cloud with its time standing still. */
export async function openPracticeCloud(
  page: Page,
  language: string = 'en-CA',
  path = '/instances',
): Promise<PracticeCloud> {
  const words = panelWords[language === 'fr-CA' ? 'fr-CA' : 'en-CA'];
  const panel = page.getByRole('complementary', { name: words.title });
  const toggle = page.getByRole('button', { name: words.title, exact: true });
  /** Works in the panel as a person would, and leaves the page as it was: address, focus and all. */
  const inPanel = async (work: () => Promise<void>) => {
    await toggle.click();
    await expect(panel).toBeVisible();
    await work();
    await panel.getByRole('button', { name: words.close }).click();
    await expect(panel).toBeHidden();
  };
  const pause = async () => {
    await inPanel(async () => {
      await panel.getByLabel(words.speed).selectOption(words.paused);
      await expect(panel.getByLabel(words.speed)).toHaveValue('0');
    });
  };
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await pause();
  return {
    forward: () =>
      inPanel(async () => {
        const forward = panel.getByRole('button', { name: words.forward });
        await forward.click();
        await expect(forward).not.toHaveAttribute('aria-busy');
      }),
    fault: (name, command = '') =>
      inPanel(async () => {
        await panel.getByLabel(words.fault).selectOption(name);
        await panel.getByLabel(words.command).fill(command);
        await panel.getByRole('button', { name: words.addFault }).click();
        await expect(panel.getByText(words.active)).toBeVisible();
      }),
    clear: () =>
      inPanel(async () => {
        await panel.getByRole('button', { name: words.clear }).click();
        await expect(panel.getByText(words.active)).toBeHidden();
      }),
    scenario: async (id) => {
      await toggle.click();
      await panel.getByLabel(words.scenario).selectOption(id);
      await panel.getByRole('button', { name: words.start }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: words.start }).click();
      await expect(panel).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await pause();
    },
  };
}
