import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTemplate,
  sampleVolume,
} from '../../testing/samples';
import type { ActionContext } from './context';
import { instanceVerdicts } from '../instances/instanceRules';
import { recoveryPointVerdicts } from '../recovery-points/recoveryPointRules';
import { snapshotVerdicts } from '../snapshots/snapshotRules';
import { templateVerdicts } from '../templates/templateRules';
import { volumeVerdicts } from '../volumes/volumeRules';
import {
  instanceStates,
  recoveryPointStates,
  snapshotStates,
  volumeStates,
} from '../../cloud/states';

const all = [...sampleCapabilities.commands];

/** Commands of each action, besides reading the resource itself; `delete` of a volume is in its own test. */
const calls: Readonly<Record<string, readonly string[]>> = {
  'instance.start': ['startVirtualMachine'],
  'instance.stop': ['stopVirtualMachine'],
  'instance.console': ['createConsoleEndpoint'],
  'instance.reboot': ['rebootVirtualMachine'],
  'instance.destroy': ['destroyVirtualMachine'],
  'instance.recover': ['recoverVirtualMachine'],
  'instance.expunge': ['expungeVirtualMachine'],
  'instance.createRecoveryPoint': ['createVMSnapshot', 'listVMSnapshot'],
  'instance.viewDetails': [],
  'instance.viewRecoveryPoints': ['listVMSnapshot'],
  'volume.takeSnapshot': ['createSnapshot'],
  'volume.schedule': ['createSnapshotPolicy', 'deleteSnapshotPolicies', 'listSnapshotPolicies'],
  'volume.attach': ['attachVolume', 'listVirtualMachines'],
  'volume.detach': ['detachVolume'],
  'volume.resize': ['resizeVolume'],
  'volume.recover': ['recoverVolume'],
  'volume.viewDetails': [],
  'volume.viewSnapshots': ['listSnapshots'],
  'snapshot.createTemplate': ['createTemplate'],
  'snapshot.createVolume': ['createVolume'],
  'snapshot.testRestore': [
    'createTemplate',
    'listTemplates',
    'deployVirtualMachine',
    'listServiceOfferings',
  ],
  'snapshot.revert': ['revertSnapshot', 'listVolumes'],
  'snapshot.pin': ['createTags', 'deleteTags'],
  'snapshot.unpin': ['deleteTags'],
  'snapshot.delete': ['deleteSnapshot'],
  'snapshot.viewDetails': [],
  'recoveryPoint.rollback': ['revertToVMSnapshot'],
  'recoveryPoint.pin': ['createTags', 'deleteTags'],
  'recoveryPoint.unpin': ['deleteTags'],
  'recoveryPoint.delete': ['deleteVMSnapshot'],
  'template.createInstance': ['deployVirtualMachine', 'listServiceOfferings', 'listZones'],
  'template.delete': ['deleteTemplate'],
};

/** Every action offered on resources in some state, by an account that may call these commands. */
function offered(commands: readonly string[], at: number): readonly string[] {
  const capabilities = { ...sampleCapabilities, commands: new Set(commands) };
  const context: ActionContext = { capabilities, tasks: [] };
  const of = <T>(states: readonly T[]): T | undefined => states[at % states.length];
  const instance = sampleInstance({ state: of(instanceStates) ?? 'Running' });
  const state = of(volumeStates) ?? 'Ready';
  const snapshot = sampleSnapshot({ state: of(snapshotStates) ?? 'BackedUp', osTypeId: 'os1' });
  const point = samplePoint({ state: of(recoveryPointStates) ?? 'Ready' });
  const named = (kind: string, verdicts: ReadonlyMap<string, unknown>) =>
    [...verdicts.keys()].map((action) => `${kind}.${action}`);
  return [
    ...named('instance', instanceVerdicts(instance, context)),
    ...named('volume', volumeVerdicts(sampleVolume({ state }), context)),
    ...named('volume', volumeVerdicts(sampleAttached({ state }), context)),
    ...named('snapshot', snapshotVerdicts(snapshot, context)),
    ...named('recoveryPoint', recoveryPointVerdicts(point, context)),
    ...named('template', templateVerdicts(sampleTemplate(), context)),
  ].filter((action) => action !== 'volume.delete');
}

describe('an account that may call only some commands', () => {
  test('is offered the actions of these, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(200), (commands, at) => {
        const may = (action: string) =>
          calls[action]?.every((command) => commands.includes(command)) ?? false;
        expect(offered(commands, at)).toEqual(offered(all, at).filter(may));
      }),
    );
  });

  test.each([
    [['createTemplate'], false],
    [['createTemplate', 'listOsTypes'], true],
  ])('makes templates of an unknown system only with a list of them: %j', (commands, expected) => {
    const capabilities = { ...sampleCapabilities, commands: new Set(commands) };
    const snapshot = sampleSnapshot({ osTypeId: undefined });
    const verdicts = snapshotVerdicts(snapshot, { capabilities, tasks: [] });
    expect(verdicts.has('createTemplate')).toBe(expected);
  });
});
