import { queryOptions } from '@tanstack/react-query';
import { parse } from 'valibot';
import { CloudError } from '../client/errors';
import { everyCommand, type Capabilities } from '../types';
import type { Page } from '../client/client';
import type { Cloud } from '../cloud';
import { keysOf } from '../lists/keys';
import { listApis, listCapabilities } from './accountCommands';

const nothingSaid = parse(listCapabilities.schema, { capability: {} });

/** Fallback for a list of permissions that the account may not read. */
function ifForbidden<T>(instead: T) {
  return (error: unknown): T => {
    if (error instanceof CloudError && error.kind === 'notPermitted') return instead;
    throw error;
  };
}

/** The commands that a list names; a row that cannot be read may name any. */
function commandsIn({ items, unreadable }: Page<{ name: string }>): Capabilities['commands'] {
  return unreadable.length > 0 ? everyCommand : new Set(items.map(({ name }) => name));
}

/** Permissions of the account. Read once: they change with its role or the engine's version. */
export function capabilitiesQuery({ client }: Cloud) {
  return queryOptions<Capabilities>({
    queryKey: keysOf('capabilities').all,
    staleTime: 3_600_000,
    async queryFn({ signal }) {
      const [commands, { capability }] = await Promise.all([
        client.list(listApis, {}, { signal }).then(commandsIn, ifForbidden(everyCommand)),
        client.read(listCapabilities, {}, { signal }).catch(ifForbidden(nothingSaid)),
      ]);
      return {
        commands,
        version: capability.cloudstackversion,
        minCustomDiskGiB: capability.customdiskofferingminsize ?? 1,
        maxCustomDiskGiB: capability.customdiskofferingmaxsize ?? Infinity,
        mayExpungeInstances: capability.allowuserexpungerecovervm ?? false,
        mayExpungeVolumes: capability.allowuserexpungerecovervolume ?? false,
        mayForceStop: capability.allowuserforcestopvm ?? false,
        maySeeDestroyed: capability.allowuserviewdestroyedvm ?? false,
        // Where the cloud does not say, it decides on the request.
        snapshotsRunningKvm: capability.kvmsnapshotenabled ?? true,
      };
    },
  });
}
