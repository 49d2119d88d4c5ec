import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createRecoveryPoint, deleteRecoveryPoint } from '../recoveryPointChanges';
import { practiceCloud, corruptRows, type PracticeTest } from '../../../testing/practice';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt, untilRead } from '../../../testing/practicePage';
import { DeletePage } from './DeletePage';

afterEach(cleanup);

const hour = 3_600_000;

async function openDelete(test: PracticeTest, instanceName: string, names: readonly string[]) {
  const { instance, point } = await instanceNamed(test, instanceName);
  const page = showAt(
    test,
    paths.deletePoints(
      instance.id,
      names.map((name) => point(name).id),
    ),
    {
      '/instances/:id/recovery-points/delete': <DeletePage />,
    },
  );
  const title = `Delete recovery points of ${instanceName}`;
  await screen.findByRole('heading', { level: 1, name: title });
  await untilRead(test);
  const confirm = () => screen.getByRole('button', { name: /^Delete (recovery point|\d+ rec)/ });
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  return { ...page, instance, confirm, box };
}

/** Texts of the result, in order. */
const said = () =>
  [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'What will change')
    ?.nextElementSibling?.textContent ?? '';
const sentOnes = ({ sent }: PracticeTest) => sent.filter((each) => each === 'deleteVMSnapshot');

test('deletes a leaf off the current branch with one press; the focus does not start on that button', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm, instance } = await openDelete(cloud, 'forest-branches', ['release-c']);
  expect(said()).toContain('You can no longer roll back forest-branches to release-c.');
  expect(said()).toContain('No other point moves.The current point does not change.');
  expect(said()).toContain('7 of 8 recovery points remain.');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(confirm().textContent).toBe('Delete recovery point release-c');
  expect(document.activeElement).not.toBe(confirm());
  expect(sentOnes(cloud)).toEqual([]);

  await user.click(confirm());
  await screen.findByRole('heading', { name: 'Deleting release-c' });
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', { name: 'release-c is deleted' });
  expect(sentOnes(cloud)).toHaveLength(1);
  const { points } = await instanceNamed(cloud, 'forest-branches');
  expect(points.map(({ name }) => name)).not.toContain('release-c');
  expect(points[0]?.instanceId).toBe(instance.id);
});

test('several points: shows new parents, the new current point and the order, and confirms with one press', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm, box } = await openDelete(cloud, 'forest-branches', [
    'release-a',
    'release-b-tuned',
  ]);
  await user.click(screen.getByText('6 other points'));
  await user.click(box('release-a-hotfix'));
  expect(said()).toContain('release-a-trial will become a child of base.');
  expect(said()).toContain('release-b-patched will become the current point.');
  const order = within(screen.getByRole('list', { name: 'Order' }));
  expect(order.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1Delete release-b-tuned Planned',
    '2Delete release-a-hotfix Planned',
    '3Delete release-a Planned',
  ]);

  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(confirm());
  await screen.findByText('1 of 3: release-b-tuned');
  await user.dblClick(screen.getByRole('button', { name: 'Pause after this one' }));
  expect(document.activeElement?.textContent).toBe('Deleting 3 recovery points');
  screen.getByRole('button', { name: 'Cancel pause' });
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', { name: 'Paused: 1 of 3 is deleted' });
  expect(sentOnes(cloud)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Resume' }));
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', { name: '3 recovery points are deleted' });
  await user.click(screen.getByRole('button', { name: 'Delete others' }));
  expect(document.activeElement?.tagName).toBe('H1');
});

test('the focus stays on the page when the chosen points were deleted elsewhere', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm } = await openDelete(cloud, 'forest-branches', ['release-c']);
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  await deleteRecoveryPoint.send(cloud.cloud.client, { point: point('release-c'), instance });
  await cloud.clock.advance(hour);
  await user.click(confirm());
  await user.click(await screen.findByRole('button', { name: 'Show the new plan' }));
  screen.getByText('Choose at least one recovery point.');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('the focus stays on the page when the last one leaves nothing to pause before', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm } = await openDelete(cloud, 'forest-branches', [
    'release-c',
    'release-a-trial',
  ]);
  await user.click(confirm());
  const pause = await screen.findByRole('button', { name: 'Pause after this one' });
  act(() => pause.focus());
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', { name: '2 recovery points are deleted' });
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a deletion that frees a slot for a rollback links back to its plan', async () => {
  const cloud = await practiceCloud('forest');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  const ids = [point('release-c').id];
  const { user, router } = showAt(cloud, paths.deletePoints(instance.id, ids, 'target'), {
    '/instances/:id/recovery-points/delete': <DeletePage />,
  });
  await user.click(await screen.findByRole('button', { name: 'Delete recovery point release-c' }));
  await screen.findByRole('heading', { name: 'Deleting release-c' });
  await cloud.clock.advance(hour);
  await user.click(await screen.findByRole('button', { name: 'Back to the rollback plan' }));
  expect(router.state.location.pathname).toBe(paths.rollback(instance.id, 'target'));
});

