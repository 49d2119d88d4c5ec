import { isWhole, type PagedList } from '../../../cloud/lists/list';
import type { Snapshot } from '../../../cloud/types';
import type { ScheduleKind } from './schedule';

/** Fate of a schedule's snapshots once it has taken the next one. */
export interface Retention {
  /** Oldest first. */
  deleted: readonly Snapshot[];
  /** Newest first. */
  kept: readonly Snapshot[];
  /** False where there may be more of either. */
  isKnown: boolean;
}

/** Snapshots of a kind, newest first. The engine counts them by kind, whichever schedule took them. */
export function scheduledSnapshots(
  snapshots: PagedList<Snapshot>,
  kind: ScheduleKind,
): readonly Snapshot[] {
  return snapshots.items
    .filter(({ intervalType, state }) => intervalType === kind && state !== 'Destroyed')
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/**
 * The engine deletes the oldest over the number to keep after each scheduled snapshot: not when the number is lowered
 * (CloudStack rules §10).
 */
export function afterNextSnapshot(
  snapshots: PagedList<Snapshot>,
  kind: ScheduleKind,
  keep: number,
): Retention {
  const present = scheduledSnapshots(snapshots, kind);
  const kept = present.slice(0, Math.max(0, keep - 1));
  return { kept, deleted: present.slice(kept.length).toReversed(), isKnown: isWhole(snapshots) };
}
