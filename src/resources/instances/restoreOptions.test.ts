import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unread, wholeList } from '../../cloud/lists/list';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
  sampleSnapshot,
  sampleTask,
  sampleVolume,
} from '../../testing/samples';
import { intervalTypes, type Task } from '../../cloud/types';
import { lastSnapshotAll, snapshotAllPlan, restoreOptions } from './restoreOptions';
import { recoveryPointStates, snapshotStates } from '../../cloud/states';

const os = sampleAttached({ id: 'os', name: 'ROOT-1', type: 'OS' });
const data = sampleAttached({ id: 'data', name: 'DATA-1' });
const none = wholeList([]);
const more = sampleAttached({ id: 'more', name: 'DATA-2' });

describe('restore options of an instance', () => {
  test('the newest of each, the OS volume first; a volume with none is listed too', () => {
    const ways = restoreOptions(
      wholeList([
        samplePoint({ id: 'p1', createdAt: 10 }),
        samplePoint({ id: 'p2', createdAt: 30 }),
        samplePoint({ id: 'p3', createdAt: 20 }),
      ]),
      wholeList([more, data, os]),
      wholeList([
        sampleSnapshot({ id: 's1', volumeId: 'os', createdAt: 1 }),
        sampleSnapshot({ id: 's2', volumeId: 'os', createdAt: 2 }),
        sampleSnapshot({ id: 's3', volumeId: 'data', createdAt: undefined }),
        sampleSnapshot({ id: 's4', volumeId: 'elsewhere', createdAt: 9 }),
      ]),
    );
    expect(ways.points.usable).toHaveLength(3);
    expect(ways.points.newest?.id).toBe('p2');
    expect(
      ways.volumes.map(({ volume, usable, newest }) => [volume.name, usable.length, newest?.id]),
    ).toEqual([
      ['ROOT-1', 2, 's2'],
      ['DATA-1', 1, 's3'],
      ['DATA-2', 0, undefined],
    ]);
  });

  test.each(recoveryPointStates)('a point in the state %s counts only if it is whole', (state) => {
    const { points } = restoreOptions(wholeList([samplePoint({ state })]), none, none);
    expect(points.usable.length).toBe(['Ready', 'Reverting'].includes(state) ? 1 : 0);
  });

  test.each(snapshotStates)('a snapshot in the state %s counts only if it is whole', (state) => {
    const { volumes } = restoreOptions(
      none,
      wholeList([os]),
      wholeList([sampleSnapshot({ state, volumeId: 'os' })]),
    );
    expect(volumes.map(({ usable }) => usable.length)).toEqual([
      ['BackedUp', 'Copying'].includes(state) ? 1 : 0,
    ]);
  });

  test.each(intervalTypes)(
    'a snapshot of the kind %s counts unless it is part of a point',
    (it) => {
      const { volumes } = restoreOptions(
        none,
        wholeList([os]),
        wholeList([sampleSnapshot({ intervalType: it, volumeId: 'os', state: 'BackedUp' })]),
      );
      expect(volumes[0]?.usable.length).toBe(it === 'FROM_GROUP' ? 0 : 1);
    },
  );

  test('every volume has one line, and no snapshot counts for two', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const snapshots = fc.array(
      fc.record({ volumeId: fc.constantFrom(...ids, undefined), createdAt: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.subarray(ids), snapshots, (held, taken) => {
        const { volumes } = restoreOptions(
          none,
          wholeList(held.map((id) => sampleVolume({ id, name: id }))),
          wholeList(
            taken.map((each, index) =>
              sampleSnapshot({ ...each, id: String(index), state: 'BackedUp' }),
            ),
          ),
        );
        expect(volumes.map(({ volume }) => volume.id)).toEqual(held.toSorted());
        for (const { volume, usable, newest } of volumes) {
          const own = taken.filter(({ volumeId }) => volumeId === volume.id);
          expect(usable).toHaveLength(own.length);
          if (own.length > 0)
            expect(newest?.createdAt).toBe(Math.max(...own.map(({ createdAt }) => createdAt)));
        }
      }),
    );
  });
});

