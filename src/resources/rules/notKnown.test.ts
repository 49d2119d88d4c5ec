import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeList, type PagedList, type UnreadableRow } from '../../cloud/lists/list';
import { verdictOf, type Verdict } from './reasons';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleVolume,
} from '../../testing/samples';
import { type Instance, type RecoveryPoint, type Snapshot, type Volume } from '../../cloud/types';
import { instancesThatCanTake } from '../volumes/attach';
import type { ActionContext } from './context';
import {
  instanceVerdicts,
  mayRecoverInstances,
  recoveryPointTypesFor,
} from '../instances/instanceRules';
import { recoveryPointVerdicts } from '../recovery-points/recoveryPointRules';
import { snapshotVerdicts } from '../snapshots/snapshotRules';
import { addVolumeRefusal, mayRecoverVolumes, volumeVerdicts } from '../volumes/volumeRules';
import { instanceStates, recoveryPointStates, snapshotStates } from '../../cloud/states';

type Lists = Required<
  Pick<ActionContext, 'instances' | 'volumes' | 'snapshots' | 'recoveryPoints'>
>;

const all: ActionContext & { [name in keyof Lists]: NonNullable<Lists[name]> } = {
  capabilities: sampleCapabilities,
  tasks: [],
  instances: wholeList([sampleInstance()]),
  volumes: wholeList([sampleAttached()]),
  snapshots: wholeList<Snapshot>([]),
  recoveryPoints: wholeList<RecoveryPoint>([]),
};

const word = (verdict: Verdict | undefined): string => {
  if (verdict === undefined) return '-';
  if (!verdict.allowed) return verdict.reason.code;
  return verdict.doubt === undefined ? 'ok' : `not known: ${verdict.doubt.values['what'] ?? ''}`;
};

const unreadable = (links: UnreadableRow['links']) => ({
  unreadable: [{ command: 'list', field: 'row[0].type', links }],
});

test('an action under an unreadable limit is neither refused nor safe', () => {
  const allowances = { volumes: 'notKnown', snapshots: 'notKnown', templates: 'notKnown' } as const;
  const context = { ...all, allowances };
  expect(word(volumeVerdicts(sampleAttached(), context).get('takeSnapshot'))).toBe(
    'not known: limit',
  );
  expect(word(verdictOf(addVolumeRefusal(context)))).toBe('not known: limit');
  const snapshot = snapshotVerdicts(sampleSnapshot(), context);
  expect(word(snapshot.get('createTemplate'))).toBe('not known: limit');
  expect(word(snapshot.get('createVolume'))).toBe('not known: limit');
});

test('an action under a setting that could not be read is neither refused nor safe', () => {
  const capabilities = {
    ...sampleCapabilities,
    mayExpungeInstances: 'notKnown',
    mayExpungeVolumes: 'notKnown',
    snapshotsRunningKvm: 'notKnown',
  } as const;
  const context = { ...all, capabilities };
  const destroyed = sampleInstance({ state: 'Destroyed' });
  const instance = instanceVerdicts(destroyed, context);
  const volume = volumeVerdicts(sampleVolume({ state: 'Destroy' }), context);
  const running = volumeVerdicts(sampleAttached({ instanceState: 'Running' }), {
    ...context,
    instances: wholeList([sampleInstance({ state: 'Running', hypervisor: 'KVM' })]),
  });
  expect(
    [
      instance.get('recover'),
      instance.get('expunge'),
      volume.get('delete'),
      volume.get('recover'),
      running.get('takeSnapshot'),
    ].map(word),
  ).toEqual(Array(5).fill('not known: settings'));
  expect([mayRecoverInstances(capabilities), mayRecoverVolumes(capabilities)]).toEqual([
    'notKnown',
    'notKnown',
  ]);
  const commands = new Set<string>();
  expect(mayRecoverInstances({ ...capabilities, commands })).toBe(false);
});

test('a recovery point under a limit that could not be read is neither refused nor safe', () => {
  const create = (recoveryPointLimit: ActionContext['recoveryPointLimit']) =>
    word(
      instanceVerdicts(sampleInstance(), { ...all, recoveryPointLimit }).get('createRecoveryPoint'),
    );
  expect([create('notKnown'), create(undefined), create(0)]).toEqual([
    'not known: pointLimit',
    'ok',
    'pointLimitZero',
  ]);
});

