import { queryOptions, useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import type { InEnvironment } from '../../../cloud/environments/environment';
import { CloudError } from '../../../cloud/client/errors';
import { wholeList } from '../../../cloud/lists/list';
import type { ListRead } from '../../rules/actionContext';
import type { PointLimit } from './quota';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { queryKeysOf } from '../../../cloud/lists/queryKeys';
import { readJson, writeJson } from '../../../browser/storage';
import { listConfigurations } from '../../../cloud/session/accountCommands';

const storageKey = 'cairn.pointLimits';
const kept = v.record(v.string(), v.number());

/** The engine's own name of the limit (CloudStack rules §8). */
const setting = 'vmsnapshot.max';

/** Owner of a stored limit: an engine may set it per account, and so per project. */
function ownerOf({ session }: Cloud, { environment }: InEnvironment): string {
  const { user } = session.current();
  return `${user?.id ?? ''} ${environment?.id ?? 'default'}`;
}

function remembered({ memory }: Cloud): Record<string, number> {
  const found = v.safeParse(kept, readJson(memory, storageKey));
  return found.success ? found.output : {};
}

/** The limit that a refusal names: *a VM can just have : 10 VM snapshots* (CloudStack rules §8). */
export function limitInRefusal(error: unknown): number | undefined {
  if (!(error instanceof CloudError)) return undefined;
  const found = /can just have\s*:\s*(\d+)\s+VM snapshots/u.exec(error.text ?? '');
  return found === null ? undefined : Number(found[1]);
}

/** Stores, for this browser and person, the limit of an environment as a refused recovery point revealed it. */
export function learnPointLimit(
  cloud: Cloud,
  error: unknown,
  { instance }: { instance: InEnvironment },
): void {
  const limit = limitInRefusal(error);
  if (limit === undefined) return;
  writeJson(cloud.memory, storageKey, { ...remembered(cloud), [ownerOf(cloud, instance)]: limit });
  const { queryKey } = pointLimitQuery(cloud, instance);
  void cloud.queryClient.invalidateQueries({ queryKey });
}

/** Limit that the cloud is set to; only administrators may ask, and not every engine answers. */
async function toldBy({ client }: Cloud, signal: AbortSignal): Promise<number | undefined> {
  const page = { page: 1, pagesize: 20 };
  const { items } = await client.list(listConfigurations, { name: setting }, { signal, page });
  const value = items.find(({ name }) => name === setting)?.value;
  const limit = Number(value);
  return value !== undefined && Number.isInteger(limit) && limit >= 0 ? limit : undefined;
}

/** A limit as far as it is known. */
export interface PointLimitReading {
  /** As the cloud reports, else as learned from a refusal; undefined if neither. */
  known: PointLimit | undefined;
  /** Error of the read, unless the account may not ask. */
  error: CloudError | undefined;
}

/** How many recovery points this instance may have. */
export function pointLimitQuery(cloud: Cloud, instance: InEnvironment) {
  const owner = ownerOf(cloud, instance);
  return queryOptions<PointLimitReading>({
    queryKey: queryKeysOf('limits').one(`recoveryPoints ${owner}`),
    staleTime: ({ state }) => (state.data?.error ? 0 : 600_000),
    async queryFn({ signal }) {
      const { commands } = await cloud.queryClient.ensureQueryData(capabilitiesQuery(cloud));
      let error: CloudError | undefined;
      if (commands.has(listConfigurations.name))
        try {
          const told = await toldBy(cloud, signal);
          if (told !== undefined) return { known: { limit: told, source: 'told' }, error };
        } catch (failure) {
          if (!(failure instanceof CloudError)) throw failure;
          if (failure.kind !== 'commandDenied') error = failure;
        }
      const limit = remembered(cloud)[owner];
      return { known: limit === undefined ? undefined : { limit, source: 'refused' }, error };
    },
  });
}

/** The same, as far as it is known without a question to the cloud. */
export function knownPointLimit(cloud: Cloud, instance: InEnvironment): PointLimit | undefined {
  const read = cloud.queryClient.getQueryData(pointLimitQuery(cloud, instance).queryKey);
  const limit = remembered(cloud)[ownerOf(cloud, instance)];
  return read?.known ?? (limit === undefined ? undefined : { limit, source: 'refused' });
}

/** The limit as pages and dialogs need it. */
interface PointLimitUse {
  known: PointLimit | undefined;
  /** For rules: only what the cloud reports; a limit learned from a refusal blocks nobody. */
  forRules: number | 'notKnown' | undefined;
  /** True once it was read, or cannot be. */
  isRead: boolean;
  /** The read, among the lists that a page may read again. */
  read: ListRead & { isFetching: boolean };
}

/** The limit for rules; `error`: null or undefined if the read did not fail. */
export function limitForRules(known: PointLimit | undefined, error: unknown) {
  const told = known?.source === 'told' ? known.limit : undefined;
  return told ?? (error === null || error === undefined ? undefined : ('notKnown' as const));
}

/** The limit of an instance, and its error. */
export function usePointLimit(instance: InEnvironment): PointLimitUse {
  const query = useQuery(pointLimitQuery(useCloud(), instance));
  const { known, error = query.error } = query.data ?? {};
  const { isFetching, isPending, refetch } = query;
  return {
    known,
    forRules: limitForRules(known, error),
    isRead: !isPending,
    read: { data: noRows, error, isFetching, refetch },
  };
}

const noRows = wholeList([]);
