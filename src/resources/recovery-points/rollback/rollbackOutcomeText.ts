import type { Rollback } from './rollback';
import { isUntouched } from '../../../cloud/runs/run';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import type { Text } from '../../../i18n/text';

/** Halts after which others may have done to the instance what this rollback did not. */
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
  // Keeping the state changes nothing of it.
  const isUnchanged = done.length === 0 && (!isUnsure || step === 'safetyPoint');
  const isKnown = !notRead.includes(halt?.kind ?? '');
  const keepsAll = safety?.type === 'DiskAndMemory' || !wasRunning;
  return [
    done.includes('rollBack') && t('rollback.stands.rolledBack', values),
    isUnchanged && isKnown && t('rollback.stands.before', values),
    done.length > 0 && isAsBefore && isKnown && t('rollback.stands.disks', values),
    state === 'Stopped' && t('rollback.stands.isStopped', values),
    safety?.state === 'Error' && isUnsure && t('rollback.stands.failedSafety'),
    safety?.state !== 'Error' && mayStillEnd && t('rollback.stands.unsure'),
    safety?.state === 'Ready' && t('rollback.stands.kept', values),
    safety?.state === 'Ready' && keepsAll && t('rollback.stands.nothingLost'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
