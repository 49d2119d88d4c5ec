import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { wholeList } from '../../cloud/lists/list';
import { addVolumeRefusal, volumeVerdicts } from '../volumes/volumeRules';
import { instancesThatCanTake } from '../volumes/attach';
import { instanceVerdicts, recoveryPointTypesFor } from '../instances/instanceRules';
import { recoveryPointVerdicts } from '../recovery-points/recoveryPointRules';
import { snapshotVerdicts } from '../snapshots/snapshotRules';
import { templateVerdicts } from '../templates/templateRules';
import type { ActionContext, Verdicts } from './context';
import { reasonCodes, verdictOf, type Reason, type ReasonCode, type Verdict } from './reasons';
import { textOfReason } from './reasonText';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleTemplate,
  sampleVolume,
} from '../../testing/samples';
import { critical as en } from '../../i18n/en/critical';
import { critical as fr } from '../../i18n/fr/critical';
import {
  instanceStates,
  recoveryPointStates,
  snapshotStates,
  volumeStates,
} from '../../cloud/states';
import { taskKinds } from '../../cloud/operations';

const capabilities = {
  ...sampleCapabilities,
  commands: new Set([
    ...sampleCapabilities.commands,
    'listTemplates',
    'deployVirtualMachine',
    'listServiceOfferings',
  ]),
  mayExpungeVolumes: false,
};
const types = ['Disk', 'DiskAndMemory'] as const;

/**
 * Contexts beside a resource: empty, a suspended environment, limits that are reached, each kind of task, points of
 * each kind, a limit of points.
 */
const contexts: ActionContext[] = [
  { capabilities, tasks: [] },
  { capabilities, tasks: [], environment: { id: 'e1', name: 'Laboratory', state: 'Suspended' } },
  ...taskKinds.map((kind) => ({
    capabilities,
    tasks: [sampleTask(kind, { kind: 'instance', id: 'i1', name: 'web01' })],
  })),
  ...types.flatMap((type) =>
    [undefined, 2, 0].map((recoveryPointLimit) => ({
      capabilities,
      tasks: [],
      recoveryPointLimit,
      recoveryPoints: wholeList([samplePoint({ type }), samplePoint({ id: 'p2', type })]),
      volumes: wholeList([sampleAttached({ instanceState: 'Stopped' })]),
      snapshots: wholeList([sampleSnapshot({ state: 'BackingUp' })]),
    })),
  ),
  {
    capabilities: { ...sampleCapabilities, snapshotsRunningKvm: false },
    tasks: [],
    allowances: {
      volumes: { used: 80, max: 80 },
      snapshots: { used: 120, max: 120 },
      templates: { used: 30, max: 30 },
    },
  },
  {
    capabilities,
    tasks: [],
    allowances: {
      volumes: { used: 0, max: 0 },
      snapshots: { used: 0, max: 0 },
      templates: { used: 0, max: 0 },
    },
  },
  ...instanceStates.map((state) => ({
    capabilities,
    tasks: [],
    instances: wholeList([sampleInstance({ state })]),
    volumes: wholeList([sampleAttached()]),
    snapshots: wholeList([sampleSnapshot({ state: 'BackingUp' })]),
  })),
];

/** Verdicts on what a menu shows, and the reasons why it does not show the rest. */
const all = (verdicts: Verdicts<string>): readonly Verdict[] => [
  ...verdicts.values(),
  ...[...verdicts.absent.values()].map(verdictOf),
];

