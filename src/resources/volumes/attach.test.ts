import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleTask,
  sampleVolume,
  verdictWords,
} from '../../testing/samples';
import { instancesThatCanTake } from './attach';
import type { ActionContext } from '../rules/context';
import { volumeVerdicts } from './volumeRules';
import { type InstanceState, instanceStates } from '../../cloud/states';

const context: ActionContext = { capabilities: sampleCapabilities, tasks: [] };

describe('instances that can take a volume', () => {
  const judge = (
    instance: Parameters<typeof sampleInstance>[0],
    volume: Parameters<typeof sampleVolume>[0] = {},
    over: Partial<ActionContext> = {},
  ) => {
    const [candidate] = instancesThatCanTake(sampleVolume(volume), [sampleInstance(instance)], {
      ...context,
      ...over,
    });
    if (candidate === undefined) return '-';
    return candidate.verdict.allowed ? 'ok' : candidate.verdict.reason.code;
  };

  const byState: Record<InstanceState, string> = {
    Running: 'ok',
    Stopped: 'ok',
    Starting: 'instanceChanging',
    Stopping: 'instanceChanging',
    Migrating: 'instanceChanging',
    Restoring: 'instanceChanging',
    Error: 'instanceFailed',
    Unknown: 'instanceUncertain',
    Shutdown: 'instanceUncertain',
    Destroyed: '-',
    Expunging: '-',
  };
  test.each(instanceStates)('%s', (state) => {
    expect(judge({ state })).toBe(byState[state]);
  });

  test('are those in its zone', () => {
    expect(judge({ zoneId: 'z2' })).toBe('-');
  });

  const north = { account: 'operator', domainId: 'd-1', domain: 'ROOT/north' };
  const south = { ...north, domainId: 'd-2', domain: 'ROOT/south' };
  test.each([
    ['one account', north, north, 'ok'],
    ['another account', { ...north, account: 'guest' }, north, '-'],
    ['an account of the same name in another domain', south, north, '-'],
    ['an account that is not told', undefined, north, 'ok'],
  ])('are those in its account: %s', (_, owner, of, expected) => {
    expect(judge({ owner }, { owner: of })).toBe(expected);
  });

  const lab = { id: 'lab', name: 'Laboratory' };
  const shop = { id: 'shop', name: 'Web shop' };
  test.each([
    [undefined, undefined, 'ok'],
    [lab, lab, 'ok'],
    [lab, { ...lab, name: 'another word for it' }, 'ok'],
    [lab, undefined, '-'],
    [undefined, lab, '-'],
    [lab, shop, '-'],
  ])('are in its environment: %o beside %o', (ofVolume, ofInstance, expected) => {
    expect(judge({ environment: ofInstance }, { environment: ofVolume })).toBe(expected);
  });

  test.each([
    ['KVM', 'KVM', 'ok'],
    ['KVM', 'XenServer', 'attachOtherHypervisor'],
    [undefined, 'KVM', 'ok'],
  ])('a volume of %s beside an instance of %s', (needed, hypervisor, expected) => {
    expect(judge({ hypervisor }, { hypervisor: needed })).toBe(expected);
  });

  test('have no recovery points, as far as is known', () => {
    const some = wholeList([samplePoint()]);
    expect(judge({}, {}, { recoveryPoints: some })).toBe('attachRecoveryPoints');
    expect(judge({}, {}, { recoveryPoints: wholeList([]) })).toBe('ok');
    expect(judge({}, {})).toBe('ok');
  });

  test('are not busy', () => {
    const tasks = [sampleTask('stopInstance', { kind: 'instance', id: 'i1' })];
    expect(judge({}, {}, { tasks })).toBe('busy');
  });

  test('if there is none, attaching is refused, unless the instances are not known', () => {
    const attach = (over: Partial<ActionContext>) =>
      verdictWords(['attach'], volumeVerdicts(sampleVolume(), { ...context, ...over }))[0];
    expect(attach({ instances: wholeList([]) })).toBe('attachNowhere');
    const elsewhere = sampleInstance({ id: 'i2', zoneId: 'z2' });
    expect(attach({ instances: wholeList([elsewhere]) })).toBe('attachNowhere');
    expect(attach({ instances: wholeList([elsewhere, sampleInstance()]) })).toBe('ok');
    expect(attach({})).toBe('ok');
  });
});
