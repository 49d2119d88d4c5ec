import type { CloudResources } from '../../cloud/cloud';
import { lastSeenKey } from '../recovery-points/page/lastSeenKey';
import { pointsReadBy, readTaskPoints } from '../recovery-points/recoveryPoints';
import { followUpStep } from './followUpStep';
import { readRows } from './readRows';

/** The resources, as the cloud is given them. Parts that the first page does not need are loaded on use. */
export const cloudResources: CloudResources = {
  pointsReadBy,
  readTaskPoints,
  findPoints: async (...jobs) => (await import('./jobToTask')).findPoints(...jobs),
  jobToTask: async (...job) => (await import('./jobToTask')).jobToTask(...job),
  // At hand when an answer is lost: the network may be lost too.
  readRows,
  followUpStep,
  tabKeys: [lastSeenKey],
};
