import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** Control address of the practice cloud behind nginx (see `src/simulator/host/practiceAddress.ts`). */
const control = 'http://127.0.0.1:4175/practice';

const minute = 60_000;

/** The cloud at the other end of the network, controlled by a test: time passes only on its command. */
export interface NetworkCloud {
  /** The cloud as on its first day. */
  startAnew: () => Promise<void>;
  /** Moves time on by 10 minutes: whatever runs has ended. */
  forward: () => Promise<void>;
  /** Moves time on by 31 minutes: every session has ended, whatever runs too. */
  expire: () => Promise<void>;
  /** Lets time run, practice seconds per second. */
  run: (speed: number) => Promise<void>;
  /** Its own time, ms since 1970. */
  now: () => Promise<number>;
  /** Changes settings of the server, until it restarts. */
  set: (settings: object) => Promise<void>;
}

export function networkCloud(request: APIRequestContext): NetworkCloud {
  const order = async (data: object) => {
    expect(await request.post(control, { data })).toBeOK();
  };
  return {
    startAnew: () =>
      order({ scenario: 'warrenton', speed: 0, settings: { sessionTimeoutMs: 30 * minute } }),
    forward: () => order({ moveForwardMs: 10 * minute }),
    expire: () => order({ moveForwardMs: 31 * minute }),
    run: (speed) => order({ speed }),
    async now() {
      const answer = await request.get(control);
      expect(answer).toBeOK();
      return Number(Object(await answer.json()).now);
    },
    set: (settings) => order({ settings }),
  };
}

/** People who may sign in; all have the practice cloud's password. */
export type Username = 'operator' | 'observer' | 'colleague' | 'totp' | 'pin' | 'newcomer';

/** Fills in the sign-in form that is on the screen, on its page or over another one, and sends it. */
export async function signIn(page: Page, username: Username): Promise<void> {
  await page.getByLabel('User', { exact: true }).fill(username);
  await page.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Opens a page of the console, signing in first. */
export async function enter(
  page: Page,
  username: Username,
  path = '/instances',
  site = '',
): Promise<void> {
  await page.goto(`${site}${path}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signIn(page, username);
  await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === path);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in');
}