/** Every refusal of the tables for every state in every context. */
function everyReason(): Reason[] {
  const hypervisors = ['XenServer', 'KVM', 'VMware', 'External'];
  const verdicts = contexts.flatMap((context) => [
    verdictOf(addVolumeRefusal(context)),
    ...hypervisors.flatMap((hypervisor) =>
      instanceStates.flatMap((state) =>
        [false, true].flatMap((deleteProtected) => {
          const instance = sampleInstance({ state, hypervisor, deleteProtected });
          return [
            ...all(instanceVerdicts(instance, context)),
            ...Object.values(recoveryPointTypesFor(instance, context)),
            ...instancesThatCanTake(sampleVolume({ hypervisor: 'KVM' }), [instance], context).map(
              ({ verdict }) => verdict,
            ),
          ];
        }),
      ),
    ),
    ...volumeStates.flatMap((state) =>
      hypervisors.flatMap((hypervisor) =>
        [
          sampleVolume({ state, hypervisor }),
          sampleVolume({ state, deleteProtected: true }),
          sampleAttached({ state, hypervisor }),
          sampleAttached({ state, hypervisor, type: 'OS' }),
        ].flatMap((volume) => all(volumeVerdicts(volume, context))),
      ),
    ),
    ...snapshotStates.flatMap((state) =>
      [
        sampleSnapshot({ state }),
        sampleSnapshot({ state, volumeType: 'Data' }),
        sampleSnapshot({ state, revertable: false }),
        sampleSnapshot({ state, volumeId: 'another' }),
        sampleSnapshot({ state, tags: { 'cairn.keep-until': 'forever' } }),
        sampleSnapshot({ state, tags: { 'cairn.keep-until': '2027-01-31' } }),
        sampleSnapshot({ state, tags: undefined }),
      ].flatMap((snapshot) => all(snapshotVerdicts(snapshot, context))),
    ),
    ...[true, false].flatMap((isReady) => [
      ...all(templateVerdicts(sampleTemplate({ isReady }), context)),
    ]),
    ...recoveryPointStates.flatMap((state) =>
      types.flatMap((type) => [
        ...all(recoveryPointVerdicts(samplePoint({ state, type }), context)),
      ]),
    ),
  ]);
  const distinct = new Map<string, Reason>();
  for (const verdict of verdicts)
    for (const reason of [verdict.allowed ? verdict.doubt : verdict.reason])
      if (reason) distinct.set(JSON.stringify(reason), reason);
  return [...distinct.values()];
}

const given = everyReason();
const languages = [
  ['English', createIntl({ locale: 'en', messages: en })],
  ['French', createIntl({ locale: 'fr', messages: fr })],
] as const;

test('every reason has its case', () => {
  expect(new Set(given.map(({ code }) => code))).toEqual(new Set(reasonCodes));
});

describe.each(languages)('in %s', (_, intl) => {
  test('each case reads as whole sentences, with nothing left unfilled', () => {
    const faulty = given
      .map((reason) => textOfReason((id, values) => intl.formatMessage({ id }, values), reason))
      .filter((text) => !/^\S.*\.$/u.test(text) || /[{}]|undefined|NaN| {2}|\.\./u.test(text));
    expect(faulty).toEqual([]);
  });
});

describe.each([
  ['English', en],
  ['French', fr],
])('in %s', (_, messages) => {
  /** Cases of the text's only choice, by `name`. */
  function branches(code: ReasonCode, name: string): string[] {
    const walk = (elements: MessageFormatElement[]): string[] =>
      elements.flatMap((element) =>
        element.type === TYPE.select && element.value === name ? Object.keys(element.options) : [],
      );
    return walk(parse(messages[`reason.${code}`]));
  }

  test.each([
    ['instanceChanging', 'state'],
    ['volumeChanging', 'state'],
    ['snapshotChanging', 'state'],
    ['pointChanging', 'state'],
  ] as const)('%s has a wording of its own for each %s that occurs', (code, name) => {
    const occurring = given
      .filter((reason) => reason.code === code)
      .map(({ values }) => values[name]);
    const own = [...new Set(occurring)].filter((word) => word !== 'unknown');
    expect(own.length).toBeGreaterThan(3);
    expect(
      branches(code, name)
        .filter((word) => word !== 'other')
        .toSorted(),
    ).toEqual(own.toSorted());
  });
});
