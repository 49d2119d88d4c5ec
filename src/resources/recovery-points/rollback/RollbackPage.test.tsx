import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { runChange } from '../../../cloud/changes/change';
import { createRecoveryPoint } from '../recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import {
  failCommand,
  practiceCloud,
  corruptRows,
  type PracticeTest,
} from '../../../testing/practice';
import { readDescription } from './safetyPoint';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt, untilRead } from '../../../testing/practicePage';
import { RollbackPage } from './RollbackPage';
import { RunAnnouncer } from '../runs/RunAnnouncer';

afterEach(cleanup);

const hour = 3_600_000;
const changes = ['createVMSnapshot', 'stopVirtualMachine', 'revertToVMSnapshot'];

async function openPlan(test: PracticeTest, instanceName: string, pointName: string) {
  const { instance, point } = await instanceNamed(test, instanceName);
  const page = showAt(test, paths.rollback(instance.id, point(pointName).id), {
    '/instances/:id/recovery-points/:pointId/rollback': (
      <>
        <RunAnnouncer />
        <RollbackPage />
      </>
    ),
  });
  const title = `Roll back ${instanceName}`;
  await screen.findByRole('heading', { level: 1, name: title });
  await screen.findByRole('list', { name: 'Steps' });
  await untilRead(test);
  const confirm = () => screen.getByRole('button', { name: 'Roll back instance' });
  const lines = (name: string) =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  return { ...page, instance, confirm, lines, target: point(pointName) };
}

/** True if the browser would ask before the tab is closed. */
const asksBeforeLeaving = () =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A recovery point by someone else. */
async function makePoint(test: PracticeTest, instanceName: string, name: string) {
  const { instance } = await instanceNamed(test, instanceName);
  const input = { instance, name, description: '', memory: true };
  await createRecoveryPoint.send(test.cloud.client, input);
  await test.clock.advance(hour);
}

const sentChanges = ({ sent }: PracticeTest) => sent.filter((command) => changes.includes(command));

test('a running instance and a disk point: four steps, each with its condition', async () => {
  const cloud = await practiceCloud('warrenton');
  const { lines, confirm } = await openPlan(cloud, 'demo-saas-video', 'encoder-2-installed');
  screen.getByText('4 checks passed');
  expect(screen.queryByRole('list', { name: 'Checks' })).toBeNull();
  const steps = [
    /^1Create safety point “Safety point \d{4}-\d\d-\d\d \d\d:\d\d \S+”/,
    /^2Stop demo-saas-video /,
    /^3Roll back to encoder-2-installed /,
    /^4Start demo-saas-video /,
  ];
  expect(lines('Steps')).toEqual(steps.map((line) => expect.stringMatching(line)));
  screen.getByText(/The cloud requires demo-saas-video to be stopped first/);
  screen.getByText(/Closing it stops after the current step/);
  expect(document.activeElement).not.toBe(confirm());
});

test('once done, it shows the result, and offers an undo', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, confirm, instance, target, router } = await openPlan(
    cloud,
    'warrenton-mysql-node01',
    'node01-recovery01',
  );
  expect(asksBeforeLeaving()).toBe(false);
  await user.click(confirm());
  await screen.findByText(/^Step 1 of 2: Create safety point “Safety point .+”$/);
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Rolling back to node01-recovery01' }),
    ),
  );
  expect(asksBeforeLeaving()).toBe(true);
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', {
    name: 'warrenton-mysql-node01 is back at node01-recovery01',
  });
  expect(asksBeforeLeaving()).toBe(false);
  expect(sentChanges(cloud)).toEqual(['createVMSnapshot', 'revertToVMSnapshot']);

  const { points } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  const safety = points.find(({ name }) => name.startsWith('Safety point '));
  if (safety === undefined) throw new Error('No safety point');
  expect(points.find(({ current }) => current)?.id).toBe(target.id);
  expect(readDescription(safety.description)).toMatchObject({
    text: 'State of warrenton-mysql-node01, saved before a rollback to node01-recovery01.',
    mark: { targetId: target.id },
  });
  await user.click(await screen.findByRole('button', { name: 'Undo this rollback' }));
  expect(router.state.location.pathname).toBe(paths.rollback(instance.id, safety.id));
  await screen.findByText(/^You undo the rollback to node01-recovery01\. You go back/);
  const further = screen.getByRole('checkbox', { name: 'Create a safety point first' });
  expect(further).toHaveProperty('checked', false);
});

