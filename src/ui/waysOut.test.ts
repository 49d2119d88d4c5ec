import { expect, test } from 'vitest';
import { because, reasonCodes, type ReasonCode } from '../domain/reasons';
import { sampleCapabilities } from '../domain/samples';
import { wayOutOf } from './waysOut';

const words = (id: string) => id;
const about = { volumeId: 'v1', instanceId: 'i1', pointId: 'p1' };
const wayOut = (code: ReasonCode, over: Partial<typeof about> = about, commands?: Set<string>) =>
  wayOutOf(words, because(code, {}), over, commands ? { commands } : sampleCapabilities)?.to;

test.each<[ReasonCode, string]>([
  ['detachRecoveryPoints', '/instances/i1/recovery-points'],
  ['resizeRecoveryPoints', '/instances/i1/recovery-points'],
  ['revertRecoveryPoints', '/instances/i1/recovery-points'],
  ['revertNeedsStopped', '/instances/i1/stop?on=details'],
  ['pointLimit', '/instances/i1/recovery-points/delete?points=p1'],
  ['pointFailed', '/instances/i1/recovery-points/delete?points=p1'],
  ['pointNeedsRunning', '/instances/i1/start?on=details'],
  ['instanceDestroyed', '/instances/i1/recover?on=details'],
  ['deleteAttached', '/volumes/v1/detach'],
  ['deleteOs', '/instances/i1'],
  ['volumeNeverAttached', '/volumes/v1/attach'],
  ['volumeDestroyed', '/volumes/v1/recover'],
])('%s leads to %s', (code, to) => {
  expect(wayOut(code)).toBe(to);
});

test('a task in the way is shown beside the page', () => {
  const busy = { ...because('busy', {}), taskId: 'job 1' };
  expect(wayOutOf(words, busy, about, sampleCapabilities)?.to).toBe('?panel=tasks&task=job+1');
});

test('no way leads to what is not known, nor to what the account may not do', () => {
  for (const code of reasonCodes) {
    expect(wayOut(code, {})).toBeUndefined();
    expect(wayOut(code, about, new Set())).toBeUndefined();
  }
  expect(wayOutOf(words, undefined, about, sampleCapabilities)).toBeUndefined();
});
