import { describe, expect, test } from 'vitest';
import { runChange } from '../changes/change';
import { instanceRecoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { signIn, signOut } from '../session/session';
import { loadTasks } from './taskStore';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { memoryStorage } from '../../browser/storage';
import { settle } from '../../testing/clock';
import { answer, noAnswer, person, refusal } from '../../testing/server';
import {
  done,
  eventsOf,
  query,
  running,
  startSnapshotTask,
  volume,
} from '../../testing/snapshotTask';
import { deleteVolume, takeSnapshot } from '../../resources/volumes/volumeChanges';

describe('a task', () => {
  test('is known from its first answer', async () => {
    const { task, events, cloud } = await startSnapshotTask();
    expect(task).toMatchObject({
      id: 'job-1',
      kind: 'createSnapshot',
      subject: { kind: 'volume', id: 'volume-1', name: 'ROOT-2755' },
      instanceId: 'instance-1',
      result: { kind: 'snapshot', id: 'snapshot-1', name: 'ROOT-2755' },
      outcome: 'running',
      endedAt: undefined,
    });
    expect(events).toEqual([{ type: 'started', task }]);
    expect(cloud.tasks.list()).toEqual([{ ...task, cloudAhead: 0 }]);
  });

  test('is polled every two seconds, and ends with its result', async () => {
    const { clock, server, cloud, events } = await startSnapshotTask();
    await clock.advance(1_999);
    expect(server.callsOf(query)).toHaveLength(0);
    await clock.advance(4_001);
    expect(server.callsOf(query)).toHaveLength(3);
    server.on(query, () => answer(query, done));
    await clock.advance(2_000);
    const [task] = cloud.tasks.list();
    expect(task).toMatchObject({
      outcome: 'succeeded',
      endedAt: clock.now(),
      result: { id: 'snapshot-1', name: 'mysql_ROOT-2755_20261123' },
      subject: { name: 'ROOT-2755' },
    });
    expect(events.map(({ type }) => type)).toEqual(['started', 'ended']);
    await clock.advance(60_000);
    expect(server.callsOf(query)).toHaveLength(4);
    expect(clock.waiting()).toBe(0);
  });

  test('that failed has the engine’s error text', async () => {
    const { clock, server, cloud } = await startSnapshotTask();
    const jobresult = { errorcode: 530, errortext: 'There is other active snapshot tasks' };
    server.on(query, () => answer(query, { jobid: 'job-1', jobstatus: 2, jobresult }));
    await clock.advance(2_000);
    expect(cloud.tasks.list()).toMatchObject([
      { outcome: 'failed', errorText: 'There is other active snapshot tasks' },
    ]);
  });

  test('ends at the engine’s time, even if the answer arrives late', async () => {
    const { clock, server, cloud, page, task } = await startSnapshotTask();
    cloud.start();
    page.hide();
    await clock.advance(3_600_000);
    server.on(query, () =>
      answer(query, {
        ...done,
        created: '2021-10-04T09:24:38+0530',
        completed: '2021-10-04T09:26:08+0530',
      }),
    );
    page.show();
    await settle();
    expect(cloud.tasks.list()).toMatchObject([{ endedAt: task.startedAt + 90_000 }]);
  });

  test('of a change that the engine does at once has already ended', async () => {
    const test = await signedInCloud();
    const events = eventsOf(test);
    test.server.on('deleteVolume', () => answer('deleteVolume', { success: true }));
    const gone = { ...volume, state: 'Allocated' as const };
    const task = await runChange(test.cloud, deleteVolume, { volume: gone, expunge: false });
    expect(task).toMatchObject({ kind: 'deleteVolume', outcome: 'succeeded' });
    expect(events.map(({ type }) => type)).toEqual(['started', 'ended']);
    expect(test.clock.waiting()).toBe(0);
  });

  test('is not created for a change that was refused', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('createSnapshot', () => refusal('createSnapshot', 535, 'Maximum number'));
    server.on('listSnapshots', () => answer('listSnapshots', {}));
    const taking = runChange(cloud, takeSnapshot, { volume, name: 'a' });
    await expect(taking).rejects.toMatchObject({ kind: 'quota', text: 'Maximum number' });
    expect(cloud.tasks.list()).toEqual([]);
  });
});

