import { stepsToSend } from '../../cloud/runs/run';
import type { Cloud } from '../../cloud/cloud';
import { deletionsOf } from '../../resources/recovery-points/deletion/deletions';
import { creationsOf } from '../../resources/recovery-points/moment/creations';
import { rollbacksOf } from '../../resources/recovery-points/rollback/rollbacks';
import { followUpsAnywhere, type StoredFollowUp } from '../../cloud/runs/storedFollowUps';

/** Work that would stay unfinished if the person signed out now. */
export type Unfinished =
  | { kind: 'rollback'; id: string; instance: string; point: string; count: number }
  | { kind: 'deletion'; id: string; instance: string; count: number }
  | { kind: 'creation'; id: string; instance: string; point: string; count: number }
  | { kind: 'followUp'; id: string; kept: StoredFollowUp };

/** Runs and follow-ups with steps that are still to be sent, by any tab of this browser. */
export function unfinishedIn(cloud: Cloud): readonly Unfinished[] {
  const all: Unfinished[] = [
    ...rollbacksOf(cloud)
      .inProgressAnywhere()
      .map((rollback) => ({
        kind: 'rollback' as const,
        id: rollback.id,
        instance: rollback.instance.name,
        point: rollback.target.name,
        count: stepsToSend(rollback, rollback.steps.length),
      })),
    ...deletionsOf(cloud)
      .inProgressAnywhere()
      .map((deletion) => ({
        kind: 'deletion' as const,
        id: deletion.id,
        instance: deletion.instance.name,
        count: stepsToSend(deletion, deletion.queue.length),
      })),
    ...creationsOf(cloud)
      .inProgressAnywhere()
      .map((creation) => ({
        kind: 'creation' as const,
        id: creation.id,
        instance: creation.instance.name,
        point: creation.point.name,
        count: stepsToSend(creation, creation.steps.length),
      })),
    ...followUpsAnywhere(cloud).map((kept) => ({
      kind: 'followUp' as const,
      id: kept.taskId,
      kept,
    })),
  ];
  return all.filter((each) => each.kind === 'followUp' || each.count > 0);
}