describe('detaching a volume', () => {
  const detach = (recoveryPoints: PagedList<RecoveryPoint> | undefined) =>
    word(volumeVerdicts(sampleAttached(), { ...all, recoveryPoints }).get('detach'));
  const whole = wholeList<RecoveryPoint>([]);
  const point = samplePoint();

  test.each([
    ['is safe where there are no points', whole, 'ok'],
    ['is refused where there is one', wholeList([point]), 'detachRecoveryPoints'],
    ['is not known where the points failed to load', undefined, 'not known: points'],
    ['is not known while they come', { ...whole, isComplete: false }, 'not known: points'],
    [
      'is refused by one that has come, though more may come',
      { ...wholeList([point]), isComplete: false },
      'detachRecoveryPoints',
    ],
    [
      'is not known where a point of the instance cannot be read',
      { ...whole, ...unreadable({ instanceId: 'i1' }) },
      'not known: points',
    ],
    [
      'is not known where a point cannot be read, nor whose it is',
      { ...whole, ...unreadable({}) },
      'not known: points',
    ],
    [
      'is safe where a point of another instance cannot be read',
      { ...whole, ...unreadable({ instanceId: 'i2' }) },
      'ok',
    ],
    [
      'is safe where a point that belongs to no instance cannot be read',
      { ...whole, ...unreadable({ instanceId: null }) },
      'ok',
    ],
  ])('%s', (_, points, expected) => {
    expect(detach(points)).toBe(expected);
  });
});

describe('where a list is not known', () => {
  const attached = sampleAttached();
  const stopped = sampleAttached({ instanceState: 'Stopped' });
  const ofVolume = (context: ActionContext, volume: Volume = attached) =>
    (['takeSnapshot', 'attach', 'detach', 'resize', 'delete'] as const).map((action) =>
      word(volumeVerdicts(volume, context).get(action)),
    );
  const revert = (context: ActionContext) =>
    word(snapshotVerdicts(sampleSnapshot(), context).get('revert'));

  test('of snapshots, none may be taken, and no size changed, for certain', () => {
    const context = { ...all, snapshots: undefined };
    const unsure = 'not known: snapshots';
    expect(ofVolume(context)).toEqual([unsure, '-', 'ok', unsure, 'deleteAttached']);
    expect(ofVolume(context, sampleVolume())[4]).toBe(unsure);
  });

  test('of instances, none is said to be able to take a volume, nor that none can', () => {
    expect(ofVolume({ ...all, instances: undefined }, sampleVolume())[1]).toBe(
      'not known: instances',
    );
    const other = { ...wholeList<Instance>([]), ...unreadable({ id: 'i2' }) };
    expect(ofVolume({ ...all, instances: other }, sampleVolume())[1]).toBe('not known: instances');
    expect(ofVolume({ ...all, instances: wholeList([]) }, sampleVolume())[1]).toBe('attachNowhere');
  });

  test('of points, each instance is offered with that doubt', () => {
    const context = { ...all, recoveryPoints: undefined };
    const [candidate] = instancesThatCanTake(sampleVolume(), [sampleInstance()], context);
    expect(word(candidate?.verdict)).toBe('not known: points');
    expect(word(instanceVerdicts(sampleInstance(), context).get('createRecoveryPoint'))).toBe(
      'not known: points',
    );
  });

  test('of volumes, one is not said to be gone', () => {
    expect(revert({ ...all, volumes: undefined })).toBe('not known: volume');
    expect(revert({ ...all, volumes: { ...wholeList([]), ...unreadable({ id: 'v1' }) } })).toBe(
      'not known: volume',
    );
    expect(revert({ ...all, volumes: wholeList([]) })).toBe('revertVolumeGone');
    const instances = wholeList([sampleInstance({ state: 'Stopped' })]);
    expect(revert({ ...all, instances, volumes: wholeList([stopped]) })).toBe('ok');
    expect(
      revert({ ...all, instances, volumes: wholeList([stopped]), recoveryPoints: undefined }),
    ).toBe('not known: points');
  });

  test('nor the hypervisor, an action that one kind alone refuses is neither refused nor safe', () => {
    const instances = wholeList([sampleInstance({ hypervisor: undefined })]);
    const volume = sampleAttached({ hypervisor: undefined });
    const context = { ...all, instances, recoveryPoints: wholeList([samplePoint()]) };
    expect(ofVolume(context, volume)[3]).toBe('not known: hypervisor');
  });
});

const instanceArbitrary = fc.record({
  id: fc.constantFrom('i1', 'i2'),
  state: fc.constantFrom(...instanceStates),
  hypervisor: fc.constantFrom('KVM', 'VMware', 'XenServer', undefined),
});
const volumeArbitrary = fc.record({
  id: fc.constantFrom('v1', 'v2', 'v3'),
  instanceId: fc.constantFrom('i1', 'i2', undefined),
  type: fc.constantFrom('OS' as const, 'Data' as const),
  instanceState: fc.constantFrom('Running' as const, 'Stopped' as const, undefined),
  hypervisor: fc.constantFrom('KVM', undefined),
});
const snapshotArbitrary = fc.record({
  id: fc.constantFrom('s1', 's2'),
  volumeId: fc.constantFrom('v1', 'v2', 'v3', undefined),
  state: fc.constantFrom(...snapshotStates),
});
const pointArbitrary = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  instanceId: fc.constantFrom('i1', 'i2'),
  state: fc.constantFrom(...recoveryPointStates),
  type: fc.constantFrom('Disk' as const, 'DiskAndMemory' as const),
});

