import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { instanceQuery } from './instances';
import { failCommand, practiceCloud, corruptRows } from '../../testing/practice';
import { paths } from '../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../testing/practicePage';
import { InstancePage } from './InstancePage';

afterEach(cleanup);

test('an instance deleted by somebody else is marked as gone, and stays readable', async () => {
  const practice = await practiceCloud('warrenton');
  const { instance } = await instanceNamed(practice, 'warrenton-redis-01');
  showAt(practice, paths.instance(instance.id), { '/instances/:id': <InstancePage /> });
  const heading = { level: 1, name: 'warrenton-redis-01' };
  await screen.findByRole('heading', heading);
  expect(screen.queryByText('This instance no longer exists')).toBeNull();

  practice.state.collections.instances.delete(instance.id);
  const { cloud } = practice;
  await act(() => cloud.queryClient.refetchQueries(instanceQuery(cloud, instance.id)));
  await screen.findByText('This instance no longer exists');
  expect(screen.getByRole('heading', heading)).toBeDefined();
});

test.each([
  ['cannot be read', corruptRows],
  ['fail to load', failCommand],
] as const)('points that %s are neither none nor all', async (_, fail) => {
  const practice = await practiceCloud('warrenton');
  const { instance } = await instanceNamed(practice, 'warrenton-mysql-node01');
  practice.cloud.queryClient.clear();
  fail(practice, 'listVMSnapshot', 'node01-recovery01');
  showAt(practice, paths.instance(instance.id), { '/instances/:id': <InstancePage /> });
  const ways = await screen.findByRole('region', { name: 'Protection' });
  await within(ways).findByText('Not known');
  within(ways).getByText('OS volume ROOT-2755');
  expect(document.body.textContent).not.toMatch(/No recovery points/);
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
});
