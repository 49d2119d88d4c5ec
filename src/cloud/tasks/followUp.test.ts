import { describe, expect, test } from 'vitest';
import { callsOfFollowUp, runChange } from '../changes/change';
import { memoryStorage } from '../../browser/storage';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { browserLocks } from '../../testing/locks';
import { answer, refusal } from '../../testing/server';
import { instance, query } from '../../testing/snapshotTask';
import { createVolume } from '../../resources/volumes/volumeChanges';

describe('a volume that is to be attached once it is created', () => {
  const wanted = {
    name: 'DATA-9',
    offering: {
      id: 'offering-1',
      name: 'Gold',
      displayText: undefined,
      sizeGiB: undefined,
      customSize: true,
    },
    sizeGiB: 20,
    zoneId: 'zone-1',
    instance,
    environment: undefined,
  };
  const made = {
    jobid: 'job-1',
    jobstatus: 1,
    jobresult: { volume: { id: 'volume-9', name: 'DATA-9' } },
  };

  async function creating() {
    const test = await signedInCloud();
    test.server.on('createVolume', () =>
      answer('createVolume', { id: 'volume-9', jobid: 'job-1' }),
    );
    test.server.on(query, ({ params }) =>
      answer(query, params['jobid'] === 'job-1' ? made : { jobid: 'job-2', jobstatus: 0 }),
    );
    test.server.on('attachVolume', () => answer('attachVolume', { jobid: 'job-2' }));
    await runChange(test.cloud, createVolume, wanted);
    return test;
  }

  test('is attached by a second task', async () => {
    const { cloud, server, clock } = await creating();
    await clock.advance(2_000);
    expect(server.callsOf('attachVolume')).toMatchObject([
      { method: 'POST', params: { id: 'volume-9', virtualmachineid: 'instance-1' } },
    ]);
    expect(cloud.tasks.list()).toMatchObject([
      {
        kind: 'attachVolume',
        outcome: 'running',
        subject: { kind: 'volume', id: 'volume-9', name: 'DATA-9' },
        instanceId: 'instance-1',
      },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
    server.on(query, () => answer(query, { jobid: 'job-2', jobstatus: 1, jobresult: {} }));
    await clock.advance(2_000);
    expect(cloud.tasks.list()).toMatchObject([{ outcome: 'succeeded' }, { outcome: 'succeeded' }]);
  });

  test.each([
    ['is attached once the cloud has stopped asking to wait', 10_000, 'running', 1],
    ['fails where the cloud asks to wait for more than a minute', 90_000, 'failed', 0],
  ] as const)('%s', async (_, waitMs, outcome, sent) => {
    const { cloud, server, clock } = await creating();
    server.on(query, () => {
      cloud.client.pause.hold(waitMs);
      return answer(query, made);
    });
    await clock.advance(2_000);
    expect(server.callsOf('attachVolume')).toHaveLength(0);
    expect(cloud.tasks.list()[0]).toMatchObject({ kind: 'createVolume', held: true });
    server.on(query, () => answer(query, { jobid: 'job-2', jobstatus: 0 }));
    await clock.advance(61_000);
    expect(server.callsOf('attachVolume')).toHaveLength(sent);
    expect(cloud.tasks.list()[0]).toMatchObject({ kind: 'attachVolume', outcome });
  });

  test('is attached by another request where the first one came too soon', async () => {
    const { cloud, server, clock } = await creating();
    server.on('attachVolume', () => refusal('attachVolume', 429, 'please retry after [9000] ms.'));
    await clock.advance(2_000);
    expect(cloud.tasks.list()[0]).toMatchObject({
      kind: 'attachVolume',
      outcome: 'running',
      held: true,
    });
    server.on('attachVolume', () => answer('attachVolume', { jobid: 'job-2' }));
    server.on(query, () => answer(query, { jobid: 'job-2', jobstatus: 1, jobresult: {} }));
    await clock.advance(30_000);
    expect(server.callsOf('attachVolume')).toHaveLength(2);
    const [attach, create] = cloud.tasks.list();
    expect(attach).toMatchObject({ outcome: 'succeeded', held: undefined });
    expect(create).toMatchObject({ outcome: 'succeeded', held: undefined });
  });

  test('fails where each request comes too soon for a minute', async () => {
    const { cloud, server, clock } = await creating();
    server.on('attachVolume', () => refusal('attachVolume', 429, 'please retry after [9000] ms.'));
    await clock.advance(120_000);
    expect(server.callsOf('attachVolume').length).toBeLessThan(9);
    expect(cloud.tasks.list()[0]).toMatchObject({ kind: 'attachVolume', outcome: 'failed' });
  });

  test('is attached after a reload too', async () => {
    const before = await creating();
    before.cloud.tasks.stop();
    const after = openCloud(before);
    after.cloud.start();
    await after.clock.advance(2_000);
    expect(after.server.callsOf('attachVolume')).toHaveLength(1);
    expect(after.cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume' },
      { outcome: 'succeeded' },
    ]);
  });

  test('stays unattached if the second step is refused', async () => {
    const { cloud, server, clock } = await creating();
    const text = 'Unable to attach volume, please specify a VM that does not have VM snapshots';
    server.on('attachVolume', () => refusal('attachVolume', 431, text));
    server.on('listVolumes', () => answer('listVolumes', {}));
    await clock.advance(2_000);
    expect(cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume', outcome: 'failed', errorText: text },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
  });

  test('is not attached when its creation failed', async () => {
    const { server, clock } = await creating();
    server.on(query, () =>
      answer(query, { jobid: 'job-1', jobstatus: 2, jobresult: { errortext: 'no space' } }),
    );
    await clock.advance(10_000);
    expect(server.callsOf('attachVolume')).toHaveLength(0);
  });

  test('is never attached twice when a reload comes in the middle; its job is found again', async () => {
    const before = await creating();
    before.server.on('attachVolume', () => new Promise(() => undefined));
    await before.clock.advance(2_000);
    before.cloud.tasks.stop();
    const after = openCloud(before);
    const attaching = {
      jobid: 'job-2',
      jobstatus: 0,
      cmd: 'x.AttachVolumeCmd',
      jobinstancetype: 'Volume',
      jobinstanceid: 'volume-9',
    };
    after.server.on('listAsyncJobs', () =>
      answer('listAsyncJobs', { count: 1, asyncjobs: [attaching] }),
    );
    after.cloud.start();
    await settle();
    expect(after.server.callsOf('attachVolume')).toHaveLength(1);
    after.server.on(query, () => answer(query, { jobid: 'job-2', jobstatus: 1, jobresult: {} }));
    await after.clock.advance(2_000);
    expect(after.cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume', outcome: 'succeeded' },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
  });

  test('ends as unknown when that job is not found', async () => {
    const before = await creating();
    before.server.on('attachVolume', () => new Promise(() => undefined));
    await before.clock.advance(2_000);
    before.cloud.tasks.stop();
    const after = openCloud(before);
    after.cloud.start();
    await after.clock.advance(2_000);
    expect(after.cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume', outcome: 'unknown' },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
  });
});

describe('snapshots of several volumes', () => {
  const volumes = [
    { id: 'volume-1', name: 'ROOT-1' },
    { id: 'volume-2', name: 'DATA-1' },
    { id: 'volume-3', name: 'DATA-2' },
  ];
  const followUp = {
    kind: 'takeSnapshots',
    instanceId: 'instance-1',
    batchId: 'batch-1',
    volumes,
  } as const;
  type Server = Awaited<ReturnType<typeof signedInCloud>>['server'];

  /** A job a snapshot: `job-1` for the first volume. */
  function takesThem(server: Server, refused?: string) {
    const numberOf = (id: string | undefined) => id?.split('-')[1] ?? '';
    server.on('createSnapshot', ({ params: { volumeid } }) =>
      volumeid === refused
        ? refusal('createSnapshot', 431, 'There is other active snapshot tasks')
        : answer('createSnapshot', {
            id: `snapshot-${numberOf(volumeid)}`,
            jobid: `job-${numberOf(volumeid)}`,
          }),
    );
    server.on(query, ({ params }) => answer(query, { jobid: params['jobid'], jobstatus: 0 }));
  }
  const ends = (server: Server, job: string, jobstatus: 1 | 2, errortext = '') =>
    server.on(query, ({ params }) =>
      answer(
        query,
        params['jobid'] === job
          ? { jobid: job, jobstatus, jobresult: jobstatus === 1 ? {} : { errortext } }
          : { jobid: params['jobid'], jobstatus: 0 },
      ),
    );
  const sent = (server: Server) =>
    server.callsOf('createSnapshot').map(({ params }) => params['volumeid']);

  test('are taken one after the other, whether the one before went well or not', async () => {
    const { cloud, server, clock } = await signedInCloud();
    takesThem(server);
    cloud.tasks.runFollowUp(followUp, undefined);
    await clock.advance(4_000);
    expect(sent(server)).toEqual(['volume-1']);
    ends(server, 'job-1', 2, 'no space');
    await clock.advance(4_000);
    expect(sent(server)).toEqual(['volume-1', 'volume-2']);
    ends(server, 'job-2', 1);
    await clock.advance(4_000);
    expect(sent(server)).toEqual(['volume-1', 'volume-2', 'volume-3']);
    ends(server, 'job-3', 1);
    await clock.advance(4_000);
    expect(cloud.tasks.list()).toMatchObject([
      { subject: { name: 'DATA-2' }, outcome: 'succeeded', result: { id: 'snapshot-3' } },
      {
        subject: { name: 'DATA-1' },
        outcome: 'succeeded',
        batch: { waiting: [{ id: 'volume-3' }] },
      },
      { subject: { name: 'ROOT-1' }, outcome: 'failed', errorText: 'no space' },
    ]);
  });

  test('continue after a refused one, which is named', async () => {
    const { cloud, server, clock } = await signedInCloud();
    takesThem(server, 'volume-1');
    server.on('listSnapshots', () => answer('listSnapshots', {}));
    cloud.tasks.runFollowUp(followUp, undefined);
    await clock.advance(1_000);
    expect(cloud.tasks.list()).toMatchObject([
      { subject: { name: 'DATA-1' }, outcome: 'running' },
      {
        subject: { name: 'ROOT-1' },
        outcome: 'failed',
        errorText: 'There is other active snapshot tasks',
      },
    ]);
  });

  test('continue after a reload, and none is taken twice', async () => {
    const before = await signedInCloud();
    takesThem(before.server);
    before.cloud.tasks.runFollowUp(followUp, undefined);
    await before.clock.advance(2_000);
    before.cloud.tasks.stop();
    const after = openCloud(before);
    ends(after.server, 'job-1', 1);
    after.cloud.start();
    await after.clock.advance(2_000);
    expect(sent(after.server)).toEqual(['volume-1', 'volume-2']);
    expect(after.cloud.tasks.list()).toMatchObject([
      { subject: { id: 'volume-2' }, batch: { id: 'batch-1', waiting: [{ id: 'volume-3' }] } },
      { subject: { id: 'volume-1' }, outcome: 'succeeded' },
    ]);
  });

  test('are all shown in advance, without a request', async () => {
    const { cloud, server } = await signedInCloud();
    const calls = await callsOfFollowUp(cloud, followUp);
    expect(calls.map(({ params }) => params)).toEqual(
      volumes.map(({ id }) => [{ name: 'volumeid', value: id }]),
    );
    expect(sent(server)).toEqual([]);
  });
});

describe('a tab that was duplicated', () => {
  const volumes = [
    { id: 'volume-1', name: 'ROOT-1' },
    { id: 'volume-2', name: 'DATA-1' },
  ];
  const round = { kind: 'takeSnapshots', instanceId: 'i', batchId: 'b', volumes } as const;

  /** A tab that takes the first of two snapshots, and its copy. */
  async function twoTabs() {
    const locks = browserLocks();
    const [first, second] = [locks(), locks()];
    const original = await signedInCloud({ lock: first.lock });
    original.server.on('createSnapshot', ({ params: { volumeid } }) =>
      answer('createSnapshot', { id: `s-${String(volumeid)}`, jobid: `job-${String(volumeid)}` }),
    );
    original.server.on(query, ({ params }) =>
      answer(query, { jobid: params['jobid'], jobstatus: 0 }),
    );
    original.cloud.tasks.runFollowUp(round, undefined);
    await original.clock.advance(1_000);
    const storage = memoryStorage();
    for (const key of ['cairn.tasks', 'cairn.session'])
      storage.setItem(key, original.storage.getItem(key) ?? '');
    const openCopy = async () => {
      const copy = openCloud({ ...original, storage, lock: second.lock });
      copy.cloud.start();
      await settle();
      return copy;
    };
    const end = () =>
      original.server.on(query, ({ params }) =>
        answer(query, { jobid: params['jobid'], jobstatus: 1, jobresult: {} }),
      );
    const sent = () =>
      original.server.callsOf('createSnapshot').map(({ params }) => params['volumeid']);
    return { original, openCopy, end, sent, closeOriginal: first.close };
  }

  test('follows the same task, and leaves the follow-up to the first', async () => {
    const { original, openCopy, end, sent } = await twoTabs();
    const copy = await openCopy();
    expect(copy.cloud.tasks.list()).toMatchObject([{ outcome: 'running', followed: false }]);
    end();
    await original.clock.advance(6_000);
    expect(copy.cloud.tasks.list()).toContainEqual(
      expect.objectContaining({ subject: expect.objectContaining({ name: 'ROOT-1' }) }),
    );
    expect(sent()).toEqual(['volume-1', 'volume-2']);
  });

  test('sends nothing if the first has already sent it', async () => {
    const { original, openCopy, end, sent } = await twoTabs();
    end();
    await original.clock.advance(6_000);
    await openCopy();
    await original.clock.advance(6_000);
    expect(sent()).toEqual(['volume-1', 'volume-2']);
  });

  test('continues if the first is gone', async () => {
    const { original, openCopy, end, sent, closeOriginal } = await twoTabs();
    original.cloud.tasks.stop();
    closeOriginal();
    await openCopy();
    end();
    await original.clock.advance(6_000);
    expect(sent()).toEqual(['volume-1', 'volume-2']);
  });
});
