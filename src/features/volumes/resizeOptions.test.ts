import { describe, expect, test } from 'vitest';
import { gib } from '../../domain/formats';
import type { DiskOffering } from '../../domain/types';
import { resizeOptions, sizeFieldNeeded } from './resizeOptions';

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
const volume = (type: 'OS' | 'Data', size: number, diskOfferingId: string | undefined) => ({
  type,
  size,
  diskOfferingId,
});

describe('how a volume can be made larger', () => {
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
    const { limits } = resizeOptions(volume('OS', size, undefined), [], capabilities);
    expect(limits).toEqual({ min, max: 1024 });
  });

  test('a size is typed unless a tier sets it', () => {
    const byTier = resizeOptions(volume('Data', 20 * gib, 'medium'), offerings, capabilities);
    expect(sizeFieldNeeded(byTier, undefined)).toBe(false);
    expect(sizeFieldNeeded(byTier, tier('large', 100))).toBe(false);
    expect(sizeFieldNeeded(byTier, tier('custom', undefined))).toBe(true);
    const bySize = resizeOptions(volume('OS', 20 * gib, undefined), offerings, capabilities);
    expect(sizeFieldNeeded(bySize, undefined)).toBe(true);
  });
});