test('the calls of the plan are shown before any of them is sent', async () => {
  const cloud = await practiceCloud('forest');
  const { user } = await openPlan(cloud, 'forest-stopped', 'warm');
  await user.click(screen.getByRole('checkbox', { name: 'Start forest-stopped first' }));
  await user.click(await screen.findByRole('button', { name: 'API commands' }));
  const field = await screen.findByRole('textbox', { name: 'Commands for CloudMonkey (cmk)' });
  const text = field instanceof HTMLTextAreaElement ? field.value : '';
  expect(text.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'cmk create vmsnapshot',
    'cmk start virtualmachine',
    'cmk revert tovmsnapshot',
  ]);
  expect(sentChanges(cloud)).toEqual([]);
});

test('a change by others locks the button, is shown, and needs a new confirmation', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, confirm } = await openPlan(cloud, 'warrenton-mysql-node01', 'node01-recovery01');
  await makePoint(cloud, 'warrenton-mysql-node01', 'point-from-elsewhere');

  await user.click(confirm());
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('New recovery point: point-from-elsewhere.');
  // The point may first be read while it is being created.
  await waitFor(() =>
    expect(notice.textContent).toContain('The current point is now point-from-elsewhere.'),
  );
  const before = sentChanges(cloud).length;
  await waitFor(() => expect(confirm().getAttribute('aria-disabled')).toBe('true'));
  await user.click(confirm());
  expect(sentChanges(cloud)).toHaveLength(before);

  await user.click(within(notice).getByRole('button', { name: 'Show the new plan' }));
  screen.getByText(/point-from-elsewhere, 2026/);
  await user.click(confirm());
  await screen.findByText(/^Step 1 of 2/);
});

test('a stopped instance and a point with memory: offers to start first, or other points', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm, lines } = await openPlan(cloud, 'forest-stopped', 'warm');
  expect(confirm().getAttribute('aria-disabled')).toBe('true');
  expect(lines('Steps').at(-1)).toMatch(/Roll back to warm Blocked.*Start it first/);
  screen.getByRole('link', { name: 'cold' });
  await user.click(screen.getByRole('checkbox', { name: 'Start forest-stopped first' }));
  expect(lines('Steps').map((line) => line?.includes('Blocked'))).toEqual([false, false, false]);
  expect(confirm().getAttribute('aria-disabled')).toBe('false');
});

test('the usual number of points without a known limit: warns that the cloud may refuse one more', async () => {
  const { confirm, lines } = await openPlan(
    await practiceCloud('forest'),
    'forest-limit-of-ten',
    'step-04',
  );
  expect(lines('Steps')[0]).toMatch(/has 10 recovery points.*refuses it/);
  screen.getByText(/You may be out of recovery point slots/);
  screen.getByRole('link', { name: 'See what deleting step-01 changes' });
  expect(confirm().getAttribute('aria-disabled')).toBe('false');
});

test('no slot for the safety point: proposes what to delete, or to go without', async () => {
  const cloud = await practiceCloud('forest');
  const { instance } = await instanceNamed(cloud, 'forest-limit-of-ten');
  const input = { instance, name: 'one-more', description: '', memory: false };
  await expect(runChange(cloud.cloud, createRecoveryPoint, input)).rejects.toThrow('just have');
  const { user, confirm, lines, target } = await openPlan(cloud, 'forest-limit-of-ten', 'step-04');
  expect(lines('Steps')[0]).toMatch(/Blocked.*its limit is 10/);
  screen.getByText(/step-01.*: oldest, on the current branch/);
  const link = screen.getByRole('link', { name: 'See what deleting step-01 changes' });
  expect(link.getAttribute('href')).toContain(`&rollback=${target.id}`);
  await user.click(screen.getByRole('checkbox', { name: /Create a safety point first/ }));
  screen.getByText(/Without it you can’t undo the rollback/);
  expect(confirm().getAttribute('aria-disabled')).toBe('false');
});

