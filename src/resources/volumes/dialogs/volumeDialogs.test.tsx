import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import { gib } from '../../../i18n/formats';
import { put, putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import { volumeNamed } from '../../../testing/namedResources';
import { AttachVolume } from './AttachVolume';
import { DeleteVolume } from './DeleteVolume';
import { DetachVolume } from './DetachVolume';
import { RecoverVolume } from './RecoverVolume';
import { ResizeVolume } from './ResizeVolume';
import { volumeDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

async function open(
  practice: PracticeTest,
  name: string,
  dialog: Parameters<typeof volumeDialogPath>[1],
  title: string,
) {
  const volume = await volumeNamed(practice, name);
  const page = showAt(practice, volumeDialogPath(volume.id, dialog), {
    '/volumes/:id/attach': <AttachVolume />,
    '/volumes/:id/delete': <DeleteVolume />,
    '/volumes/:id/detach': <DetachVolume />,
    '/volumes/:id/recover': <RecoverVolume />,
    '/volumes/:id/resize': <ResizeVolume />,
  });
  const isAlert = dialog === 'delete' || dialog === 'detach' || dialog === 'recover';
  const element = await screen.findByRole(isAlert ? 'alertdialog' : 'dialog', { name: title });
  const inside = within(element);
  return {
    ...page,
    inside,
    button: (label: string) => inside.getByRole('button', { name: label }),
    closed: () => waitFor(() => expect(page.router.state.location.pathname).toBe(paths.volumes)),
  };
}

test('attaching offers the instances that can take it, and says why the others cannot', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, inside, button, closed } = await open(
    practice,
    'upload-cache',
    'attach',
    'Attach volume to instance',
  );
  const select = inside.getByLabelText('Instance');
  await within(select).findByRole('option', { name: 'warrenton-redis-01' });
  expect(within(select).queryByRole('option', { name: 'warrenton-mysql-node01' })).toBeNull();
  await inside.findByText(/1 recovery point stops you from attaching.*warrenton-mysql-node01/);

  await user.click(button('Attach volume'));
  await inside.findByText('Choose an instance.');
  expect(practice.sent).not.toContain('attachVolume');

  await user.selectOptions(select, 'warrenton-redis-01');
  await user.click(button('Attach volume'));
  await closed();
  await practice.clock.advance(3_600_000);
  const volume = await volumeNamed(practice, 'upload-cache');
  expect(volume.instanceName).toBe('warrenton-redis-01');
});

test('detaching lists what is lost and what is kept, and starts on Cancel', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Detach volume DATA-2756 from warrenton-mysql-node02?';
  const { user, button, closed } = await open(practice, 'DATA-2756', 'detach', title);
  screen.getByRole('alertdialog', {
    description: /What is lost.*not written yet.*What is kept.*its data and its snapshots/,
  });
  expect(document.activeElement).toBe(button('Cancel'));
  await user.click(button('Detach volume'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect((await volumeNamed(practice, 'DATA-2756')).instanceId).toBeUndefined();
});

test('a volume under a recovery point cannot be detached', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Detach volume DATA-2755 from warrenton-mysql-node01?';
  const { user, inside, button } = await open(practice, 'DATA-2755', 'detach', title);
  await inside.findByText(/1 recovery point stops you from detaching/);
  const { instanceId } = await volumeNamed(practice, 'DATA-2755');
  const way = inside.getByRole('link', { name: 'Go to the recovery points' });
  expect(way.getAttribute('href')).toBe(paths.recoveryPoints(instanceId ?? ''));
  await user.click(button('Detach volume'));
  expect(practice.sent).not.toContain('detachVolume');
});

/** Has the cloud fail to list recovery points: all of them, or for as many calls as are given. */
function failPoints({ state }: PracticeTest, times: number | 'forever' = 'forever') {
  const text = 'Internal error executing command';
  const rule = { id: 'f1', kind: 'httpError', code: 530, text } as const;
  putMeta(state, { faults: [{ ...rule, command: 'listVMSnapshot', times }] });
}

test('where recovery points cannot be loaded, detaching says that it is not known, until they can', async () => {
  const practice = await practiceCloud('warrenton');
  failPoints(practice);
  const title = 'Detach volume DATA-2755 from warrenton-mysql-node01?';
  const { user, inside, button } = await open(practice, 'DATA-2755', 'detach', title);
  await inside.findByText('The recovery points of warrenton-mysql-node01 could not be checked.');
  expect(button('Detach volume').ariaDisabled).not.toBe('true');
  putMeta(practice.state, { faults: [] });
  await user.click(button('Try again'));
  await inside.findByText(/1 recovery point stops you from detaching/);
  await user.click(button('Detach volume'));
  expect(practice.sent).not.toContain('detachVolume');
});

test('where only the list of all recovery points fails, those of the instance are read', async () => {
  const practice = await practiceCloud('warrenton');
  // Ready and hidden ones, of all instances.
  failPoints(practice, 2);
  const title = 'Detach volume DATA-2755 from warrenton-mysql-node01?';
  const { inside } = await open(practice, 'DATA-2755', 'detach', title);
  await inside.findByText(/1 recovery point stops you from detaching/);
});

