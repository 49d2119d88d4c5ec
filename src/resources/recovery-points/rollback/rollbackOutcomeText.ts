import type { Rollback } from './rollback';
import { isUntouched } from '../../../cloud/runs/run';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import type { Text } from '../../../i18n/text';

/** Halts after which others may have changed the instance. */
const notRead: readonly string[] = [
  'elsewhere',
  'noLock',
  'left',
  'changed',
  'unwatched',
  'noEffect',
];

/** State that a stopped rollback left, as far as known. */
export function rollbackOutcomeText(
  t: Text,
  rollback: Rollback,
  { state }: Pick<Instance, 'state'>,
  safety: RecoveryPoint | undefined,
): string {
  const { instance, target, steps, stepIndex, halt, wasRunning } = rollback;
  const values = { instance: instance.name, point: target.name, safety: safety?.name };
  const done = steps.slice(0, stepIndex);
  const step = steps[stepIndex];
  const isUnsure = step !== undefined && !isUntouched(rollback);
  const mayStillEnd = isUnsure && halt?.kind !== 'failed';
  const isAsBefore = !done.includes('rollBack') && !(isUnsure && step === 'rollBack');
  // Creating a safety point changes nothing.
  const isUnchanged = done.length === 0 && (!isUnsure || step === 'safetyPoint');
  const isKnown = !notRead.includes(halt?.kind ?? '');
  const keepsAll = safety?.type === 'DiskAndMemory' || !wasRunning;
  return [
    done.includes('rollBack') && t('rollback.outcome.rolledBack', values),
    isUnchanged && isKnown && t('rollback.outcome.before', values),
    done.length > 0 && isAsBefore && isKnown && t('rollback.outcome.disks', values),
    state === 'Stopped' && t('rollback.outcome.isStopped', values),
    safety?.state === 'Error' && isUnsure && t('rollback.outcome.failedSafety'),
    safety?.state !== 'Error' && mayStillEnd && t('rollback.outcome.unsure'),
    safety?.state === 'Ready' && t('rollback.outcome.kept', values),
    safety?.state === 'Ready' && keepsAll && t('rollback.outcome.nothingLost'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
