import { expect, test } from 'vitest';
import type { Lock, TakeLock } from '../session/lock';
import { sendOnce } from './sendOnce';
import { signIn } from '../session/session';
import { signedInCloud, type TestCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { freeLock } from '../../testing/locks';
import { answer, noAnswer, refusal } from '../../testing/server';
import { query, running, volume } from '../../testing/snapshotTask';
import { detachVolume, takeSnapshot } from '../../resources/volumes/volumeChanges';

const order = { volume, name: undefined };

/** A lock as the tabs of one browser share it. */
function sharedLock(): TakeLock {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let release = () => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { release, holds: () => Promise.resolve(true) };
  };
}

const job = {
  ...running,
  cmd: 'x.CreateSnapshotCmd',
  jobinstancetype: 'Snapshot',
  jobinstanceid: 'snapshot-1',
};
const snapshot = { id: 'snapshot-1', name: 's', state: 'BackingUp', volumeid: volume.id };

/** Lets the engine run a snapshot that was started somewhere else. */
function runsOne({ server }: TestCloud): void {
  server.on('listAsyncJobs', () => answer('listAsyncJobs', { count: 1, asyncjobs: [job] }));
  server.on('listSnapshots', () => answer('listSnapshots', { count: 1, snapshot: [snapshot] }));
}

async function ready(lock: TakeLock = freeLock): Promise<TestCloud> {
  const test = await signedInCloud({ lock });
  test.server.on('createSnapshot', () =>
    answer('createSnapshot', { id: 'snapshot-1', jobid: 'job-1' }),
  );
  test.server.on('detachVolume', () => answer('detachVolume', { jobid: 'job-2' }));
  test.server.on(query, () => answer(query, running));
  return test;
}

const sent = ({ server }: TestCloud) => server.callsOf('createSnapshot').length;

test('a second one is stopped without a request, and names the first', async () => {
  const test = await ready();
  const first = await sendOnce(test.cloud, takeSnapshot, order);
  const asked = test.server.callsOf('listAsyncJobs').length;
  await expect(sendOnce(test.cloud, takeSnapshot, order)).rejects.toMatchObject({
    kind: 'alreadyRunning',
    taskId: first.id,
  });
  expect(sent(test)).toBe(1);
  expect(test.server.callsOf('listAsyncJobs')).toHaveLength(asked);
});

test('another kind, or the same on another resource, is sent', async () => {
  const test = await ready();
  await sendOnce(test.cloud, takeSnapshot, order);
  await sendOnce(test.cloud, detachVolume, { volume });
  const other = { ...volume, id: 'volume-2' };
  await sendOnce(test.cloud, takeSnapshot, { ...order, volume: other });
  expect(sent(test)).toBe(2);
  expect(test.server.callsOf('detachVolume')).toHaveLength(1);
});

test('finds at the press a task that was started elsewhere', async () => {
  const test = await ready();
  runsOne(test);
  const second = sendOnce(test.cloud, takeSnapshot, order);
  await expect(second).rejects.toMatchObject({ kind: 'alreadyRunning', taskId: 'job-1' });
  expect(sent(test)).toBe(0);
  expect(test.cloud.tasks.list()).toMatchObject([{ id: 'job-1', outcome: 'running' }]);
});

test('of two tabs that send at the same moment, one does', async () => {
  const one = await ready(sharedLock());
  const { server, clock, lock } = one;
  const other = await signedInCloud({ server, clock, lock });
  one.server.on('createSnapshot', () => {
    runsOne(one);
    return answer('createSnapshot', { id: 'snapshot-1', jobid: 'job-1' });
  });
  const [first, second] = await Promise.allSettled([
    sendOnce(one.cloud, takeSnapshot, order),
    sendOnce(other.cloud, takeSnapshot, order),
  ]);
  expect(first).toMatchObject({ status: 'fulfilled', value: { id: 'job-1' } });
  expect(second).toMatchObject({ status: 'rejected', reason: { taskId: 'job-1' } });
  expect(sent(one)).toBe(1);
});

test('while another tab is still sending it, it is not sent', async () => {
  const test = await ready(() => Promise.resolve('taken'));
  const second = sendOnce(test.cloud, takeSnapshot, order);
  await expect(second).rejects.toMatchObject({ kind: 'alreadyRunning', taskId: undefined });
  expect(sent(test)).toBe(0);
});

test.each([
  ['refuses to say', () => refusal('listAsyncJobs', 432, 'unknown'), 0],
  ['does not answer', () => new Promise<Response>(() => undefined), 4_000],
])('where the engine %s its jobs, it is sent: the engine decides', async (_, handler, ms) => {
  const test = await ready();
  test.server.on('listAsyncJobs', handler);
  const sending = sendOnce(test.cloud, takeSnapshot, order);
  await test.clock.advance(ms);
  await expect(sending).resolves.toMatchObject({ id: 'job-1' });
});

test('a session that ends during the check stops the change, even after a quick sign-in', async () => {
  const test = await ready();
  test.server.on('listAsyncJobs', () => refusal('listAsyncJobs', 401, 'unable to verify'));
  const sending = sendOnce(test.cloud, takeSnapshot, order);
  const failed = expect(sending).rejects.toMatchObject({ kind: 'sessionEnded' });
  await settle();
  test.server.on('listAsyncJobs', () => answer('listAsyncJobs', {}));
  await signIn(test.cloud, { username: 'operator', password: 'secret' });
  await test.clock.advance(4_000);
  await failed;
  expect(sent(test)).toBe(0);
});

test('releases its lock after success and after failure', async () => {
  let held = 0;
  const test = await ready(() => {
    held += 1;
    return Promise.resolve<Lock>({
      release: () => void (held -= 1),
      holds: () => Promise.resolve(true),
    });
  });
  test.server.on('createSnapshot', noAnswer);
  await expect(sendOnce(test.cloud, takeSnapshot, order)).rejects.toMatchObject({
    kind: 'offline',
  });
  expect(held).toBe(0);
});

test.each([
  ['can be read', {}, 'none'],
  ['cannot all be read', { count: 1, asyncjobs: [{ jobid: 7 }] }, 'unknown'],
] as const)(
  'an answer that is lost while the jobs %s has the effect: %s',
  async (_, jobs, effect) => {
    const test = await ready();
    test.server.on('createSnapshot', noAnswer);
    test.server.on('listSnapshots', () => answer('listSnapshots', {}));
    test.server.on('listEvents', () => answer('listEvents', {}));
    test.server.on('listAsyncJobs', () => answer('listAsyncJobs', jobs));
    await expect(sendOnce(test.cloud, takeSnapshot, order)).rejects.toMatchObject({ effect });
  },
);

test('reads the other jobs where one is unreadable', async () => {
  const test = await ready();
  test.server.on('listAsyncJobs', () =>
    answer('listAsyncJobs', { count: 2, asyncjobs: [job, { jobid: 7 }] }),
  );
  test.server.on('listSnapshots', () =>
    answer('listSnapshots', { count: 1, snapshot: [snapshot] }),
  );
  await expect(sendOnce(test.cloud, takeSnapshot, order)).rejects.toMatchObject({
    kind: 'alreadyRunning',
  });
});
