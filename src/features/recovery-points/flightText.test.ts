import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import type { Flight, FlightOrder } from '../../domain/flight';
import { newRun } from '../../domain/run';
import { sampleInstance } from '../../domain/samples';
import type { Instance } from '../../domain/types';
import { en } from '../../i18n/en';
import type { Text } from '../../i18n/text';
import { leftText } from './flightText';

const intl = createIntl({ locale: 'en', messages: en });
const t: Text = (id, values) => String(intl.formatMessage({ id }, values));

const web = (state: Instance['state']) => sampleInstance({ name: 'web', state });
const sentAs = (order: FlightOrder) => ({ order, taskId: 'job', at: 0 });

function leftAt(at: number, sent?: FlightOrder): Flight {
  return {
    ...newRun(sampleInstance({ name: 'web' }), { id: 'run', now: 0 }),
    target: { id: 't', name: 'good', type: 'Disk' },
    steps: ['safetyPoint', 'stop', 'rollBack', 'start'],
    safety: undefined,
    wasRunning: true,
    from: 'b',
    at,
    sent: sent && sentAs(sent),
  };
}

test.each<[string, Flight, Instance | undefined, string]>([
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
])('a rollback that was left %s says so', (_, flight, now, text) => {
  expect(leftText(t, flight, now)).toBe(text);
});
