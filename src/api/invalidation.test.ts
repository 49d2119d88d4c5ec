import { expect, test } from 'vitest';
import { taskKinds } from '../domain/types';
import { refreshAfter, touchedBy } from './invalidation';
import { createQueryClient } from './queryClient';
import { keysOf, resources } from './keys';
import { begun } from './taskRecord';

const about = {
  subject: { kind: 'volume', id: 'volume-1', name: 'ROOT-1' },
  instanceId: undefined,
  result: undefined,
} as const;

/** The resources whose lists an event has read anew. */
function refreshed(type: 'started' | 'ended', kind: (typeof taskKinds)[number]) {
  const queryClient = createQueryClient();
  for (const resource of resources) queryClient.setQueryData(keysOf(resource).list, []);
  refreshAfter(queryClient, { type, task: begun({ ...about, kind }, 'job-1', 0) });
  return resources.filter(
    (resource) => queryClient.getQueryState(keysOf(resource).list)?.isInvalidated,
  );
}

test.each(taskKinds)('%s touches at its end what it touched at its start', (kind) => {
  expect(touchedBy[kind].end).toEqual(expect.arrayContaining([...touchedBy[kind].start]));
});

test.each([
  ['started', 'createSnapshot', ['volumes', 'snapshots']],
  ['ended', 'createSnapshot', ['volumes', 'snapshots', 'events', 'limits']],
  ['ended', 'rollback', ['instances', 'volumes', 'recoveryPoints', 'events']],
  ['ended', 'destroyInstance', ['instances', 'volumes', 'recoveryPoints', 'events', 'limits']],
  ['started', 'unknown', []],
  ['ended', 'unknown', [...resources]],
] as const)('when it %s, %s has these read anew: %j', (type, kind, expected) => {
  expect(refreshed(type, kind)).toEqual(expected);
});
