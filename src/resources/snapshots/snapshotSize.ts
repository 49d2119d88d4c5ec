import type { Snapshot } from '../../cloud/types';

/**
 * Comparison of a volume's size at a snapshot with its present size: the cloud lists only the present one. `unknown`:
 * no event decides it.
 */
export type SizeAtSnapshot = 'same' | 'changed' | 'unknown';

/** Something that was done, as far as it matters to a size. */
export interface SizeEvent {
  /** The engine's own word, e.g. `VOLUME.RESIZE`. */
  type: string;
  /** ms since 1970. */
  createdAt: number;
  level: 'info' | 'warning' | 'error' | undefined;
  /** The engine's word: `Completed`, `Started`… */
  state: string | undefined;
  resourceId: string | undefined;
}

/** Events of one kind or resource. */
export interface ResizeRecord {
  events: readonly SizeEvent[];
  /** True where older events were not requested, or some could not be read. */
  isCut: boolean;
}

/** Events of a volume, of a snapshot of it, and of the other resources that decide its size. */
export interface SizeRecord {
  volume: ResizeRecord;
  snapshot: ResizeRecord;
  /** Absent where the volume is not the OS volume of an instance. */
  instance: ResizeRecord | undefined;
  /** Reverts of volumes to snapshots, whatever the volume. */
  reverts: ResizeRecord;
}

const resizes = /^VOLUME\.(RESIZE|CHANGE\.DISK\.OFFERING)$/;
/** A compute offering may bring a size of the OS volume with it. */
const offeringChanges = /^VM\.(UPGRADE|SCALE|DYNAMIC\.SCALE)$/;

/**
 * Compares the two sizes by the record. `later`: the volume's snapshots that are no older than this one, it
 * among them; a revert to one of these gives the volume no other size than a resize would have.
 */
export function sizeAtSnapshot(
  { createdAt }: Pick<Snapshot, 'createdAt'>,
  record: SizeRecord,
  later: ReadonlySet<string>,
): SizeAtSnapshot {
  if (createdAt === undefined) return 'unknown';
  const { volume, snapshot, instance, reverts } = record;
  const since = (of: ResizeRecord | undefined, matters: (event: SizeEvent) => boolean) =>
    of?.events.some(
      (event) =>
        event.createdAt >= createdAt &&
        event.level !== 'error' &&
        (event.state === undefined || event.state === 'Completed') &&
        matters(event),
    ) ?? false;
  if (since(volume, ({ type }) => resizes.test(type))) return 'changed';
  if (since(instance, ({ type }) => offeringChanges.test(type))) return 'unknown';
  if (since(reverts, ({ resourceId = '' }) => !later.has(resourceId))) return 'unknown';
  // The cloud deletes old events: all events since are there if one as old as the snapshot is.
  const isRemembered = snapshot.events.some(({ type }) => type === 'SNAPSHOT.CREATE');
  const reachesBack = [volume, instance, reverts].every(
    (of) => of?.isCut !== true || of.events.some((event) => event.createdAt < createdAt),
  );
  return isRemembered && reachesBack ? 'same' : 'unknown';
}
