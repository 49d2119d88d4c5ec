import { queryOptions } from '@tanstack/react-query';
import type { Limit, LimitedResource } from './limitedResources';
import { wholeList, type PagedList, type UnreadableRow } from '../lists/list';
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

/** A limit as the engine writes it: `-1`, or *Unlimited*, is none. `notKnown`: it is no number. */
function readLimit(written: string | number | undefined): number | undefined | 'notKnown' {
  const text = String(written ?? 'Unlimited').trim();
  if (text === 'Unlimited' || /^-\d+$/.test(text)) return undefined;
  const max = /^\d+$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(max) ? max : 'notKnown';
}

/** The account's own. A row with a tag limits only resources with that tag. */
async function ofAccount({ client }: Cloud, signal: AbortSignal): Promise<PagedList<Limit>> {
  const { items, unreadable } = await client.list(listResourceLimits, {}, { signal });
  const written = items.flatMap(({ resourcetype, tag, max }) => {
    const resource = tag ? undefined : resourceOf[resourcetype];
    return resource === undefined ? [] : [{ resource, written: max, field: resourcetype }];
  });
  return limitsFrom(listResourceLimits.name, written, unreadable);
}

/** The limits that are set; one that is no number counts among the unreadable rows. */
function limitsFrom(
  command: string,
  all: readonly {
    resource: LimitedResource;
    written: string | number | undefined;
    field: string;
  }[],
  unreadable: readonly UnreadableRow[],
): PagedList<Limit> {
  const limits = all.map((each) => ({ ...each, max: readLimit(each.written) }));
  const items = limits.flatMap(({ resource, max }) =>
    typeof max === 'number' ? [{ resource, max }] : [],
  );
  const odd = limits.filter(({ max }) => max === 'notKnown');
  return {
    ...wholeList(items),
    unreadable: [...unreadable, ...odd.map(({ field }) => ({ command, field, links: {} }))],
  };
}

/** A project's: listResourceLimits answers ordinary users of a project for their own account. */
async function ofProject(
  { client }: Cloud,
  id: string,
  signal: AbortSignal,
): Promise<PagedList<Limit>> {
  const { items, unreadable } = await client.list(listProjects, { listall: true, id }, { signal });
  const [project] = items;
  const written = (
    [
      ['instances', 'vmlimit'],
      ['volumes', 'volumelimit'],
      ['snapshots', 'snapshotlimit'],
      ['templates', 'templatelimit'],
    ] as const
  ).map(([resource, field]) => ({ resource, written: project?.[field], field }));
  return limitsFrom(listProjects.name, written, unreadable);
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
