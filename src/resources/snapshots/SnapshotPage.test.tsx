import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { denyCommand, practiceCloud } from '../../testing/practice';
import { paths } from '../../ui/navigation/paths';
import { showAt } from '../../testing/practicePage';
import { resizeTo, snapshotNamed } from '../../testing/namedResources';
import { SnapshotPage } from './SnapshotPage';

afterEach(cleanup);

const detailOf = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

test('says the size at the snapshot as long as nothing changed it, and then the present one', async () => {
  const practice = await practiceCloud('warrenton');
  const { id, volumeId = '' } = await snapshotNamed(practice, 'api-before-migration');
  const show = () => showAt(practice, paths.snapshot(id), { '/snapshots/:id': <SnapshotPage /> });
  show();
  await screen.findByText('Volume size at snapshot');
  expect(detailOf('Volume size at snapshot')).toMatch(/^8\.0.GB$/);
  expect(screen.queryByText('Volume size now')).toBeNull();
  cleanup();

  await resizeTo(practice, volumeId, 20);
  show();
  await screen.findByText('Volume size at snapshot');
  expect(detailOf('Volume size at snapshot')).toMatch(/^Not known: the volume was resized/);
  expect(detailOf('Volume size now')).toMatch(/^20\.0.GB$/);
});

test('says the present size where the record is closed', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await snapshotNamed(practice, 'api-before-migration');
  denyCommand(practice, 'listEvents');
  showAt(practice, paths.snapshot(id), { '/snapshots/:id': <SnapshotPage /> });
  await screen.findByText('Volume size now');
  await expect.poll(() => practice.sent.filter((each) => each === 'listEvents').length).toBe(4);
  expect(screen.queryByText('Volume size at snapshot')).toBeNull();
});

test('names the operating system by the id that the cloud lists', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await snapshotNamed(practice, 'api-before-migration');
  showAt(practice, paths.snapshot(id), { '/snapshots/:id': <SnapshotPage /> });
  await screen.findByText('OS type');
  await expect.poll(() => detailOf('OS type')).toBe('Ubuntu 12.04 (64-bit)');
});
