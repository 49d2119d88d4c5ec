import type { Flight } from '../../domain/flight';
import { useText } from '../../i18n/text';
import { RunHalt } from './RunHalt';

/** Why a flight stopped, and where things stand. */
export function FlightHalt({ flight, stands }: { flight: Flight; stands: string }) {
  const t = useText();
  if (flight.halt === undefined) return null;
  const values = { instance: flight.instance.name, point: flight.target.name };
  return (
    <RunHalt
      halt={flight.halt}
      tone={flight.halt.kind === 'asked' ? 'neutral' : 'error'}
      said={t(`flight.halt.${flight.halt.kind}`, values)}
      stands={stands}
    />
  );
}
