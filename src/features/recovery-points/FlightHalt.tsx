import type { Flight } from '../../domain/flight';
import type { RecoveryPoint } from '../../domain/types';
import { useText } from '../../i18n/text';
import { RunHalt } from './RunHalt';

/** Why a flight stopped, where things stand, and that nothing is lost. */
export function FlightHalt(props: { flight: Flight; safety: RecoveryPoint | undefined }) {
  const { flight, safety } = props;
  const t = useText();
  if (flight.halt === undefined) return null;
  const instance = flight.instance.name;
  const values = { instance, point: flight.target.name, safety: safety?.name };
  const done = flight.steps.slice(0, flight.at);
  const stands = [
    ...(done.includes('rollBack') ? [t('flight.stands.rolledBack', values)] : []),
    ...(done.at(-1) === 'stop' ? [t('flight.stands.stopped', values)] : []),
    ...(done.length === 0 ? [t('flight.stands.before', values)] : []),
    ...(safety?.state === 'Ready' ? [t('flight.stands.kept', values)] : []),
  ];
  return (
    <RunHalt
      halt={flight.halt}
      said={t(`flight.halt.${flight.halt.kind}`, values)}
      stands={stands.join(' ')}
    />
  );
}
