import { useDeletions } from '../../api/deletions';
import { useFlights } from '../../api/flights';
import { isDeletionGoing as isDeleting } from '../../domain/deletion';
import { isGoing, stepsToSend } from '../../domain/run';
import { useAskedBeforeLeaving } from '../../ui/askBeforeLeaving';
import { DeletionKeeper } from './DeletionKeeper';
import { FlightKeeper } from './FlightKeeper';

/** Takes up what this tab carries out, on whatever page it is. Shows nothing itself. */
export function RunKeeper() {
  const flights = useFlights().filter(isGoing);
  const deletions = useDeletions().filter(isDeleting);
  useAskedBeforeLeaving(
    flights.some((flight) => stepsToSend(flight, flight.steps.length) > 0) ||
      deletions.some((deletion) => stepsToSend(deletion, deletion.queue.length) > 0),
  );
  return (
    <>
      <FlightKeeper />
      <DeletionKeeper />
    </>
  );
}
