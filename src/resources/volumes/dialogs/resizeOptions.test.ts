import { describe, expect, test } from 'vitest';
import { gib } from '../../../i18n/formats';
import type { DiskOffering } from '../../../cloud/types';
import { resizeOptions, sizesToChoose } from './resizeOptions';

const tier = (id: string, sizeGiB: number | undefined): DiskOffering => ({
  id,
  name: id,
  displayText: undefined,
  sizeGiB,
  customSize: sizeGiB === undefined,
});
const offerings = [
  tier('small', 5),
  tier('medium', 20),
  tier('large', 100),
  tier('custom', undefined),
];
const capabilities = { minCustomDiskGiB: 1, maxCustomDiskGiB: 1024 };
const volume = (
  type: 'OS' | 'Data',
  size: number | undefined,
  diskOfferingId: string | undefined,
) => ({
  type,
  size,
  diskOfferingId,
});

describe('ways to enlarge a volume', () => {
  test.each([
    ['a data volume whose tier sets the size', volume('Data', 20 * gib, 'medium'), true],
    ['a data volume whose tier lets one choose', volume('Data', 20 * gib, 'custom'), false],
    ['a data volume whose tier is no longer offered', volume('Data', 20 * gib, 'gone'), false],
    ['an OS volume', volume('OS', 16 * gib, 'small'), false],
  ])('%s: needs another tier: %s', (_, given, needsOffering) => {
    expect(resizeOptions(given, offerings, capabilities).needsOffering).toBe(needsOffering);
  });

  test('only tiers that are larger, or of any size, are offered', () => {
    const options = resizeOptions(volume('Data', 20 * gib, 'medium'), offerings, capabilities);
    expect(options.offerings.map(({ id }) => id)).toEqual(['large', 'custom']);
  });

  test.each([
    [20 * gib, 21],
    [20 * gib + 1, 21],
    [0, 1],
  ])('of %d bytes it grows to at least %d GiB', (size, min) => {
    const options = resizeOptions(volume('OS', size, undefined), [], capabilities);
    expect(sizesToChoose(options, undefined)).toEqual({ min, max: Infinity });
  });

  test('a volume of unknown size is offered the cloud’s range, and the engine decides', () => {
    const byTier = resizeOptions(volume('Data', undefined, 'medium'), offerings, capabilities);
    expect(byTier).toMatchObject({ isSizeKnown: false, needsOffering: true });
    expect(byTier.offerings.map(({ id }) => id)).toEqual(['small', 'large', 'custom']);
    const empty = resizeOptions(volume('Data', 0, 'medium'), offerings, capabilities);
    expect(empty.isSizeKnown).toBe(true);
  });

  test('a size is typed unless a tier sets it', () => {
    const byTier = resizeOptions(volume('Data', 20 * gib, 'medium'), offerings, capabilities);
    expect(sizesToChoose(byTier, undefined)).toBeUndefined();
    expect(sizesToChoose(byTier, tier('large', 100))).toBeUndefined();
    expect(sizesToChoose(byTier, tier('custom', undefined))).toEqual({ min: 21, max: 1024 });
  });
});

describe('the range of sizes of one’s choice', () => {
  const small = { minCustomDiskGiB: 1, maxCustomDiskGiB: 10 };

  test.each([
    ['an OS volume with a tier that sets the size', volume('OS', 16 * gib, 'small'), 17],
    ['an OS volume without a tier', volume('OS', 16 * gib, undefined), 17],
    ['a volume whose tier is no longer offered', volume('Data', 16 * gib, 'gone'), 17],
  ])('does not apply to %s', (_, given, min) => {
    const options = resizeOptions(given, offerings, small);
    expect(sizesToChoose(options, undefined)).toEqual({ min, max: Infinity });
  });

  test('applies to a tier of any size, which is not offered beyond it', () => {
    const within = resizeOptions(volume('Data', 5 * gib, 'custom'), offerings, small);
    expect(sizesToChoose(within, undefined)).toEqual({ min: 6, max: 10 });
    const beyond = resizeOptions(volume('Data', 16 * gib, 'small'), offerings, small);
    expect(beyond.offerings.map(({ id }) => id)).toEqual(['medium', 'large']);
  });

  test('leaves a volume that is beyond it the tiers that set a larger size', () => {
    const options = resizeOptions(volume('Data', 16 * gib, 'custom'), offerings, small);
    expect(options.needsOffering).toBe(true);
    expect(options.offerings.map(({ id }) => id)).toEqual(['medium', 'large']);
    expect(sizesToChoose(options, tier('large', 100))).toBeUndefined();
  });
});
