// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createRecoveryPoint } from '../../api/recoveryPoints';
import { volumesQuery } from '../../api/volumes';
import { practise, type PracticeTest } from '../../api/testing/practice';
import { paths } from '../../ui/paths';
import { instanceNamed, showAt } from '../testing/practicePage';
import { DestroyInstance } from './DestroyInstance';

afterEach(cleanup);

async function openDestroy(cloud: PracticeTest) {
  const { instance } = await instanceNamed(cloud, 'warrenton-mysql-node01');
  const page = showAt(cloud, paths.instanceDialog(instance.id, 'destroy'), {
    '/instances/:id/destroy': <DestroyInstance />,
  });
  const dialog = await screen.findByRole('alertdialog', {
    name: 'Destroy warrenton-mysql-node01?',
  });
  const confirm = () => within(dialog).getByRole('button', { name: 'Destroy instance' });
  return { ...page, instance, dialog, confirm };
}

test('says what goes and what stays, and starts on Cancel', async () => {
  const { dialog } = await openDestroy(await practise('warrenton'));
  screen.getByRole('alertdialog', {
    description: /recovery point is deleted at once.*ROOT-2755, 16.0.GB.*DATA-2755.*snapshots/,
  });
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Cancel' }));
});

test('a data volume goes only when it is ticked', async () => {
  const cloud = await practise('warrenton');
  const { user, dialog, confirm, router } = await openDestroy(cloud);
  await user.click(within(dialog).getByRole('checkbox', { name: /Delete DATA-2755/ }));
  within(dialog).getByText(/DATA-2755, 40.0.GB. Until the cloud erases it for good, Recover/);
  await user.click(confirm());
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
  await cloud.clock.advance(3_600_000);
  const { queryClient } = cloud.cloud;
  const { items } = await queryClient.fetchQuery({ ...volumesQuery(cloud.cloud), staleTime: 0 });
  expect(items.filter(({ name, state }) => name === 'DATA-2755' && state === 'Ready')).toEqual([]);
});

test('what came to belong to it meanwhile is shown before it is asked anew', async () => {
  const cloud = await practise('warrenton');
  const { user, dialog, confirm, instance } = await openDestroy(cloud);
  await createRecoveryPoint.send(cloud.cloud.client, {
    instance,
    name: 'made-meanwhile',
    description: '',
    memory: false,
  });
  await cloud.clock.advance(3_600_000);

  await user.click(confirm());
  await within(dialog).findByRole('alert');
  within(dialog).getByText(/Its 2 recovery points are deleted at once/);
  expect(cloud.sent).not.toContain('destroyVirtualMachine');

  await user.click(confirm());
  await waitFor(() => expect(cloud.sent).toContain('destroyVirtualMachine'));
});
