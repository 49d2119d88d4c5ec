import { expect, test } from 'vitest';
import { gib } from '../../../i18n/formats';
import type { DiskOffering } from '../../../cloud/types';
import { listedTier } from './listedTier';

const tier = (id: string, sizeGiB: number | undefined): DiskOffering => ({
  id,
  name: id,
  displayText: undefined,
  sizeGiB,
  customSize: sizeGiB === undefined,
});
const offerings = [tier('medium', 20), tier('custom', undefined)];
const resized = { type: 'VOLUME.RESIZE', level: 'info', state: 'Completed' } as const;

test.each([
  ['of the size that it sets', 'medium', 20 * gib, [resized], 'holds'],
  ['of another size', 'medium', 100 * gib, [], 'otherSize'],
  ['of a size that is not known', 'medium', undefined, [], 'holds'],
  ['of any size, never resized', 'custom', 50 * gib, [], 'holds'],
  ['of any size, resized', 'custom', 100 * gib, [resized], 'resized'],
  [
    'of any size, not resized after all',
    'custom',
    50 * gib,
    [{ ...resized, level: 'error' as const }],
    'holds',
  ],
  ['that is not offered, resized', 'gone', 100 * gib, [resized], 'resized'],
])('a listed tier %s: %s', (_name, diskOfferingId, size, events, expected) => {
  expect(listedTier({ diskOfferingId, size }, offerings, events)).toBe(expected);
});
