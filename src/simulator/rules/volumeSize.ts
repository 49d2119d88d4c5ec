import type { Args } from '../wire/params';
import type { DiskOfferingRecord, Settings, State, VolumeRecord } from '../model';
import { gibibyte } from '../durations';
import { find } from '../store';
import { diskFormats } from '../views/templates';
import { invalid } from '../wire/wire';
import { checkQuota } from './quota';

/** Refuses a size that a custom offering does not allow, GiB. */
function checkCustomSize(settings: Settings, sizeGiB: number): void {
  const { customDiskMinGiB: min, customDiskMaxGiB: max } = settings;
  if (sizeGiB < min || sizeGiB > max)
    throw invalid(`Volume size: ${sizeGiB} GB is out of allowed range. Min: ${min}. Max: ${max}`);
}

/** The bytes that a new volume of an offering has. */
export function offeredSize(
  settings: Settings,
  offering: DiskOfferingRecord,
  sizeGiB: number | undefined,
): number {
  if (!offering.customized) {
    if (sizeGiB !== undefined) throw invalid('This disk offering does not allow custom size.');
    return offering.sizeGiB * gibibyte;
  }
  if (sizeGiB === undefined) throw invalid(`This disk offering requires a custom size specified`);
  checkCustomSize(settings, sizeGiB);
  return sizeGiB * gibibyte;
}

/** The volume after resizeVolume; refuses an invalid change. */
export function newSize(
  state: State,
  volume: VolumeRecord,
  args: Args,
): { size: number; diskOfferingId: string | undefined } {
  const { settings } = state.meta;
  const sizeGiB = args.number('size');
  const offeringId = args.text('diskofferingid');
  let size: number;
  if (offeringId !== undefined) {
    size = offeredSize(settings, find(state, 'diskOfferings', offeringId), sizeGiB);
  } else {
    const present =
      volume.diskOfferingId === undefined
        ? undefined
        : state.collections.diskOfferings.get(volume.diskOfferingId);
    if (sizeGiB !== undefined && present?.customized === true) checkCustomSize(settings, sizeGiB);
    size = sizeGiB === undefined ? volume.size : sizeGiB * gibibyte;
  }
  if (size < volume.size && !args.flag('shrinkok'))
    throw invalid(
      `Going from existing size of ${volume.size} to size of ${size} would shrink the volume.Need to sign off by supplying the shrinkok parameter with value of true.`,
    );
  if (size < volume.size && volume.hypervisor !== undefined && volume.hypervisor !== 'KVM')
    throw invalid(`Unable to shrink volumes of type ${diskFormats[volume.hypervisor]}`);
  if (size > volume.size) checkQuota(state, volume, 'primary_storage', size - volume.size);
  return { size, diskOfferingId: offeringId ?? volume.diskOfferingId };
}
