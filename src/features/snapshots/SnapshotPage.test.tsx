// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practise } from '../../api/testing/practice';
import { paths } from '../../ui/paths';
import { showAt } from '../testing/practicePage';
import { snapshotNamed } from '../testing/things';
import { SnapshotPage } from './SnapshotPage';

afterEach(cleanup);

const detailOf = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

test('names the operating system that the cloud gives the id of', async () => {
  const practice = await practise('warrenton');
  const { id } = await snapshotNamed(practice, 'api-before-migration');
  showAt(practice, paths.snapshot(id), { '/snapshots/:id': <SnapshotPage /> });
  await screen.findByText('OS type');
  await expect.poll(() => detailOf('OS type')).toBe('Ubuntu 12.04 (64-bit)');
});
