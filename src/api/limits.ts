import { queryOptions } from '@tanstack/react-query';
import type { LimitedThing } from '../domain/limits';
import type { Cloud } from './cloud';
import { keysOf } from './keys';
import { listResourceLimits } from './wire/account';

/** How many of each the account may have; undefined is no limit. */
export type ResourceLimits = Readonly<Record<LimitedThing, number | undefined>>;

/** The engine's numbers for the types of resource (CloudStack rules §11). */
const typeNumbers: Readonly<Record<LimitedThing, string>> = {
  volumes: '2',
  snapshots: '3',
  templates: '4',
};

/** No command names the limits of several environments at once. */
const unknown: ResourceLimits = {
  volumes: undefined,
  snapshots: undefined,
  templates: undefined,
};

/** The limits of the account, or of the project that the page is in. */
export function limitsQuery({ client, environment }: Cloud) {
  return queryOptions<ResourceLimits>({
    queryKey: keysOf('limits').all,
    staleTime: 60_000,
    async queryFn({ signal }) {
      if (environment.kind === 'all') return unknown;
      const projectid = environment.kind === 'project' ? environment.id : undefined;
      const { items } = await client.list(listResourceLimits, { projectid }, { signal });
      const limit = (type: string) => {
        const max = items.find(({ resourcetype }) => resourcetype === type)?.max ?? -1;
        return max < 0 ? undefined : max;
      };
      return {
        volumes: limit(typeNumbers.volumes),
        snapshots: limit(typeNumbers.snapshots),
        templates: limit(typeNumbers.templates),
      };
    },
  });
}
