import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  failCommand,
  practiceCloud,
  corruptRows,
  type PracticeTest,
} from '../../../testing/practice';
import { putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { CreateRecoveryPoint } from './CreateRecoveryPoint';

afterEach(cleanup);

async function openCreate(cloud: PracticeTest, instanceName: string) {
  const { instance } = await instanceNamed(cloud, instanceName);
  const page = showAt(cloud, paths.addRecoveryPoint(instance.id), {
    '/instances/:id/recovery-points/create': <CreateRecoveryPoint />,
  });
  await screen.findByRole('dialog', { name: 'Create recovery point' });
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  const memory = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Disk and memory' });
  return { ...page, instance, name, memory };
}

test('starts on a selected name of instance and time; memory is unticked', async () => {
  const { name, memory } = await openCreate(
    await practiceCloud('warrenton'),
    'warrenton-mysql-node01',
  );
  expect(name.value).toMatch(/^warrenton-mysql-node01-\d{13}$/);
  expect(document.activeElement).toBe(name);
  expect([name.selectionStart, name.selectionEnd]).toEqual([0, name.value.length]);
  expect(memory.checked).toBe(false);
  screen.getByText('The instance pauses for a moment while the point is created.');
});

test('creates the point, then returns to the recovery points', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, router, instance, name, memory } = await openCreate(
    cloud,
    'warrenton-mysql-node01',
  );
  await user.clear(name);
  await user.type(name, 'before the upgrade');
  await user.type(screen.getByRole('textbox', { name: /^Description/ }), 'MySQL 5.6');
  await user.click(memory);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.recoveryPoints(instance.id)),
  );
  await cloud.clock.advance(3_600_000);
  const made = (await instanceNamed(cloud, 'warrenton-mysql-node01')).point('before the upgrade');
  expect(made).toMatchObject({
    description: 'MySQL 5.6',
    type: 'DiskAndMemory',
    state: 'Ready',
    current: true,
    parentName: 'node01-recovery01',
  });
});

test('memory of a stopped instance is refused, focusable, with its reason', async () => {
  const { user, memory } = await openCreate(await practiceCloud('warrenton'), 'preprod-api-01');
  screen.getByRole('checkbox', { description: /only while preprod-api-01 is running/ });
  await user.click(memory);
  expect(memory.checked).toBe(false);
});

test('a blank name gets an error, and nothing is sent', async () => {
  const cloud = await practiceCloud('warrenton');
  const { user, name } = await openCreate(cloud, 'warrenton-mysql-node01');
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  expect(cloud.sent).not.toContain('createVMSnapshot');
});

test.each([
  ['cannot be read', corruptRows],
  ['cannot be loaded', failCommand],
] as const)(
  'where points %s, it names the doubt, and is neither refused nor called the first',
  async (_, fail) => {
    const cloud = await practiceCloud('forest');
    const { instance, points } = await instanceNamed(cloud, 'forest-branches');
    fail(cloud, 'listVMSnapshot', ...points.map(({ name }) => name));
    cloud.cloud.queryClient.clear();
    showAt(cloud, paths.addRecoveryPoint(instance.id), {
      '/instances/:id/recovery-points/create': <CreateRecoveryPoint />,
    });
    await screen.findByText('The recovery points of forest-branches could not be checked.');
    screen.getByRole('button', { name: 'Try again' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Done' }).getAttribute('aria-disabled')).not.toBe(
        'true',
      ),
    );
    expect(screen.queryByText(/Limits while recovery points exist/)).toBeNull();
  },
);

test('where snapshots of its volumes fail to load, it names the doubt, and offers a retry', async () => {
  const cloud = await practiceCloud('warrenton');
  failCommand(cloud, 'listSnapshots');
  const { user } = await openCreate(cloud, 'warrenton-mysql-node01');
  const doubt = /The snapshots of warrenton-mysql-node01 could not be checked/;
  await screen.findByText(doubt);
  putMeta(cloud.state, { faults: [] });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(doubt)).toBeNull());
});
