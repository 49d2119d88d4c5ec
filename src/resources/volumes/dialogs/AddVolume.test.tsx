import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { instancesQuery } from '../../instances/instances';
import {
  denyCommand,
  practiceCloud,
  corruptRows,
  type PracticeTest,
} from '../../../testing/practice';
import { gib } from '../../../i18n/formats';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import { volumeNamed } from '../../../testing/namedResources';
import { AddVolume } from './AddVolume';

afterEach(cleanup);

/** Description of a field, as a screen reader reads it. */
const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')
    .trim();

async function openAdd(practice: PracticeTest) {
  const page = showAt(practice, paths.addVolume, { '/volumes/add': <AddVolume /> });
  const dialog = within(await screen.findByRole('dialog', { name: 'Add volume' }));
  const tier = dialog.getByLabelText('Performance tier');
  const instance = dialog.getByLabelText(/Attach to instance/);
  await within(instance).findByRole('option', { name: 'warrenton-nginx02' });
  const done = () => page.user.click(dialog.getByRole('button', { name: 'Done' }));
  return { ...page, dialog, tier, instance, done };
}

test('names a missing value, in the field', async () => {
  const practice = await practiceCloud('warrenton');
  const { dialog, done } = await openAdd(practice);
  await done();
  await dialog.findByText('Enter a name.');
  dialog.getByText('Choose a performance tier.');
  expect(practice.sent).not.toContain('createVolume');
});

test('a tier of a fixed size has no size field', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, tier, done, router } = await openAdd(practice);
  await user.type(dialog.getByLabelText('Name'), 'fixed');
  await user.selectOptions(tier, within(tier).getByRole('option', { name: /Standard 20 GB/ }));
  expect(dialog.queryByLabelText('Size')).toBeNull();
  await done();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  await practice.clock.advance(3_600_000);
  expect(await volumeNamed(practice, 'fixed')).toMatchObject({ size: 20 * gib, type: 'Data' });
  expect(practice.problems).toEqual([]);
});

test('a custom size is checked against the limits, and the volume is attached', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, tier, instance, done, router } = await openAdd(practice);
  await user.type(dialog.getByLabelText('Name'), 'chosen');
  await user.selectOptions(tier, within(tier).getByRole('option', { name: /size of your choice/ }));
  const size = dialog.getByLabelText('Size');
  await user.type(size, '2000');
  await done();
  await dialog.findByText('Enter at most 1,024.');
  await user.clear(size);
  await user.type(size, '30 GB');
  await user.selectOptions(instance, 'warrenton-nginx02');
  await done();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  await practice.clock.advance(3_600_000);
  expect(await volumeNamed(practice, 'chosen')).toMatchObject({
    size: 30 * gib,
    instanceName: 'warrenton-nginx02',
  });
});

test('asks for another instance when the chosen one is gone', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, tier, instance, done, router } = await openAdd(practice);
  await user.type(dialog.getByLabelText('Name'), 'unattached');
  await user.selectOptions(tier, within(tier).getByRole('option', { name: /Standard 20 GB/ }));
  await user.selectOptions(instance, 'warrenton-nginx02');

  const { instances } = practice.state.collections;
  const gone = [...instances.values()].find(({ name }) => name === 'warrenton-nginx02');
  instances.delete(gone?.id ?? '');
  await act(() => practice.cloud.queryClient.refetchQueries(instancesQuery(practice.cloud)));
  await done();
  await dialog.findByText(/can no longer take a volume/);
  expect(practice.sent).not.toContain('createVolume');

  await done();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  expect(practice.sent.filter((command) => command === 'createVolume')).toHaveLength(1);
});

test('instances with recovery points are not offered', async () => {
  const { instance } = await openAdd(await practiceCloud('warrenton'));
  expect(within(instance).queryByRole('option', { name: 'warrenton-mysql-node01' })).toBeNull();
});

test('in a page of all environments, the environment is chosen, and the instances are those of it', async () => {
  const practice = await practiceCloud('warrenton');
  const everywhere = { ...practice, cloud: practice.reload({ kind: 'all' }) };
  const { user, dialog, tier, instance, done, router } = await openAdd(everywhere);
  const environment = await dialog.findByLabelText('Environment');
  await within(environment).findByRole('option', { name: 'Laboratory' });
  expect(within(environment).queryByRole('option', { name: 'Archive 2024' })).toBeNull();
  expect(within(instance).queryByRole('option', { name: 'shop-mysql01' })).toBeNull();
  await user.selectOptions(environment, 'Web shop');
  await within(instance).findByRole('option', { name: 'shop-mysql01' });
  expect(within(instance).queryByRole('option', { name: 'warrenton-nginx02' })).toBeNull();
  await user.type(dialog.getByLabelText('Name'), 'shop-images');
  await user.selectOptions(tier, within(tier).getByRole('option', { name: /Standard 20 GB/ }));
  await done();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  await practice.clock.advance(3_600_000);
  const made = await volumeNamed(everywhere, 'shop-images');
  expect(made.environment?.name).toBe('Web shop');
});

test('tiers that the account may not list are not called missing, and the fields stay usable', async () => {
  const practice = await practiceCloud('warrenton');
  denyCommand(practice, 'listDiskOfferings');
  const { user, dialog, tier, done } = await openAdd(practice);
  expect(describedBy(tier)).toMatch(/^The performance tiers could not be read/);
  expect(dialog.queryByText(/offers no performance tier/)).toBeNull();
  await user.type(dialog.getByLabelText('Name'), 'kept');
  await done();
  await dialog.findByText('Choose a performance tier.');
});

test('an unreadable tier is reported as missing, and can be read again', async () => {
  const practice = await practiceCloud('warrenton');
  corruptRows(practice, 'listDiskOfferings', 'Standard 20 GB');
  const { dialog, tier } = await openAdd(practice);
  dialog.getByText('1 performance tier could not be read');
  dialog.getByRole('button', { name: 'Try again' });
  expect(within(tier).queryByRole('option', { name: /Standard 20 GB/ })).toBeNull();
});

test('an unreadable limit is reported as unknown, and can be read again', async () => {
  const practice = await practiceCloud('warrenton');
  const { transport } = practice.network;
  practice.network.transport = async (command, send) => {
    const response = await transport(command, send);
    if (command !== 'listResourceLimits') return response;
    const body: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
      key === 'max' ? 'many' : value,
    );
    return new Response(JSON.stringify(body), response);
  };
  const { dialog, user, done } = await openAdd(practice);
  await dialog.findByText('The limits could not be checked.');
  practice.network.transport = transport;
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(dialog.queryByText(/The limits could not/)).toBeNull());
  await done();
  await dialog.findByText('Enter a name.');
});
