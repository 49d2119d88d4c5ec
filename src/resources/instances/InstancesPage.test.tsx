import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { failCommand, practiceCloud } from '../../testing/practice';
import { instanceNamed, showAt } from '../../testing/practicePage';
import { InstancesPage } from './InstancesPage';

afterEach(cleanup);

const open = async () => {
  const cloud = await practiceCloud('warrenton');
  const page = showAt(cloud, '/instances', { '/instances': <InstancesPage /> });
  const table = await screen.findByRole('table', { name: 'Instances' });
  await within(table).findByRole('row', { name: /warrenton-mysql-node01/ });
  return { ...page, cloud, table };
};

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

test('shows the columns of the documented list', async () => {
  const { table } = await open();
  expect(texts(within(table).getAllByRole('columnheader')).slice(1, 8)).toEqual([
    'Name',
    'Compute offering',
    'Image',
    'IP address',
    'Network',
    'VPC',
    'State',
  ]);
  const row = within(table).getByRole('row', { name: /warrenton-mysql-node01/ });
  expect(texts(within(row).getAllByRole('cell')).slice(1, 7)).toEqual([
    '2vCPU.8GB',
    'Ubuntu 14.04.1 LTS - base - x86_64',
    '10.160.94.129',
    'Database',
    'Production-VPC',
    'Running',
  ]);
});

test.each([
  [
    'warrenton-mysql-node01',
    ['Stop', 'View console', 'Reboot', 'Destroy', 'Create recovery point'],
  ],
  ['preprod-api-01', ['Start', 'View console', 'Reboot', 'Destroy', 'Create recovery point']],
  [
    'preprod-worker-01',
    ['Start', 'View console', 'Reboot', 'Recover', 'Expunge', 'Create recovery point'],
  ],
])('the menu of %s has the documented order', async (name, changes) => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: `Action for ${name}` }));
  const menu = await screen.findByRole('menu', { name: `Action for ${name}` });
  const labels = within(menu)
    .getAllByRole('menuitem')
    .map((item) => item.getAttribute('aria-labelledby') ?? '')
    .map((id) => document.getElementById(id)?.textContent);
  expect(labels).toEqual([...changes, 'View details', 'View recovery points']);
});

test('an entry opens the address of its dialog over an unchanged list', async () => {
  const { user, router, cloud } = await open();
  const { instance } = await instanceNamed(cloud, 'preprod-api-01');
  await user.type(screen.getByRole('searchbox'), 'preprod');
  await user.click(screen.getByRole('button', { name: 'Action for preprod-api-01' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Start' }));
  await expect.poll(() => router.state.location.pathname).toBe(`/instances/${instance.id}/start`);
  expect(router.state.location.search).toContain('filter=preprod');
});

// By its text, since the accessible names of all rows take long.
const protectionIn = (name: string) => {
  const cells = [...(screen.getByText(name).closest('tr')?.cells ?? [])];
  return cells.at(-2)?.textContent;
};
const protectionFilter = () => screen.getByLabelText('Protection');

test('protection counts recovery points and snapshots, each list read once, after the rows', async () => {
  const { user, cloud, router } = await open();
  await expect
    .poll(() => protectionIn('warrenton-mysql-node01'))
    .toMatch(/^Daily, 1 point · newest .+ ago/);
  await user.selectOptions(protectionFilter(), 'week');
  expect(router.state.location.search).toBe('?unprotected=week');
  await expect.poll(() => protectionFilter().textContent).not.toContain('not known');
  const reads = cloud.sent.filter((each) => each === 'listVolumes' || each === 'listSnapshots');
  expect(reads).toHaveLength(2);
  expect(cloud.sent.indexOf('listVirtualMachines')).toBeLessThan(cloud.sent.indexOf('listVolumes'));
});

test('what cannot be read is not known, never none', async () => {
  const practice = await practiceCloud('warrenton');
  failCommand(practice, 'listVMSnapshot');
  const { user } = showAt(practice, '/instances', { '/instances': <InstancesPage /> });
  await screen.findByText('Recovery points could not be loaded');
  await expect.poll(() => protectionIn('preprod-nginx-01')).toMatch(/points not known$/);
  expect(protectionIn('preprod-api-01')).toMatch(/^1 snapshot · .*, points not known$/);
  await user.selectOptions(protectionFilter(), 'month');
  screen.getByText('preprod-nginx-01');
  expect(screen.queryByText('None')).toBeNull();
});

test('a bulk action says why each other row is not possible, before anything is sent', async () => {
  const { user, cloud } = await open();
  for (const name of ['warrenton-mysql-node01', 'preprod-api-01', 'preprod-worker-01'])
    await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
  await user.click(await screen.findByRole('button', { name: 'Start (3)' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(texts(dialog.getAllByRole('listitem'))).toEqual([
    'preprod-api-01 ',
    'preprod-worker-01 is destroyed. Recover it first.',
    'warrenton-mysql-node01 is already running.',
  ]);
  expect(cloud.sent).not.toContain('startVirtualMachine');
});