test('shows that nothing is chosen, and that a point no longer exists', async () => {
  const cloud = await practiceCloud('warrenton');
  const { instance } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  showAt(cloud, paths.deletePoints(instance.id, ['no-such-point']), {
    '/instances/:id/recovery-points/delete': <DeletePage />,
  });
  await screen.findByText(/One recovery point of this address no longer exists/);
  const button = screen.getByRole('button', { name: 'Delete recovery points' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  screen.getByText('Choose at least one recovery point.');
});

test('the only point, the current one: shows that the next one starts a tree', async () => {
  const cloud = await practiceCloud('warrenton');
  await openDelete(cloud, 'warrenton-mysql-node01', ['node01-recovery01']);
  expect(said()).toContain('There will be no current point.');
  expect(said()).toContain('No recovery points remain.');
});

test('shows which points the hypervisor frees, which it keeps, and what depends on these', async () => {
  const cloud = await practiceCloud('forest');
  await openDelete(cloud, 'forest-hidden-parent', ['variant-one']);
  expect(said()).toContain('variant-two will become a child of install.');
  expect(said()).toContain('The hidden data of configured is deleted too');
  cleanup();

  const { instance, point } = await instanceNamed(cloud, 'forest-hidden-parent');
  const input = { instance, name: 'third', description: '', memory: false };
  await createRecoveryPoint.send(cloud.cloud.client, input);
  await cloud.clock.advance(hour);
  await instanceNamed(cloud, 'forest-hidden-parent');
  const { id } = point('variant-two');
  for (const record of cloud.state.collections.vmSnapshots.values())
    if (record.instanceId === instance.id) record.current = record.id === id;
  await openDelete(cloud, 'forest-hidden-parent', ['variant-two']);
  await screen.findByText(/variant-two frees no space yet: 2 depend on it \(third and Now\)\./);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a change locks the button until the person agrees to the new plan', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm } = await openDelete(cloud, 'forest-branches', ['release-b-tuned']);
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  const release = point('release-c');
  await deleteRecoveryPoint.send(cloud.cloud.client, { point: release, instance });
  await cloud.clock.advance(hour);
  const before = sentOnes(cloud).length;

  await user.click(confirm());
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Recovery point deleted: release-c.');
  await waitFor(() => expect(confirm().getAttribute('aria-disabled')).toBe('true'));
  await user.click(confirm());
  expect(sentOnes(cloud)).toHaveLength(before);

  await user.click(within(notice).getByRole('button', { name: 'Show the new plan' }));
  expect(document.activeElement?.textContent).toBe('What will change');
  expect(said()).toContain('6 of 7 recovery points remain.');
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(confirm());
  await screen.findByRole('heading', { name: 'Deleting release-b-tuned' });
});

test('shows no plan while a point cannot be read, and makes it after a retry', async () => {
  const cloud = await practiceCloud('forest');
  const heal = corruptRows(cloud, 'listVMSnapshot', 'release-a');
  const { instance, point } = await instanceNamed(cloud, 'forest-branches');
  const address = paths.deletePoints(instance.id, [point('release-c').id]);
  const { user } = showAt(cloud, address, {
    '/instances/:id/recovery-points/delete': <DeletePage />,
  });
  await screen.findByText('1 recovery point could not be read');
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
  expect(screen.queryByText(/has no recovery point to delete/)).toBeNull();
  heal();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('button', { name: 'Delete recovery point release-c' });
});

test('a point that becomes unreadable locks the button, and the choice stays', async () => {
  const cloud = await practiceCloud('forest');
  const { user, confirm } = await openDelete(cloud, 'forest-branches', ['release-c']);
  corruptRows(cloud, 'listVMSnapshot', 'release-a');
  await user.click(confirm());
  await screen.findAllByText('Not every recovery point of this instance can be read.');
  expect(said()).toContain('You can no longer roll back forest-branches to release-c.');
  expect(sentOnes(cloud)).toEqual([]);
});
