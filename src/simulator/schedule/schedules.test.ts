import { describe, expect, it } from 'vitest';
import type { State } from '../model';
import { change } from '../store';
import { ids, smallState, testFixture } from '../testFixture';

const day = 86_400_000;
const daily = {
  volumeid: ids.root,
  intervaltype: 'DAILY',
  schedule: '30:02',
  maxsnaps: '3',
  timezone: 'America/Toronto',
};

async function opened(plant: (state: State) => void = () => undefined) {
  const state = smallState({ sessionTimeoutMs: 800 * day });
  plant(state);
  const small = await testFixture(state);
  const taken = () =>
    [...small.state.collections.snapshots.values()]
      .filter(({ state: now }) => now !== 'Destroyed')
      .map(({ created }) => new Date(created).toISOString().slice(0, 16));
  return { ...small, taken };
}

describe('scheduled snapshots', () => {
  it('are taken as the clock moves, and the oldest over the number are deleted', async () => {
    const { call, wait, cloud, taken } = await opened();
    await call('createSnapshotPolicy', daily);
    wait(2.5 * day);
    cloud.settle();
    expect(taken()).toEqual(['2026-11-23T07:30', '2026-11-24T07:30']);
    wait(3 * day);
    cloud.settle();
    expect(taken()).toEqual(['2026-11-25T07:30', '2026-11-26T07:30', '2026-11-27T07:30']);
  });

  it('carry their interval in lists, and leave snapshots taken by hand alone', async () => {
    const { call, execute, wait } = await opened();
    await execute('createSnapshot', { volumeid: ids.root, name: 'by hand' });
    await call('createSnapshotPolicy', { ...daily, maxsnaps: '1' });
    wait(4 * day);
    const { inner } = await call('listSnapshots', { volumeid: ids.root });
    expect(inner.snapshot).toMatchObject([
      { name: 'by hand', intervaltype: 'MANUAL' },
      { intervaltype: 'DAILY' },
    ]);
  });

  it('keep all when the schedule is deleted, and lose the surplus at the next one when its number is lowered', async () => {
    const { call, wait, cloud, taken } = await opened();
    await call('createSnapshotPolicy', daily);
    wait(5 * day);
    await call('createSnapshotPolicy', { ...daily, maxsnaps: '1' });
    expect(taken()).toHaveLength(3);
    wait(day);
    cloud.settle();
    expect(taken()).toEqual(['2026-11-28T07:30']);
    const { inner } = await call('listSnapshotPolicies', { volumeid: ids.root });
    const [policy]: unknown[] = Array.isArray(inner.snapshotpolicy) ? inner.snapshotpolicy : [];
    await call('deleteSnapshotPolicies', { id: String(Object(policy).id) });
    wait(3 * day);
    cloud.settle();
    expect(taken()).toEqual(['2026-11-28T07:30']);
  });

  it.each([
    ['XenServer', 2],
    ['KVM', 1],
  ] as const)('of two volumes of one %s instance at one time: %i', async (hypervisor, count) => {
    const { call, wait, cloud, taken } = await opened((state) =>
      change(state, 'instances', ids.instance, { hypervisor }),
    );
    await call('createSnapshotPolicy', daily);
    await call('createSnapshotPolicy', { ...daily, volumeid: ids.data });
    wait(day);
    cloud.settle();
    expect(taken()).toHaveLength(count);
  });

  it('are left out while the volume or the limit does not allow them', async () => {
    const { call, wait, cloud, taken, state } = await opened();
    await call('createSnapshotPolicy', daily);
    change(state, 'volumes', ids.root, { state: 'Resizing' });
    wait(day);
    cloud.settle();
    expect(taken()).toEqual([]);
    change(state, 'volumes', ids.root, { state: 'Ready' });
    wait(day);
    cloud.settle();
    expect(taken()).toEqual(['2026-11-24T07:30']);
  });

  it.each([
    [{ maxsnaps: '9' }, 'exceeds limit [8] for interval type [DAILY].'],
    [{ volumeid: 'fresh' }, 'is not in Ready state but Allocated. Cannot take snapshot.'],
    [{ timezone: '' }, 'due to missing parameter timezone'],
  ])('are refused with %j', async (params, text) => {
    const { call } = await opened((state) => {
      const data = state.collections.volumes.get(ids.data);
      if (data !== undefined)
        state.collections.volumes.set('fresh', {
          ...data,
          id: 'fresh',
          state: 'Allocated',
          placed: false,
          instanceId: undefined,
        });
    });
    const { status, text: body } = await call('createSnapshotPolicy', { ...daily, ...params });
    expect(status).toBe(431);
    expect(body).toContain(text);
  });
});

