import { DeletionKeeper } from './DeletionKeeper';
import { FlightKeeper } from './FlightKeeper';

/** Takes up what this tab carries out, on whatever page it is. Shows nothing itself. */
export function RunKeeper() {
  return (
    <>
      <FlightKeeper />
      <DeletionKeeper />
    </>
  );
}
