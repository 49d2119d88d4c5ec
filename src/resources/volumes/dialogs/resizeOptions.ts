import { gib } from '../../../i18n/formats';
import { customSizes, fromSize, isPossible, type SizeRange } from '../sizeRange';
import type { Capabilities, DiskOffering, Volume } from '../../../cloud/types';

/** Ways to enlarge a volume. */
export interface ResizeOptions {
  /** The tier that it has, where the cloud still offers it. */
  current: DiskOffering | undefined;
  /** True where only another tier enlarges it: its own sets the size, or allows none that is larger. */
  needsOffering: boolean;
  /** The tiers that are larger than it is, or let a larger size be chosen. */
  offerings: readonly DiskOffering[];
  /** Sizes that it can be enlarged to with a tier of custom size. */
  custom: SizeRange;
  /** Without its size, nothing says which sizes and tiers are larger: all are offered, and the engine refuses to shrink. */
  isSizeKnown: boolean;
  /** Sizes that it can be enlarged to where no range is known to apply. */
  larger: SizeRange;
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
  const { size } = volume;
  const larger = { min: size === undefined ? 1 : Math.floor(size / gib) + 1, max: Infinity };
  const custom = fromSize(customSizes(capabilities), larger.min);
  const setsSize = current !== undefined && (!current.customSize || !isPossible(custom));
  return {
    current,
    needsOffering: volume.type === 'Data' && setsSize,
    offerings: offerings.filter(({ id, customSize, sizeGiB = Infinity }) => {
      if (id === current?.id) return false;
      return customSize ? isPossible(custom) : sizeGiB >= larger.min;
    }),
    custom,
    isSizeKnown: size !== undefined,
    larger,
  };
}

/**
 * The sizes to choose from, given the tier that was chosen; undefined where a tier sets the size. The
 * cloud's range of sizes applies to tiers that let one choose, and to nothing else.
 */
export function sizesToChoose(
  options: ResizeOptions,
  chosen: DiskOffering | undefined,
): SizeRange | undefined {
  if (options.needsOffering) return chosen?.customSize === true ? options.custom : undefined;
  return options.current?.customSize === true ? options.custom : options.larger;
}
