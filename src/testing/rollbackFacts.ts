import { newRollback, type Rollback } from '../resources/recovery-points/rollback/rollback';
import {
  rollbackPlan,
  defaultChoices,
  type RollbackChoices,
} from '../resources/recovery-points/rollback/rollbackPlan';
import { safetyDescription } from '../resources/recovery-points/rollback/safetyPoint';
import type { RollbackInputs } from '../resources/recovery-points/rollback/rollbackPlan';
import { partOf, wholeList } from '../cloud/lists/list';
import { capabilitiesQuery } from '../cloud/session/capabilities';
import type { Cloud } from '../cloud/cloud';
import { instancesQuery } from '../resources/instances/instances';
import { instanceRecoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import { volumesQuery } from '../resources/volumes/volumes';
import { named } from './journey';

/** Inputs of a plan, freshly read. */
export async function readFacts(
  cloud: Cloud,
  instanceName: string,
  pointName: string,
): Promise<RollbackInputs> {
  const { queryClient } = cloud;
  const afresh = { staleTime: 0 } as const;
  const instances = await queryClient.fetchQuery({ ...instancesQuery(cloud), ...afresh });
  const instance = named(instances.items, instanceName);
  const read = { ...instanceRecoveryPointsQuery(cloud, instance.id), ...afresh };
  const points = await queryClient.fetchQuery(read);
  const volumes = await queryClient.fetchQuery({ ...volumesQuery(cloud), ...afresh });
  return {
    instance,
    target: named(points.items, pointName),
    points,
    volumes: partOf(
      volumes,
      ({ instanceId }) => instanceId === instance.id,
      'instanceId',
      instance.id,
    ),
    snapshots: wholeList([]),
    tasks: cloud.tasks.list(),
    capabilities: await queryClient.fetchQuery(capabilitiesQuery(cloud)),
    limit: undefined,
  };
}

/** A rollback as the page would begin it. */
export function rollbackFor(
  facts: RollbackInputs,
  id: string,
  now: number,
  choices: Partial<RollbackChoices> = {},
): Rollback {
  const description = safetyDescription('Kept before a rollback.', {
    targetId: facts.target.id,
    runId: id,
  });
  const plan = rollbackPlan(facts, { ...defaultChoices, ...choices });
  const safety = { name: `Before rollback to ${facts.target.name}`, description };
  return newRollback(facts, plan, safety, { id, now });
}
