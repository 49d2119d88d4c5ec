import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { diskOfferingsQuery } from '../../cloud/catalog/offerings';
import { denyCommand, practiceCloud, type PracticeTest } from '../../testing/practice';
import { resizeVolumeCommand } from './volumeChanges';
import { put, putMeta } from '../../simulator/store';
import { paths } from '../../ui/navigation/paths';
import { snapshotsOf } from '../shared/snapshotsOf';
import { showAt } from '../../testing/practicePage';
import { volumeNamed } from '../../testing/namedResources';
import { VolumePage } from './VolumePage';
import { VolumesPage } from './VolumesPage';

afterEach(cleanup);

const pages = { '/volumes': <VolumesPage />, '/volumes/:id': <VolumePage /> };

async function openMenu(practice: PracticeTest, name: string) {
  const page = showAt(practice, paths.volumes, pages);
  await page.user.click(await screen.findByRole('button', { name: `Action for ${name}` }));
  const menu = within(await screen.findByRole('menu'));
  await menu.findByRole('menuitem', { name: 'Take snapshot' });
  return { ...page, menu };
}

test('an account that may not read its permissions is offered every action', async () => {
  const practice = await practiceCloud('warrenton');
  denyCommand(practice, 'listApis');
  const { menu } = await openMenu(practice, 'ROOT-2755');
  menu.getByRole('menuitem', { name: 'Delete' });
  expect(practice.sent.filter((command) => command === 'listApis')).toHaveLength(1);
});

test('the list is there before the account’s permissions are known', async () => {
  const practice = await practiceCloud('warrenton');
  const slow = { id: 'slow', command: 'listApis', times: 1, kind: 'delay', ms: 2000 } as const;
  putMeta(practice.state, { faults: [slow] });
  showAt(practice, paths.volumes, pages);
  await screen.findByRole('rowheader', { name: 'ROOT-2755' });
  const { cloud } = practice;
  expect(cloud.queryClient.getQueryData(capabilitiesQuery(cloud).queryKey)).toBeUndefined();
  await practice.clock.advance(2000);
  await screen.findByRole('button', { name: 'Add volume' });
});

test('a volume that was resized to another tier does not show the name of the old one', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud, clock } = practice;
  const volume = await volumeNamed(practice, 'static-assets');
  const { items } = await cloud.queryClient.fetchQuery(diskOfferingsQuery(cloud));
  const larger = items.find(({ sizeGiB = 0 }) => sizeGiB > 20);
  const tier = () => screen.getByText('Performance tier').nextElementSibling?.textContent;
  showAt(practice, paths.volume(volume.id), pages);
  await screen.findByText('Performance tier');
  await expect.poll(tier).toBe(volume.diskOfferingName);
  cleanup();

  const stored = practice.state.collections.volumes.get(volume.id);
  if (stored === undefined || larger?.sizeGiB === undefined) throw new Error('not there');
  // The engine changes the listed tier of a volume that was never attached, and of no other.
  put(practice.state, 'volumes', { ...stored, state: 'Ready', placed: true });
  await cloud.client.change(resizeVolumeCommand, { id: volume.id, diskofferingid: larger.id });
  await clock.advance(3_600_000);
  cloud.queryClient.clear();
  showAt(practice, paths.volume(volume.id), pages);
  await expect.poll(tier).toMatch(/^Not known: the cloud lists Standard 20 GB, but/);
});

test('lists volumes with the documented columns', async () => {
  showAt(await practiceCloud('warrenton'), paths.volumes, pages);
  const name = await screen.findByRole('rowheader', { name: 'ROOT-2755' });
  const cells = within(name.closest('tr') ?? document.body).getAllByRole('cell');
  expect(cells.slice(1, 5).map(({ textContent }) => textContent)).toEqual([
    'OS',
    '16.0\u00a0GB',
    'warrenton-mysql-node01',
    'Ready',
  ]);
  await screen.findByRole('button', { name: 'Add volume' });
});

