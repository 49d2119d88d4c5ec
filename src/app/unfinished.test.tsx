import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import type { Cloud } from '../cloud/cloud';
import { deletionsOf } from '../resources/recovery-points/deletion/deletions';
import { rollbacksOf } from '../resources/recovery-points/rollback/rollbacks';
import { signIn } from '../cloud/session/session';
import { snapshotAll } from '../resources/instances/snapshotAll';
import { memoryStorage } from '../browser/storage';
import { rollbackFor, readFacts } from '../testing/rollbackFacts';
import { browserLocks } from '../testing/locks';
import { practiceCloud, type PracticeTest } from '../testing/practice';
import { instancesQuery } from '../resources/instances/instances';
import { newCreations } from '../resources/recovery-points/moment/creation';
import { creationsOf } from '../resources/recovery-points/moment/creations';
import { volumesQuery } from '../resources/volumes/volumes';
import { deletePlan } from '../resources/recovery-points/deletion/deletePlan';
import { newDeletion } from '../resources/recovery-points/deletion/deletion';
import { en } from '../testing/texts';
import { operator } from '../simulator/scenarios';
import { App, Frame } from './App';
import { routes } from './routes';

vi.setConfig({ testTimeout: 120_000 });
afterEach(cleanup);

function show(cloud: Cloud) {
  const router = createMemoryRouter(routes(cloud), { initialEntries: ['/snapshots'] });
  render(
    <Frame language="en" texts={en}>
      <App cloud={cloud} router={router} />
    </Frame>,
  );
  return userEvent.setup();
}

/** Another tab of the browser, in which the operator signs in. */
async function openTab(practice: PracticeTest, locks = browserLocks()()): Promise<Cloud> {
  const cloud = practice.duplicate({ ...practice.cloud, storage: memoryStorage() }, locks);
  await signIn(cloud, operator);
  return cloud;
}

async function beginRollback({ clock }: PracticeTest, cloud: Cloud) {
  const facts = await readFacts(cloud, 'demo-saas-video', 'encoder-2-installed');
  rollbacksOf(cloud).start(rollbackFor(facts, 'run-1', clock.now()));
  const rollback = () => rollbacksOf(cloud).of(facts.instance.id) ?? expect.fail('it is gone');
  for (let seconds = 0; seconds < 600 && rollback().stepIndex < 2; seconds += 1)
    await clock.advance(1_000);
  return rollback;
}

async function beginMoment({ clock }: PracticeTest, cloud: Cloud) {
  const all = (await cloud.queryClient.fetchQuery(instancesQuery(cloud))).items;
  const planned = ['warrenton-nginx01', 'warrenton-redis-01'].map((name) => {
    const instance = all.find((each) => each.name === name) ?? expect.fail(name);
    return { instance, type: 'Disk' as const };
  });
  const about = { name: 'Moment', runId: 'm1', now: clock.now(), mayLink: true, tags: {} };
  for (const lane of newCreations(planned, [], about)) creationsOf(cloud).start(lane);
  return planned;
}

async function beginRound({ clock }: PracticeTest, cloud: Cloud) {
  const { instance } = await readFacts(cloud, 'warrenton-mysql-node01', 'node01-recovery01');
  const all = (await cloud.queryClient.fetchQuery(volumesQuery(cloud))).items;
  const volumes = all.filter(({ instanceId }) => instanceId === instance.id);
  expect(volumes.length).toBeGreaterThan(1);
  snapshotAll(cloud, { instance, volumes });
  await clock.advance(0);
}

async function chooseSignOut(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: /^Preferences and account/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
}

/** True where the browser would ask before the tab is closed. */
const asksBeforeLeaving = () =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const statusOf = (cloud: Cloud) => cloud.session.current().status;
const question = { name: 'Sign out before everything is finished?' };

test('with nothing left to send, signing out asks nothing', async () => {
  const { cloud } = await practiceCloud('warrenton');
  const user = show(cloud);
  await chooseSignOut(user);
  await waitFor(() => expect(statusOf(cloud)).toBe('signedOut'));
  expect(asksBeforeLeaving()).toBe(false);
});

