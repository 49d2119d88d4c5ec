import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { runChange } from '../../../cloud/changes/change';
import { createRecoveryPoint } from '../recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { practiceCloud, corruptRows, type PracticeTest } from '../../../testing/practice';
import { putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { RecoveryPointsPage } from './RecoveryPointsPage';

afterEach(cleanup);

async function openList(cloud: PracticeTest, instanceName: string) {
  const { instance } = await instanceNamed(cloud, instanceName);
  const address = `${paths.recoveryPoints(instance.id)}?view=list`;
  const page = showAt(cloud, address, {
    '/instances/:id/recovery-points': <RecoveryPointsPage />,
  });
  await screen.findByRole('heading', { level: 1, name: `Recovery points of ${instanceName}` });
  return page;
}

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

test('the list is the documented table', async () => {
  await openList(await practiceCloud('warrenton'), 'warrenton-mysql-node01');
  const table = await screen.findByRole('table', {
    name: 'Recovery points of warrenton-mysql-node01',
  });
  expect(texts(within(table).getAllByRole('columnheader')).slice(0, 8)).toEqual([
    '',
    'Name',
    'Description',
    'Parent name',
    'Created',
    'Type',
    'State',
    'Current',
  ]);
  const row = within(table).getByRole('row', { name: /node01-recovery01/ });
  expect(row.textContent).toContain('Documentation');
  expect(row.textContent).toContain('Disk and memory');
});

test('the breadcrumb leads back to the instance and to the list', async () => {
  await openList(await practiceCloud('warrenton'), 'warrenton-mysql-node01');
  const crumbs = screen.getByRole('navigation', { name: 'You are here' });
  expect(texts(within(crumbs).getAllByRole('link'))).toEqual([
    'Instances',
    'warrenton-mysql-node01',
  ]);
});

test('the panel shows the selected point, and a link selects its parent', async () => {
  const cloud = await practiceCloud('forest');
  const { user, router } = await openList(cloud, 'forest-branches');
  const { point } = await instanceNamed(cloud, 'forest-branches');
  await user.click(await screen.findByRole('button', { name: 'Action for release-a-hotfix' }));
  await user.keyboard('{Escape}');
  const panel = await screen.findByRole('region', { name: 'Selected: release-a-hotfix' });
  await user.click(within(panel).getByRole('link', { name: 'release-a' }));
  await screen.findByRole('region', { name: 'Selected: release-a' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'release-a' }));
  expect(new URLSearchParams(router.state.location.search).get('point')).toBe(
    point('release-a').id,
  );
});

test('a rollback that needs another power state opens its plan', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, router } = await openList(cloud, 'demo-saas-video');
  const { instance, point } = await instanceNamed(cloud, 'demo-saas-video');
  await user.click(await screen.findByRole('button', { name: 'Action for encoder-2-installed' }));
  await user.keyboard('{Escape}');
  const panel = await screen.findByRole('region', { name: 'Selected: encoder-2-installed' });
  await user.click(within(panel).getByRole('button', { name: 'Rollback instance' }));
  expect(router.state.location.pathname).toBe(
    paths.rollback(instance.id, point('encoder-2-installed').id),
  );
});

test('an instance without recovery points shows what they are for', async () => {
  await openList(await practiceCloud('forest'), 'forest-bare');
  await screen.findByText('No recovery points yet');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a hidden point is a parent by name, but no row', async () => {
  const cloud = await practiceCloud('forest');
  await openList(cloud, 'forest-hidden-parent');
  const table = await screen.findByRole('table');
  const { points } = await instanceNamed(cloud, 'forest-hidden-parent');
  const visible = points.filter(({ state }) => state !== 'Hidden');
  expect(within(table).getAllByRole('rowheader')).toHaveLength(visible.length);
  expect(table.textContent).toContain('(hidden)');
});

