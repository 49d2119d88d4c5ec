import { isWhole, type PagedList } from './list';
import { because, type Reason } from './reasons';
import type { Snapshot, Template, Volume } from './types';

/** What a cloud may grant only so many of (CloudStack rules §11). */
export const limitedThings = ['volumes', 'snapshots', 'templates'] as const;
export type LimitedThing = (typeof limitedThings)[number];

/** How many there are, and how many there may be. */
export interface Allowance {
  used: number;
  max: number;
}

export type Allowances = Readonly<Partial<Record<LimitedThing, Allowance>>>;

const uncountedVolumes: readonly Volume['state'][] = ['Destroy', 'Expunging', 'Expunged'];
const uncountedSnapshots: readonly Snapshot['state'][] = ['Destroyed', 'Error', 'Hidden'];

/** The lists that the limits are about, as far as they were read. */
export interface Counted {
  volumes?: PagedList<Volume> | undefined;
  snapshots?: PagedList<Snapshot> | undefined;
  templates?: PagedList<Template> | undefined;
}

/** How many of a list count; undefined where it is not whole. */
function countIn<T>(list: PagedList<T> | undefined, counts: (item: T) => boolean) {
  return isWhole(list) ? list?.items.filter(counts).length : undefined;
}

/**
 * What is left of each limit whose list is known: rather too few are counted than too many, since the
 * cloud counts for itself. Parts of recovery points, which some hypervisors list as snapshots, count for none.
 */
export function allowancesOf(
  limits: Readonly<Partial<Record<LimitedThing, number | undefined>>>,
  { volumes, snapshots, templates }: Counted,
): Allowances {
  const used: Record<LimitedThing, number | undefined> = {
    volumes: countIn(volumes, ({ state }) => !uncountedVolumes.includes(state)),
    snapshots: countIn(
      snapshots,
      ({ state, intervalType }) =>
        !uncountedSnapshots.includes(state) && intervalType !== 'FROM_GROUP',
    ),
    templates: countIn(templates, () => true),
  };
  const allowances: Partial<Record<LimitedThing, Allowance>> = {};
  for (const thing of limitedThings) {
    const max = limits[thing];
    // Where nothing is granted, it does not matter how many there are.
    const count = used[thing] ?? (max === 0 ? 0 : undefined);
    if (max !== undefined && count !== undefined) allowances[thing] = { used: count, max };
  }
  return allowances;
}

/** How many more there may be. */
export function left({ used, max }: Allowance): number {
  return Math.max(0, max - used);
}

/** Why there may be no more of a thing, where none is left. */
export function limitReason(thing: LimitedThing, { used, max }: Allowance): Reason {
  if (max === 0) return because('limitZero', { thing });
  return because('limitReached', { thing, max, over: Math.max(1, used + 1 - max) });
}

/** Whether so little is left that a person is to know it before taking more: a tenth, or three. */
export function isNearLimit(allowance: Allowance): boolean {
  return left(allowance) <= Math.max(3, allowance.max / 10);
}
