import type { CloudResources } from '../../cloud/cloud';
import { lastSeenKey } from '../recovery-points/page/lastSeenKey';
import { pointsReadBy, readTaskPoints } from '../recovery-points/recoveryPoints';
import { followUpStep } from './followUpStep';

/** The resources, as the cloud is given them. Parts that the first page does not need are loaded on use. */
export const cloudResources: CloudResources = {
  pointsReadBy,
  readTaskPoints,
  findPoints: async (...jobs) => (await import('./jobToTask')).findPoints(...jobs),
  jobToTask: async (...job) => (await import('./jobToTask')).jobToTask(...job),
  readRows: async (...asked) => (await import('./readRows')).readRows(...asked),
  followUpStep,
  tabKeys: [lastSeenKey],
};
