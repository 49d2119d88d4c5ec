import type { Tagged } from '../../../cloud/tags/tags';
import type { PagedList } from '../../../cloud/lists/list';
import { scheduleKinds, type ScheduleKind } from '../../snapshots/schedules/schedule';
import type { IntervalType, RecoveryPoint, Snapshot, Volume } from '../../../cloud/types';
import { latestTest, restoreTestOf, type RestoreTest } from '../../rules/restoreTest';

/** True for a recovery point that an instance can be rolled back to: a finished one. */
export const isUsablePoint = ({ state }: RecoveryPoint): boolean =>
  state === 'Ready' || state === 'Reverting';

/**
 * True for a snapshot that is backed up. Parts of recovery points that some hypervisors list as snapshots (FROM_GROUP)
 * go with their point, so they do not count.
 */
export const isUsableSnapshot = ({ state, intervalType }: Snapshot): boolean =>
  (state === 'BackedUp' || state === 'Copying') && intervalType !== 'FROM_GROUP';

/** Lists from which protection is derived; `unread` where one is not known. */
export interface ProtectionLists {
  points: PagedList<RecoveryPoint>;
  volumes: PagedList<Volume>;
  snapshots: PagedList<Snapshot>;
}

/** Usable recovery points and snapshots of an instance or a volume, as far as they are known. */
export interface Protection {
  points: number;
  snapshots: number;
  /** The newest of both, where its time is known. `at` is in ms since 1970. */
  newest: { at: number; kind: 'point' | 'snapshot' } | undefined;
  /** The schedule that took the newest snapshot. */
  schedule: ScheduleKind | undefined;
  /** Latest restore test of one of the snapshots. */
  test: RestoreTest | undefined;
  /** Kinds of which there may be more, or newer ones. */
  unknown: readonly ('points' | 'snapshots')[];
}

const scheduleOf = (type: IntervalType | undefined) => scheduleKinds.find((each) => each === type);

/** Number and newest of the items that belong to one resource. */
interface Tally {
  count: number;
  newest: number | undefined;
  interval: IntervalType | undefined;
  hasUndated: boolean;
  test: RestoreTest | undefined;
}

const nothing: Tally = {
  count: 0,
  newest: undefined,
  interval: undefined,
  hasUndated: false,
  test: undefined,
};

function addTallies(one: Tally, other: Tally): Tally {
  const isNewer = (other.newest ?? -Infinity) > (one.newest ?? -Infinity);
  const { newest, interval } = isNewer ? other : one;
  return {
    count: one.count + other.count,
    newest,
    interval,
    hasUndated: one.hasUndated || other.hasUndated,
    test: latestTest([one.test, other.test].filter((each) => each !== undefined)),
  };
}

/** Items by the resource that they belong to: one pass for all rows of a list. */
function talliesOf<
  T extends Tagged & { createdAt: number | undefined; intervalType?: IntervalType },
>(items: readonly T[], ownerOf: (item: T) => string | undefined): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const item of items) {
    const owner = ownerOf(item);
    if (owner === undefined) continue;
    const own = {
      count: 1,
      newest: item.createdAt,
      interval: item.intervalType,
      hasUndated: item.createdAt === undefined,
      test: restoreTestOf(item),
    };
    tallies.set(owner, addTallies(tallies.get(owner) ?? nothing, own));
  }
  return tallies;
}

/** True for the resources of which a list has all items: none of its gaps may point to them. */
function wholeFor(
  { isComplete, unreadable }: PagedList<unknown>,
  link: 'instanceId' | 'volumeId',
): (id: string) => boolean {
  if (!isComplete) return () => false;
  const gaps = new Set(unreadable.map(({ links }) => links[link]));
  return (id) => !gaps.has(undefined) && !gaps.has(id);
}

function combine(
  points: Tally,
  snapshots: Tally,
  whole: { points: boolean; snapshots: boolean },
): Protection {
  const isPoint = (points.newest ?? -Infinity) >= (snapshots.newest ?? -Infinity);
  const at = isPoint ? points.newest : snapshots.newest;
  return {
    points: points.count,
    snapshots: snapshots.count,
    newest: at === undefined ? undefined : { at, kind: isPoint ? 'point' : 'snapshot' },
    schedule: scheduleOf(snapshots.interval),
    test: snapshots.test,
    unknown: [
      ...(whole.points && !points.hasUndated ? [] : ['points' as const]),
      ...(whole.snapshots && !snapshots.hasUndated ? [] : ['snapshots' as const]),
    ],
  };
}

/** Protection of each instance and volume. */
export interface ProtectionIndex {
  /** Its recovery points, and the snapshots of its volumes. */
  ofInstance(instance: { id: string }): Protection;
  /** Its snapshots, and the recovery points of its instance. */
  ofVolume(volume: Pick<Volume, 'id' | 'instanceId'>): Protection;
}

/** Computes protection from whole lists once, so that a row costs a lookup and no search. */
export function protectionIndex({ points, volumes, snapshots }: ProtectionLists): ProtectionIndex {
  const pointTallies = talliesOf(points.items.filter(isUsablePoint), (each) => each.instanceId);
  const ofVolumes = talliesOf(snapshots.items.filter(isUsableSnapshot), (each) => each.volumeId);
  const hasAllPoints = wholeFor(points, 'instanceId');
  const hasAllVolumes = wholeFor(volumes, 'instanceId');
  const hasAllSnapshots = wholeFor(snapshots, 'volumeId');
  const volumesOf = new Map<string, string[]>();
  for (const { id, instanceId } of volumes.items) {
    if (instanceId === undefined) continue;
    const others = volumesOf.get(instanceId);
    if (others) others.push(id);
    else volumesOf.set(instanceId, [id]);
  }
  const found = new Map<string, Protection>();
  const once = (id: string, derive: () => Protection): Protection => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const derived = derive();
    found.set(id, derived);
    return derived;
  };
  return {
    ofInstance: ({ id }) =>
      once(id, () => {
        const own = volumesOf.get(id) ?? [];
        const ofOwn = own.map((volumeId) => ofVolumes.get(volumeId) ?? nothing);
        return combine(pointTallies.get(id) ?? nothing, ofOwn.reduce(addTallies, nothing), {
          points: hasAllPoints(id),
          snapshots: snapshots.isComplete && hasAllVolumes(id) && own.every(hasAllSnapshots),
        });
      }),
    ofVolume: ({ id, instanceId }) =>
      once(id, () =>
        combine(
          (instanceId !== undefined && pointTallies.get(instanceId)) || nothing,
          ofVolumes.get(id) ?? nothing,
          {
            points: instanceId === undefined || hasAllPoints(instanceId),
            snapshots: hasAllSnapshots(id),
          },
        ),
      ),
  };
}

/** Sort key, in ms since 1970: 0 for no restore option, undefined where it is not known. */
export function protectionRank({ points, snapshots, newest, unknown }: Protection) {
  if (newest !== undefined) return newest.at;
  return points + snapshots + unknown.length === 0 ? 0 : undefined;
}

const dayMs = 24 * 60 * 60_000;
const periodMs = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const;

/** How long a resource may have been without a new restore option. */
export type UnprotectedPeriod = keyof typeof periodMs;
export const unprotectedPeriods: readonly UnprotectedPeriod[] = ['day', 'week', 'month'];

/** True without a restore option that is younger than the period at `now`; undefined where that is not known. */
export function isUnprotected(
  { newest, unknown }: Protection,
  now: number,
  period: UnprotectedPeriod,
): boolean | undefined {
  if (newest !== undefined && now - newest.at < periodMs[period]) return false;
  return unknown.length === 0 ? true : undefined;
}
