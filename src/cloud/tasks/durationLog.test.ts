import { describe, expect, test } from 'vitest';
import type { Task } from '../types';
import { createDurations } from './durationLog';
import { memoryStorage } from '../../browser/storage';
import { startTask, finishTask } from './taskRecord';
import { openCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { answer } from '../../testing/server';
import { done, query, running, startSnapshotTask, volume } from '../../testing/snapshotTask';

const key = 'cairn.durations';
const about = {
  kind: 'createSnapshot',
  subject: { kind: 'volume', id: 'volume-1', name: 'ROOT-2755' },
  environment: undefined,
  instanceId: undefined,
  result: undefined,
} as const;

/** The end of a task that began at some moment, in ms. */
function taking(tookMs: number, startedAt = tookMs, rest: Partial<Task> = {}) {
  const task = finishTask(startTask(about, 'job', startedAt), 'succeeded', {}, startedAt + tookMs);
  return { type: 'ended', task: { ...task, ...rest }, tookMs } as const;
}

describe('the duration of a task', () => {
  /** A volume of 8 GiB. */
  const seenOf = ({ cloud }: Pick<Awaited<ReturnType<typeof startSnapshotTask>>, 'cloud'>) =>
    cloud.durations.of('createSnapshot', 'gib8');
  const counted = {
    ...done,
    created: '2021-10-04T09:24:38+0530',
    completed: '2021-10-04T09:26:08+0530',
  };

  test('is logged by kind and size once it has succeeded while the page was open', async () => {
    const test = await startSnapshotTask();
    await test.clock.advance(4_000);
    test.server.on(query, () => answer(query, done));
    await test.clock.advance(2_000);
    expect(seenOf(test)).toEqual([6_000]);
    expect(test.memory.getItem(key)).not.toMatch(new RegExp(`${volume.id}|${volume.name}|job-1`));
  });

  test.each([
    ['the engine’s own count tells', counted, [90_000]],
    ['nobody knows', done, []],
  ])('while the page is hidden: %s', async (_, job, expected) => {
    const test = await startSnapshotTask();
    test.cloud.start();
    await test.clock.advance(2_000);
    test.page.hide();
    await test.clock.advance(3_600_000);
    test.server.on(query, () => answer(query, job));
    test.page.show();
    await settle();
    expect(test.cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
    expect(seenOf(test)).toEqual(expected);
  });

  test.each([
    ['the engine’s own count tells', counted, [90_000]],
    ['nobody knows', done, []],
  ])('across a reload: %s', async (_, job, expected) => {
    const before = await startSnapshotTask();
    before.cloud.tasks.stop();
    await before.clock.advance(600_000);
    before.server.on(query, () => answer(query, job));
    const after = openCloud(before);
    after.cloud.start();
    await settle();
    expect(after.cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
    expect(seenOf(after)).toEqual(expected);
  });

  test('is not logged of one that failed, or was found on the engine', async () => {
    const test = await startSnapshotTask();
    test.server.on(query, () => answer(query, { ...counted, jobstatus: 2, jobresult: {} }));
    await test.clock.advance(2_000);
    const found = {
      ...running,
      jobid: 'job-2',
      cmd: 'x.StartVMCmd',
      jobinstancetype: 'VirtualMachine',
      jobinstanceid: 'instance-1',
    };
    test.server.on('listAsyncJobs', () =>
      answer('listAsyncJobs', { count: 1, asyncjobs: [found] }),
    );
    await test.cloud.tasks.discover();
    test.server.on(query, () => answer(query, { ...counted, jobid: 'job-2' }));
    await test.clock.advance(2_000);
    expect(test.cloud.tasks.list()).toMatchObject([
      { id: 'job-2', kind: 'startInstance', outcome: 'succeeded' },
      { outcome: 'failed' },
    ]);
    expect(test.memory.getItem(key)).toBeNull();
  });
});

describe('the times of one browser', () => {
  test('are shared by its tabs, and reported to listeners', () => {
    const storage = memoryStorage();
    const [one, other] = [createDurations(storage), createDurations(storage)];
    one.add(taking(1_000));
    other.add(taking(2_000));
    other.add(taking(9_000, 5, { size: 'gib8' }));
    expect(one.of('createSnapshot', undefined)).toEqual([1_000, 2_000]);
    expect(one.of('createSnapshot', 'gib8')).toEqual([9_000]);
    expect(one.of('rollback', undefined)).toEqual([]);
  });

  test('store a task once, though two tabs see its end', () => {
    const durations = createDurations(memoryStorage());
    durations.add(taking(1_000, 7));
    durations.add(taking(1_400, 7));
    expect(durations.of('createSnapshot', undefined)).toEqual([1_000]);
  });

  test('are the last twenty of each kind and size, for a hundred of those', () => {
    const storage = memoryStorage();
    const durations = createDurations(storage);
    for (let at = 1; at <= 25; at += 1) durations.add(taking(at));
    expect(durations.of('createSnapshot', undefined)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 6),
    );
    for (let at = 1; at <= 120; at += 1)
      durations.add(taking(at, at, { size: `gib${String(at)}` }));
    expect(durations.of('createSnapshot', 'gib20')).toEqual([]);
    expect(durations.of('createSnapshot', 'gib21')).toEqual([21]);
  });

  test.each(['', 'nonsense', '[]', '{"createSnapshot":[[1]]}', '{"createSnapshot":[[1,-5]]}'])(
    'start empty where the stored value is invalid: %s',
    (text) => {
      const storage = memoryStorage();
      storage.setItem(key, text);
      const durations = createDurations(storage);
      expect(durations.of('createSnapshot', undefined)).toEqual([]);
      durations.add(taking(1_000));
      expect(durations.of('createSnapshot', undefined)).toEqual([1_000]);
    },
  );
});
