import { queryOptions, useQuery } from '@tanstack/react-query';
import type { NamedEnvironment } from './environment';
import { CloudError } from '../client/errors';
import { visibleName } from '../lists/names';
import type { Page } from '../client/client';
import { useCloud, type Cloud } from '../cloud';
import { catalogQuery } from '../lists/listQuery';
import { queryKeysOf } from '../lists/queryKeys';
import { listProjects } from './projectCommands';

/** An environment that a person may choose, as its list names it. */
export interface ListedEnvironment extends NamedEnvironment {
  description: string | undefined;
  /** In any state but Active, nothing can be created or started; existing resources can be viewed. */
  state: 'Active' | 'Suspended' | 'Disabled';
}

interface Row {
  id: string;
  name: string;
  displaytext: string | undefined;
  state: ListedEnvironment['state'] | undefined;
}

function listed({ id, name, displaytext, state }: Row): ListedEnvironment {
  const description = displaytext === '' || displaytext === name ? undefined : displaytext;
  return { id, ...visibleName(id, name), description, state: state ?? 'Active' };
}

/** Every environment that the person has access to; without their resource counts, which are costly. */
const params = { listall: true, details: ['min'] };
const keys = queryKeysOf('environments');

/** Environments that the person may choose, besides *Default*. */
export function environmentsQuery(cloud: Cloud) {
  return catalogQuery<string, Row, ListedEnvironment>(cloud, {
    resource: 'environments',
    command: listProjects,
    params,
    toEntities: (rows) => rows.map(listed),
    clues: ({ description }) => [description],
  });
}

/** True where there is any environment besides *Default*; one small request. */
export function anyEnvironmentQuery({ client }: Cloud) {
  return queryOptions<boolean>({
    queryKey: [...keys.all, 'any'],
    staleTime: 600_000,
    async queryFn({ signal }) {
      const page = { page: 1, pagesize: 1 };
      const { items, unreadable } = await client.list(listProjects, params, { signal, page });
      return items.length + unreadable.length > 0;
    },
  });
}

/** One environment; null where there is none of this id, or none for this person. */
export function environmentQuery({ client }: Cloud, id: string) {
  return queryOptions<ListedEnvironment | null>({
    queryKey: keys.one(id),
    staleTime: 60_000,
    async queryFn({ signal }) {
      const { items, unreadable } = await client
        .list(listProjects, { ...params, id }, { signal })
        .catch(noneIfGone);
      const [row] = items;
      const [unread] = unreadable;
      if (row === undefined && unread !== undefined) throw new CloudError('malformed', unread);
      return row === undefined ? null : listed(row);
    },
  });
}

/** The engine does not list an id that it does not know: it refuses the call. */
function noneIfGone(error: unknown): Pick<Page<Row>, 'items' | 'unreadable'> {
  if (error instanceof CloudError && error.kind === 'gone') return { items: [], unreadable: [] };
  throw error;
}

/** The page's environment as the cloud lists it, where it is one of its own and known. */
export function useListedPageEnvironment(): ListedEnvironment | undefined {
  const cloud = useCloud();
  const { environment } = cloud;
  const id = environment.kind === 'project' ? environment.id : '';
  return useQuery({ ...environmentQuery(cloud, id), enabled: id !== '' }).data ?? undefined;
}

/** Environment of resources created in this page; undefined in *Default*, and in *All environments*. */
export function usePageEnvironment(): NamedEnvironment | undefined {
  const { environment } = useCloud();
  const listed = useListedPageEnvironment();
  if (environment.kind !== 'project') return undefined;
  return { id: environment.id, name: listed?.name ?? environment.id };
}
