// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createRecoveryPoint } from '../../api/recoveryPoints';
import { practise, type PracticeTest } from '../../api/testing/practice';
import { paths } from '../../ui/paths';
import { instanceNamed, showAt } from '../testing/practicePage';
import { RollbackInstance } from './RollbackInstance';

afterEach(cleanup);

const hour = 3_600_000;

async function openRollback(test: PracticeTest, instanceName: string, pointName: string) {
  const { instance, point } = await instanceNamed(test, instanceName);
  const address = paths.recoveryPointDialog(instance.id, point(pointName).id, 'rollback');
  const pattern = '/instances/:id/recovery-points/:pointId/rollback';
  const page = showAt(test, address, { [pattern]: <RollbackInstance /> });
  const dialog = await screen.findByRole('alertdialog');
  const confirm = () => within(dialog).getByRole('button', { name: 'Roll back instance' });
  return { ...page, instance, dialog, confirm };
}

/** A recovery point that someone else makes. */
async function makePoint(test: PracticeTest, name: string, memory: boolean) {
  const { instance } = await instanceNamed(test, 'warrenton-mysql-node01');
  const input = { instance, name, description: '', memory };
  await createRecoveryPoint.send(test.cloud.client, input);
  await test.clock.advance(hour);
}

test('names both, says what is lost, starts on Cancel, and rolls back when confirmed', async () => {
  const cloud = await practise('warrenton');
  const opened = await openRollback(cloud, 'warrenton-mysql-node01', 'node01-recovery01');
  const { dialog, confirm, user, router } = opened;

  screen.getByRole('alertdialog', {
    name: 'Roll back warrenton-mysql-node01 to node01-recovery01?',
    description: /written to the disks .* since .* goes on running from that moment/,
  });
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(cloud.sent).not.toContain('revertToVMSnapshot');

  await user.click(confirm());
  await waitFor(() => expect(cloud.sent).toContain('revertToVMSnapshot'));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.recoveryPoints(opened.instance.id)),
  );
});

test('a running instance is refused a point of the disk alone, with the way out', async () => {
  const cloud = await practise('warrenton');
  await makePoint(cloud, 'disk-only', false);
  const { dialog, confirm, user } = await openRollback(
    cloud,
    'warrenton-mysql-node01',
    'disk-only',
  );

  screen.getByRole('alertdialog', {
    description: /holds the disk alone, and warrenton-mysql-node01 is running/,
  });
  const steps = within(dialog).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Stop the instance',
    'Roll it back to disk-only',
    'Start the instance',
  ]);
  await user.click(confirm());
  expect(cloud.sent).not.toContain('revertToVMSnapshot');
});

test('what changed since it was shown is said, and agreement asked anew', async () => {
  const cloud = await practise('warrenton');
  const { dialog, confirm, user } = await openRollback(
    cloud,
    'warrenton-mysql-node01',
    'node01-recovery01',
  );
  await makePoint(cloud, 'made-meanwhile', true);

  await user.click(confirm());
  const notice = await within(dialog).findByRole('alert');
  expect(notice.textContent).toContain('New recovery point: made-meanwhile.');
  expect(notice.textContent).toContain('Current is now made-meanwhile.');
  within(dialog).getByText(/lie on another branch: made-meanwhile/);
  expect(cloud.sent).not.toContain('revertToVMSnapshot');

  await user.click(confirm());
  await waitFor(() => expect(cloud.sent).toContain('revertToVMSnapshot'));
});
