import type { RunQueries } from '../../../cloud/runs/observeRun';
import { instanceQuery } from '../../instances/instances';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';

/** Queries of every run on an instance. */
export const runQueries: RunQueries = (cloud, instanceId) => ({
  instance: instanceQuery(cloud, instanceId),
  points: instanceRecoveryPointsQuery(cloud, instanceId),
});
