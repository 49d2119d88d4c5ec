// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { instanceQuery } from '../../api/instances';
import { practise } from '../../api/testing/practice';
import { paths } from '../../ui/paths';
import { instanceNamed, showAt } from '../testing/practicePage';
import { InstancePage } from './InstancePage';

afterEach(cleanup);

test('an instance that somebody removed meanwhile is said to be gone, and stays to be read', async () => {
  const practice = await practise('warrenton');
  const { instance } = await instanceNamed(practice, 'warrenton-redis-01');
  showAt(practice, paths.instance(instance.id), { '/instances/:id': <InstancePage /> });
  const heading = { level: 1, name: 'warrenton-redis-01' };
  await screen.findByRole('heading', heading);
  expect(screen.queryByText('It no longer exists')).toBeNull();

  practice.state.collections.instances.delete(instance.id);
  const { cloud } = practice;
  await act(() => cloud.queryClient.refetchQueries(instanceQuery(cloud, instance.id)));
  await screen.findByText('It no longer exists');
  expect(screen.getByRole('heading', heading)).toBeDefined();
});
