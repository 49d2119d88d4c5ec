import { problemsOf } from '../../api/actionContext';
import { useDeletions } from '../../api/deletions';
import { useFlights } from '../../api/flights';
import { isDeletionGoing as isDeleting } from '../../domain/deletion';
import { isWhole, mayHold } from '../../domain/list';
import { isGoing } from '../../domain/run';
import { useText } from '../../i18n/text';
import { EmptyState, PageHeading, Progress } from '../../ui';
import { ListNotice } from '../../ui/ListNotice';
import { useAddressPart } from '../../ui/dialogRoute';
import { useFlightReading } from './flightFacts';
import { FlightPlanner } from './FlightPlanner';
import { FlightRun } from './FlightRun';
import { PlanCrumbs } from './PlanCrumbs';
import { usePlanGone } from './planGone';
import { RunNotices } from './RunNotices';

/** The way back to a recovery point: the plan of it, then its flight, under one address. */
export function RollbackPage() {
  const t = useText();
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  const reading = useFlightReading(id);
  const flight = useFlights().find(({ instance }) => instance.id === id);
  const deletion = useDeletions().find(({ instance }) => instance.id === id);
  const { instance, points } = reading;
  const problems = problemsOf(reading.lists);
  const target = points.items.find((point) => point.id === pointId && point.state !== 'Removed');
  const isHere = flight?.target.id === pointId;
  const name = target?.name ?? (isHere ? flight.target.name : undefined);
  const isGone = !isHere && target === undefined && !mayHold(points, pointId);
  const isUnread = !isHere && points.isComplete && !isWhole(points);
  usePlanGone(isGone ? t('flight.gone') : isUnread ? t('flight.unreadPoints') : undefined);

  return (
    <>
      <PlanCrumbs instance={instance} plan="flight.crumb" />
      <PageHeading
        title={
          name === undefined
            ? t('flight.crumb')
            : t('flight.title', { instance: instance.name, point: name })
        }
      />
      <RunNotices instanceId={id} except={isHere ? flight.id : undefined} />
      {!isHere && (
        <ListNotice {...problems}>
          {t(isWhole(points) ? 'flight.unchecked' : 'flight.unread')}
        </ListNotice>
      )}
      {flight !== undefined && isHere ? (
        <FlightRun key={flight.id} flight={flight} reading={reading} />
      ) : isGone ? (
        <EmptyState title={t('flight.gone')} />
      ) : !points.isComplete || !reading.isRead ? (
        problems.errors.length === 0 && <Progress label={t('flight.loading')} />
      ) : (
        target !== undefined && (
          <FlightPlanner
            key={target.id}
            reading={reading}
            target={target}
            isOtherUnderWay={
              (flight !== undefined && isGoing(flight)) ||
              (deletion !== undefined && isDeleting(deletion))
            }
          />
        )
      )}
    </>
  );
}