/** Runs of a time that the clocks skip on a day: before it, after it, and late the next time. */
function skipped(date: string, early: string, late: string, next = dayAfter(date)) {
  return { [date]: [early, late], [next]: [late] };
}

const dayAfter = (date: string) => new Date(Date.parse(date) + day).toISOString().slice(0, 10);

const nextYear = { from: '2026-11-23', until: '2027-11-22' };

describe('over a year of practice time, both changes of summer time included', () => {
  // Clock times that differ from the schedule: near a time that the clocks skip or show twice.
  it.each([
    ['DAILY', '30:02', 'America/Toronto', skipped('2027-03-14', '01:30', '03:30')],
    ['DAILY', '30:01', 'America/Toronto', { '2027-11-07': ['01:30', '01:30'] }],
    ['DAILY', '30:02', 'America/St_Johns', skipped('2027-03-14', '01:30', '03:30')],
    [
      'DAILY',
      '15:02',
      'Europe/Paris',
      { ...skipped('2027-03-28', '01:15', '03:15'), '2027-10-31': ['02:15', '02:15'] },
    ],
    ['DAILY', '15:02', 'Australia/Lord_Howe', skipped('2027-10-03', '01:45', '02:45')],
    ['DAILY', '45:01', 'Australia/Lord_Howe', { '2027-04-04': ['01:45', '01:45'] }],
    [
      'DAILY',
      '30:02',
      'Australia/Adelaide',
      { '2027-04-04': ['02:30', '02:30'], ...skipped('2027-10-03', '01:30', '03:30') },
    ],
    ['DAILY', '0:00', 'America/Santiago', { '2027-09-05': ['01:00'], '2027-09-06': ['01:00'] }],
    ['DAILY', '45:23', 'Asia/Kolkata', {}],
    ['WEEKLY', '30:02:1', 'America/Toronto', skipped('2027-03-14', '01:30', '03:30', '2027-03-21')],
    ['MONTHLY', '30:02:28', 'Europe/Paris', { '2027-03-28': ['03:30'], '2027-04-28': ['03:30'] }],
  ] as const)('%s at %s, %s', async (intervaltype, schedule, timezone, others) => {
    const { call, wait, cloud, state } = await opened();
    await call('createSnapshotPolicy', {
      ...daily,
      intervaltype,
      schedule,
      timezone,
      maxsnaps: '8',
    });
    // From the runtime, not from the code of the schedules.
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: timezone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const runs = new Map<number, string>();
    for (let week = 0; week < 54; week += 1) {
      wait(7 * day);
      cloud.settle();
      for (const { created } of state.collections.snapshots.values())
        runs.set(created, clock.format(created));
    }
    const [minute = '', hour = '', dayOf] = schedule
      .split(':')
      .map((part) => part.padStart(2, '0'));
    const isDay = (date: string) =>
      intervaltype === 'DAILY' ||
      (intervaltype === 'WEEKLY'
        ? new Date(date).getUTCDay() + 1 === Number(dayOf)
        : date.endsWith(`-${dayOf ?? ''}`));
    const expected = dates(nextYear.from, nextYear.until)
      .filter(isDay)
      .flatMap((date) => {
        const times = new Map<string, readonly string[]>(Object.entries(others)).get(date);
        return (times ?? [`${hour}:${minute}`]).map((time) => `${date} ${time}`);
      });
    const within = [...runs.values()].filter(
      (time) => time >= nextYear.from && time < nextYear.until,
    );
    expect(within.toSorted()).toEqual(expected);
  });
});

/** Days from one on, before another, as 2026-11-23. */
function dates(from: string, until: string): string[] {
  const found: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += day)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
}
