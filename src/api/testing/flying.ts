import { newFlight, type Flight } from '../../domain/flight';
import { flightPlan, usualChoices, type FlightChoices } from '../../domain/flightPlan';
import { safetyDescription } from '../../domain/safetyPoint';
import type { FlightFacts } from '../../domain/flightPlan';
import { partOf, wholeList } from '../../domain/list';
import { capabilitiesQuery } from '../capabilities';
import type { Cloud } from '../cloud';
import { instancesQuery } from '../instances';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { volumesQuery } from '../volumes';
import { named } from './journey';

/** All that a plan is made from, read anew. */
export async function readFacts(
  cloud: Cloud,
  instanceName: string,
  pointName: string,
): Promise<FlightFacts> {
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

/** A flight as the page would begin it. */
export function flightFor(
  facts: FlightFacts,
  id: string,
  now: number,
  choices: Partial<FlightChoices> = {},
): Flight {
  const description = safetyDescription('Kept before a rollback.', {
    targetId: facts.target.id,
    runId: id,
  });
  const plan = flightPlan(facts, { ...usualChoices, ...choices });
  const safety = { name: `Before rollback to ${facts.target.name}`, description };
  return newFlight(facts, plan, safety, { id, now });
}
