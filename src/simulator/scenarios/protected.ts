import { newId } from '../random';
import { put } from '../store';
import { nextRun, runAfter } from '../schedule/nextRun';
import type {
  InstanceRecord,
  SnapshotPolicyRecord,
  SnapshotRecord,
  State,
  Tag,
  VmSnapshot,
  VolumeRecord,
} from '../model';
import { addHistory } from './history';
import { buildBaseFixture, day, hour, type BaseFixture } from './baseFixture';
import {
  addPoint,
  addPolicy,
  addSnapshot,
  smallInstances,
  type AddedInstance,
} from './addResources';

/** A shop whose machines are protected in every degree: schedules, gaps, pins, restore tests, a moment of three. */
export function protectedFleet(seed: number, now: number): State {
  const fixture = buildBaseFixture(seed, now);
  const add = smallInstances(fixture, { number: 3301, ip: 51 });
  const web = add('shop-web-01');
  const api = add('shop-api-01');
  const database = add('shop-db-01', { dataGiB: 40 });
  const queue = add('shop-queue-01');
  const search = add('shop-search-01');
  const batch = add('shop-batch-01', { state: 'Stopped' });
  add('shop-cache-01');

  schedule(fixture, web, web.root, { intervalType: 'DAILY', schedule: '30:2', maxSnaps: 7 });
  const weekly = { intervalType: 'WEEKLY', schedule: '0:4:1', maxSnaps: 4 } as const;
  schedule(fixture, api, api.root, weekly, { taken: 3 });
  protectDatabase(fixture, database);
  const hourly = { intervalType: 'HOURLY', schedule: '15', maxSnaps: 12 } as const;
  schedule(fixture, queue, queue.root, hourly, { taken: 6 });
  snapshot(fixture, search, search.root, {
    interval: 'MANUAL',
    age: 45 * day,
    name: 'search-before-reindex',
    tags: [purpose('before upgrade'), restoreTest(fixture, 'fails', 40)],
  });
  fillSlots(fixture, batch.instance);
  addMoment(fixture, [web, api, database]);
  addHistory(fixture);
  return fixture.state;
}

const timeZone = 'America/Toronto';

const purpose = (value: string): Tag => ({ key: 'cairn.purpose', value });

/** Day of a pin, that many days from now. */
const pinnedFor = ({ now }: BaseFixture, days: number): Tag => ({
  key: 'cairn.keep-until',
  value: new Date(now + days * day).toISOString().slice(0, 10),
});
const pinnedForever: Tag = { key: 'cairn.keep-until', value: 'forever' };

function restoreTest({ now }: BaseFixture, result: 'works' | 'fails', daysAgo: number): Tag {
  const at = new Date(now - daysAgo * day).toISOString().slice(0, 16);
  return { key: 'cairn.restore-test', value: `${result} ${at}Z colleague` };
}

function snapshot(
  fixture: BaseFixture,
  { instance }: AddedInstance,
  volume: VolumeRecord,
  {
    tags,
    ...spec
  }: {
    interval: SnapshotRecord['intervalType'];
    age: number;
    name?: string;
    tags?: readonly Tag[];
  },
): SnapshotRecord {
  const added = addSnapshot(fixture, { instance, volume }, { usedGiB: 4, ...spec });
  return put(fixture.state, 'snapshots', { ...added, tags });
}

const spans = { HOURLY: hour, DAILY: day, WEEKLY: 7 * day, MONTHLY: 31 * day };

/** A schedule and the last snapshots that it took, but for the missing ones: 1 is the newest. */
function schedule(
  fixture: BaseFixture,
  of: AddedInstance,
  volume: VolumeRecord,
  own: Pick<SnapshotPolicyRecord, 'intervalType' | 'schedule' | 'maxSnaps'>,
  { taken = own.maxSnaps, missing = [] }: { taken?: number; missing?: readonly number[] } = {},
): void {
  const { now } = fixture;
  const interval = own.intervalType;
  addPolicy(fixture, volume, { ...own, timeZone });
  const runs: number[] = [];
  let run = nextRun(interval, own.schedule, timeZone, now - (taken + 1) * spans[interval]);
  while (run !== undefined && run < now) {
    runs.unshift(run);
    run = runAfter(interval, own.schedule, timeZone, run);
  }
  for (const [index, at] of runs.slice(0, taken).entries())
    if (!missing.includes(index + 1)) snapshot(fixture, of, volume, { interval, age: now - at });
}

/** A daily schedule that missed some days, a monthly one, and a snapshot that was tested and pinned. */
function protectDatabase(fixture: BaseFixture, database: AddedInstance): void {
  const { root, data } = database;
  const monthly = { intervalType: 'MONTHLY', schedule: '0:3:1', maxSnaps: 6 } as const;
  schedule(fixture, database, root, monthly, { taken: 2 });
  snapshot(fixture, database, root, {
    interval: 'MANUAL',
    age: 14 * day,
    name: 'db-known-good',
    tags: [purpose('known good'), pinnedForever, restoreTest(fixture, 'works', 12)],
  });
  if (data === undefined) return;
  const daily = { intervalType: 'DAILY', schedule: '0:1', maxSnaps: 14 } as const;
  schedule(fixture, database, data, daily, { missing: [4, 5, 6, 7] });
}

/** Ten points, so that no slot is left, of which people pinned the oldest and the ones off the branch. */
function fillSlots(fixture: BaseFixture, instance: InstanceRecord): void {
  let parent: VmSnapshot | undefined;
  const point = (name: string, ago: number, tags: readonly Tag[] = [], current = false) => {
    const added = addPoint(fixture, instance, {
      name,
      type: 'Disk',
      age: ago * day,
      parent,
      current,
    });
    return put(fixture.state, 'vmSnapshots', { ...added, tags });
  };
  parent = point('batch-install', 90, [purpose('known good'), pinnedForever]);
  point('batch-trial', 80, [purpose('try-out'), pinnedFor(fixture, -10)]);
  point('batch-audit', 75, [purpose('Audit 2026'), pinnedFor(fixture, 60)]);
  for (let release = 1; release <= 7; release += 1)
    parent = point(
      `batch-release-${String(release)}`,
      70 - 9 * release,
      release === 6 ? [purpose('before upgrade'), pinnedFor(fixture, 14)] : [],
      release === 7,
    );
}

/** Points of three instances, created together within some seconds. */
function addMoment(fixture: BaseFixture, all: readonly AddedInstance[]): void {
  const value = `${newId(fixture.state)}/${String(all.length)}`;
  for (const [index, { instance }] of all.entries()) {
    const added = addPoint(fixture, instance, {
      name: 'before-release-42',
      type: 'DiskAndMemory',
      age: 3 * day - index * 2_000,
      current: true,
    });
    const tags = [{ key: 'cairn.moment', value }, purpose('before upgrade')];
    put(fixture.state, 'vmSnapshots', { ...added, tags });
  }
}
