import { volumeVerdicts } from '../volumes/volumeRules';
import type { ActionContext } from '../rules/context';
import { left } from '../../cloud/catalog/limitedResources';
import { limitReason } from '../rules/reasons';
import { isWhole, partOf, type PagedList } from '../../cloud/lists/list';
import type { Reason } from '../rules/reasons';
import { isUsablePoint, isUsableSnapshot } from '../shared/protection/protection';
import type { RecoveryPoint, Snapshot, Subject, Task, Volume } from '../../cloud/types';

/** Restore options of a volume. */
export interface VolumeRestoreOptions {
  volume: Volume;
  /** Its snapshots that are backed up. */
  usable: readonly Snapshot[];
  newest: Snapshot | undefined;
  /** There are no more than these, as far as the cloud says. */
  isWhole: boolean;
}

/** Restore options of an instance. */
export interface RestoreOptions {
  /** Its recovery points that can be rolled back to. */
  points: {
    usable: readonly RecoveryPoint[];
    newest: RecoveryPoint | undefined;
    isWhole: boolean;
  };
  /** The OS volume first, then by name. */
  volumes: readonly VolumeRestoreOptions[];
}

/**
 * Restore options of an instance at present. Only finished snapshots and points count: none that are being created or
 * deleted, or that failed.
 */
export function restoreOptions(
  points: PagedList<RecoveryPoint>,
  volumes: PagedList<Volume>,
  snapshots: PagedList<Snapshot>,
): RestoreOptions {
  const ready = points.items.filter(isUsablePoint);
  return {
    points: { usable: ready, newest: newestOf(ready), isWhole: isWhole(points) },
    volumes: volumes.items.toSorted(osFirst).map((volume) => {
      const isOwn = (each: Snapshot) => each.volumeId === volume.id && isUsableSnapshot(each);
      const own = partOf(snapshots, isOwn, 'volumeId', volume.id);
      const { items: usable } = own;
      return { volume, usable, newest: newestOf(usable), isWhole: isWhole(own) };
    }),
  };
}

function newestOf<T extends { createdAt: number | undefined }>(resources: readonly T[]) {
  let newest: T | undefined;
  for (const resource of resources)
    if (newest === undefined || (resource.createdAt ?? 0) > (newest.createdAt ?? 0))
      newest = resource;
  return newest;
}

const osFirst = (one: Volume, other: Volume) =>
  Number(other.type === 'OS') - Number(one.type === 'OS') || one.name.localeCompare(other.name);

/** Volumes of an instance that a snapshot can be taken of now, and the reasons against the others. */
export interface SnapshotAllPlan {
  taken: readonly Volume[];
  refused: readonly { volume: Volume; reason: Reason }[];
  /** Doubt about the planned snapshots: the cloud may refuse one. */
  doubt: Reason | undefined;
}

/**
 * The plan of *Snapshot all volumes*, the OS volume first: they are taken one after the other, so that they do not
 * block one another (CloudStack rules §10). Undefined where the account may take none.
 */
export function snapshotAllPlan(
  volumes: readonly Volume[],
  context: ActionContext,
): SnapshotAllPlan | undefined {
  const taken: Volume[] = [];
  const refused: { volume: Volume; reason: Reason }[] = [];
  let doubt: Reason | undefined;
  const allowance = context.allowances?.snapshots;
  for (const volume of volumes.toSorted(osFirst)) {
    const verdict = volumeVerdicts(volume, context).get('takeSnapshot');
    if (verdict === undefined) return undefined;
    if (!verdict.allowed) refused.push({ volume, reason: verdict.reason });
    else if (typeof allowance === 'object' && taken.length >= left(allowance))
      refused.push({ volume, reason: limitReason('snapshots', allowance) });
    else {
      taken.push(volume);
      doubt ??= verdict.doubt;
    }
  }
  return { taken, refused, doubt };
}

/** Progress of *Snapshot all volumes* on one instance. */
export interface SnapshotAllProgress {
  /** In the order in which they were sent. */
  tasks: readonly Task[];
  /** Volumes whose snapshot is still to be sent. */
  waiting: readonly Subject[];
  isOver: boolean;
}

/** The last round of an instance in these tasks (newest first). */
export function lastSnapshotAll(
  instanceId: string,
  tasks: readonly Task[],
): SnapshotAllProgress | undefined {
  const last = tasks.find(
    ({ batch, instanceId: of }) => batch !== undefined && of === instanceId,
  )?.batch;
  if (last === undefined) return undefined;
  const own = tasks.filter(({ batch }) => batch?.id === last.id).toReversed();
  const isOver = last.waiting.length === 0 && own.every(({ outcome }) => outcome !== 'running');
  return { tasks: own, waiting: last.waiting, isOver };
}
