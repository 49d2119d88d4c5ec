import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CloudProvider } from '../../cloud/cloud';
import { followUpsKey, browserRunPrefix } from '../../cloud/runs/runKeys';
import { signOut, useSession } from '../../cloud/session/session';
import { practiceCloud, type PracticeTest } from '../../testing/practice';

import { totp } from '../../simulator/session/totp';
import { renderPage } from '../../testing/testPage';
import { SignInAgain } from './SignInAgain';
import { SignInPage } from './SignInPage';

afterEach(cleanup);

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const field = (name: string | RegExp) => screen.findByLabelText<HTMLInputElement>(name);
const press = (name: string) => screen.findByRole('button', { name });

/** The sign-in page of a practice cloud without a session. */
async function openPage(
  returnTo = '/volumes',
): Promise<PracticeTest & ReturnType<typeof renderPage>> {
  const practice = await practiceCloud('empty');
  await signOut(practice.cloud);
  practice.sent.length = 0;
  const page = renderPage(
    <CloudProvider cloud={practice.cloud}>
      <SignInPage />
    </CloudProvider>,
    `/sign-in?return=${encodeURIComponent(returnTo)}`,
  );
  return { ...practice, ...page };
}

type Opened = Awaited<ReturnType<typeof openPage>>;

async function givePassword({ user }: Opened, username: string, password = 'cairn-practice') {
  const name = await field('User');
  await user.clear(name);
  await user.type(name, username);
  await user.type(await field('Password'), password);
  await user.click(await press('Sign in'));
}

const statusOf = ({ cloud }: PracticeTest) => cloud.session.current().status;

describe('the password', () => {
  test('signs most people in, and opens the requested page', async () => {
    const page = await openPage();
    const name = await field('User');
    expect(document.activeElement).toBe(name);
    await givePassword(page, 'operator');
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/volumes'));
    expect(page.cloud.session.current().user?.displayName).toBe('Camille Roy');
    expect(page.problems).toEqual([]);
  });

  test.each([
    ['operator', 'wrong', /did not accept this user, password and domain/],
    ['locked', 'cairn-practice', /is disabled or locked/],
  ])('of %s, %s, is refused with a clear error, and selected for retyping', async (...given) => {
    const [username, password, words] = given;
    const page = await openPage();
    await givePassword(page, username, password);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    const typed = await field('Password');
    expect(document.activeElement).toBe(typed);
    expect([typed.selectionStart, typed.selectionEnd]).toEqual([0, password.length]);
    expect((await field('User')).value).toBe(username);
  });

  test('with an unknown domain shows an error', async () => {
    const page = await openPage();
    await page.user.type(await field(/^Domain/), 'ROOT/nowhere');
    await givePassword(page, 'operator');
    expect((await screen.findByRole('alert')).textContent).toContain('no such domain');
  });
});

test('a browser that blocks cookies gets an explanation and a remedy', async () => {
  vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(false);
  await openPage();
  await screen.findByText('Your browser blocks cookies');
  screen.getByText(/Allow cookies for this site/);
  vi.restoreAllMocks();
});

test.each([
  ['/volumes?filter=a', '/volumes'],
  ['//evil.example', '/instances'],
  ['/\u0000', '/instances'],
])('with the return address %j, signing in leads to %s', async (asked, path) => {
  const page = await openPage(asked);
  const visited: string[] = [];
  page.router.subscribe(({ location }) => visited.push(location.pathname));
  await givePassword(page, 'operator');
  // This test's page is at every address, so it navigates again.
  await waitFor(() => expect(visited[0]).toBe(path));
});

