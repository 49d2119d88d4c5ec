import { gib } from '../../domain/formats';
import type { Capabilities, DiskOffering, Volume } from '../../domain/types';

/** How a volume can be made larger. */
export interface ResizeOptions {
  /** Whether its tier sets its size, so that only another tier makes it larger. */
  needsOffering: boolean;
  /** The tiers that are larger than it is, or let a size be chosen. */
  offerings: readonly DiskOffering[];
  /** GiB, inclusive; nothing is possible where `min > max`. */
  limits: { min: number; max: number };
}

/**
 * The engine takes a mere size for an OS volume and where the tier lets one choose it; else it wants
 * another tier (resizeVolume). Sizes that would shrink the volume are left out: that loses data.
 */
export function resizeOptions(
  volume: Pick<Volume, 'type' | 'size' | 'diskOfferingId'>,
  offerings: readonly DiskOffering[],
  capabilities: Pick<Capabilities, 'minCustomDiskGiB' | 'maxCustomDiskGiB'>,
): ResizeOptions {
  const current = offerings.find(({ id }) => id === volume.diskOfferingId);
  const min = Math.max(Math.floor((volume.size ?? 0) / gib) + 1, capabilities.minCustomDiskGiB);
  return {
    needsOffering: volume.type === 'Data' && current !== undefined && !current.customSize,
    offerings: offerings.filter(
      (offering) =>
        offering.id !== current?.id && (offering.customSize || (offering.sizeGiB ?? 0) >= min),
    ),
    limits: { min, max: capabilities.maxCustomDiskGiB },
  };
}

/** Whether a size is to be typed, given the tier that was chosen. */
export function sizeFieldNeeded(options: ResizeOptions, chosen: DiskOffering | undefined): boolean {
  return !options.needsOffering || chosen?.customSize === true;
}
