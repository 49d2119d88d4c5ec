import { describe, expect, test } from 'vitest';
import { runChange } from './change';
import { openCloud, signedInCloud } from './testing/cloud';
import { settle } from './testing/clock';
import { answer, refusal } from './testing/server';
import { instance, query } from './testing/snapshotting';
import { createVolume } from './volumes';

describe('a volume that is to be attached once it is made', () => {
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

  test('is there, unattached, when the second step is refused', async () => {
    const { cloud, server, clock } = await creating();
    const text = 'Unable to attach volume, please specify a VM that does not have VM snapshots';
    server.on('attachVolume', () => refusal('attachVolume', 431, text));
    await clock.advance(2_000);
    expect(cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume', outcome: 'failed', errorText: text },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
  });

  test('is not attached when it could not be made', async () => {
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

  test('ends as unknown when that job is nowhere to be found', async () => {
    const before = await creating();
    before.server.on('attachVolume', () => new Promise(() => undefined));
    await before.clock.advance(2_000);
    before.cloud.tasks.stop();
    const after = openCloud(before);
    after.cloud.start();
    await settle();
    expect(after.cloud.tasks.list()).toMatchObject([
      { kind: 'attachVolume', outcome: 'unknown' },
      { kind: 'createVolume', outcome: 'succeeded' },
    ]);
  });
});