describe('a code of an app', () => {
  test('signs in; nothing else is sent before it', async () => {
    const page = await openPage();
    await givePassword(page, 'totp');
    const code = await field('Code from your authenticator app');
    expect(document.activeElement).toBe(code);
    expect(code.autocomplete).toBe('one-time-code');
    expect(code.inputMode).toBe('numeric');
    expect(statusOf(page)).toBe('signedOut');
    await page.user.click(code);
    const now = totp(secret, page.clock.now());
    await page.user.paste(`${now.slice(0, 3)} ${now.slice(3)}`);
    await page.user.click(await press('Verify'));
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
    expect(page.sent.slice(0, 2)).toEqual(['login', 'validateUserTwoFactorAuthenticationCode']);
    expect(page.problems).toEqual([]);
  });

  test('can be typed again after a wrong one, without the password', async () => {
    const page = await openPage();
    await givePassword(page, 'totp');
    const code = await field('Code from your authenticator app');
    await page.user.type(code, '000000{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('did not accept this code');
    expect(code.value).toBe('');
    expect(document.activeElement).toBe(code);
    expect(statusOf(page)).toBe('signedOut');
    await page.user.type(code, `${totp(secret, page.clock.now())}{Enter}`);
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
    expect(page.sent.filter((command) => command === 'login')).toHaveLength(2);
  });

  test('is required, and not sent when it is missing', async () => {
    const page = await openPage();
    await givePassword(page, 'totp');
    await page.user.click(await press('Verify'));
    await screen.findByText('Enter the code.');
    expect(page.sent).not.toContain('validateUserTwoFactorAuthenticationCode');
  });

  test('can be cancelled: the unfinished session ends, and another person can sign in', async () => {
    const page = await openPage();
    await givePassword(page, 'totp');
    await page.user.click(await press('Back'));
    await waitFor(() => expect(page.sent).toContain('logout'));
    await givePassword(page, 'operator');
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
  });
});

test('a PIN signs in', async () => {
  const page = await openPage();
  await givePassword(page, 'pin');
  await page.user.type(await field('PIN'), '246810{Enter}');
  await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
});

describe('setting up', () => {
  const beginSession = async (choice: string) => {
    const page = await openPage();
    await givePassword(page, 'newcomer');
    await page.user.click(await screen.findByRole('radio', { name: choice }));
    await page.user.click(await press('Continue'));
    return page;
  };
  const shownKey = async () => (await field('Key')).value.replaceAll(' ', '');

  test('shows the key of an app, in groups and as a link, and takes its first code', async () => {
    const page = await beginSession('Authenticator app');
    const key = await shownKey();
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect((await field('Key')).value).toMatch(/^(\w{4} ){7}\w{4}$/);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /authenticator app/ });
    expect(link.href).toBe(`otpauth://totp/CloudStack:newcomer?secret=${key}&issuer=CloudStack`);
    const code = await field('Code from your authenticator app');
    expect(document.activeElement).toBe(code);
    await page.user.type(code, `${totp(key, page.clock.now())}{Enter}`);
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
    expect(page.problems).toEqual([]);
  });

  test('gives a PIN, which the next sign-in requires', async () => {
    const page = await beginSession('Fixed PIN');
    const pin = (await field('Your PIN')).value;
    await page.user.type(await field('PIN'), `${pin}{Enter}`);
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
    expect(page.state.collections.users.get('2fa00000-0000-4000-8000-000000000003')).toMatchObject({
      secondFactor: { provider: 'staticpin', key: pin, verified: true },
    });
  });

  test('shows a new key after a wrong code, since the engine discarded the first one', async () => {
    const page = await beginSession('Authenticator app');
    const key = await shownKey();
    await page.user.type(await field('Code from your authenticator app'), '000000{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('discarded the key');
    const next = await shownKey();
    expect(next).not.toBe(key);
    const code = await field('Code from your authenticator app');
    await page.user.type(code, `${totp(next, page.clock.now())}{Enter}`);
    await waitFor(() => expect(statusOf(page)).toBe('signedIn'));
  });
});

describe('over a page whose session has ended', () => {
  function Page() {
    const { status } = useSession();
    return (
      <>
        <input aria-label="Half filled in" />
        {status === 'ended' && <SignInAgain />}
      </>
    );
  }

  async function openOver() {
    const practice = await practiceCloud('empty');
    const page = renderPage(
      <CloudProvider cloud={practice.cloud}>
        <Page />
      </CloudProvider>,
    );
    await page.user.type(await field('Half filled in'), 'kept');
    practice.cloud.session.end(practice.cloud.session.key() ?? '');
    await screen.findByRole('dialog', { name: 'Your session has ended' });
    return { ...practice, ...page };
  }

  test('names its person, and preserves the form', async () => {
    const page = await openOver();
    screen.getByText(/Sign in again as Camille Roy/);
    expect((await field('User')).value).toBe('operator');
    await page.user.type(await field('Password'), 'cairn-practice{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await field('Half filled in')).value).toBe('kept');
    expect(page.cloud.session.current().generation).toBe(0);
  });

  test('warns another person before input is discarded', async () => {
    const page = await openOver();
    await givePassword(page, 'pin');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /signed in as Noah Gagnon, but this page belongs to Camille Roy/,
    );
    expect(screen.getByRole('alert').textContent).not.toContain('after the current step');
    expect(document.activeElement?.textContent).toBe('Back');
    await page.user.click(await press('Back'));
    await waitFor(() => expect(page.sent).toContain('logout'));
    expect((await field('Half filled in')).value).toBe('kept');
    expect(page.cloud.session.current()).toMatchObject({ status: 'ended', generation: 0 });

    await givePassword(page, 'pin');
    await page.user.click(await press('Continue as Noah Gagnon'));
    await page.user.type(await field('PIN'), '246810{Enter}');
    await waitFor(() => expect(page.cloud.session.current().generation).toBe(1));
    expect((await field('Half filled in')).value).toBe('');
  });

  test('lists for another person the work that stays unfinished', async () => {
    const page = await openOver();
    const { memory, session } = page.cloud;
    const volume = { id: 'v', name: 'DATA-9' };
    memory.setItem(
      `${browserRunPrefix(followUpsKey, session.current().user?.id ?? '')}task`,
      JSON.stringify({ kind: 'attachVolume', taskId: 'task', instanceId: 'i', volume }),
    );
    await givePassword(page, 'pin');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /stops these after the current step.*DATA-9 is not attached\./,
    );
  });

  test('after Cancel, a notice offers sign-in again', async () => {
    const page = await openOver();
    await page.user.click(await press('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await page.user.click(await press('Sign in'));
    await screen.findByRole('dialog', { name: 'Your session has ended' });
  });
});
