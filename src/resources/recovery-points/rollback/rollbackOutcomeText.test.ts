import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import type { rollbackHaltKinds } from './rollback';
import { type Rollback } from './rollback';
import type { RollbackStep } from './rollbackPlan';
import { newRun } from '../../../cloud/runs/run';
import { sampleInstance, samplePoint } from '../../../testing/samples';
import type { RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import { en } from '../../../testing/texts';
import type { Text } from '../../../i18n/text';
import { rollbackOutcomeText } from './rollbackOutcomeText';
import type { InstanceState } from '../../../cloud/states';

const steps = ['safetyPoint', 'stop', 'rollBack', 'start'] as const;

interface Given {
  at: RollbackStep;
  halt: (typeof rollbackHaltKinds)[number];
  /** True if the step was sent, even if it was refused. */
  tried?: boolean;
  state?: InstanceState;
  safety?: Partial<RecoveryPoint>;
}

function told({ at, halt, tried = true, state = 'Running', safety }: Given): string {
  const type: RecoveryPointType = 'DiskAndMemory';
  const kept = safety && samplePoint({ name: 'Kept', type, ...safety });
  const rollback: Rollback = {
    ...newRun(sampleInstance({ name: 'web' }), { id: 'run', now: 0 }),
    target: { id: 't', name: 'good', type: 'Disk' },
    steps,
    safety: { type, name: 'Kept', description: '' },
    wasRunning: true,
    from: 'b',
    stepIndex: steps.indexOf(at),
    attempted: tried,
    halt: { kind: halt, cause: undefined, text: undefined },
  };
  const intl = createIntl({ locale: 'en', messages: en });
  const t: Text = (id, values) => String(intl.formatMessage({ id }, values));
  return rollbackOutcomeText(t, rollback, { state }, kept);
}

const unsure = 'This step may still complete in the cloud.';

test.each<[string, Given, string]>([
  ['the first step was refused', { at: 'safetyPoint', halt: 'refused' }, 'web was not changed.'],
  [
    'the safety point failed',
    { at: 'safetyPoint', halt: 'failed', safety: { state: 'Error' } },
    'web was not changed. The failed safety point uses a slot. Resume deletes it and creates a new one.',
  ],
  [
    'the stop came too late',
    { at: 'stop', halt: 'late', safety: {} },
    `The disks of web were not changed. ${unsure} The previous state is saved as Kept. No data was lost up to then.`,
  ],
  [
    'the rollback was not sent, since something else runs',
    { at: 'rollBack', halt: 'busy', tried: false, state: 'Stopped', safety: {} },
    'The disks of web were not changed. web is stopped. The previous state is saved as Kept. No data was lost up to then.',
  ],
  [
    'the rollback failed, and the memory was not kept',
    { at: 'rollBack', halt: 'failed', state: 'Stopped', safety: { type: 'Disk' } },
    'web is stopped. The previous state is saved as Kept.',
  ],
  [
    'the stop had no effect that could be seen',
    { at: 'stop', halt: 'noEffect', safety: {} },
    `${unsure} The previous state is saved as Kept. No data was lost up to then.`,
  ],
  [
    'it ran on unwatched',
    { at: 'stop', halt: 'unwatched', tried: false, safety: {} },
    'The previous state is saved as Kept. No data was lost up to then.',
  ],
  [
    'someone else has started it',
    { at: 'rollBack', halt: 'changed', tried: false, safety: {} },
    'The previous state is saved as Kept. No data was lost up to then.',
  ],
  [
    'the start was refused',
    { at: 'start', halt: 'refused', state: 'Stopped', safety: {} },
    'web is rolled back to good. web is stopped. The previous state is saved as Kept. No data was lost up to then.',
  ],
])('%s', (_, given, expected) => {
  expect(told(given)).toBe(expected);
});
