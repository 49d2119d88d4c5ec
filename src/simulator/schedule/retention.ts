import type { SnapshotRecord } from '../model';
import type { CommandContext } from '../commandContext';
import { record } from '../events';
import { put, remove } from '../store';

/** Deleted snapshots that the practice cloud remembers of a schedule; the engine remembers all. */
const remembered = 3;

/** The engine's own user, who runs schedules. */
export const systemUser = '1';

/**
 * Deletes the oldest snapshots over the number that a schedule keeps, as the engine does once a scheduled one has
 * succeeded: those of the same volume and interval, whichever schedule took them (SnapshotManagerImpl).
 */
export function deleteOldest(context: CommandContext, taken: SnapshotRecord): void {
  const { intervalType, volumeId } = taken;
  if (intervalType === 'MANUAL') return;
  const { snapshotPolicies, snapshots } = context.state.collections;
  const policy = [...snapshotPolicies.values()].find(
    (each) => each.volumeId === volumeId && each.intervalType === intervalType,
  );
  const maximum = Math.min(
    context.state.meta.settings.snapshotMax[intervalType],
    policy?.maxSnaps ?? Infinity,
  );
  const all = [...snapshots.values()]
    .filter((each) => each.volumeId === volumeId && each.intervalType === intervalType)
    .sort((a, b) => a.created - b.created);
  const present = all.filter(({ state }) => state !== 'Destroyed');
  const surplus = present.slice(0, Math.max(0, present.length - Math.max(maximum, 1)));
  for (const snapshot of surplus) {
    put(context.state, 'snapshots', { ...snapshot, state: 'Destroyed' });
    const by = { ...snapshot, userId: systemUser };
    record(context, 'deleteSnapshot', 'Completed', by, { type: 'Snapshot', id: snapshot.id });
  }
  const forgotten = all.slice(0, all.length - present.length + surplus.length);
  for (const { id } of forgotten.slice(0, -remembered)) remove(context.state, 'snapshots', id);
}
