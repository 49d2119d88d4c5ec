import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { failCommand, practiceCloud, corruptRows } from '../../../testing/practice';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { ExpungeInstance } from './ExpungeInstance';
import { instanceDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

test.each([
  ['cannot be read', corruptRows],
  ['fail to load', failCommand],
] as const)('volumes that %s are not ignored, and can be read again', async (_, fail) => {
  const practice = await practiceCloud('warrenton');
  const { instance } = await instanceNamed(practice, 'warrenton-mysql-node01');
  fail(practice, 'listVolumes', 'DATA-2755');
  showAt(practice, instanceDialogPath(instance.id, 'expunge'), {
    '/instances/:id/expunge': <ExpungeInstance />,
  });
  const dialog = within(await screen.findByRole('alertdialog'));
  await dialog.findByText('Data volumes that are not known are detached and kept.');
  expect(dialog.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
});
