// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createRecoveryPoint } from '../../api/recoveryPoints';
import { practise, type PracticeTest } from '../../api/testing/practice';
import { paths } from '../../ui/paths';
import { instanceNamed, showAt } from '../testing/practicePage';
import { DeleteRecoveryPoint } from './DeleteRecoveryPoint';

afterEach(cleanup);

async function openDelete(cloud: PracticeTest, instanceName: string, pointName: string) {
  const { instance, point } = await instanceNamed(cloud, instanceName);
  const address = paths.recoveryPointDialog(instance.id, point(pointName).id, 'delete');
  const pattern = '/instances/:id/recovery-points/:pointId/delete';
  const page = showAt(cloud, address, { [pattern]: <DeleteRecoveryPoint /> });
  const dialog = await screen.findByRole('alertdialog', {
    name: `Delete recovery point ${pointName}?`,
  });
  const said = within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  return { ...page, dialog, said };
}

test('says where children and Current go, and deletes when confirmed', async () => {
  const cloud = await practise('forest');
  const { user, dialog, said } = await openDelete(cloud, 'forest-branches', 'release-a');
  expect(said[0]).toBe('Its 2 children move to base: release-a-hotfix and release-a-trial.');
  expect(cloud.sent).not.toContain('deleteVMSnapshot');

  await user.click(within(dialog).getByRole('button', { name: 'Delete recovery point' }));
  await waitFor(() => expect(cloud.sent).toContain('deleteVMSnapshot'));
});

test('deleting the only, current point says that the next one starts a tree', async () => {
  const cloud = await practise('warrenton');
  const { said } = await openDelete(cloud, 'warrenton-mysql-node01', 'node01-recovery01');
  expect(said).toEqual([
    'No other recovery point moves.',
    'No point will be current: the next recovery point starts a tree of its own.',
  ]);
});

test('a point that moves because the hypervisor lets go of its parent is not called a child', async () => {
  const cloud = await practise('forest');
  const { said } = await openDelete(cloud, 'forest-ghost-parent', 'variant-one');
  expect(said).toEqual([
    'variant-two moves to install: what the hypervisor kept in between goes as well.',
    'Current stays where it is.',
  ]);
});

test('a point that several build on is said to free no space yet', async () => {
  const cloud = await practise('forest');
  const { instance, point } = await instanceNamed(cloud, 'forest-ghost-parent');
  const input = { instance, name: 'third', description: '', memory: false };
  await createRecoveryPoint.send(cloud.cloud.client, input);
  await cloud.clock.advance(3_600_000);
  await instanceNamed(cloud, 'forest-ghost-parent');
  const { vmSnapshots } = cloud.state.collections;
  const { id } = point('variant-two');
  for (const record of vmSnapshots.values())
    if (record.instanceId === instance.id) record.current = record.id === id;

  const { dialog, said } = await openDelete(cloud, 'forest-ghost-parent', 'variant-two');
  within(dialog).getByText(/frees no space yet/);
  expect(said[0]).toBe('No other recovery point moves.');
});

test('a point that is gone is refused', async () => {
  const cloud = await practise('warrenton');
  const { instance } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  const address = paths.recoveryPointDialog(instance.id, 'no-such-point', 'delete');
  showAt(cloud, address, {
    '/instances/:id/recovery-points/:pointId/delete': <DeleteRecoveryPoint />,
  });
  await screen.findByRole('alertdialog', { description: /no longer exists/ });
});
