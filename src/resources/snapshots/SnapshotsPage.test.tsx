import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud } from '../../testing/practice';
import { volumesQuery } from '../volumes/volumes';
import { wholeList } from '../../cloud/lists/list';
import { paths } from '../../ui/navigation/paths';
import { snapshotsOf } from '../shared/snapshotsOf';
import { showAt } from '../../testing/practicePage';
import { snapshotNamed, volumeNamed } from '../../testing/namedResources';
import { SnapshotPage } from './SnapshotPage';
import { SnapshotsPage } from './SnapshotsPage';

afterEach(cleanup);

const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

test('lists every snapshot with the documented columns, newest first', async () => {
  const practice = await practiceCloud('warrenton');
  showAt(practice, paths.snapshots, { '/snapshots': <SnapshotsPage /> });
  await screen.findByRole('link', { name: 'api-before-migration' });
  expect(columns().slice(1, 7)).toEqual([
    'Volume',
    'Name',
    'Interval type',
    'Created',
    'State',
    'Size',
  ]);
  const row = screen.getByRole('row', { name: /api-before-migration/ });
  expect(within(row).getByRole('rowheader').textContent).toBe('api-before-migration');
  within(row).getByRole('link', { name: 'ROOT-2762' });
  within(row).getByText('Manual');
  within(row).getByText('Backed up');
  screen.getByText('Deleted volume');
});

test('shows the snapshots of one volume where the address names it', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await volumeNamed(practice, 'ROOT-2762');
  const { pathname, search } = snapshotsOf(id);
  showAt(practice, pathname + search, { '/snapshots': <SnapshotsPage /> });
  await screen.findByRole('heading', { level: 1, name: 'Snapshots of volume ROOT-2762' });
  await screen.findByRole('link', { name: 'api-before-migration' });
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  screen.getByRole('link', { name: 'Show all snapshots' });
});

test('a menu shows refused actions, with their reason', async () => {
  const practice = await practiceCloud('warrenton');
  const { user } = showAt(practice, paths.snapshots, { '/snapshots': <SnapshotsPage /> });
  const buttons = await screen.findAllByRole('button', { name: /Action for .*ROOT-2758/ });
  await user.click(buttons[0] ?? document.body);
  const menu = within(await screen.findByRole('menu'));
  await menu.findByRole('menuitem', { name: 'Create template' });
  expect(
    menu.getAllByRole('menuitem').map(({ firstChild }) => firstChild?.firstChild?.textContent),
  ).toEqual([
    'Create template',
    'Create volume',
    'Test restore',
    'Revert volume',
    'Purpose and pin',
    'Delete',
    'View details',
  ]);
  menu.getByRole('menuitem', {
    name: 'Revert volume',
    description: /cannot revert.*Create a volume from it instead/,
  });
});

test('the page of a snapshot does not say that no volume was created from it while volumes still load', async () => {
  const practice = await practiceCloud('warrenton');
  const { queryClient } = practice.cloud;
  const { queryKey } = volumesQuery(practice.cloud);
  const snapshot = await snapshotNamed(practice, 'api-before-migration');
  await queryClient.fetchQuery(volumesQuery(practice.cloud));
  const all = queryClient.getQueryData(queryKey) ?? wholeList([]);
  const none = 'No volume was created from this snapshot';
  queryClient.setQueryData(queryKey, { ...all, items: all.items.slice(0, 2), isComplete: false });
  showAt(practice, paths.snapshot(snapshot.id), { '/snapshots/:id': <SnapshotPage /> });
  await screen.findByRole('heading', { level: 2, name: 'Volumes created from it' });
  expect(screen.queryByText(none)).toBeNull();
  act(() => void queryClient.setQueryData(queryKey, all));
  await screen.findByText(none);
});