test('the loss grows while the plan is open; a single step needs no open tab', async () => {
  const test = await practiceCloud('warrenton');
  const { cloud, clock } = test;
  const { user, instance, lines } = await openPlan(
    test,
    'warrenton-mysql-node01',
    'node01-recovery01',
  );
  const lost = () => screen.getByText(/changes on disk/).textContent;
  const before = lost();
  await clock.advance(48 * hour);
  await cloud.queryClient.fetchQuery({
    ...instanceRecoveryPointsQuery(cloud, instance.id),
    staleTime: 0,
  });
  await waitFor(() => expect(lost()).not.toBe(before));

  screen.getByText(/^Keep this tab open/);
  await user.click(screen.getByRole('checkbox', { name: /Create a safety point first/ }));
  expect(lines('Steps')).toHaveLength(1);
  expect(screen.queryByText(/^Keep this tab open/)).toBeNull();
});

test('an unreadable point: no plan can be confirmed, its field is named, and a retry makes the plan', async () => {
  const cloud = await practiceCloud('forest');
  const heal = corruptRows(cloud, 'listVMSnapshot', 'release-c');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  const { user } = showAt(cloud, paths.rollback(instance.id, point('release-a').id), {
    '/instances/:id/recovery-points/:pointId/rollback': <RollbackPage />,
  });
  await screen.findByText('1 recovery point could not be read');
  screen.getByText(/^vmSnapshot\[\d\]\.\w+$/);
  expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Roll back instance' })).toBeNull();
  heal();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('list', { name: 'Steps' });
  expect(screen.queryByText(/could not be read/)).toBeNull();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});

test('a point that becomes unreadable locks the button, and the plan stays', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm, lines } = await openPlan(cloud, 'forest-branches', 'release-a');
  expect(confirm().getAttribute('aria-disabled')).toBe('false');
  const heal = corruptRows(cloud, 'listVMSnapshot', 'release-c');
  await user.click(confirm());
  await screen.findByText('1 recovery point could not be read');
  await screen.findAllByText('Not every recovery point of this instance can be read.');
  expect(confirm().getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByText(/Recovery point deleted/)).toBeNull();
  expect(lines('Steps')).not.toEqual([]);
  expect(sentChanges(cloud)).toEqual([]);
  heal();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(confirm().getAttribute('aria-disabled')).toBe('false'));
});

test('an unreadable target is not shown as deleted', async () => {
  const cloud = await practiceCloud('forest');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  corruptRows(cloud, 'listVMSnapshot', 'release-c');
  showAt(cloud, paths.rollback(instance.id, point('release-c').id), {
    '/instances/:id/recovery-points/:pointId/rollback': <RollbackPage />,
  });
  await screen.findByText('1 recovery point could not be read');
  expect(screen.queryByText(/no longer exists/)).toBeNull();
});

test.each([
  ['listSnapshots', 'Snapshots could not be loaded'],
  ['listVolumes', 'Volumes could not be loaded'],
])('where %s fails, the plan names the doubt once', async (command, said) => {
  const cloud = await practiceCloud('forest');
  failCommand(cloud, command);
  const { confirm, lines } = await openPlan(cloud, 'forest-branches', 'release-a');
  await screen.findByText(said);
  const unknown = lines('Checks').filter((line) => line?.endsWith('Not known'));
  expect(unknown).toHaveLength(command === 'listVolumes' ? 2 : 1);
  expect(unknown.join()).toContain('Not known: whether a snapshot of forest-branches is running.');
  screen.getByText(/Not known: those taken since then/);
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  expect(confirm().getAttribute('aria-disabled')).toBe('false');
});
