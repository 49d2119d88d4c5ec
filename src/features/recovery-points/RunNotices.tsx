import { useDeletions } from '../../api/deletions';
import { useFlights } from '../../api/flights';
import { DeletionNotice } from './DeletionNotice';
import { FlightNotice } from './FlightNotice';

/** What is carried out on an instance, or has stopped, with the way to it; but for what the page itself shows. */
export function RunNotices(props: { instanceId: string; except?: string | undefined }) {
  const isMeant = ({ id, instance, end }: { id: string; instance: { id: string }; end: unknown }) =>
    instance.id === props.instanceId && end === undefined && id !== props.except;
  const flight = useFlights().find(isMeant);
  const deletion = useDeletions().find(isMeant);
  return (
    <>
      {flight && <FlightNotice flight={flight} />}
      {deletion && <DeletionNotice deletion={deletion} />}
    </>
  );
}
