import { queryOptions, useQuery } from '@tanstack/react-query';
import { parse } from 'valibot';
import { CloudError, isPassing } from '../client/errors';
import { everyCommand, type Capabilities } from '../types';
import type { Page } from '../client/client';
import { useCloud, type Cloud } from '../cloud';
import { queryKeysOf } from '../lists/queryKeys';
import { listApis, listCapabilities } from './accountCommands';

type Settings = ReturnType<typeof parse<typeof listCapabilities.schema>>['capability'];

const notRead: Settings = parse(listCapabilities.schema, { capability: {} }).capability;

/** ms between two attempts where the cloud gave no answer at all. */
const retryMs = 30_000;

/**
 * The answer, or a stand-in where the cloud refuses it. A denial is final, another refusal is among `failed`. No answer
 * at all is thrown, so that the query repeats it.
 */
async function answerOr<T>(read: Promise<T>, instead: T, failed: CloudError[]): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof CloudError) || isPassing(error)) throw error;
    if (error.kind !== 'commandDenied') failed.push(error);
    return instead;
  }
}

/** The commands that a list names; a row that cannot be read may name any. */
function commandsIn({ items, unreadable }: Page<{ name: string }>): Capabilities['commands'] {
  return unreadable.length > 0 ? everyCommand : new Set(items.map(({ name }) => name));
}

function capabilitiesOf(
  commands: Capabilities['commands'],
  settings: Settings,
  failed: readonly CloudError[],
): Capabilities {
  return {
    commands,
    version: settings.cloudstackversion,
    minCustomDiskGiB: settings.customdiskofferingminsize ?? 1,
    maxCustomDiskGiB: settings.customdiskofferingmaxsize ?? Infinity,
    mayExpungeInstances: settings.allowuserexpungerecovervm ?? 'notKnown',
    mayExpungeVolumes: settings.allowuserexpungerecovervolume ?? 'notKnown',
    mayForceStop: settings.allowuserforcestopvm ?? 'notKnown',
    maySeeDestroyed: settings.allowuserviewdestroyedvm ?? 'notKnown',
    snapshotsRunningKvm: settings.kvmsnapshotenabled ?? 'notKnown',
    failed,
  };
}

const unknownCapabilities = capabilitiesOf(everyCommand, notRead, []);

/** Permissions of the account. Read once: they change with its role or the engine's version. */
export function capabilitiesQuery({ client }: Cloud) {
  return queryOptions<Capabilities>({
    queryKey: queryKeysOf('capabilities').all,
    staleTime: 3_600_000,
    refetchInterval: ({ state: { error } }) => (isPassing(error) ? retryMs : false),
    async queryFn({ signal }) {
      const failed: CloudError[] = [];
      const apis = client.list(listApis, {}, { signal }).then(commandsIn);
      const settings = client.read(listCapabilities, {}, { signal });
      const [commands, { capability }] = await Promise.all([
        answerOr(apis, everyCommand, failed),
        answerOr(settings, { capability: notRead }, failed),
      ]);
      return capabilitiesOf(commands, capability, failed);
    },
  });
}

/** Permissions of the account. Without an answer, everything is offered and nothing is known; undefined until then. */
export function useCapabilities(): Capabilities | undefined {
  const { data, error } = useQuery(capabilitiesQuery(useCloud()));
  return data ?? (error === null ? undefined : unknownCapabilities);
}