describe('unknown parts of the restore options', () => {
  const row = (volumeId: string | undefined) => ({
    command: 'listSnapshots',
    field: 'snapshot[0].state',
    links: volumeId === undefined ? {} : { volumeId },
  });
  const whole = (ways: ReturnType<typeof restoreOptions>) =>
    ways.volumes.flatMap(({ volume, isWhole }) => (isWhole ? [volume.id] : []));

  test('where a list failed, nothing is known to be none', () => {
    const ways = restoreOptions(unread, wholeList([os, data]), unread);
    expect(ways.points).toEqual({ usable: [], newest: undefined, isWhole: false });
    expect(whole(ways)).toEqual([]);
  });

  test.each<[string | undefined, readonly string[]]>([
    ['os', ['data']],
    [undefined, []],
    ['elsewhere', ['os', 'data']],
  ])('a row of volume %s that cannot be read leaves known: %s', (volumeId, known) => {
    const snapshots = { ...none, unreadable: [row(volumeId)] };
    expect(whole(restoreOptions(none, wholeList([os, data]), snapshots))).toEqual(known);
  });
});

describe('a snapshot of every volume', () => {
  const context = {
    capabilities: sampleCapabilities,
    tasks: [],
  };

  test('takes those with unknown data, and names it', () => {
    const known = {
      ...context,
      instances: wholeList([sampleInstance()]),
      volumes: wholeList([os]),
      snapshots: none,
    };
    expect(snapshotAllPlan([os], known)).toMatchObject({ taken: [os], doubt: undefined });
    expect(snapshotAllPlan([os], { ...known, snapshots: unread })).toMatchObject({
      taken: [os],
      doubt: { code: 'notKnown', values: { what: 'snapshots' } },
    });
  });

  test('plans the possible snapshots, and lists the other volumes with the reason', () => {
    const fresh = sampleAttached({ id: 'fresh', name: 'DATA-3', state: 'Allocated' });
    const round = snapshotAllPlan([fresh, data, os], context);
    expect(round?.taken.map(({ name }) => name)).toEqual(['ROOT-1', 'DATA-1']);
    expect(round?.refused).toMatchObject([
      { volume: { name: 'DATA-3' }, reason: { code: 'volumeNeverAttached' } },
    ]);
  });

  test('takes no more than the limit leaves', () => {
    const allowances = { snapshots: { used: 19, max: 20 } };
    const round = snapshotAllPlan([os, data, more], { ...context, allowances });
    expect(round?.taken.map(({ name }) => name)).toEqual(['ROOT-1']);
    expect(round?.refused.map(({ reason }) => reason.code)).toEqual([
      'limitReached',
      'limitReached',
    ]);
  });

  test('takes none while a task has the instance', () => {
    const tasks = [sampleTask('stopInstance', { kind: 'instance', id: 'i1' })];
    const round = snapshotAllPlan([os, data], { ...context, tasks });
    expect(round?.taken).toEqual([]);
    expect(round?.refused.map(({ reason }) => reason.code)).toEqual(['busy', 'busy']);
  });

  test('takes none on running KVM where the cloud does not', () => {
    const capabilities = { ...sampleCapabilities, snapshotsRunningKvm: false };
    const round = snapshotAllPlan([{ ...os, hypervisor: 'KVM' }], { ...context, capabilities });
    expect(round?.refused.map(({ reason }) => reason.code)).toEqual(['snapshotNeedsStopped']);
  });

  test('is not offered to who may take none', () => {
    const capabilities = { ...sampleCapabilities, commands: new Set(['listSnapshots']) };
    expect(snapshotAllPlan([os], { ...context, capabilities })).toBeUndefined();
  });
});

describe('the last round', () => {
  const subject = (id: string) => ({ kind: 'volume' as const, id, name: id });
  const task = (batchId: string, id: string, outcome: Task['outcome'], waiting: string[]) =>
    sampleTask('createSnapshot', subject(id), {
      id: `${batchId}-${id}`,
      instanceId: 'i1',
      outcome,
      batch: { id: batchId, waiting: waiting.map(subject) },
    });

  test('returns the newest of the instance, oldest task first, with the waiting volumes', () => {
    const tasks = [
      task('two', 'b', 'running', ['c']),
      task('two', 'a', 'failed', ['b', 'c']),
      task('one', 'a', 'succeeded', []),
    ];
    expect(lastSnapshotAll('i1', tasks)).toMatchObject({
      tasks: [{ id: 'two-a' }, { id: 'two-b' }],
      waiting: [{ id: 'c' }],
      isOver: false,
    });
    expect(lastSnapshotAll('i2', tasks)).toBeUndefined();
  });

  test('is over once nothing waits and nothing runs', () => {
    expect(lastSnapshotAll('i1', [task('one', 'a', 'unknown', [])])?.isOver).toBe(true);
    expect(lastSnapshotAll('i1', [task('one', 'a', 'failed', ['b'])])?.isOver).toBe(false);
    expect(lastSnapshotAll('i1', [task('one', 'a', 'running', [])])?.isOver).toBe(false);
  });
});
