import { sameEnvironment } from '../../cloud/environments/environment';
import { isWhole } from '../../cloud/lists/list';
import {
  reasonFor,
  firstReason,
  notKnown,
  verdictOf,
  type Reason,
  type Verdict,
} from '../rules/reasons';
import type { Instance, Volume } from '../../cloud/types';
import { pointsEffect } from '../rules/blocks';
import { busy } from '../rules/busy';
import { countedPoints, type ActionContext } from '../rules/context';
import { instanceStateBlocker } from '../instances/instanceRules';

/** Properties of a volume that decide its possible instances, so that a volume still to be created fits too. */
export type Attachable = Pick<Volume, 'zoneId' | 'hypervisor' | 'environment' | 'owner'>;

export interface Candidate {
  instance: Instance;
  verdict: Verdict;
}

function refusal(
  volume: Attachable,
  instance: Instance,
  context: ActionContext,
): Reason | undefined {
  // A volume that was never attached belongs to no hypervisor yet.
  const fits = volume.hypervisor === undefined || volume.hypervisor === instance.hypervisor;
  if (!fits && instance.hypervisor !== undefined)
    return reasonFor('attachOtherHypervisor', {
      instance: instance.name,
      hypervisor: instance.hypervisor,
      needed: volume.hypervisor ?? '',
    });
  const points = countedPoints(instance.id, context);
  if (pointsEffect('attach', points.items, instance.hypervisor) === 'stops')
    return reasonFor('attachRecoveryPoints', {
      instance: instance.name,
      count: points.items.length,
    });
  const mayDiffer = !fits && instance.hypervisor === undefined;
  return firstReason(
    busy('instance', instance, instance.id, context.tasks),
    instanceStateBlocker(instance),
    mayDiffer ? notKnown('hypervisor', instance.name) : undefined,
    isWhole(points) ? undefined : notKnown('points', instance.name),
  );
}

/**
 * The instances of the volume's zone, each with whether it can take the volume (CloudStack rules
 * §9, §11). Those of other zones, projects and accounts and destroyed ones are left out: they never can.
 */
export function instancesThatCanTake(
  volume: Attachable,
  instances: readonly Instance[],
  context: ActionContext,
): readonly Candidate[] {
  return instances
    .filter(
      (instance) =>
        instance.zoneId === volume.zoneId &&
        sameEnvironment(instance, volume) &&
        instance.state !== 'Destroyed' &&
        instance.state !== 'Expunging',
    )
    .map((instance) => ({ instance, verdict: verdictOf(refusal(volume, instance, context)) }));
}
