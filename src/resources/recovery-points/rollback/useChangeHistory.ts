import { useQueries } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { isWhole } from '../../../cloud/lists/list';
import { maxEvents, eventsQuery } from '../../../cloud/tasks/events';
import type { InstanceEvent } from './rollbackLosses';
import type { RollbackInputs } from './rollbackPlan';

/** Recent changes to the instance and its volumes, as far as the cloud remembers them. */
export interface ChangeHistory {
  happened: readonly InstanceEvent[];
  /** `cut`: more events exist than were read. `unread`: unknown. */
  state: 'whole' | 'cut' | 'loading' | 'unread';
}

/** Reads what was done since a moment, ms since 1970. */
export function useChangeHistory(
  { instance, volumes }: Pick<RollbackInputs, 'instance' | 'volumes'>,
  since: number,
): ChangeHistory {
  const cloud = useCloud();
  const resources = [
    { kind: 'instance' as const, id: instance.id, name: instance.name },
    ...volumes.items.map(({ id, name }) => ({ kind: 'volume' as const, id, name })),
  ];
  return useQueries({
    queries: resources.map((resource) => eventsQuery(cloud, resource)),
    combine: (results): ChangeHistory => {
      const happened = results.flatMap(({ data }, index) =>
        (data?.items ?? []).map(({ id, type, createdAt, username, level, state }) => ({
          id,
          type,
          at: createdAt,
          by: username,
          about: resources[index]?.name ?? '',
          failed: level === 'error',
          state,
        })),
      );
      const isCut = results.some(
        ({ data: { items } = { items: [] } }) =>
          items.length >= maxEvents && items.every((e) => e.createdAt >= since),
      );
      const isUnread = results.some(
        ({ data, error }) => error !== null || (data !== undefined && data.unreadable.length > 0),
      );
      if (isUnread || !isWhole(volumes)) return { happened, state: 'unread' };
      if (results.some(({ data }) => data === undefined)) return { happened, state: 'loading' };
      return { happened, state: isCut ? 'cut' : 'whole' };
    },
  });
}
