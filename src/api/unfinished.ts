import { stepsToSend } from '../domain/run';
import type { Cloud } from './cloud';
import { deletionsOf } from './deletions';
import { flightsOf } from './flights';
import { followUpsAnywhere, type KeptFollowUp } from './keptFollowUps';

/** What would not be done if the person signed out now. */
export type Unfinished =
  | { kind: 'rollback'; id: string; instance: string; point: string; count: number }
  | { kind: 'deletion'; id: string; instance: string; count: number }
  | { kind: 'followUp'; id: string; kept: KeptFollowUp };

/** Everything with steps that are still to be sent, by whichever tab of this browser. */
export function unfinishedIn(cloud: Cloud): readonly Unfinished[] {
  const all: Unfinished[] = [
    ...flightsOf(cloud)
      .goingAnywhere()
      .map((flight) => ({
        kind: 'rollback' as const,
        id: flight.id,
        instance: flight.instance.name,
        point: flight.target.name,
        count: stepsToSend(flight, flight.steps.length),
      })),
    ...deletionsOf(cloud)
      .goingAnywhere()
      .map((deletion) => ({
        kind: 'deletion' as const,
        id: deletion.id,
        instance: deletion.instance.name,
        count: stepsToSend(deletion, deletion.queue.length),
      })),
    ...followUpsAnywhere(cloud).map((kept) => ({
      kind: 'followUp' as const,
      id: kept.taskId,
      kept,
    })),
  ];
  return all.filter((each) => each.kind === 'followUp' || each.count > 0);
}