const listOf = <Given extends { id: string }, T>(
  arbitrary: fc.Arbitrary<Given>,
  sample: (given: Given) => T,
) =>
  fc
    .uniqueArray(arbitrary, { selector: ({ id }) => id, maxLength: 3 })
    .map((given) => wholeList(given.map(sample)));

const contexts = fc
  .record({
    instances: listOf(instanceArbitrary, sampleInstance),
    volumes: listOf(volumeArbitrary, sampleVolume),
    snapshots: listOf(snapshotArbitrary, sampleSnapshot),
    recoveryPoints: listOf(pointArbitrary, samplePoint),
    snapshotsRunningKvm: fc.boolean(),
  })
  .map(({ snapshotsRunningKvm, volumes, ...lists }) => ({
    ...all,
    capabilities: { ...sampleCapabilities, snapshotsRunningKvm },
    ...lists,
    // A volume repeats its instance's own data, or has none of it.
    volumes: wholeList(
      volumes.items.map((volume) => {
        const holder = lists.instances.items.find(({ id }) => id === volume.instanceId);
        return {
          ...volume,
          instanceState: volume.instanceState && holder?.state,
          hypervisor: volume.hypervisor && holder?.hypervisor,
        };
      }),
    ),
  }));

/** Missing part of a list, and what is still known of a missing row. */
const losses = fc.constantFrom('nothing', 'all', 'pages', 'rows', 'rows and links');
type Loss = 'nothing' | 'all' | 'pages' | 'rows' | 'rows and links';

function lose<T>(
  list: PagedList<T>,
  loss: Loss,
  linksOf: (item: T) => UnreadableRow['links'],
): PagedList<T> | undefined {
  const lost = list.items.slice(0, 1);
  const items = list.items.slice(1);
  switch (loss) {
    case 'nothing':
      return list;
    case 'all':
      return undefined;
    case 'pages':
      return { ...list, items, isComplete: false };
    default:
      return {
        ...list,
        items,
        unreadable: lost.map((item) => ({
          command: 'list',
          field: 'row[0]',
          links: loss === 'rows' ? linksOf(item) : {},
        })),
      };
  }
}

test('a gap in a list makes no refused action safe, and refuses no safe action', () => {
  fc.assert(
    fc.property(
      contexts,
      fc.record({ instances: losses, volumes: losses, snapshots: losses, recoveryPoints: losses }),
      (whole, lost) => {
        const link = (id: string | undefined) => id ?? null;
        const left: ActionContext = {
          ...whole,
          instances: lose(whole.instances, lost.instances, ({ id }) => ({ id })),
          volumes: lose(whole.volumes, lost.volumes, ({ id, instanceId }) => ({
            id,
            instanceId: link(instanceId),
          })),
          snapshots: lose(whole.snapshots, lost.snapshots, ({ volumeId }) => ({
            volumeId: link(volumeId),
          })),
          recoveryPoints: lose(whole.recoveryPoints, lost.recoveryPoints, ({ instanceId }) => ({
            instanceId,
          })),
        };
        const verdictsIn = (context: ActionContext) => [
          ...whole.volumes.items.flatMap((volume) => [...volumeVerdicts(volume, context).values()]),
          ...whole.snapshots.items.flatMap((snapshot) => [
            ...snapshotVerdicts(snapshot, context).values(),
          ]),
          ...whole.instances.items.flatMap((instance) => [
            ...instanceVerdicts(instance, context).values(),
            ...Object.values(recoveryPointTypesFor(instance, context)),
          ]),
          ...whole.recoveryPoints.items.flatMap((point) => [
            ...recoveryPointVerdicts(point, context).values(),
          ]),
        ];
        const known = verdictsIn(whole);
        verdictsIn(left).forEach((verdict, index) => {
          const before = known[index];
          if (before === undefined) throw new Error('Another number of verdicts');
          const isSafe = verdict.allowed && verdict.doubt === undefined;
          if (isSafe) expect(before.allowed).toBe(true);
          if (!verdict.allowed) expect(before).not.toEqual({ allowed: true });
        });
      },
    ),
    { numRuns: 500 },
  );
});

test.each<[string, Partial<ActionContext>, string]>([
  ['none is under way', {}, 'ok'],
  [
    'one is running',
    { snapshots: wholeList([sampleSnapshot({ state: 'BackingUp', volumeId: 'v1' })]) },
    'snapshotPending',
  ],
  ['the list failed', { snapshots: undefined }, 'not known: snapshots'],
  [
    'one of its volumes cannot be read',
    { volumes: { ...all.volumes, ...unreadable({ instanceId: 'i1' }) } },
    'not known: snapshots',
  ],
  [
    'a snapshot of another volume cannot be read',
    { snapshots: { ...all.snapshots, ...unreadable({ volumeId: 'elsewhere' }) } },
    'ok',
  ],
])('a recovery point beside snapshots of the volumes: %s', (_, lists, expected) => {
  const verdicts = instanceVerdicts(sampleInstance(), { ...all, ...lists });
  expect(word(verdicts.get('createRecoveryPoint'))).toBe(expected);
});
