import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { practiceCloud } from '../../testing/practice';
import type { Environment } from '../../cloud/environments/environment';
import { showAt } from '../../testing/practicePage';
import { EnvironmentList } from './EnvironmentList';
import { EnvironmentSwitcher } from './EnvironmentSwitcher';

/** Addresses of the links that were followed; the page itself stays. */
let followed: string[] = [];
const follow = (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  event.preventDefault();
  followed.push(link.getAttribute('href') ?? '');
};
beforeEach(() => {
  followed = [];
  document.addEventListener('click', follow);
});
afterEach(() => {
  document.removeEventListener('click', follow);
  cleanup();
});

async function list(scenario: 'warrenton' | 'fleet', environment?: Environment) {
  const practice = await practiceCloud(scenario);
  const test = { ...practice, cloud: practice.reload(environment) };
  const page = showAt(test, '/volumes', {
    '/volumes': <EnvironmentList path="/volumes" focused />,
  });
  await screen.findByRole('link', { name: /^Default/ });
  return { ...page, ...test };
}

const links = () => screen.getAllByRole('link').map((link) => link.textContent);

test('the environments are links to the same list in each, the present one marked', async () => {
  const { state } = await list('warrenton', { kind: 'all' });
  const laboratory = [...state.collections.projects.values()].find(
    ({ name }) => name === 'Laboratory',
  );
  expect(screen.getByRole('link', { name: /^Default/ }).getAttribute('href')).toBe('/volumes');
  const all = screen.getByRole('link', { name: /^All environments/ });
  expect(all.getAttribute('href')).toBe('/environments/all/volumes');
  expect(all.getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('link', { name: /^Laboratory/ }).getAttribute('href')).toBe(
    `/environments/${laboratory?.id ?? ''}/volumes`,
  );
  expect(screen.getByRole('link', { name: /^Archive 2024/ }).textContent).toContain('Suspended');
  expect(screen.queryByRole('link', { name: /Accounting/ })).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(document.activeElement).toBe(all);
});

test('the arrow keys, Home and End go through them', async () => {
  const { user } = await list('warrenton');
  const expectAt = (name: RegExp) =>
    expect(document.activeElement).toBe(screen.getByRole('link', { name }));
  expectAt(/^Default/);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expectAt(/^Archive 2024/);
  await user.keyboard('{End}');
  expectAt(/^Web shop/);
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expectAt(/^Laboratory/);
  await user.keyboard('{Home}');
  expectAt(/^Default/);
});

test('a part of the name filters many environments, and Enter opens the first', async () => {
  const { user } = await list('fleet');
  const field = screen.getByRole('searchbox', { name: 'Find an environment' });
  expect(document.activeElement).toBe(field);
  expect(links()).toHaveLength(2 + 48);
  await user.keyboard('{Enter}');
  expect(followed).toEqual([]);
  await user.keyboard('TEAM-1');
  expect(links()).toHaveLength(10);
  screen.getByText(/^10 environments/);
  await user.keyboard('2{Enter}');
  expect(links()).toEqual([expect.stringContaining('team-12')]);
  expect(followed).toEqual([expect.stringMatching(/^\/environments\/[^/]+\/volumes$/)]);
  await user.keyboard('x');
  expect(screen.queryByRole('link')).toBeNull();
  screen.getByText(/^No environment matches/);
});

const switcher = <EnvironmentSwitcher />;

test('the switcher names the environment, opens the list, and takes the focus back', async () => {
  const practice = await practiceCloud('warrenton');
  const { user } = showAt(practice, '/snapshots', { '/snapshots': switcher });
  const button = await screen.findByRole('button', { name: 'Environment: Default' });
  await user.click(button);
  const dialog = within(await screen.findByRole('dialog', { name: 'Choose an environment' }));
  const link = await dialog.findByRole('link', { name: /^Web shop/ });
  await user.click(link);
  expect(followed).toEqual([expect.stringMatching(/^\/environments\/[^/]+\/snapshots$/)]);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(button);
});

test('shows no switcher without a choice, or where environments may not be read', async () => {
  const empty = await practiceCloud('empty');
  showAt(empty, '/volumes', { '/volumes': switcher });
  await waitFor(() => expect(empty.sent).toContain('listProjects'));
  await empty.clock.advance(1_000);
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();

  const practice = await practiceCloud('warrenton');
  const { accounts, users } = practice.state.collections;
  const user = [...users.values()].find(({ username }) => username === 'operator');
  const account = accounts.get(user?.accountId ?? '');
  if (account === undefined) throw new Error('there is no operator');
  accounts.set(account.id, { ...account, commands: ['listApis', 'listCapabilities'] });
  showAt(practice, '/volumes', { '/volumes': switcher });
  await waitFor(() => expect(practice.sent).toContain('listCapabilities'));
  await practice.clock.advance(1_000);
  expect(practice.sent).not.toContain('listProjects');
  expect(screen.queryByRole('button')).toBeNull();
});
