import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import { paths } from '../../../ui/navigation/paths';
import { setSpareSlots } from '../../../testing/spareSlots';
import { showAt } from '../../../testing/practicePage';
import { volumeNamed } from '../../../testing/namedResources';
import { AddVolume } from './AddVolume';
import { TakeSnapshot } from './TakeSnapshot';
import { volumeDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

const dialogs = { '/volumes/:id/take-snapshot': <TakeSnapshot />, '/volumes/add': <AddVolume /> };

async function take(practice: PracticeTest) {
  const { id } = await volumeNamed(practice, 'ROOT-2755');
  const page = showAt(practice, volumeDialogPath(id, 'takeSnapshot'), dialogs);
  return { ...page, dialog: within(await screen.findByRole('dialog', { name: 'Take snapshot' })) };
}

test('near the limit, a dialog shows the rest; far from it, nothing', async () => {
  const practice = await practiceCloud('warrenton');
  await setSpareSlots(practice, 2);
  const { dialog } = await take(practice);
  await dialog.findByText(/^2 snapshots of \d+ left in this environment\.$/);
  cleanup();
  practice.cloud.queryClient.clear();
  await setSpareSlots(practice, 500);
  const far = await take(practice);
  await far.dialog.findByRole('button', { name: 'API commands' });
  expect(far.dialog.queryByText(/left in this environment/)).toBeNull();
});

test('at the limit, a dialog says so in advance, and sends nothing', async () => {
  const practice = await practiceCloud('warrenton');
  await setSpareSlots(practice, 0);
  const { dialog, user } = await take(practice);
  await dialog.findByText(/^This environment has reached its limit of \d+ snapshots/);
  await user.click(dialog.getByRole('button', { name: 'Confirm' }));
  expect(practice.sent).not.toContain('createSnapshot');
  cleanup();
  showAt(practice, paths.addVolume, dialogs);
  await screen.findByText(/^This environment has reached its limit of \d+ volumes/);
});
