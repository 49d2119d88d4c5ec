import { describe, expect, test } from 'vitest';
import { wholeList } from '../../../cloud/lists/list';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import {
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleTask,
} from '../../../testing/samples';
import type { ActionContext } from '../../rules/context';
import { momentPlan, type MomentFacts } from './momentPlan';

const vmware = { hypervisor: 'VMware' };
const running = sampleInstance({ ...vmware, state: 'Running' });
const stopped = sampleInstance({ ...vmware, state: 'Stopped' });

const points = (count: number, over: Partial<RecoveryPoint> = {}) =>
  Array.from({ length: count }, (_, index) =>
    samplePoint({ id: `p${String(index)}`, instanceId: running.id, ...over }),
  );

/** The one line of a plan, in words. */
function lineOf(
  instance: Instance,
  memory: boolean,
  over: Partial<ActionContext> = {},
  facts: Partial<Omit<MomentFacts, 'context'>> = {},
): string {
  const context: ActionContext = {
    capabilities: sampleCapabilities,
    tasks: [],
    volumes: wholeList([]),
    snapshots: wholeList([]),
    recoveryPoints: wholeList([]),
    ...over,
  };
  const [line] = momentPlan([instance], memory, {
    context,
    limitOf: () => ({ known: undefined, forRules: undefined }),
    isInRun: () => false,
    ...facts,
  });
  if (line === undefined) throw new Error('there is no line');
  if (line.type === undefined)
    return `no: ${typeof line.refusal === 'string' ? line.refusal : line.refusal.code}`;
  const notes = [line.noMemory?.code, line.doubt?.code, line.usualLimit && 'usualLimit'];
  return [line.type, ...notes.filter((note) => note !== undefined)].join(' ');
}

describe('type of the point', () => {
  test.each([
    ['running, memory asked', running, true, 'DiskAndMemory'],
    ['running, memory not asked', running, false, 'Disk'],
    ['stopped, memory asked', stopped, true, 'Disk memoryNeedsRunning'],
    ['stopped, memory not asked', stopped, false, 'Disk'],
  ] as const)('%s', (_, instance, memory, line) => {
    expect(lineOf(instance, memory)).toBe(line);
  });

  test('on KVM beside points with memory, memory is saved without a request', () => {
    const kvm = sampleInstance({ hypervisor: 'KVM', state: 'Running' });
    const recoveryPoints = wholeList(points(1, { instanceId: kvm.id, type: 'DiskAndMemory' }));
    expect(lineOf(kvm, false, { recoveryPoints })).toBe('DiskAndMemory');
  });
});

describe('an instance gets no point', () => {
  test.each([
    [
      'in a state of change',
      sampleInstance({ ...vmware, state: 'Migrating' }),
      {},
      {},
      'instanceChanging',
    ],
    [
      'while a task runs on it',
      running,
      {
        tasks: [sampleTask('stopInstance', { kind: 'instance', id: running.id })],
      },
      {},
      'busy',
    ],
    [
      'at the limit that the cloud reports',
      running,
      { recoveryPoints: wholeList(points(3)) },
      { limitOf: () => ({ known: { limit: 3, source: 'told' as const }, forRules: 3 }) },
      'pointLimit',
    ],
    ['while a run of this browser is on it', running, {}, { isInRun: () => true }, 'inRun'],
    [
      'while its points are not read',
      running,
      { recoveryPoints: { ...wholeList([]), isComplete: false } },
      {},
      'unread',
    ],
    [
      'where the account may not create one',
      running,
      { capabilities: { ...sampleCapabilities, commands: new Set<string>() } },
      {},
      'notPermitted',
    ],
  ] as const)('%s', (_, instance, context, facts, reason) => {
    expect(lineOf(instance, false, context, facts)).toBe(`no: ${reason}`);
  });
});

test('at the usual limit, where the cloud reports none, it is a doubt and not refused', () => {
  expect(lineOf(running, false, { recoveryPoints: wholeList(points(10)) })).toBe('Disk usualLimit');
});

test('snapshots that are not known are a doubt', () => {
  expect(lineOf(running, false, { volumes: undefined })).toBe('Disk notKnown');
});