test('a volume grows, and does not shrink', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, inside, button, closed } = await open(
    practice,
    'upload-cache',
    'resize',
    'Resize volume',
  );
  inside.getByText(/50\.0.GB/);
  const size = inside.getByLabelText('New size');
  await user.type(size, '40');
  await user.click(button('Resize volume'));
  await inside.findByText(/Enter more than 50\.0.GB: a volume can’t shrink/);
  expect(practice.sent).not.toContain('resizeVolume');

  await user.clear(size);
  await user.type(size, '60');
  await user.click(button('Resize volume'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect((await volumeNamed(practice, 'upload-cache')).size).toBe(60 * gib);
});

test('an OS volume may grow beyond the range of custom sizes', async () => {
  const practice = await practiceCloud('warrenton');
  const settings = { ...practice.state.meta.settings, customDiskMaxGiB: 10 };
  putMeta(practice.state, { settings });
  const root = await volumeNamed(practice, 'ROOT-2761');
  expect(root).toMatchObject({ type: 'OS', size: 16 * gib });
  const { user, inside, button, closed } = await open(
    practice,
    root.name,
    'resize',
    'Resize volume',
  );
  inside.getByText('A whole number, 17 or more. The cloud may have a maximum.');
  await user.type(inside.getByLabelText('New size'), '20');
  await user.click(button('Resize volume'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect((await volumeNamed(practice, root.name)).size).toBe(20 * gib);
});

test('a deleted volume can be recovered until it is purged, unless deleted permanently', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Delete volume upload-cache?';
  const { user, inside, button, closed } = await open(practice, 'upload-cache', 'delete', title);
  await inside.findByText('Nothing. This volume has no snapshots.');
  inside.getByText(/All data on it \(50\.0.GB\)/);
  inside.getByText(/You can recover it until the cloud purges it/);
  await user.click(await inside.findByRole('checkbox', { name: /Delete permanently/ }));
  inside.getByText(/immediate and permanent: nobody/);
  await user.click(inside.getByRole('checkbox', { name: /Delete permanently/ }));
  await user.click(button('Delete volume'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect((await volumeNamed(practice, 'upload-cache')).state).toBe('Destroy');
});

test('a deleted volume is recovered, or erased for good', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await volumeNamed(practice, 'upload-cache');
  const deleted = practice.state.collections.volumes.get(id);
  if (deleted !== undefined) put(practice.state, 'volumes', { ...deleted, state: 'Destroy' });
  const erase = await open(practice, 'upload-cache', 'delete', 'Delete volume upload-cache?');
  erase.inside.getByText(/immediate and permanent: nobody/);
  expect(erase.inside.queryByRole('checkbox')).toBeNull();
  // A permanent deletion is confirmed by the name.
  await erase.user.click(erase.button('Delete volume'));
  const name = erase.inside.getByRole('textbox', { name: 'Type upload-cache to confirm' });
  expect(document.activeElement).toBe(name);
  erase.inside.getByText('This is not the name.');
  expect(practice.sent).not.toContain('destroyVolume');
  cleanup();

  const title = 'Recover volume upload-cache?';
  const { user, button, closed } = await open(practice, 'upload-cache', 'recover', title);
  await user.click(button('Recover volume'));
  await closed();
  expect((await volumeNamed(practice, 'upload-cache')).state).toBe('Ready');
  expect(practice.cloud.tasks.list()[0]).toMatchObject({
    kind: 'recoverVolume',
    outcome: 'succeeded',
    calls: [{ command: 'recoverVolume', params: [{ name: 'id', value: id }] }],
  });
});

test('an attached volume is not deleted', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Delete volume ROOT-2755?';
  const { user, inside, button } = await open(practice, 'ROOT-2755', 'delete', title);
  await inside.findByText(/ROOT-2755 is the OS volume of warrenton-mysql-node01/);
  await user.click(button('Delete volume'));
  expect(practice.sent).not.toContain('destroyVolume');
});

test('a size that the cloud does not say is no size of 0, and no dash in a sentence', async () => {
  const practice = await practiceCloud('warrenton');
  const { transport } = practice.network;
  practice.network.transport = async (command, send) => {
    const response = await transport(command, send);
    if (command !== 'listVolumes') return response;
    const body: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
      key === 'size' ? undefined : value,
    );
    return new Response(JSON.stringify(body), response);
  };
  const resize = await open(practice, 'upload-cache', 'resize', 'Resize volume');
  resize.inside.getByText('The present size is not known. The cloud refuses a smaller size.');
  expect(resize.inside.queryByText(/A whole number/)).toBeNull();
  cleanup();
  const gone = await open(practice, 'upload-cache', 'delete', 'Delete volume upload-cache?');
  gone.inside.getByText('All data on it (unknown size).');
});
