import { queryOptions } from '@tanstack/react-query';
import type { Limit, LimitedResource } from './limitedResources';
import { wholeList, type PagedList } from '../lists/list';
import type { Cloud } from '../cloud';
import { queryKeysOf } from '../lists/queryKeys';
import { listResourceLimits } from '../session/accountCommands';
import { listProjects } from '../environments/projectCommands';

/** The engine's numbers of limited resources. */
const resourceOf: Readonly<Record<string, LimitedResource>> = {
  0: 'instances',
  2: 'volumes',
  3: 'snapshots',
  4: 'templates',
};

/** A limit as the engine writes it: `-1`, or *Unlimited*, is none. */
function limitOf(
  resource: LimitedResource | undefined,
  written: string | number | undefined,
): Limit[] {
  const max = Number(written ?? 'none');
  return resource !== undefined && Number.isInteger(max) && max >= 0 ? [{ resource, max }] : [];
}

/** The account's own. A row with a tag limits only resources with that tag. */
async function ofAccount({ client }: Cloud, signal: AbortSignal): Promise<PagedList<Limit>> {
  const { items, unreadable } = await client.list(listResourceLimits, {}, { signal });
  const limits = items.flatMap(({ resourcetype, tag, max }) =>
    tag ? [] : limitOf(resourceOf[resourcetype], max),
  );
  return { ...wholeList(limits), unreadable };
}

/** A project's: listResourceLimits answers ordinary users of a project for their own account. */
async function ofProject(
  { client }: Cloud,
  id: string,
  signal: AbortSignal,
): Promise<PagedList<Limit>> {
  const { items, unreadable } = await client.list(listProjects, { listall: true, id }, { signal });
  const [project] = items;
  const limits = [
    ...limitOf('instances', project?.vmlimit),
    ...limitOf('volumes', project?.volumelimit),
    ...limitOf('snapshots', project?.snapshotlimit),
    ...limitOf('templates', project?.templatelimit),
  ];
  return { ...wholeList(limits), unreadable };
}

/** Limits of the account, or of the page's project; unlimited resources are absent. */
export function limitsQuery(cloud: Cloud) {
  const { environment } = cloud;
  return queryOptions<PagedList<Limit>>({
    queryKey: queryKeysOf('limits').all,
    staleTime: 60_000,
    async queryFn({ signal }) {
      switch (environment.kind) {
        case 'default':
          return ofAccount(cloud, signal);
        case 'project':
          return ofProject(cloud, environment.id, signal);
        case 'all':
          // No command names the limits of several environments at once.
          return wholeList([]);
      }
    },
  });
}

/** Command that lists the limits of an environment. */
export function limitsCommand({ environment }: Cloud): string {
  return environment.kind === 'project' ? listProjects.name : listResourceLimits.name;
}
