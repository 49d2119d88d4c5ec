import type { CloudEvent } from '../../../cloud/tasks/events';
import { gib } from '../../../i18n/formats';
import type { DiskOffering, Volume } from '../../../cloud/types';

/**
 * Comparison of a volume with the tier that the cloud lists for it: a resize to another tier changes the size alone.
 * `otherSize`: its size is not that of the tier. `resized`: it was resized, perhaps to another tier.
 */
export type ListedTier = 'holds' | 'otherSize' | 'resized';

/** Compares sizes; where the tier sets none, or is not offered, the events of the volume. */
export function listedTier(
  volume: Pick<Volume, 'size' | 'diskOfferingId'>,
  offerings: readonly DiskOffering[],
  events: readonly Pick<CloudEvent, 'type' | 'level' | 'state'>[],
): ListedTier {
  const sizeGiB = offerings.find(({ id }) => id === volume.diskOfferingId)?.sizeGiB;
  if (sizeGiB !== undefined && volume.size !== undefined)
    return volume.size === sizeGiB * gib ? 'holds' : 'otherSize';
  const wasResized = events.some(
    ({ type, level, state }) =>
      type === 'VOLUME.RESIZE' && level !== 'error' && (state ?? 'Completed') === 'Completed',
  );
  return wasResized ? 'resized' : 'holds';
}
