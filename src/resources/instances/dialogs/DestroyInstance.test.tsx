import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { createRecoveryPoint } from '../../recovery-points/recoveryPointChanges';
import { instancesQuery } from '../instances';
import { volumesQuery } from '../../volumes/volumes';
import {
  failCommand,
  practiceCloud,
  corruptRows,
  type PracticeTest,
} from '../../../testing/practice';
import { putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { setSpareSlots } from '../../../testing/spareSlots';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { DestroyInstance } from './DestroyInstance';
import { instanceDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

async function openDestroy(cloud: PracticeTest) {
  const { instance } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  return { instance, ...(await openDestroyOf(cloud)) };
}

/** The same where its recovery points cannot be read. */
async function openDestroyOf(cloud: PracticeTest) {
  const { queryClient } = cloud.cloud;
  const { items } = await queryClient.fetchQuery(instancesQuery(cloud.cloud));
  const id = items.find(({ name }) => name === 'warrenton-mysql-node01')?.id ?? '';
  const page = showAt(cloud, instanceDialogPath(id, 'destroy'), {
    '/instances/:id/destroy': <DestroyInstance />,
  });
  const dialog = await screen.findByRole('alertdialog', {
    name: 'Destroy warrenton-mysql-node01?',
  });
  const confirm = () => within(dialog).getByRole('button', { name: 'Destroy instance' });
  return { ...page, dialog, confirm };
}

test('lists what is deleted and what is kept, and starts on Cancel', async () => {
  const { dialog } = await openDestroy(await practiceCloud('warrenton'));
  screen.getByRole('alertdialog', {
    description: /recovery point is deleted immediately.*ROOT-2755, 16.0.GB.*DATA-2755.*snapshots/,
  });
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Cancel' }));
});

test('deletes a data volume only if it is ticked', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, dialog, confirm, router } = await openDestroy(cloud);
  await user.click(within(dialog).getByRole('checkbox', { name: /Delete DATA-2755/ }));
  within(dialog).getByText(/DATA-2755, 40.0.GB. You can recover it until the cloud purges it/);
  await user.click(confirm());
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
  await cloud.clock.advance(3_600_000);
  const { queryClient } = cloud.cloud;
  const { items } = await queryClient.fetchQuery({ ...volumesQuery(cloud.cloud), staleTime: 0 });
  expect(items.filter(({ name, state }) => name === 'DATA-2755' && state === 'Ready')).toEqual([]);
});

test('a dependent added since is shown before it asks again', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, dialog, confirm, instance } = await openDestroy(cloud);
  await createRecoveryPoint.send(cloud.cloud.client, {
    instance,
    name: 'point-from-elsewhere',
    description: '',
    memory: false,
  });
  await cloud.clock.advance(3_600_000);

  await user.click(confirm());
  await within(dialog).findByRole('alert');
  within(dialog).getByText(/Its 2 recovery points are deleted immediately/);
  expect(cloud.sent).not.toContain('destroyVirtualMachine');

  await user.click(confirm());
  await waitFor(() => expect(cloud.sent).toContain('destroyVirtualMachine'));
});