test.each([
  [
    'ROOT-2755',
    [
      'Take snapshot',
      'Snapshot schedule',
      'Detach from instance',
      'Resize',
      'Delete',
      'View details',
      'View snapshots',
    ],
  ],
  [
    'upload-cache',
    [
      'Take snapshot',
      'Snapshot schedule',
      'Attach to instance',
      'Resize',
      'Delete',
      'View details',
      'View snapshots',
    ],
  ],
])('the menu of %s has the documented order', async (name, order) => {
  const { menu } = await openMenu(await practiceCloud('warrenton'), name);
  const items = menu.getAllByRole('menuitem');
  expect(items.map((item) => item.querySelector('[id$=label]')?.textContent)).toEqual(order);
});

test('the snapshots of a volume are one step away', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await volumeNamed(practice, 'ROOT-2755');
  const { user, menu, router } = await openMenu(practice, 'ROOT-2755');
  await user.click(menu.getByRole('menuitem', { name: 'View snapshots' }));
  await waitFor(() => expect(router.state.location).toMatchObject(snapshotsOf(id)));
});

test('a page shows a volume with its instance and its snapshots', async () => {
  const practice = await practiceCloud('warrenton');
  const volume = await volumeNamed(practice, 'ROOT-2755');
  showAt(practice, paths.volume(volume.id), pages);
  await screen.findByRole('heading', { level: 1, name: 'ROOT-2755' });
  const instance = screen.getByRole('link', { name: 'warrenton-mysql-node01' });
  expect(instance.getAttribute('href')).toBe(paths.instance(volume.instanceId ?? ''));
  const table = await screen.findByRole('table', { name: 'Snapshots of ROOT-2755' });
  await within(table).findByRole('link', { name: /ROOT-2755/ });
});

test('where recovery points cannot be loaded, the page says so once, and menus name the missing checks', async () => {
  const practice = await practiceCloud('warrenton');
  const text = 'Internal error executing command';
  const rule = { id: 'f1', kind: 'httpError', code: 530, text } as const;
  putMeta(practice.state, {
    faults: [{ ...rule, command: 'listVMSnapshot', times: 'forever' }],
  });
  const { user, menu } = await openMenu(practice, 'DATA-2755');
  const detach = await menu.findByRole('menuitem', {
    name: 'Detach from instance',
    description: 'The recovery points of warrenton-mysql-node01 could not be checked.',
  });
  expect(detach.ariaDisabled).not.toBe('true');
  expect(screen.getAllByText('Recovery points could not be loaded')).toHaveLength(1);
  putMeta(practice.state, { faults: [] });
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText('Recovery points could not be loaded')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Action for DATA-2755' }));
  await screen.findByRole('menuitem', {
    name: 'Detach from instance',
    description: /1 recovery point stops you from detaching/,
  });
});

// By its text, since the accessible names of all rows take long.
const protectionOfRow = (name: string) => {
  const cells = [...(screen.getByText(name).closest('tr')?.cells ?? [])];
  return cells.at(-2)?.textContent;
};

test('protection is sorted from none to the newest, and filtered by age', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, router } = showAt(practice, paths.volumes, pages);
  await screen.findByRole('rowheader', { name: 'ROOT-2755' });
  await expect
    .poll(() => protectionOfRow('ROOT-2755'))
    .toMatch(/^1 point, \d snapshots? · newest .+ ago, \d{4}-/);
  expect(practice.sent.filter((command) => command === 'listSnapshots')).toHaveLength(1);
  await user.click(screen.getByText('Protection', { selector: 'button' }));
  screen.getByText(/^Hourly/);
  const [first] = screen.getAllByRole('rowheader');
  expect(protectionOfRow(first?.textContent ?? '')).toBe('None');

  await user.selectOptions(screen.getByLabelText('Protection'), 'day');
  expect(router.state.location.search).toContain('unprotected=day');
  screen.getByText('upload-cache');
  expect(screen.queryByText(/^Hourly/)).toBeNull();
});

test('where snapshots may not be listed, protection is not known', async () => {
  const practice = await practiceCloud('warrenton');
  denyCommand(practice, 'listSnapshots');
  showAt(practice, paths.volumes, pages);
  await screen.findByRole('rowheader', { name: 'upload-cache' });
  await expect.poll(() => protectionOfRow('upload-cache')).toBe('No points, snapshots not known');
});