describe('while answers are lost', () => {
  test.each([
    ['no answer', 1, noAnswer],
    ['a proxy in trouble', 1, () => new Response('<html>', { status: 502 })],
    // A read that the cloud asks to wait is resent by itself, a few times.
    ['a rate limit', 3, () => refusal(query, 429, 'please retry after [100] ms.')],
    ['maintenance', 1, () => refusal(query, 503, 'Maintenance')],
  ])('%s loses nothing: polls slow down, then return to normal', async (_, each, handler) => {
    const { clock, server, cloud } = await startSnapshotTask();
    server.on(query, handler);
    await clock.advance(2_000 + 4_000 + 8_000 + 16_000 + 30_000 + 30_000 + 2_000);
    expect(server.callsOf(query)).toHaveLength(6 * each);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'running' }]);
    server.on(query, () => answer(query, running));
    await clock.advance(30_000);
    server.on(query, () => answer(query, done));
    await clock.advance(10_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
  });

  test('abandons a poll without an answer after half a minute', async () => {
    const { clock, server, cloud } = await startSnapshotTask();
    server.on(query, () => new Promise(() => undefined));
    await clock.advance(2_000 + 30_000);
    server.on(query, () => answer(query, done));
    await clock.advance(4_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
  });

  test('a job that the engine has forgotten ends as unknown', async () => {
    const { clock, server, cloud, events } = await startSnapshotTask();
    server.on(query, () => refusal(query, 431, 'or entity does not exist'));
    await clock.advance(2_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'unknown', endedAt: clock.now() }]);
    expect(events.at(-1)?.type).toBe('ended');
  });

  test('unreadable answers end it as unknown, after a while', async () => {
    const { clock, server, cloud } = await startSnapshotTask();
    server.on(query, () => answer(query, { jobid: 'job-1' }));
    await clock.advance(60_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'running' }]);
    await clock.advance(300_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'unknown' }]);
  });

  test('an ended session pauses it until the person is back', async () => {
    const { clock, server, cloud } = await startSnapshotTask();
    server.on(query, () => refusal(query, 401, 'unable to verify user credentials'));
    await clock.advance(600_000);
    expect(server.callsOf(query)).toHaveLength(1);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'running' }]);
    server.on(query, () => answer(query, done));
    await signIn(cloud, { username: 'operator', password: 'secret' });
    await settle();
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
  });
});

describe('a hidden page', () => {
  test('does not poll, and polls at once when it is visible again', async () => {
    const { clock, server, cloud, page } = await startSnapshotTask();
    const stop = cloud.start();
    await settle();
    server.calls.length = 0;
    page.hide();
    await clock.advance(600_000);
    expect(server.callsOf(query)).toHaveLength(0);
    server.on(query, () => answer(query, done));
    page.show();
    await settle();
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
    stop();
  });
});

describe('after a reload', () => {
  test('a task is reported only at its end', async () => {
    const before = await startSnapshotTask();
    before.cloud.tasks.stop();
    const after = openCloud(before);
    const events = eventsOf(after);
    after.cloud.start();
    expect(after.cloud.tasks.list()).toEqual(before.cloud.tasks.list());
    await settle();
    after.server.on(query, () => answer(query, done));
    await after.clock.advance(2_000);
    expect(after.cloud.tasks.list()).toMatchObject([
      { id: 'job-1', outcome: 'succeeded', result: { name: 'mysql_ROOT-2755_20261123' } },
    ]);
    expect(events.map(({ type }) => type)).toEqual(['ended']);
  });

  test('a task that had ended is remembered', async () => {
    const before = await startSnapshotTask();
    before.server.on(query, () => answer(query, done));
    await before.clock.advance(2_000);
    const after = openCloud(before);
    const events = eventsOf(after);
    after.cloud.start();
    expect(after.cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }]);
    await after.clock.advance(60_000);
    expect(events).toEqual([]);
  });

  test('invalid history is ignored', async () => {
    const { storage } = await startSnapshotTask();
    storage.setItem('cairn.tasks', '{"userId":"user-1","tasks":[{"task":{"id":7}}]}');
    expect(loadTasks(storage, 'user-1')).toEqual([]);
    storage.setItem('cairn.tasks', '{');
    expect(loadTasks(storage, 'user-1')).toEqual([]);
  });

  test('at most two hundred finished tasks remain, the newest', async () => {
    const { cloud, server, storage, clock } = await signedInCloud();
    server.on('deleteVolume', () => answer('deleteVolume', { success: true }));
    for (let i = 0; i < 205; i += 1) {
      await clock.advance(1);
      const each = { ...volume, id: `volume-${String(i)}`, state: 'Allocated' as const };
      await runChange(cloud, deleteVolume, { volume: each, expunge: false });
    }
    const kept = loadTasks(storage, 'user-1');
    expect(kept).toHaveLength(200);
    expect(kept[0]?.task.subject.id).toBe('volume-204');
  });
});

