import { runQueries } from '../runs/runQueries';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { decideRollback, rollbackHaltKinds, type Rollback, type StepCommand } from './rollback';
import { rollbackSteps } from './rollbackPlan';
import { isInProgress } from '../../../cloud/runs/run';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { sendStep } from './rollbackCommands';
import { rollbacksKey } from '../../../cloud/runs/runKeys';
import { createRuns, runsByCloud, type RunKind, type Runs } from '../../../cloud/runs/runs';
import { runEntries } from '../../../cloud/runs/tabRunStore';
import { maybe } from '../../../cloud/client/schema';

const pointType = v.picklist(['Disk', 'DiskAndMemory']);

const rollbacks: RunKind<Rollback, StepCommand> = {
  key: rollbacksKey,
  queries: runQueries,
  schema: v.object({
    ...runEntries([...rollbackSteps, 'clear'], rollbackHaltKinds),
    target: v.object({ id: v.string(), name: v.string(), type: pointType }),
    steps: v.array(v.picklist(rollbackSteps)),
    safety: maybe(v.object({ type: pointType, name: v.string(), description: v.string() })),
    wasRunning: v.boolean(),
    from: maybe(v.string()),
    momentId: maybe(v.string()),
  }),
  isInProgress,
  decide: decideRollback,
  perform: sendStep,
};

/** The rollbacks of one tab. */
export function createRollbacks(cloud: Cloud): Runs<Rollback> {
  return createRuns(cloud, rollbacks);
}

/** The rollbacks of a cloud. */
export const rollbacksOf = runsByCloud(createRollbacks);

/** Every stored rollback. */
export function useRollbacks(): readonly Rollback[] {
  const { subscribe, list } = rollbacksOf(useCloud());
  return useSyncExternalStore(subscribe, list);
}
