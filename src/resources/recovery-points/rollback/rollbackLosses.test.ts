import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, buildLineage, pathToNow } from '../lineage/lineage';
import { rollbackLosses, type InstanceEvent } from './rollbackLosses';
import { validPoints } from '../../../testing/samplePoints';
import { sampleInstance, samplePoint, sampleSnapshot } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

const losses = (target: RecoveryPoint, over: Partial<Parameters<typeof rollbackLosses>[0]> = {}) =>
  rollbackLosses({
    instance: sampleInstance({ state: 'Stopped' }),
    target,
    lineage: buildLineage([target]),
    happened: [],
    snapshots: [],
    now: 60_000,
    ...over,
  });

describe('time and points', () => {
  // a - b - c (current)
  //   \ d
  const points = [
    samplePoint({ id: 'a', createdAt: 1000 }),
    samplePoint({ id: 'b', createdAt: 2000, parentId: 'a' }),
    samplePoint({ id: 'c', createdAt: 3000, parentId: 'b', current: true }),
    samplePoint({ id: 'd', createdAt: 2500, parentId: 'a' }),
  ];
  const to = (id: string, list: readonly RecoveryPoint[] = points) => {
    const target = list.find((each) => each.id === id) ?? samplePoint();
    return losses(target, { lineage: buildLineage(list) });
  };
  const leftBehind = (id: string, list?: readonly RecoveryPoint[]) =>
    to(id, list).leftBehind.map((each) => each.id);

  test('counts the time since the point; a clock that is behind counts as none', () => {
    expect(to('b').time).toBe(58_000);
    expect(losses(samplePoint({ createdAt: 90_000 })).time).toBe(0);
  });

  test('points between the target and Now are left on another branch', () => {
    expect(leftBehind('a')).toEqual(['b', 'c']);
    expect(leftBehind('b')).toEqual(['c']);
    expect(leftBehind('c')).toEqual([]);
    expect(leftBehind('d')).toEqual(['b', 'c']);
  });

  test('without a current point none moves to another branch', () => {
    const none = points.map((each) => ({ ...each, current: false }));
    expect(leftBehind('a', none)).toEqual([]);
  });

  test("in any forest: exactly the present line less the target's, and what follows is the target's line", () => {
    const chosen = validPoints
      .filter((list) => list.length > 0)
      .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list)));
    fc.assert(
      fc.property(chosen, ([list, target]) => {
        const lineage = buildLineage(list);
        const left = losses(target, { lineage }).leftBehind.map(({ id }) => id);
        const after = buildLineage(
          list.map((each) => ({ ...each, current: each.id === target.id })),
        );
        const lineThen = new Set(pathToNow(after));
        expect(left).toEqual(pathToNow(lineage).filter((id) => !lineThen.has(id)));
        expect(pathToNow(after).slice(0, -2)).toEqual(ancestors(lineage, target.id));
      }),
    );
  });
});

describe('changes since the point', () => {
  const target = samplePoint({ createdAt: 1000 });
  const happening = (over: Partial<InstanceEvent>): InstanceEvent => ({
    id: 'e1',
    type: 'VM.START',
    at: 2000,
    by: 'ada',
    about: 'web01',
    failed: false,
    state: 'Completed',
    ...over,
  });

  test.each<[string, Partial<InstanceEvent>, boolean]>([
    ['a start since', {}, true],
    ['a resize since', { type: 'VOLUME.RESIZE' }, true],
    ['one before the point', { at: 500 }, false],
    ['one that only began', { state: 'Started' }, false],
    ['one that failed', { failed: true }, false],
    ['a snapshot', { type: 'SNAPSHOT.CREATE' }, false],
    ['a recovery point', { type: 'VMSNAPSHOT.CREATE' }, false],
  ])('%s', (_, over, isTold) => {
    expect(losses(target, { happened: [happening(over)] }).happenings).toHaveLength(isTold ? 1 : 0);
  });

  test('lists the newest first, and a change of the offering', () => {
    const happened = [
      happening({ id: 'a', at: 2000, type: 'VM.UPGRADE' }),
      happening({ id: 'b', at: 4000 }),
    ];
    const found = losses(target, { happened });
    expect(found.happenings.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(found.offeringChangedAt).toBe(2000);
    expect(losses(target).offeringChangedAt).toBeUndefined();
  });

  test('restores the offering from before the first of several changes', () => {
    const happened = [
      happening({ id: 'c', at: 4000, type: 'VM.DYNAMIC.SCALE' }),
      happening({ id: 'a', at: 2000, type: 'VM.UPGRADE' }),
      happening({ id: 'b', at: 3000, type: 'VM.UPGRADE', failed: true }),
    ];
    expect(losses(target, { happened }).offeringChangedAt).toBe(2000);
  });

  test('lists snapshots since the point, and loses the memory of a running instance', () => {
    const snapshots = [
      sampleSnapshot({ id: 'late', createdAt: 3000 }),
      sampleSnapshot({ id: 'early', createdAt: 2000 }),
      sampleSnapshot({ id: 'before', createdAt: 10 }),
    ];
    expect(losses(target, { snapshots }).snapshots.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(losses(target).losesMemory).toBe(false);
    expect(losses(target, { instance: sampleInstance() }).losesMemory).toBe(true);
  });
});
