import type { State } from './model';
import { nextRandom } from './random';

const second = 1000;
export const gibibyte = 2 ** 30;

/** Duration of the engine's work: a constant in seconds, and seconds for each GiB moved. */
const durations = {
  deploy: [14, 0.5],
  start: [6, 0],
  stop: [8, 0],
  forcedStop: [2, 0],
  reboot: [9, 0],
  destroy: [2, 0],
  expunge: [5, 0],
  createVolume: [1, 0],
  createVolumeFromSnapshot: [8, 1.5],
  attachVolume: [3, 0],
  detachVolume: [3, 0],
  resizeVolume: [4, 0.02],
  destroyVolume: [2, 0],
  snapshotOnPrimary: [4, 0.1],
  snapshotOrdered: [1, 0],
  snapshotBackUp: [20, 2.5],
  deleteSnapshot: [4, 0],
  revertSnapshot: [5, 1],
  createTemplate: [15, 2],
  deleteTemplate: [3, 0],
  diskPoint: [8, 0],
  memoryPoint: [8, 1.5],
  revertDisk: [6, 0],
  revertMemory: [8, 1],
  deletePoint: [7, 0.1],
  tags: [1, 0],
} as const;
export type WorkKind = keyof typeof durations;

/** ms that something takes this time: its mean, 15 % more or less by the seed. */
export function durationOf(state: State, kind: WorkKind, bytes = 0): number {
  const [fixed, perGiB] = durations[kind];
  const mean = (fixed + perGiB * (bytes / gibibyte)) * second;
  return Math.round(mean * (0.85 + 0.3 * nextRandom(state)));
}
