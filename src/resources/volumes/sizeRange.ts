import type { Capabilities } from '../../cloud/types';

/** Sizes of a volume, GiB, inclusive. `max` is Infinity where no upper limit is known. */
export interface SizeRange {
  min: number;
  max: number;
}

/**
 * The sizes that the cloud takes where a tier lets one choose it. The engine applies them to such tiers
 * alone (`custom.diskoffering.size.min` and `.max`). A range of nothing is a mistake in the settings: the
 * cloud decides then.
 */
export function customSizes(
  capabilities: Pick<Capabilities, 'minCustomDiskGiB' | 'maxCustomDiskGiB'>,
): SizeRange {
  const range = { min: capabilities.minCustomDiskGiB, max: capabilities.maxCustomDiskGiB };
  return isPossible(range) ? range : { min: 1, max: Infinity };
}

/** The part of a range from a size on. */
export function fromSize(range: SizeRange, min: number): SizeRange {
  return { min: Math.max(range.min, min), max: range.max };
}

/** True where a range has any size. */
export function isPossible({ min, max }: SizeRange): boolean {
  return min <= max;
}
