// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sendOnce } from '../../cloud/changes/sendOnce';
import { addTags } from '../../cloud/tags/tagChanges';
import { practiceCloud } from '../../testing/practice';
import { instanceNamed, showAt } from '../../testing/practicePage';
import { TaskAnnouncer } from './TaskAnnouncer';

afterEach(cleanup);

test('a pin that was saved is announced, the link of a point to its moment is not', async () => {
  const practice = await practiceCloud('warrenton');
  showAt(practice, '/', { '/': <TaskAnnouncer /> });
  const { instance, point } = await instanceNamed(practice, 'warrenton-mysql-node01');
  const { id, name, environment } = point('node01-recovery01');
  const send = async (kind: 'linkToMoment' | 'savePin') => {
    const input = {
      subject: { kind: 'recoveryPoint', id, name, of: instance.name },
      environment,
      instanceId: instance.id,
      tags: { [kind]: 'x' },
    } as const;
    await act(() => sendOnce(practice.cloud, addTags(kind), input, new AbortController().signal));
    await act(() => practice.clock.advance(60_000));
  };
  await send('linkToMoment');
  await send('savePin');
  const ends = () => practice.cloud.tasks.list().map(({ kind, outcome }) => `${kind} ${outcome}`);
  await waitFor(() =>
    expect(ends().toSorted()).toEqual(['linkToMoment succeeded', 'savePin succeeded']),
  );
  const heard = () => screen.getByRole('status').textContent;
  await waitFor(() => expect(heard()).toContain(name));
  expect(heard()).not.toContain('moment');
});
