import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unread, wholeList, type PagedList } from '../../../cloud/lists/list';
import { recoveryPointStates, snapshotStates } from '../../../cloud/states';
import {
  intervalTypes,
  type RecoveryPoint,
  type Snapshot,
  type Volume,
} from '../../../cloud/types';
import {
  sampleAttached,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleVolume,
} from '../../../testing/samples';
import {
  isUnprotected,
  isUsablePoint,
  isUsableSnapshot,
  protectionIndex,
  protectionRank,
  unprotectedPeriods,
  type ProtectionLists,
} from './protection';

const hour = 60 * 60_000;
const day = 24 * hour;
const now = 100 * day;
const none: PagedList<never> = wholeList([]);
const instance = sampleInstance({ id: 'i1' });
const os = sampleAttached({ id: 'os' });
const data = sampleAttached({ id: 'data' });
const spare = sampleVolume({ id: 'spare' });
const volumes = wholeList([os, data, spare]);
const point = (id: string, age: number) => samplePoint({ id, createdAt: now - age });
const snapshot = (volumeId: string, age: number, over: Partial<Snapshot> = {}) =>
  sampleSnapshot({ id: `${volumeId} ${String(age)}`, volumeId, createdAt: now - age, ...over });
const of = (lists: Partial<ProtectionLists>) =>
  protectionIndex({ points: none, volumes, snapshots: none, ...lists });
const row = (link: object) => ({ command: 'listSnapshots', field: 'created', links: link });

test('an instance has its points and the snapshots of its volumes, a volume its snapshots and the points of its instance', () => {
  const index = of({
    points: wholeList([point('p1', 12 * day), point('p2', 20 * day)]),
    snapshots: wholeList([snapshot('data', 6 * hour), snapshot('spare', hour)]),
  });
  expect(index.ofInstance(instance)).toEqual({
    points: 2,
    snapshots: 1,
    newest: { at: now - 6 * hour, kind: 'snapshot' },
    schedule: undefined,
    unknown: [],
  });
  expect(index.ofVolume(os)).toMatchObject({
    points: 2,
    snapshots: 0,
    newest: { at: now - 12 * day, kind: 'point' },
  });
  expect(index.ofVolume(spare)).toMatchObject({ points: 0, snapshots: 1, unknown: [] });
});

test.each(intervalTypes)('the schedule of a newest snapshot of the kind %s', (intervalType) => {
  const { schedule } = of({
    snapshots: wholeList([snapshot('os', day, { intervalType }), snapshot('os', 2 * day)]),
  }).ofVolume(os);
  const isScheduled = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'].includes(intervalType);
  expect(schedule).toBe(isScheduled ? intervalType : undefined);
});

test.each([
  ['nothing of whole lists', {}, 0, [true, true, true]],
  [
    'a point of an hour',
    { points: wholeList([point('p', hour)]) },
    now - hour,
    [false, false, false],
  ],
  ['a point of a day', { points: wholeList([point('p', day)]) }, now - day, [true, false, false]],
  [
    'a snapshot of 8 days',
    { snapshots: wholeList([snapshot('os', 8 * day)]) },
    now - 8 * day,
    [true, true, false],
  ],
  [
    'a snapshot of 31 days',
    { snapshots: wholeList([snapshot('os', 31 * day)]) },
    now - 31 * day,
    [true, true, true],
  ],
  [
    'a failed snapshot',
    { snapshots: wholeList([snapshot('os', hour, { state: 'Error' })]) },
    0,
    [true, true, true],
  ],
  ['no list of points', { points: unread }, undefined, [undefined, undefined, undefined]],
  ['no list of snapshots', { snapshots: unread }, undefined, [undefined, undefined, undefined]],
  ['no list of volumes', { volumes: unread }, undefined, [undefined, undefined, undefined]],
  [
    'part of the snapshots',
    { snapshots: { ...wholeList([snapshot('os', 2 * day)]), isComplete: false } },
    now - 2 * day,
    [undefined, false, false],
  ],
  [
    'a snapshot without a time',
    { snapshots: wholeList([sampleSnapshot({ volumeId: 'os', createdAt: undefined })]) },
    undefined,
    [undefined, undefined, undefined],
  ],
  [
    'an unreadable snapshot of its volume',
    { snapshots: { ...none, unreadable: [row({ volumeId: 'os' })] } },
    undefined,
    [undefined, undefined, undefined],
  ],
  [
    'an unreadable snapshot of any volume',
    { snapshots: { ...none, unreadable: [row({})] } },
    undefined,
    [undefined, undefined, undefined],
  ],
  [
    'an unreadable snapshot of another volume',
    { snapshots: { ...none, unreadable: [row({ volumeId: 'spare' })] } },
    0,
    [true, true, true],
  ],
] as const)('%s: rank and periods without protection', (_, lists, rank, periods) => {
  const protection = of(lists).ofInstance(instance);
  expect(protectionRank(protection)).toBe(rank);
  expect(unprotectedPeriods.map((each) => isUnprotected(protection, now, each))).toEqual(periods);
});

