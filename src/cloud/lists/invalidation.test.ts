import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { operationOf, resources, taskKinds } from '../operations';
import { refreshAtEnd, refreshAtStart } from './invalidation';
import { createQueryClient } from './queryClient';
import { queryKeysOf } from './queryKeys';

/** The resources whose lists an event has refetched. */
function refreshed(type: 'started' | 'ended', kind: (typeof taskKinds)[number]) {
  const queryClient = createQueryClient();
  for (const resource of resources) queryClient.setQueryData(queryKeysOf(resource).list, []);
  if (type === 'started') refreshAtStart(queryClient, kind);
  else void refreshAtEnd(queryClient, kind);
  return resources.filter(
    (resource) => queryClient.getQueryState(queryKeysOf(resource).list)?.isInvalidated,
  );
}

test.each(taskKinds)('%s touches at its end what it touched at its start', (kind) => {
  expect(operationOf(kind).end).toEqual(expect.arrayContaining([...operationOf(kind).start]));
});

test.each([
  ['started', 'createSnapshot', ['volumes', 'snapshots']],
  ['ended', 'createSnapshot', ['volumes', 'snapshots', 'events', 'limits']],
  ['ended', 'rollback', ['instances', 'volumes', 'recoveryPoints', 'events']],
  ['ended', 'destroyInstance', ['instances', 'volumes', 'recoveryPoints', 'events', 'limits']],
  ['started', 'unknown', []],
  ['ended', 'unknown', [...resources]],
] as const)('when it %s, %s reads these lists again: %j', (type, kind, expected) => {
  expect(refreshed(type, kind)).toEqual(expected);
});

test('drops the old entity from the cache after a task', () => {
  const queryClient = createQueryClient();
  const { list, one } = queryKeysOf('volumes');
  const watched = new QueryObserver(queryClient, {
    queryKey: one('watched'),
    queryFn: () => new Promise(() => undefined),
    initialData: 'Snapshotting',
  });
  const leave = watched.subscribe(() => undefined);
  for (const key of [list, one('volume-1'), queryKeysOf('templates').one('t')])
    queryClient.setQueryData(key, 'Snapshotting');
  void refreshAtEnd(queryClient, 'createSnapshot');
  const held = (key: readonly unknown[]) => queryClient.getQueryData(key);
  expect(held(one('volume-1'))).toBeUndefined();
  expect([list, one('watched'), queryKeysOf('templates').one('t')].map(held)).toEqual(
    Array(3).fill('Snapshotting'),
  );
  leave();
});