test('signing out asks while a rollback has steps left, and names them; the next sign-in reports it', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud } = practice;
  await beginRollback(practice, cloud);
  const user = show(cloud);
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  await chooseSignOut(user);
  const dialog = await screen.findByRole('alertdialog', question);
  within(dialog).getByText(
    'Rollback of demo-saas-video to encoder-2-installed: 1 step is not sent.',
  );
  expect(document.activeElement?.textContent).toBe('Cancel');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(statusOf(cloud)).toBe('signedIn');

  await chooseSignOut(user);
  await screen.findByRole('alertdialog', question);
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(statusOf(cloud)).toBe('signedOut'));
  await practice.clock.advance(60_000);
  expect(practice.sent).not.toContain('startVirtualMachine');
  await signIn(cloud, operator);
  await screen.findAllByText(
    'The rollback of demo-saas-video to encoder-2-installed stopped after “Stop”. “Roll back” was sent and may still complete in the cloud. demo-saas-video is Stopped.',
  );
});

test('with only its last step running, signing out does not ask', async () => {
  const practice = await practiceCloud('warrenton');
  const rollback = await beginRollback(practice, practice.cloud);
  while (rollback().stepIndex < 3 || rollback().sent?.taskId === undefined)
    await practice.clock.advance(1_000);
  const user = show(practice.cloud);
  await chooseSignOut(user);
  await waitFor(() => expect(statusOf(practice.cloud)).toBe('signedOut'));
});

test('signing out asks about the runs of another tab', async () => {
  const practice = await practiceCloud('warrenton');
  const openLocks = browserLocks();
  await beginRollback(practice, await openTab(practice, openLocks()));
  const user = show(await openTab(practice, openLocks()));
  await chooseSignOut(user);
  await screen.findByText(
    'Rollback of demo-saas-video to encoder-2-installed: 1 step is not sent.',
  );
});

test('signing out and closing the tab ask about a deletion of several points', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud, clock } = practice;
  const { instance, points } = await readFacts(cloud, 'demo-saas-video', 'encoder-2-installed');
  const plan = deletePlan(
    points.items,
    points.items.map(({ id }) => id),
  );
  deletionsOf(cloud).start(newDeletion(instance, plan, { id: 'run-1', now: clock.now() }));
  const user = show(cloud);
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  await chooseSignOut(user);
  await screen.findByText(
    /^Deletion of recovery points of demo-saas-video: \d points? (is|are) not deleted/,
  );
});

test('signing out asks about the points of a moment; the next sign-in reports them', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud, clock } = practice;
  const planned = await beginMoment(practice, cloud);
  const user = show(cloud);
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  await chooseSignOut(user);
  const dialog = within(await screen.findByRole('alertdialog', question));
  for (const { instance } of planned) dialog.getByText(new RegExp(instance.name));
  await user.click(dialog.getByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(statusOf(cloud)).toBe('signedOut'));
  await clock.advance(3_600_000);
  expect(practice.sent).not.toContain('createTags');
  await signIn(cloud, operator);
  await screen.findAllByText('Some recovery points of “Moment” are not complete.');
});

test('signing out and closing the tab ask about a round of snapshots; then it is reported', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud } = practice;
  const user = show(cloud);
  await beginRound(practice, cloud);
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  await chooseSignOut(user);
  await screen.findByText(/^No snapshot is taken of /);
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(statusOf(cloud)).toBe('signedOut'));
  await signIn(cloud, operator);
  await waitFor(async () => {
    await practice.clock.advance(1_000);
    screen.getAllByText(
      /^Snapshots of all volumes of warrenton-mysql-node01 stopped: 1 of 2 were taken. Not taken: /,
    );
  });
});

test('work that a closed tab left is reported where the same person signs in', async () => {
  const practice = await practiceCloud('warrenton');
  const openLocks = browserLocks();
  const closed = openLocks();
  const first = await openTab(practice, closed);
  await beginRollback(practice, first);
  first.session.signedOut = () => undefined;
  closed.close();
  show(await openTab(practice, openLocks()));
  const toast = await screen.findAllByText(
    /^The rollback of demo-saas-video .* stopped after “Stop”\./,
  );
  expect(toast.length).toBeGreaterThan(0);
  screen.getByRole('link', { name: 'Show' });
});

test('points of a moment that a closed tab left are reported', async () => {
  const practice = await practiceCloud('warrenton');
  const openLocks = browserLocks();
  const closed = openLocks();
  const first = await openTab(practice, closed);
  await beginMoment(practice, first);
  await practice.clock.advance(0);
  first.session.signedOut = () => undefined;
  closed.close();
  show(await openTab(practice, openLocks()));
  await screen.findAllByText('Some recovery points of “Moment” are not complete.');
  await screen.findByRole('link', { name: 'Show' });
});
