import type { Call } from '../../cloud/client/calls';
import { sizeOfBytes } from '../../cloud/tasks/taskSize';
import type { Instance, Volume } from '../../cloud/types';
import { callsOfFollowUp } from '../../cloud/changes/change';
import type { Cloud } from '../../cloud/cloud';
import type { Tags } from '../../cloud/tags/tags';
import type { FollowUp } from '../../cloud/tasks/followUp';

interface SnapshotAllInput {
  instance: Instance;
  volumes: readonly Volume[];
  /** Purpose and pin of each snapshot. */
  tags?: Tags;
}

function followUpOf({ clock }: Cloud, { instance, volumes, tags }: SnapshotAllInput): FollowUp {
  return {
    kind: 'takeSnapshots',
    instanceId: instance.id,
    batchId: `${instance.id}@${String(clock.now())}`,
    volumes: volumes.map(({ id, name, size }) => ({ id, name, size: sizeOfBytes(size) })),
    tags,
  };
}

/**
 * Takes a snapshot of each of these volumes, one after the other, each as a task of its own: the rest is stored with
 * the tab's tasks, so that a reload continues with it. A closed tab sends nothing more.
 */
export function snapshotAll(cloud: Cloud, round: SnapshotAllInput): void {
  cloud.tasks.runFollowUp(followUpOf(cloud, round), round.instance.environment);
}

/** The calls that this would send. Sends nothing. */
export function callsOfSnapshotAll(
  cloud: Cloud,
  round: SnapshotAllInput,
): Promise<readonly Call[]> {
  return callsOfFollowUp(cloud, followUpOf(cloud, round));
}
