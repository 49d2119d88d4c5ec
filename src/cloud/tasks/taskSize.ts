import { gib } from '../../i18n/formats';
import type { Instance, RecoveryPointType, TaskSize } from '../types';

function classOf(what: string, gibibytes: number | undefined): TaskSize {
  if (gibibytes === undefined || !(gibibytes > 0)) return undefined;
  return `${what}${String(2 ** Math.max(0, Math.ceil(Math.log2(gibibytes))))}`;
}

/** Of a task that copies a volume or a snapshot of so many bytes. */
export function sizeOfBytes(bytes: number | undefined): TaskSize {
  return classOf('gib', bytes && bytes / gib);
}

/** Size class of a task that saves or restores an instance's state: with its memory, or the disks alone. */
export function sizeOfPoint(
  type: RecoveryPointType,
  instance: Pick<Instance, 'memoryMiB'> | undefined,
): TaskSize {
  if (type === 'Disk') return 'disk';
  const { memoryMiB } = instance ?? {};
  return classOf('memory', memoryMiB && memoryMiB / 1024);
}
