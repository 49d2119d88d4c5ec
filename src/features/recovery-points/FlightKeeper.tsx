import { useCloud, type Cloud } from '../../api/cloud';
import { flightsOf } from '../../api/flights';
import { instanceQuery } from '../../api/instances';
import { homeOf } from '../../domain/environment';
import type { Flight } from '../../domain/flight';
import { useText } from '../../i18n/text';
import { aboutRun, useAnnounce } from '../../ui';
import { paths } from '../../ui/paths';
import { leftText } from './flightText';
import { useRunNews, useRunPlace } from './useRunNews';

/** What is new of a flight: whether it halted, or ended. */
const newsOf = ({ halt, end }: Flight) => end ?? halt?.kind ?? '';

/** The instance as it is now, where that can be read. */
const readInstance = (cloud: Cloud, { instance }: Flight) =>
  cloud.queryClient
    .fetchQuery(instanceQuery({ ...cloud, environment: homeOf(instance) }, instance.id))
    .catch(() => undefined);

/** Takes up the flights of this tab on whatever page it is, and says how each goes on. Shows nothing itself. */
export function FlightKeeper() {
  const t = useText();
  const cloud = useCloud();
  const { notify, say } = useAnnounce();
  const placeOf = useRunPlace();

  useRunNews(flightsOf(cloud), newsOf, (flight) => {
    const { instance, target, safety, halt, end } = flight;
    const path = paths.rollback(instance.id, target.id);
    const { link, isShown } = placeOf(flight, path, t('flight.show'));
    const about = aboutRun(instance.id);
    const values = { instance: instance.name, point: target.name, safety: safety?.name };
    // Its own page shows it; a halt is an alert there.
    if (end === 'landed') {
      const key = safety === undefined ? 'flight.landedSaidWithout' : 'flight.landedSaid';
      const text = t(key, values);
      if (isShown) say(text);
      else notify({ tone: 'success', text, link, about });
    } else if (end === undefined && halt?.kind === 'left' && !isShown)
      void readInstance(cloud, flight).then((now) =>
        notify({ tone: 'error', text: leftText(t, flight, now), link, about }),
      );
    else if (end === undefined && halt !== undefined && !isShown)
      notify({ tone: 'error', text: t('flight.haltedNotice', values), link, about });
  });
  return null;
}
