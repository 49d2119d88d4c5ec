import { queryOptions } from '@tanstack/react-query';
import type { LimitedThing } from '../domain/limits';
import type { Cloud } from './cloud';
import { keysOf } from './keys';
import { listResourceLimits } from './wire/account';
import { listProjects } from './wire/project';

/** How many of each the environment may have; undefined where there is no limit, or none is known. */
export type ResourceLimits = Readonly<Record<LimitedThing, number | undefined>>;

/** No command names the limits of several environments at once. */
const unknown: ResourceLimits = {
  volumes: undefined,
  snapshots: undefined,
  templates: undefined,
};

/** A limit as the engine writes it: `-1`, or *Unlimited*, is none. */
function limitOf(max: string | number | undefined): number | undefined {
  const limit = Number(max ?? 'none');
  return Number.isInteger(limit) && limit >= 0 ? limit : undefined;
}

/** The account's own. A row with a tag limits what carries that tag; it says nothing of all the others. */
async function ofAccount({ client }: Cloud, signal: AbortSignal): Promise<ResourceLimits> {
  const { items } = await client.list(listResourceLimits, {}, { signal });
  const limit = (type: string) =>
    limitOf(items.find(({ resourcetype, tag }) => resourcetype === type && !tag)?.max);
  return { volumes: limit('2'), snapshots: limit('3'), templates: limit('4') };
}

/** A project's: listResourceLimits answers ordinary users of a project for their own account. */
async function ofProject(
  { client }: Cloud,
  id: string,
  signal: AbortSignal,
): Promise<ResourceLimits> {
  const { items } = await client.list(listProjects, { listall: true, id }, { signal });
  const [project] = items;
  return {
    volumes: limitOf(project?.volumelimit),
    snapshots: limitOf(project?.snapshotlimit),
    templates: limitOf(project?.templatelimit),
  };
}

/** The limits of the account, or of the project that the page is in. */
export function limitsQuery(cloud: Cloud) {
  const { environment } = cloud;
  return queryOptions<ResourceLimits>({
    queryKey: keysOf('limits').all,
    staleTime: 60_000,
    async queryFn({ signal }) {
      switch (environment.kind) {
        case 'default':
          return ofAccount(cloud, signal);
        case 'project':
          return ofProject(cloud, environment.id, signal);
        case 'all':
          return unknown;
      }
    },
  });
}

/** The command that tells the limits of an environment. */
export function limitsCommand({ environment }: Cloud): string {
  return environment.kind === 'project' ? listProjects.name : listResourceLimits.name;
}
