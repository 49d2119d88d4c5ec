import { expect, test } from 'vitest';
import { reasonFor, reasonCodes, type ReasonCode } from '../rules/reasons';
import { sampleCapabilities } from '../../testing/samples';
import { remedyOf } from './remedies';

const words = (id: string) => id;
const about = { volumeId: 'v1', instanceId: 'i1', pointId: 'p1' };
const remedy = (code: ReasonCode, over: Partial<typeof about> = about, commands?: Set<string>) =>
  remedyOf(words, reasonFor(code, {}), over, commands ? { commands } : sampleCapabilities)?.to;

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
  ['pinned', '/instances/i1/recovery-points/p1/unpin'],
])('%s leads to %s', (code, to) => {
  expect(remedy(code)).toBe(to);
});

test('a pinned snapshot leads to its own unpinning', () => {
  const of = { ...about, snapshotId: 's1' };
  expect(remedyOf(words, reasonFor('pinned', {}), of, sampleCapabilities)?.to).toBe(
    '/snapshots/s1/unpin',
  );
});

test('links a blocking task in the Tasks panel', () => {
  const busy = { ...reasonFor('busy', {}), taskId: 'job 1' };
  expect(remedyOf(words, busy, about, sampleCapabilities)?.to).toBe('?panel=tasks&task=job+1');
});

test('no link leads to an unknown resource, or to an action that the account may not do', () => {
  for (const code of reasonCodes) {
    expect(remedy(code, {})).toBeUndefined();
    expect(remedy(code, about, new Set())).toBeUndefined();
  }
  expect(remedyOf(words, undefined, about, sampleCapabilities)).toBeUndefined();
});
