import { hashKey, type QueryClient } from '@tanstack/react-query';
import { operationOf, type Resource, type TaskKind } from '../operations';
import type { Clock } from '../client/clock';
import { queryKeysOf } from './queryKeys';

/** Refetches the lists that change when a task of this kind starts. */
export function refreshAtStart(queryClient: QueryClient, kind: TaskKind): void {
  void refresh(queryClient, operationOf(kind).start);
}

/**
 * Refetches the lists that change with a task of this kind, or that still show a resource it found gone. `goneId`: a
 * resource known to be gone, which is not requested.
 */
export function refreshAtEnd(
  queryClient: QueryClient,
  kind: TaskKind,
  goneId?: string,
): Promise<unknown> {
  return refresh(queryClient, operationOf(kind).end, goneId);
}

/** Maximum wait of a task's end for the lists that show it, in ms: a long list or a bad network must not delay it. */
const timeoutMs = 5_000;

/**
 * The same, and resolves once the lists on the page show the result, or after five seconds: no result is announced
 * while the page shows the opposite.
 */
export async function showEnd(
  { queryClient, clock }: { queryClient: QueryClient; clock: Clock },
  kind: TaskKind,
  goneId?: string,
): Promise<void> {
  let callOff = () => {};
  const enough = new Promise<void>((resolve) => {
    callOff = clock.after(timeoutMs, resolve);
  });
  await Promise.race([refreshAtEnd(queryClient, kind, goneId), enough]);
  callOff();
}

function refresh(
  queryClient: QueryClient,
  touched: readonly Resource[],
  goneId?: string,
): Promise<unknown> {
  return Promise.all(
    touched.map((resource) => {
      forgetUnseen(queryClient, resource);
      const gone = goneId === undefined ? undefined : hashKey(queryKeysOf(resource).one(goneId));
      return queryClient.invalidateQueries({
        queryKey: [resource],
        predicate: ({ queryHash }) => queryHash !== gone,
      });
    }),
  );
}

/**
 * Drops cached entities that nothing shows, since they would first appear in their old state. Later they start from
 * the refetched list.
 */
function forgetUnseen(queryClient: QueryClient, resource: Resource): void {
  queryClient.removeQueries({
    queryKey: queryKeysOf(resource).ones,
    type: 'inactive',
    fetchStatus: 'idle',
  });
}
