import { Link } from 'react-router';
import type { Flight } from '../../domain/flight';
import { isGoing } from '../../domain/run';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { paths } from '../../ui/paths';

/** That a rollback is under way or has stopped, with the way to it; for pages that it is not shown on. */
export function FlightNotice({ flight }: { flight: Flight }) {
  const t = useText();
  const values = { instance: flight.instance.name, point: flight.target.name };
  const flying = isGoing(flight);
  return (
    <Notice tone={flying ? 'progress' : 'warning'}>
      {t(flying ? 'flight.otherUnderWay' : 'flight.haltedNotice', values)}{' '}
      <Link to={paths.rollback(flight.instance.id, flight.target.id)}>{t('flight.show')}</Link>
    </Notice>
  );
}
