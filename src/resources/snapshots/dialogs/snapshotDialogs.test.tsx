import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { denyCommand, practiceCloud, type PracticeTest } from '../../../testing/practice';
import { gib } from '../../../i18n/formats';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import {
  resizeTo,
  snapshotNamed,
  templateNamed,
  volumeNamed,
} from '../../../testing/namedResources';
import { CreateTemplate } from './CreateTemplate';
import { CreateVolumeFromSnapshot } from './CreateVolumeFromSnapshot';
import { DeleteSnapshot } from './DeleteSnapshot';
import { RevertVolume } from './RevertVolume';
import { snapshotDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

async function open(
  practice: PracticeTest,
  dialog: Parameters<typeof snapshotDialogPath>[1],
  title: string,
) {
  const snapshot = await snapshotNamed(practice, 'api-before-migration');
  const page = showAt(practice, snapshotDialogPath(snapshot.id, dialog), {
    '/snapshots/:id/create-template': <CreateTemplate />,
    '/snapshots/:id/create-volume': <CreateVolumeFromSnapshot />,
    '/snapshots/:id/delete': <DeleteSnapshot />,
    '/snapshots/:id/revert': <RevertVolume />,
  });
  const isAlert = dialog === 'delete' || dialog === 'revert';
  const element = await screen.findByRole(isAlert ? 'alertdialog' : 'dialog', { name: title });
  const inside = within(element);
  return {
    ...page,
    inside,
    snapshot,
    button: (label: string) => inside.getByRole('button', { name: label }),
    closed: () => waitFor(() => expect(page.router.state.location.pathname).toBe(paths.snapshots)),
  };
}

test('a template takes the operating system of the snapshot, unless another is chosen', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Create template';
  const { user, inside, button, closed } = await open(practice, 'createTemplate', title);
  const osType = inside.getByRole('combobox', { name: 'OS type' });
  expect(osType).toHaveProperty('value', 'Ubuntu 12.04 (64-bit)');
  for (const name of ['SSH key enabled', 'Password enabled', 'Dynamically scalable'])
    expect(inside.getByRole('checkbox', { name })).toHaveProperty('checked', false);

  await user.click(button('Done'));
  await inside.findByText('Enter a name.');
  await user.type(inside.getByRole('textbox', { name: 'Name' }), 'api-base');
  await user.type(inside.getByRole('textbox', { name: /Description/ }), 'As before the migration');
  await user.click(inside.getByRole('checkbox', { name: 'SSH key enabled' }));
  await user.click(button('Done'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect(await templateNamed(practice, 'api-base')).toMatchObject({
    displayText: 'As before the migration',
    osTypeName: 'Ubuntu 12.04 (64-bit)',
    sshKeyEnabled: true,
    passwordEnabled: false,
    dynamicallyScalable: false,
    isReady: true,
  });
  expect(practice.problems).toEqual([]);
});

test('the operating system of a template is found by a part of its name', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Create template';
  const { user, inside, button, closed } = await open(practice, 'createTemplate', title);
  const osType = inside.getByRole('combobox', { name: 'OS type' });
  await user.type(inside.getByRole('textbox', { name: 'Name' }), 'api-base');
  await user.clear(osType);
  await user.type(osType, 'no such system');
  await screen.findByText('No OS type matches.');
  await user.keyboard('{Escape}');
  inside.getByRole('combobox', { name: 'OS type' });

  await user.clear(osType);
  await user.click(button('Done'));
  await inside.findByText('Choose the operating system.');
  await waitFor(() => expect(document.activeElement).toBe(osType));
  await user.type(osType, 'cent');
  within(inside.getByRole('listbox', { name: 'OS type' })).getByRole('option', {
    name: 'CentOS 7',
  });
  await user.keyboard('{Enter}');
  await user.click(button('Done'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect((await templateNamed(practice, 'api-base')).osTypeName).toMatch(/^CentOS/);
});

test('a volume gets the tier of the snapshot’s volume, or one that fits', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, inside, button, closed, snapshot } = await open(
    practice,
    'createVolume',
    'Create volume',
  );
  const tier = inside.getByRole('combobox', { name: 'Performance tier' });
  await within(tier).findByRole('option', { name: /Same as the snapshot’s volume \(8\.0.GB\)/ });
  await user.selectOptions(tier, within(tier).getByRole('option', { name: /size of your choice/ }));
  await user.type(inside.getByRole('textbox', { name: 'Name' }), 'api-copy');
  const size = inside.getByRole('textbox', { name: 'Size' });
  await user.type(size, '7');
  await user.click(button('Done'));
  await inside.findByText('Enter at least 8.');
  await user.clear(size);
  await user.type(size, '12');
  await user.click(button('Done'));
  await closed();
  await practice.clock.advance(3_600_000);
  expect(await volumeNamed(practice, 'api-copy')).toMatchObject({
    size: 12 * gib,
    snapshotId: snapshot.id,
    state: 'Ready',
  });
  expect(practice.problems).toEqual([]);
});

test('reverting lists what is lost and what is kept, and starts on Cancel', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, inside, button, closed } = await open(
    practice,
    'revert',
    'Revert volume ROOT-2762?',
  );
  await inside.findByText(/No later snapshot contains it/);
  inside.getByText('Everything written to the volume since then.');
  inside.getByText(/This snapshot and the instance’s other volumes/);
  await waitFor(() => expect(inside.queryByText(/shrink/)).toBeNull());
  expect(document.activeElement).toBe(button('Cancel'));
  await user.click(button('Revert volume'));
  await closed();
  expect(practice.sent).toContain('revertSnapshot');
});

test('reverting says in advance that it may shrink a volume', async () => {
  const practice = await practiceCloud('warrenton');
  const { volumeId = '' } = await snapshotNamed(practice, 'api-before-migration');
  await resizeTo(practice, volumeId, 20);
  const { inside } = await open(practice, 'revert', 'Revert volume ROOT-2762?');
  await inside.findByText(/resized after this snapshot\. The revert may shrink it from 20\.0.GB/);
  cleanup();

  const denied = await practiceCloud('warrenton');
  denyCommand(denied, 'listEvents');
  const other = await open(denied, 'revert', 'Revert volume ROOT-2762?');
  await other.inside.findByText(/^If the volume was resized after this snapshot, the revert may/);
});

test('a volume can have any tier where the size of its snapshot is not known', async () => {
  const practice = await practiceCloud('warrenton');
  const { volumeId = '' } = await snapshotNamed(practice, 'api-before-migration');
  await resizeTo(practice, volumeId, 200);
  const { inside } = await open(practice, 'createVolume', 'Create volume');
  const tier = within(inside.getByRole('combobox', { name: 'Performance tier' }));
  tier.getByRole('option', { name: 'Same as the snapshot’s volume' });
  tier.getByRole('option', { name: /20\.0.GB/ });
  inside.getByText(/^The snapshot’s size is not known/);
});

test('deleting lists what is lost and what is kept', async () => {
  const practice = await practiceCloud('warrenton');
  const title = 'Delete snapshot api-before-migration?';
  const { user, button, closed, snapshot } = await open(practice, 'delete', title);
  screen.getByRole('alertdialog', {
    description:
      /What is lost.*image of volume ROOT-2762.*every zone.*What is kept.*ROOT-2762, its data/,
  });
  expect(document.activeElement).toBe(button('Cancel'));
  await user.click(button('Delete snapshot'));
  await closed();
  await practice.clock.advance(3_600_000);
  await expect(snapshotNamed(practice, snapshot.name)).rejects.toThrow('There is no');
});
