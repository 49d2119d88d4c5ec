import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import { useCloud } from '../../api/cloud';
import { useFlights } from '../../api/flights';
import { holds, homeOf } from '../../domain/environment';
import type { Flight } from '../../domain/flight';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../../ui';
import { addressIn } from '../../ui/environmentAddress';
import { paths } from '../../ui/paths';

/** What is new of a flight: whether it halted, or ended. */
const newsOf = ({ halt, end }: Flight) => end ?? halt?.kind ?? '';

/** Takes up the flights of this tab on whatever page it is, and says how each goes on. Shows nothing itself. */
export function FlightKeeper() {
  const t = useText();
  const { notify, say } = useAnnounce();
  const { environment } = useCloud();
  const { pathname } = useLocation();
  const flights = useFlights();
  const known = useRef<ReadonlyMap<string, string> | undefined>(undefined);

  const tell = useEffectEvent((flight: Flight) => {
    const { instance, target, safety, halt, end } = flight;
    const path = paths.rollback(instance.id, target.id);
    const isHere = holds(environment, instance);
    const label = t('flight.show');
    const link = isHere ? { to: path, label } : { href: addressIn(homeOf(instance), path), label };
    const values = { instance: instance.name, point: target.name, safety: safety?.name };
    // Its own page shows it; a halt is an alert there.
    const isShown = isHere && pathname === path;
    if (end === 'landed') {
      const key = safety === undefined ? 'flight.landedSaidWithout' : 'flight.landedSaid';
      const text = t(key, values);
      if (isShown) say(text);
      else notify({ tone: 'success', text, link, about: flight.id });
    } else if (end === undefined && halt !== undefined && !isShown)
      notify({ tone: 'error', text: t('flight.haltedNotice', values), link, about: flight.id });
  });
  useEffect(() => {
    for (const flight of flights)
      if (known.current !== undefined && known.current.get(flight.id) !== newsOf(flight))
        tell(flight);
    known.current = new Map(flights.map((flight) => [flight.id, newsOf(flight)]));
  }, [flights]);
  return null;
}