test('a volume that is attached to nothing needs no list of points', () => {
  const index = of({ points: unread });
  expect(index.ofVolume(spare).unknown).toEqual([]);
  expect(index.ofVolume(os).unknown).toEqual(['points']);
});

describe('in any lists', () => {
  const instances = ['i1', 'i2'];
  const ids = ['a', 'b', 'c', 'd'];
  const time = fc.integer({ min: 0, max: now });
  const anyPoint = fc
    .record({
      id: fc.uuid(),
      instanceId: fc.constantFrom(...instances),
      state: fc.constantFrom(...recoveryPointStates),
      createdAt: time,
    })
    .map(samplePoint);
  const anySnapshot = fc
    .record({
      id: fc.uuid(),
      volumeId: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      state: fc.constantFrom(...snapshotStates),
      intervalType: fc.constantFrom(...intervalTypes),
      createdAt: fc.option(time, { nil: undefined }),
    })
    .map(sampleSnapshot);
  const anyVolumes = fc.tuple(
    ...ids.map((id) =>
      fc
        .option(fc.constantFrom(...instances), { nil: undefined })
        .map((instanceId) => sampleVolume({ id, instanceId })),
    ),
  );
  const anyLists = fc.record({
    points: fc.array(anyPoint),
    volumes: anyVolumes,
    snapshots: fc.array(anySnapshot),
  });
  interface Items {
    points: readonly RecoveryPoint[];
    volumes: readonly Volume[];
    snapshots: readonly Snapshot[];
  }
  const wholeIndex = ({ points, volumes, snapshots }: Items) =>
    protectionIndex({
      points: wholeList(points),
      volumes: wholeList(volumes),
      snapshots: wholeList(snapshots),
    });

  test('each row has what a search of the lists finds', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const index = wholeIndex(lists);
        const newest = (times: readonly (number | undefined)[]) =>
          times.reduce<number | undefined>(
            (last, each) => (each !== undefined && each >= (last ?? 0) ? each : last),
            undefined,
          );
        for (const id of instances) {
          const points = lists.points.filter(
            (each) => each.instanceId === id && isUsablePoint(each),
          );
          const own = lists.volumes.filter(({ instanceId }) => instanceId === id);
          const snapshots = lists.snapshots.filter(
            (each) => own.some((volume) => volume.id === each.volumeId) && isUsableSnapshot(each),
          );
          const found = index.ofInstance({ id });
          expect([found.points, found.snapshots]).toEqual([points.length, snapshots.length]);
          expect(found.newest?.at).toBe(
            newest([...points, ...snapshots].map(({ createdAt }) => createdAt)),
          );
          for (const volume of own)
            expect(index.ofVolume(volume).snapshots).toBe(
              snapshots.filter(({ volumeId }) => volumeId === volume.id).length,
            );
        }
      }),
    );
  });

  test('a part of the lists claims nothing that the whole lists contradict', () => {
    const some = <T>(items: readonly T[]) =>
      fc.oneof(
        fc.constant(wholeList(items)),
        fc.subarray([...items]).map((part) => ({ ...wholeList(part), isComplete: false })),
      );
    const wholeAndPart = anyLists.chain((lists) =>
      fc.record({
        whole: fc.constant(lists),
        part: fc.record({
          points: some(lists.points),
          volumes: some(lists.volumes),
          snapshots: some(lists.snapshots),
        }),
      }),
    );
    fc.assert(
      fc.property(wholeAndPart, ({ whole, part }) => {
        const known = wholeIndex(whole);
        const partial = protectionIndex(part);
        for (const id of instances)
          for (const period of unprotectedPeriods) {
            const claim = isUnprotected(partial.ofInstance({ id }), now, period);
            const truth = isUnprotected(known.ofInstance({ id }), now, period);
            // Where even the whole lists do not tell, since a snapshot has no time, a part may not either.
            if (claim !== undefined) expect(claim).toBe(truth);
          }
      }),
    );
  });
});

test('the latest restore test of its snapshots counts, whatever its result', () => {
  const tested = (volumeId: string, age: number, value: string) =>
    snapshot(volumeId, age, { tags: { 'cairn.restore-test': value } });
  const index = of({
    snapshots: wholeList([
      tested('os', 3 * day, 'works 2026-11-12T10:00Z Camille Roy'),
      tested('os', 9 * day, 'fails 2026-11-14T10:00Z Jo'),
      snapshot('os', hour),
    ]),
  });
  const at = Date.parse('2026-11-14T10:00Z');
  expect(index.ofVolume(os).test).toEqual({ works: false, at, by: 'Jo' });
  expect(index.ofInstance(instance).test).toEqual({ works: false, at, by: 'Jo' });
  expect(index.ofVolume(data).test).toBeUndefined();
});
