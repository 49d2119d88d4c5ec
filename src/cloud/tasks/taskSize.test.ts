import { expect, test } from 'vitest';
import { gib } from '../../i18n/formats';
import { sizeOfBytes, sizeOfPoint } from './taskSize';

test.each([
  [undefined, undefined],
  [0, undefined],
  [1, 'gib1'],
  [gib, 'gib1'],
  [gib + 1, 'gib2'],
  [9 * gib, 'gib16'],
  [16 * gib, 'gib16'],
  [17 * gib, 'gib32'],
])('%s bytes are of class %s', (bytes, expected) => {
  expect(sizeOfBytes(bytes)).toBe(expected);
});

test.each([
  ['Disk', 4096, 'disk'],
  ['DiskAndMemory', 4096, 'memory4'],
  ['DiskAndMemory', 3000, 'memory4'],
  ['DiskAndMemory', undefined, undefined],
] as const)('a point of kind %s with %s MiB of memory is of class %s', (type, memoryMiB, size) => {
  expect(sizeOfPoint(type, { memoryMiB })).toBe(size);
});
