import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import type { Rollback, StepCommand } from './rollback';
import { newRun } from '../../../cloud/runs/run';
import { sampleInstance } from '../../../testing/samples';
import type { Instance } from '../../../cloud/types';
import { en } from '../../../testing/texts';
import type { Text } from '../../../i18n/text';
import { leftText } from './rollbackText';

const intl = createIntl({ locale: 'en', messages: en });
const t: Text = (id, values) => String(intl.formatMessage({ id }, values));

const web = (state: Instance['state']) => sampleInstance({ name: 'web', state });
const sentAs = (command: StepCommand) => ({ command, taskId: 'job', at: 0 });

function leftAt(at: number, sent?: StepCommand): Rollback {
  return {
    ...newRun(sampleInstance({ name: 'web' }), { id: 'run', now: 0 }),
    target: { id: 't', name: 'good', type: 'Disk' },
    steps: ['safetyPoint', 'stop', 'rollBack', 'start'],
    safety: undefined,
    wasRunning: true,
    from: 'b',
    stepIndex: at,
    sent: sent && sentAs(sent),
  };
}

test.each<[string, Rollback, Instance | undefined, string]>([
  [
    'before its first step',
    leftAt(0),
    web('Running'),
    'The rollback of web to good stopped before its first step was done. web is Running.',
  ],
  [
    'while its first step ran',
    leftAt(0, 'safetyPoint'),
    web('Running'),
    'The rollback of web to good stopped before its first step was done. “Create safety point” was sent and may still complete in the cloud. web is Running.',
  ],
  [
    'after it stopped the instance',
    leftAt(2),
    web('Stopped'),
    'The rollback of web to good stopped after “Stop”. web is Stopped.',
  ],
  [
    'while it rolled back, where the instance cannot be read',
    leftAt(2, 'rollBack'),
    undefined,
    'The rollback of web to good stopped after “Stop”. “Roll back” was sent and may still complete in the cloud.',
  ],
])('a rollback that was left %s says so', (_, rollback, now, text) => {
  expect(leftText(t, rollback, now)).toBe(text);
});