test('several points chosen by their checkboxes open one preview', async () => {
  const cloud = await practiceCloud('forest');
  const { user, router } = await openList(cloud, 'forest-branches');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  await user.click(await screen.findByRole('checkbox', { name: 'Select release-a-trial' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select release-c' }));
  await user.click(screen.getByRole('button', { name: 'Delete 2 recovery points' }));
  const { pathname, search } = router.state.location;
  const ids = ['release-a-trial', 'release-c'].map((name) => point(name).id);
  expect(`${pathname}${search}`).toBe(paths.deletePoints(instance.id, ids));
});

test('an address of a deleted point shows that, and selects no other point', async () => {
  const cloud = await practiceCloud('forest');
  const { instance } = await instanceNamed(cloud, 'forest-branches');
  showAt(cloud, `${paths.recoveryPoints(instance.id)}?view=list&point=gone`, {
    '/instances/:id/recovery-points': <RecoveryPointsPage />,
  });
  await screen.findByText(/point of this address no longer exists/);
  screen.getByRole('region', { name: 'Selected: Now' });
});

test('an address of a point newer than the cached tree waits for the tree', async () => {
  const practice = await practiceCloud('forest');
  const { cloud, clock } = practice;
  const { instance } = await instanceNamed(practice, 'forest-branches');
  await cloud.queryClient.fetchQuery(instanceRecoveryPointsQuery(cloud, instance.id));
  const { entityId = '' } = await createRecoveryPoint.send(cloud.client, {
    instance,
    name: 'just-made',
    description: '',
    memory: false,
  });
  await clock.advance(3_600_000);
  showAt(practice, `${paths.recoveryPoints(instance.id)}?view=list&point=${entityId}`, {
    '/instances/:id/recovery-points': <RecoveryPointsPage />,
  });
  await screen.findByRole('region', { name: 'Selected: just-made' });
  expect(screen.queryByText(/no longer exists/)).toBeNull();
  await waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('just-made'),
    ),
  );
});

/** Has a point made that is not ready yet, in a tree whose current point is *release-b-tuned*. */
async function makingPoint(by: (practice: PracticeTest) => Promise<PracticeTest['cloud']>) {
  const practice = await practiceCloud('forest');
  const { cloud } = practice;
  const { instance } = await instanceNamed(practice, 'forest-branches');
  await cloud.queryClient.fetchQuery(instanceRecoveryPointsQuery(cloud, instance.id));
  const make = async () =>
    runChange(await by(practice), createRecoveryPoint, {
      instance,
      name: 'just-made',
      description: '',
      memory: false,
    });
  const show = () =>
    showAt(practice, `${paths.recoveryPoints(instance.id)}?view=list`, {
      '/instances/:id/recovery-points': <RecoveryPointsPage />,
    });
  return { ...practice, make, show };
}

const selected = (name: string) => screen.findByRole('region', { name: `Selected: ${name}` });
const anySelected = () => screen.queryByRole('region', { name: /^Selected/ });

test.each([
  ['mine', async ({ cloud }: PracticeTest) => Promise.resolve(cloud)],
  ['a colleague’s', async ({ another }: PracticeTest) => another('colleague')],
])('a point that is being made is selected, %s, and no older one before it', async (_, by) => {
  const { make, show, state, clock } = await makingPoint(by);
  await make();
  const delay = { id: '1', command: 'listVMSnapshot', times: 'forever' as const };
  putMeta(state, { faults: [{ ...delay, kind: 'delay', ms: 1_000 }] });
  show();
  // The stored tree does not contain the new point yet.
  await screen.findByRole('table');
  expect(anySelected()).toBeNull();
  await clock.advance(1_000);
  const panel = await selected('just-made');
  const rollback = within(panel).getByRole('button', { name: 'Rollback instance' });
  expect(rollback.getAttribute('aria-disabled')).toBe('true');
});

test('selects a point that the person creates on the page', async () => {
  const { make, show } = await makingPoint(async ({ cloud }) => Promise.resolve(cloud));
  show();
  await selected('release-b-tuned');
  await make();
  await selected('just-made');
});

test('a point of a colleague does not change the selection', async () => {
  const { make, show } = await makingPoint(async ({ another }) => another('colleague'));
  show();
  await selected('release-b-tuned');
  await make();
  await screen.findByRole('row', { name: /just-made/ });
  await selected('release-b-tuned');
});

test('the tree is described in two sentences', async () => {
  const { user } = await openList(await practiceCloud('forest'), 'forest-branches');
  await user.click(await screen.findByRole('button', { name: 'Describe this tree' }));
  await screen.findByText(
    /8 recovery points, 1 tree, 4 branches\..* 4 points on other branches\.$/,
  );
});

test('an unreadable point is not shown as deleted, missing or hidden', async () => {
  const cloud = await practiceCloud('forest');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  corruptRows(cloud, 'listVMSnapshot', 'release-a');
  const address = `${paths.recoveryPoints(instance.id)}?view=list&point=${point('release-a-hotfix').id}`;
  const { user } = showAt(cloud, address, {
    '/instances/:id/recovery-points': <RecoveryPointsPage />,
  });
  await screen.findByText('1 recovery point could not be read');
  const panel = within(await screen.findByRole('region', { name: 'Selected: release-a-hotfix' }));
  panel.getByRole('link', { name: 'release-a: Could not be read' });
  panel.getByText('Not known');
  expect(screen.queryByText(/hidden/)).toBeNull();
  expect(screen.queryByRole('meter')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Describe this tree' }));
  screen.getAllByText(/so the tree is incomplete/);
});

test('where no point can be read, the page is not called empty', async () => {
  const cloud = await practiceCloud('warrenton');
  const { instance, points } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  corruptRows(cloud, 'listVMSnapshot', ...points.map(({ name }) => name));
  showAt(cloud, paths.recoveryPoints(instance.id), {
    '/instances/:id/recovery-points': <RecoveryPointsPage />,
  });
  await screen.findByText(/could not be read/);
  expect(screen.queryByText('No recovery points yet')).toBeNull();
});
