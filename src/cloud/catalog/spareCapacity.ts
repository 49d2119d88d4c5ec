import { queryOptions } from '@tanstack/react-query';
import type { Cloud } from '../cloud';
import type { Environment } from '../environments/environment';
import { listProjects } from '../environments/projectCommands';
import { queryKeysOf } from '../lists/queryKeys';
import { listAccounts } from '../session/accountCommands';
import type { ComputeOffering, Template } from '../types';

/** Rest of the limits of an environment; undefined where there is no limit, or it is not known. */
export interface SpareCapacity {
  cpus: number | undefined;
  memoryMiB: number | undefined;
  storageGiB: number | undefined;
}

const notKnown: SpareCapacity = { cpus: undefined, memoryMiB: undefined, storageGiB: undefined };

/** An amount as the engine writes it: *Unlimited* is none. */
function amountOf(written: string | number | undefined): number | undefined {
  const amount = typeof written === 'string' && written.trim() === '' ? NaN : Number(written);
  return Number.isFinite(amount) ? amount : undefined;
}

/**
 * Rest of the limits of processors, memory and storage, as the engine counts it. The limits of tags are not in
 * it. Of several accounts, none is known to be the one that pays.
 */
export function spareCapacityQuery({ client }: Cloud, environment: Environment) {
  return queryOptions<SpareCapacity>({
    queryKey: [...queryKeysOf('limits').all, 'spare', environment],
    staleTime: 0,
    async queryFn({ signal }) {
      const { items, unreadable } =
        environment.kind === 'project'
          ? await client.list(listProjects, { listall: true, id: environment.id }, { signal })
          : await client.list(listAccounts, {}, { signal });
      const [owner, another] = items;
      if (owner === undefined || another !== undefined || unreadable.length > 0) return notKnown;
      return {
        cpus: amountOf(owner.cpuavailable),
        memoryMiB: amountOf(owner.memoryavailable),
        storageGiB: amountOf(owner.primarystorageavailable),
      };
    },
  });
}

/** Something that an instance needs more of than is left. */
export interface Shortage {
  of: 'cpus' | 'memory' | 'storage';
  /** Processors, or bytes. */
  needed: number;
  left: number;
}

const mib = 1024 ** 2;
const gib = 1024 ** 3;

/** Needs of a new instance, by its offering and template, that exceed the rest. */
export function shortagesOf(
  spare: SpareCapacity | undefined,
  offering: Pick<ComputeOffering, 'cpuCount' | 'memoryMiB'> | undefined,
  template: Pick<Template, 'size'> | undefined,
): readonly Shortage[] {
  const { cpus, memoryMiB, storageGiB } = spare ?? notKnown;
  const over = (of: Shortage['of'], needed = 0, left = Infinity, unit = 1): Shortage[] =>
    needed > left ? [{ of, needed: needed * unit, left: Math.max(0, left) * unit }] : [];
  const size = template?.size;
  return [
    ...over('cpus', offering?.cpuCount, cpus),
    ...over('memory', offering?.memoryMiB, memoryMiB, mib),
    // The engine may round what is left to whole GiB.
    ...over('storage', size === undefined ? undefined : Math.floor(size / gib), storageGiB, gib),
  ];
}