describe('where not everything that belongs to it is known', () => {
  const texts = (dialog: HTMLElement) => dialog.textContent;

  test.each([
    [
      'listVMSnapshot',
      'Recovery points could not be loaded',
      /Their number is not known/,
      /No recovery points|None usable/,
    ],
    [
      'listSnapshots',
      'Snapshots could not be loaded',
      /The snapshots of the volumes\./,
      /has no snapshot|No snapshot/,
    ],
    ['listVolumes', 'Volumes could not be loaded', /Other data volumes, if any/, /No snapshot/],
  ])(
    '%s fails: shows that once with a retry, and calls no list empty',
    async (command, title, said, unsaid) => {
      const cloud = await practiceCloud('warrenton');
      failCommand(cloud, command);
      cloud.cloud.queryClient.clear();
      const { dialog } = await openDestroyOf(cloud);
      within(dialog).getByText(title);
      expect(within(dialog).getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
      expect(texts(dialog)).toMatch(said);
      expect(texts(dialog)).not.toMatch(unsaid);
    },
  );

  test('a row that cannot be read: trying again shows the rest', async () => {
    const cloud = await practiceCloud('warrenton');
    const heal = corruptRows(cloud, 'listVMSnapshot', 'node01-recovery01');
    const { dialog, user } = await openDestroyOf(cloud);
    within(dialog).getByText('1 recovery point could not be read');
    heal();
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await within(dialog).findByText(/Its recovery point is deleted immediately/);
    expect(within(dialog).queryByText(/could not be read/)).toBeNull();
  });

  test('a list that fails only on confirming is an error, and nothing is sent', async () => {
    const cloud = await practiceCloud('warrenton');
    const { user, dialog, confirm } = await openDestroy(cloud);
    failCommand(cloud, 'listSnapshots');
    await user.click(confirm());
    await within(dialog).findByRole('alert');
    expect(cloud.sent).not.toContain('destroyVirtualMachine');
  });

  test('data shown as unknown is no change on confirming', async () => {
    const cloud = await practiceCloud('warrenton');
    failCommand(cloud, 'listSnapshots');
    const { user, confirm } = await openDestroyOf(cloud);
    await user.click(confirm());
    await waitFor(() => expect(cloud.sent).toContain('destroyVirtualMachine'));
  });
});

describe('a snapshot of all volumes first', () => {
  const first = { name: 'Snapshot all volumes first' };
  const states = (dialog: HTMLElement) =>
    within(dialog)
      .getAllByRole('listitem')
      .flatMap(
        ({ textContent }) => /^(?:ROOT|DATA)-2755(.*?) ?(?:\d|$)/.exec(textContent)?.[1] ?? [],
      );

  test('lists the restore options, and volumes without any', async () => {
    const { dialog } = await openDestroy(await practiceCloud('warrenton'));
    within(dialog).getByRole('heading', { name: 'Ways to restore this instance' });
    within(dialog).getByText(/^1 usable, from /);
    within(dialog).getByText('Deleted with the instance.');
    expect(
      within(dialog)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['OS volume ROOT-2755', 'Data volume DATA-2755', 'Recovery points']);
  });

  test('says beforehand what the limit does not allow, and does not ask for that', async () => {
    const cloud = await practiceCloud('warrenton');
    await setSpareSlots(cloud, 1);
    const { user, dialog } = await openDestroy(cloud);
    await within(dialog).findByText(
      'DATA-2755 is left out: the environment’s limit allows only 1 more snapshot.',
    );
    within(dialog).getByText(/^1 snapshot of \d+ left/);
    await user.click(within(dialog).getByRole('button', first));
    await waitFor(() => expect(cloud.sent).toContain('createSnapshot'));
    await cloud.clock.advance(3_600_000);
    expect(cloud.sent.filter((command) => command === 'createSnapshot')).toHaveLength(1);
  });

  test('does not delete a volume that someone else added without showing it', async () => {
    const cloud = await practiceCloud('warrenton');
    const { user, dialog, confirm, instance } = await openDestroy(cloud);
    const point = { instance, name: 'point-from-elsewhere', description: '', memory: false };
    await createRecoveryPoint.send(cloud.cloud.client, point);
    await cloud.clock.advance(3_600_000);
    await user.click(within(dialog).getByRole('button', first));
    await cloud.clock.advance(3_600_000);
    await within(dialog).findByText('All 2 snapshots are backed up.');
    await waitFor(() => expect(confirm().ariaDisabled).toBe('false'));
    await user.click(confirm());
    await within(dialog).findByRole('alert');
    expect(cloud.sent).not.toContain('destroyVirtualMachine');
  });

  test('takes one after the other, shows how each went, and leaves Destroy to the person', async () => {
    const cloud = await practiceCloud('warrenton');
    const { user, dialog, confirm, router } = await openDestroy(cloud);
    await user.click(within(dialog).getByRole('button', first));
    await waitFor(() => expect(states(dialog)).toEqual(['Running', 'Waiting']));
    within(dialog).getByText('The snapshots are being taken, one by one.');
    expect(within(dialog).queryByText(/You can’t take a snapshot now/)).toBeNull();
    expect(within(dialog).getByRole('button', { ...first, description: '' }).ariaDisabled).toBe(
      'true',
    );
    expect(confirm().ariaDisabled).toBe('true');
    await cloud.clock.advance(3_600_000);
    await within(dialog).findByText('All 2 snapshots are backed up.');
    expect(states(dialog)).toEqual(['Backed up', 'Backed up']);
    expect(cloud.sent.filter((command) => command === 'createSnapshot')).toHaveLength(2);
    expect(cloud.sent).not.toContain('destroyVirtualMachine');
    expect(within(dialog).queryByText(/be restored/)).toBeNull();

    // A deletion from here is no external change: it does not ask again.
    await waitFor(() => expect(confirm().ariaDisabled).toBe('false'));
    await user.click(confirm());
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
    expect(cloud.problems).toEqual([]);
  });

  test('shows the cloud’s message for the one that fails, and continues with the others', async () => {
    const cloud = await practiceCloud('warrenton');
    const { user, dialog } = await openDestroy(cloud);
    putMeta(cloud.state, {
      faults: [
        {
          id: 'first',
          command: 'createSnapshot',
          times: 1,
          kind: 'jobFailure',
          code: 530,
          text: 'No space',
        },
      ],
    });
    await user.click(within(dialog).getByRole('button', first));
    await cloud.clock.advance(3_600_000);
    await within(dialog).findByText('1 of 2 snapshots is backed up. Missing: ROOT-2755.');
    within(dialog).getByText('Message from the cloud: No space');
  });
});
