import { queryOptions } from '@tanstack/react-query';
import {
  isInEnvironment,
  type Environment,
  type NamedEnvironment,
} from '../environments/environment';
import { CloudError } from '../client/errors';
import { unread, type PagedList } from './list';
import type { Named } from './names';
import type { Cloud } from '../cloud';
import { queryKeysOf } from './queryKeys';
import { fetchAllPages } from './fetchAllPages';
import { pollInterval } from './polling';
import { refuseForbidden } from '../session/rights';
import { shareNames, withShownNames, type Naming } from './shownNames';
import type { ListCommand, Parameters } from '../client/command';

interface Entity extends Named {
  /** Absent where the cloud offers the resource to everybody. */
  environment?: NamedEnvironment | undefined;
}

/** Definition of a resource's lists. */
export interface Source<P extends string, Row, T extends Entity> extends Naming<T> {
  command: ListCommand<P, Row>;
  /** The entities that the rows are about, in order; rows may repeat. */
  toEntities(rows: readonly Row[]): readonly T[];
  /** True for an entity in a transitional state. */
  isBusy(entity: T): boolean;
  /** Parameters of every call. */
  params?: Parameters<P>;
  /** For resources that people own: `scopesOf`, which restricts lists to the page's environment. */
  scopes?(environment: Environment): readonly Parameters<P>[];
  /** ms between two reads while nothing is in transition. */
  restMs?: number;
  /** ms for which an answer counts as fresh. */
  staleTime?: number;
  /** True if accounts without access continue without the list: its items are unknown then. */
  dispensable?: boolean;
}

const isForbidden = (error: unknown) =>
  error instanceof CloudError && error.kind === 'commandDenied';

/** Request parameters of a source's lists in an environment, and the filter for rows of others. */
function within<P extends string, Row, T extends Entity>(
  { environment, queryClient }: Cloud,
  source: Source<P, Row, T>,
  isPart: boolean,
) {
  const { params, scopes } = source;
  const requests = (asked: Parameters<P>): readonly Parameters<P>[] =>
    (scopes?.(environment) ?? [{}]).map((scope) => ({ ...params, ...asked, ...scope }));
  const toEntities = (rows: readonly Row[]): readonly T[] => {
    const items = source.toEntities(rows);
    const held =
      scopes === undefined
        ? items
        : items.filter((item) => isInEnvironment(environment, { environment: item.environment }));
    return withShownNames(queryClient, source, held, !isPart);
  };
  return { command: source.command, requests, toEntities };
}

/** A list as a query. Its first page is in the cache, and on screen, before the other pages arrive. */
export function listQuery<P extends string, Row, T extends Entity>(
  cloud: Cloud,
  source: Source<P, Row, T>,
  part?: readonly unknown[],
  requests: readonly Parameters<P>[] = [{}],
) {
  const scoped = within(cloud, source, part !== undefined);
  const keys = queryKeysOf(source.resource);
  const queryKey = part ?? keys.list;
  const all = requests.flatMap(scoped.requests);
  return queryOptions<PagedList<T>>({
    queryKey,
    staleTime: source.staleTime ?? 5_000,
    async queryFn({ signal }) {
      const isFirst = cloud.queryClient.getQueryData(queryKey) === undefined;
      try {
        refuseForbidden(cloud, source.command.name);
        const list = await fetchAllPages(cloud.client, scoped, all, {
          signal,
          onGrowth(grown) {
            if (isFirst && !signal.aborted) cloud.queryClient.setQueryData(queryKey, grown);
          },
        });
        if (part === undefined) shareNames(cloud.queryClient, source.resource, list.items);
        return list;
      } catch (error) {
        if (source.dispensable === true && isForbidden(error)) return unread;
        throw error;
      }
    },
    refetchInterval: pollInterval<PagedList<T>>(cloud, source.resource, {
      isBusy: ({ items }) => items.some(source.isBusy),
      cost: ({ items }) =>
        Math.max(1, Math.ceil(items.length / cloud.client.pageSize.current())) * all.length,
      restMs: source.restMs,
    }),
  });
}

/**
 * One entity as a query; starts from the list where that is in the cache. CloudError `gone` where there is
 * none, `elsewhere` where it is in another environment than the page.
 */
export function entityQuery<P extends string, Row, T extends Entity>(
  cloud: Cloud,
  source: Source<P, Row, T>,
  id: string,
  params: Parameters<P>,
) {
  const keys = queryKeysOf(source.resource);
  return queryOptions<T>({
    queryKey: keys.one(id),
    staleTime: source.staleTime ?? 5_000,
    initialData: () =>
      cloud.queryClient
        .getQueryData<PagedList<T>>(keys.list)
        ?.items.find((entity) => entity.id === id),
    initialDataUpdatedAt: () => {
      const list = cloud.queryClient.getQueryState(keys.list);
      return list?.isInvalidated === true ? 0 : list?.dataUpdatedAt;
    },
    async queryFn({ signal }) {
      refuseForbidden(cloud, source.command.name);
      const entity = await findEntity(cloud, source, params, signal);
      return withShownNames(cloud.queryClient, source, [entity], false)[0] ?? entity;
    },
    refetchInterval: pollInterval<T>(cloud, source.resource, { isBusy: source.isBusy }),
  });
}

/** Reads an entity in the page's environment; if it is not there, in all others, to name its environment. */
async function findEntity<P extends string, Row, T extends Entity>(
  { client, environment }: Cloud,
  source: Source<P, Row, T>,
  params: Parameters<P>,
  signal: AbortSignal,
): Promise<T> {
  const { command, scopes } = source;
  const here = scopes?.(environment) ?? [{}];
  const elsewhere = scopes?.({ kind: 'all' }).filter((scope) => !here.includes(scope)) ?? [];
  for (const scope of [...here, ...elsewhere]) {
    const request = { ...source.params, ...params, ...scope };
    const asked = client.list(command, request, { signal });
    // The other environment is a hint; a failure to read it is no failure of this read.
    const { items, unreadable } = await (here.includes(scope)
      ? asked
      : asked.catch(() => ({ items: [], unreadable: [] })));
    const [entity] = source.toEntities(items);
    const [{ field } = {}] = unreadable;
    if (entity === undefined && field !== undefined)
      throw new CloudError('malformed', { command: command.name, field });
    if (entity === undefined) continue;
    const home = { environment: entity.environment };
    if (scopes === undefined || isInEnvironment(environment, home)) return entity;
    throw new CloudError('elsewhere', { command: command.name, ...home });
  }
  throw new CloudError('gone', { command: command.name });
}

/** Stale time of a cloud's offerings, which change rarely, in ms. */
const catalogFreshMs = 600_000;

/** A list of the cloud's offerings: read once, not polled. */
export function catalogQuery<P extends string, Row, T extends Entity>(
  cloud: Cloud,
  source: Omit<Source<P, Row, T>, 'isBusy'>,
) {
  return {
    ...listQuery(cloud, {
      ...source,
      isBusy: () => false,
      staleTime: catalogFreshMs,
      dispensable: true,
    }),
    refetchInterval: false as const,
  };
}