describe('another person', () => {
  test('finds nothing of the first one: neither tasks nor lists', async () => {
    const { cloud, server, storage } = await startSnapshotTask();
    server.on('listVMSnapshot', () => answer('listVMSnapshot', {}));
    await cloud.queryClient.fetchQuery(instanceRecoveryPointsQuery(cloud, 'instance-1'));
    server.on('login', () => answer('login', { ...person, userid: 'user-2' }));
    await signIn(cloud, { username: 'other', password: 'secret' });
    expect(cloud.tasks.list()).toEqual([]);
    expect(loadTasks(storage, 'user-1')).toEqual([]);
    expect(cloud.queryClient.getQueryCache().getAll()).toEqual([]);
    expect(cloud.session.current()).toMatchObject({ status: 'signedIn', generation: 1 });
  });

  test('nobody does after signing out, reachable or not', async () => {
    const { cloud, server, storage, clock } = await startSnapshotTask();
    server.on('logout', noAnswer);
    await signOut(cloud);
    expect(cloud.session.current()).toMatchObject({ status: 'signedOut', user: undefined });
    expect(cloud.tasks.list()).toEqual([]);
    expect(storage.getItem('cairn.tasks')).toBeNull();
    expect(storage.getItem('cairn.session')).toBeNull();
    expect(clock.waiting()).toBe(0);
  });
});

test('a change whose answer was lost is found once the engine can be reached again', async () => {
  const test = await signedInCloud();
  const { cloud, server, clock } = test;
  server.on('createSnapshot', noAnswer);
  server.on('listAsyncJobs', noAnswer);
  server.on('listSnapshots', noAnswer);
  server.on(query, () => answer(query, running));
  const sent = runChange(cloud, takeSnapshot, { volume, name: undefined });
  await expect(sent).rejects.toMatchObject({ kind: 'offline', effect: 'unknown' });
  expect(cloud.tasks.list()).toMatchObject([{ kind: 'createSnapshot', outcome: 'unknown' }]);

  const snapshot = [{ id: 'snapshot-1', name: 'a', state: 'BackingUp', volumeid: volume.id }];
  server.on('listSnapshots', () => answer('listSnapshots', { count: 1, snapshot }));
  const job = {
    ...running,
    cmd: 'x.CreateSnapshotCmd',
    jobinstancetype: 'Snapshot',
    jobinstanceid: 'snapshot-1',
  };
  server.on('listAsyncJobs', () => answer('listAsyncJobs', { count: 1, asyncjobs: [job] }));
  await clock.advance(30_000);
  expect(cloud.tasks.list()).toMatchObject([
    { kind: 'createSnapshot', outcome: 'running', result: { id: 'snapshot-1' } },
  ]);
  const asked = server.callsOf('listAsyncJobs').length;
  await clock.advance(60_000);
  expect(server.callsOf('listAsyncJobs')).toHaveLength(asked);
});

test('signing in again preserves tasks that the storage refused', async () => {
  const refusing = { ...memoryStorage(), setItem: () => undefined };
  const { cloud, server } = await signedInCloud({ storage: refusing });
  server.on('createSnapshot', () => answer('createSnapshot', { id: 's', jobid: 'job-1' }));
  server.on(query, () => answer(query, running));
  await runChange(cloud, takeSnapshot, { volume, name: undefined });
  cloud.session.end('key-1');
  await signIn(cloud, { username: 'operator', password: 'secret' });
  expect(cloud.tasks.list()).toMatchObject([{ id: 'job-1', outcome: 'running' }]);
});
