import { useEffect } from 'react';
import { useDeletions } from '../../api/deletions';
import { useFlights } from '../../api/flights';
import { isGoing as isDeleting } from '../../domain/deletion';
import { isGoing } from '../../domain/run';
import { DeletionKeeper } from './DeletionKeeper';
import { FlightKeeper } from './FlightKeeper';

/** Takes up what this tab carries out, on whatever page it is. Shows nothing itself. */
export function RunKeeper() {
  useAskedBeforeLeaving(
    [useFlights().some(isGoing), useDeletions().some(isDeleting)].includes(true),
  );
  return (
    <>
      <FlightKeeper />
      <DeletionKeeper />
    </>
  );
}

/** With the tab, what it has yet to send would go: the browser asks before it closes. */
function useAskedBeforeLeaving(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSending]);
}
