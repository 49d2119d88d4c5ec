import { isWhole, type PagedList } from '../lists/list';
import type { Instance, Snapshot, Template, Volume } from '../types';

/** Resources that a cloud may limit in number (CloudStack rules §11). */
export const limitedResources = ['instances', 'volumes', 'snapshots', 'templates'] as const;
export type LimitedResource = (typeof limitedResources)[number];

/** Number in use, and maximum. */
export interface Allowance {
  used: number;
  max: number;
}

/** A limit that is set. */
export interface Limit {
  resource: LimitedResource;
  max: number;
}

/** `notKnown`: a limit, or its usage, could not be read. Absent where there is no limit, or nothing to count. */
export type Allowances = Readonly<Partial<Record<LimitedResource, Allowance | 'notKnown'>>>;

const uncountedInstances: readonly Instance['state'][] = ['Destroyed', 'Expunging', 'Error'];
const uncountedVolumes: readonly Volume['state'][] = ['Destroy', 'Expunging', 'Expunged'];
const uncountedSnapshots: readonly Snapshot['state'][] = ['Destroyed', 'Error', 'Hidden'];

/** The lists that the limits are about; undefined until they are read. */
export interface Counted {
  instances?: PagedList<Instance> | 'failed' | undefined;
  volumes?: PagedList<Volume> | 'failed' | undefined;
  snapshots?: PagedList<Snapshot> | 'failed' | undefined;
  templates?: PagedList<Template> | 'failed' | undefined;
}

/** Usage of a limit by a list; undefined until it is loaded. */
function allowanceOf<T>(
  max: number,
  list: PagedList<T> | 'failed' | undefined,
  counts: (item: T) => boolean,
): Allowance | 'notKnown' | undefined {
  if (list === 'failed') return max === 0 ? { used: 0, max } : 'notKnown';
  // Unreadable rows only add to the count; a limit of 0 needs no count.
  const used = list?.items.filter(counts).length ?? 0;
  if (isWhole(list) || used >= max) return { used, max };
  if (list?.isComplete !== true) return undefined;
  return used + list.unreadable.length < max ? undefined : 'notKnown';
}

/**
 * Usage of each limit whose list is known. It rather counts too few, since the cloud checks the limit itself. Parts
 * of recovery points, which some hypervisors list as snapshots, do not count.
 */
export function allowancesOf(
  limits: PagedList<Limit>,
  { instances, volumes, snapshots, templates }: Counted,
): Allowances {
  const of: Record<LimitedResource, (max: number) => Allowance | 'notKnown' | undefined> = {
    instances: (max) =>
      allowanceOf(max, instances, ({ state }) => !uncountedInstances.includes(state)),
    volumes: (max) => allowanceOf(max, volumes, ({ state }) => !uncountedVolumes.includes(state)),
    snapshots: (max) =>
      allowanceOf(
        max,
        snapshots,
        ({ state, intervalType }) =>
          !uncountedSnapshots.includes(state) && intervalType !== 'FROM_GROUP',
      ),
    templates: (max) => allowanceOf(max, templates, () => true),
  };
  const allowances: Partial<Record<LimitedResource, Allowance | 'notKnown'>> = {};
  for (const resource of limitedResources) {
    const limit = limits.items.find((each) => each.resource === resource);
    const allowance = limit ? of[resource](limit.max) : isWhole(limits) ? undefined : 'notKnown';
    if (allowance !== undefined) allowances[resource] = allowance;
  }
  return allowances;
}

/** Number of free slots. */
export function left({ used, max }: Allowance): number {
  return Math.max(0, max - used);
}

/** True where few slots are left, at most a tenth or three: forms then show the number. */
export function isNearLimit(allowance: Allowance): boolean {
  return left(allowance) <= Math.max(3, allowance.max / 10);
}
