import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { runChange } from '../../../cloud/changes/change';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import { takeSnapshot } from '../volumeChanges';
import { putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import { snapshotNamed, volumeNamed } from '../../../testing/namedResources';
import { TakeSnapshot } from './TakeSnapshot';
import { volumeDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

async function openTake(practice: PracticeTest, name: string) {
  const volume = await volumeNamed(practice, name);
  const page = showAt(practice, volumeDialogPath(volume.id, 'takeSnapshot'), {
    '/volumes/:id/take-snapshot': <TakeSnapshot />,
  });
  const dialog = await screen.findByRole('dialog', { name: 'Take snapshot' });
  return {
    ...page,
    field: within(dialog).getByRole('textbox'),
    confirm: within(dialog).getByRole('button', { name: 'Confirm' }),
  };
}

test('has the documented texts, and takes a snapshot with the name', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, field, confirm, router } = await openTake(practice, 'ROOT-2755');
  screen.getByRole('dialog', {
    description: /^Are you sure you want to take a snapshot of this volume\? ?ROOT-2755$/,
  });
  expect(document.activeElement).toBe(field);
  await user.type(field, ' before upgrade ');
  await user.click(confirm);
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  await practice.clock.advance(3_600_000);
  const snapshot = await snapshotNamed(practice, 'before upgrade');
  expect(snapshot).toMatchObject({ state: 'BackedUp', volumeName: 'ROOT-2755' });
  expect(practice.problems).toEqual([]);
});

test('a typed name of nothing visible is left to the cloud', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, field, confirm, router } = await openTake(practice, 'ROOT-2755');
  await user.type(field, ' \u200b ');
  await user.click(confirm);
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.volumes));
  const [newest] = [...practice.state.collections.snapshots.values()].toReversed();
  expect(newest?.name).toMatch(/_ROOT-2755_\d{14}$/);
});

test('a refusal of the cloud is shown inside, and the form stays', async () => {
  const practice = await practiceCloud('warrenton');
  putMeta(practice.state, {
    faults: [
      {
        id: 'full',
        command: 'createSnapshot',
        times: 1,
        kind: 'httpError',
        code: 535,
        text: 'Maximum number of snapshots reached',
      },
    ],
  });
  const { user, field, confirm, router } = await openTake(practice, 'ROOT-2755');
  await user.type(field, 'one more');
  await user.click(confirm);
  await screen.findByText(/Maximum number of snapshots reached/);
  expect(field).toHaveProperty('value', 'one more');
  expect(router.state.location.pathname).not.toBe(paths.volumes);
});

test('a volume that was never attached is refused in advance', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, confirm } = await openTake(practice, 'static-assets');
  await waitFor(() => expect(confirm.getAttribute('aria-disabled')).toBe('true'));
  screen.getByRole('dialog', { description: /static-assets.*Attach/s });
  await user.click(confirm);
  expect(practice.sent).not.toContain('createSnapshot');
});

test('a snapshot that has ended speaks against no other, from the first moment on', async () => {
  const practice = await practiceCloud('warrenton');
  const volume = await volumeNamed(practice, 'ROOT-2755');
  await runChange(practice.cloud, takeSnapshot, { volume, name: undefined });
  const { user, confirm, router } = await openTake(practice, 'ROOT-2755');
  await waitFor(() => expect(confirm.getAttribute('aria-disabled')).toBe('true'));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await practice.clock.advance(3_600_000);
  await waitFor(() => expect(practice.cloud.tasks.list()[0]?.outcome).toBe('succeeded'));
  await volumeNamed(practice, 'ROOT-2755');
  await router.navigate(volumeDialogPath(volume.id, 'takeSnapshot'));
  const again = await screen.findByRole('dialog', { name: 'Take snapshot' });
  expect(again.textContent).not.toContain('is being copied');
});
