import type { Flight } from '../../domain/flight';
import { isUntouched } from '../../domain/run';
import type { Instance, RecoveryPoint } from '../../domain/types';
import type { Text } from '../../i18n/text';

/** Halts after which others may have done to the instance what this flight did not. */
const notRead: readonly string[] = [
  'elsewhere',
  'noLock',
  'left',
  'changed',
  'unwatched',
  'noEffect',
];

/** Where things stand once a flight has stopped: no more than is known. */
export function flightStands(
  t: Text,
  flight: Flight,
  { state }: Pick<Instance, 'state'>,
  safety: RecoveryPoint | undefined,
): string {
  const { instance, target, steps, at, halt, wasRunning } = flight;
  const values = { instance: instance.name, point: target.name, safety: safety?.name };
  const done = steps.slice(0, at);
  const step = steps[at];
  const isUnsure = step !== undefined && !isUntouched(flight);
  const mayStillEnd = isUnsure && halt?.kind !== 'failed';
  const isAsBefore = !done.includes('rollBack') && !(isUnsure && step === 'rollBack');
  // Keeping the state changes nothing of it.
  const isUnchanged = done.length === 0 && (!isUnsure || step === 'safetyPoint');
  const isKnown = !notRead.includes(halt?.kind ?? '');
  const keepsAll = safety?.type === 'DiskAndMemory' || !wasRunning;
  return [
    done.includes('rollBack') && t('flight.stands.rolledBack', values),
    isUnchanged && isKnown && t('flight.stands.before', values),
    done.length > 0 && isAsBefore && isKnown && t('flight.stands.disks', values),
    state === 'Stopped' && t('flight.stands.isStopped', values),
    safety?.state === 'Error' && isUnsure && t('flight.stands.failedSafety'),
    safety?.state !== 'Error' && mayStillEnd && t('flight.stands.unsure'),
    safety?.state === 'Ready' && t('flight.stands.kept', values),
    safety?.state === 'Ready' && keepsAll && t('flight.stands.nothingLost'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
