import { queryOptions } from '@tanstack/react-query';
import { wholeList, type PagedList } from '../lists/list';
import type { ResourceKind } from '../types';
import type { Cloud } from '../cloud';
import { queryKeysOf } from '../lists/queryKeys';
import { refuseForbidden } from '../session/rights';
import { scopesOf } from '../environments/scope';
import { listEvents } from '../session/accountCommands';
import type { Parameters } from '../client/command';

/** An event of an entity, in the engine's own words. */
export interface CloudEvent {
  id: string;
  /** E.g. `VMSNAPSHOT.CREATE`. */
  type: string;
  level: 'info' | 'warning' | 'error' | undefined;
  description: string;
  createdAt: number;
  username: string | undefined;
  /** E.g. `Started`, `Completed`. */
  state: string | undefined;
  /** Resource of the event. */
  resourceId: string | undefined;
}

/** Number of events requested for one entity. */
export const maxEvents = 50;

const typeOf: Readonly<Record<ResourceKind, string>> = {
  instance: 'VirtualMachine',
  volume: 'Volume',
  snapshot: 'Snapshot',
  recoveryPoint: 'VmSnapshot',
  template: 'Template',
};

/** Parameters of listEvents for one entity. */
export const aboutEntity = ({ kind, id }: { kind: ResourceKind; id: string }) => ({
  resourceid: id,
  resourcetype: typeOf[kind],
});

const levels: Readonly<Record<string, CloudEvent['level']>> = { WARN: 'warning', ERROR: 'error' };

/** Latest events of an entity, newest first. */
export function eventsQuery(cloud: Cloud, entity: { kind: ResourceKind; id: string }) {
  return lastEventsQuery(cloud, entity.id, aboutEntity(entity));
}

/** Latest events of one type, e.g. `SNAPSHOT.REVERT`, newest first, of any resource. */
export function eventsOfTypeQuery(cloud: Cloud, type: string) {
  return lastEventsQuery(cloud, type, { type });
}

function lastEventsQuery(
  cloud: Cloud,
  key: string,
  about: Parameters<'resourceid' | 'resourcetype' | 'type'>,
) {
  const { client, environment } = cloud;
  return queryOptions<PagedList<CloudEvent>>({
    queryKey: queryKeysOf('events').of(key),
    staleTime: 5_000,
    async queryFn({ signal }) {
      refuseForbidden(cloud, listEvents.name);
      const page = { page: 1, pagesize: maxEvents };
      const lists = await Promise.all(
        scopesOf(environment).map((scope) =>
          client.list(listEvents, { ...scope, ...about }, { signal, page }),
        ),
      );
      // A page is oldest first, so of one second the later rows are the newer.
      const events = lists
        .flatMap(({ items }) => items.toReversed())
        .map(({ id, type, level, description, created, username, state, resourceid }) => ({
          id,
          type,
          level: level === undefined ? undefined : (levels[level] ?? 'info'),
          description: description ?? '',
          createdAt: created,
          username,
          state,
          resourceId: resourceid,
        }))
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .slice(0, maxEvents);
      return { ...wholeList(events), unreadable: lists.flatMap(({ unreadable }) => unreadable) };
    },
  });
}
