import { useQueries } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { eventsAsked, eventsQuery } from '../../../cloud/tasks/events';
import { useInstanceDisks } from '../../instances/instanceDisks';
import { usePointLimit } from '../quota/pointLimit';
import type { RollbackInputs } from './rollbackPlan';
import { isWhole } from '../../../cloud/lists/list';
import { quotaOf } from '../quota/quota';
import type { InstanceEvent } from './rollbackLosses';
import { useTreeReading, type TreeReading } from '../runs/pinnedTree';

export interface RollbackReading
  extends TreeReading, Omit<RollbackInputs, 'target' | keyof TreeReading> {
  /** Every list has come once, or failed. */
  isRead: boolean;
}

/** Inputs of a plan without its target, as read from the cloud. */
export function useRollbackReading(instanceId: string, isRunning: boolean): RollbackReading {
  const reading = useTreeReading(instanceId, isRunning);
  const disks = useInstanceDisks(instanceId, true);
  const { known, forRules, isRead, read } = usePointLimit(reading.instance);
  const { limit, source } = quotaOf(reading.points, known);
  return {
    ...reading,
    ...disks,
    lists: [...reading.lists, ...disks.lists, read],
    isRead: disks.isRead && isRead,
    limit: source === 'usual' ? (forRules === 'notKnown' ? forRules : undefined) : limit,
  };
}

/** Recent changes to the instance and its volumes, as far as the cloud remembers them. */
export interface History {
  happened: readonly InstanceEvent[];
  /** `cut`: more events exist than were read. `unread`: unknown. */
  state: 'whole' | 'cut' | 'loading' | 'unread';
}

/** Reads what was done since a moment, ms since 1970. */
export function useHistory(
  { instance, volumes }: Pick<RollbackInputs, 'instance' | 'volumes'>,
  since: number,
): History {
  const cloud = useCloud();
  const resources = [
    { kind: 'instance' as const, id: instance.id, name: instance.name },
    ...volumes.items.map(({ id, name }) => ({ kind: 'volume' as const, id, name })),
  ];
  return useQueries({
    queries: resources.map((resource) => eventsQuery(cloud, resource)),
    combine: (results): History => {
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
          items.length >= eventsAsked && items.every((e) => e.createdAt >= since),
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
