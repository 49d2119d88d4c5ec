import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from './model';
import { addTestInstance, beginning, ids, listed, testFixture, smallState } from './testFixture';
import { collectionNames } from './store';

const vm = { id: ids.instance };

describe('jobs of one instance', () => {
  it('wait for one another, in the order of their calls', async () => {
    const { call, wait, state } = await testFixture();
    await call('stopVirtualMachine', vm);
    await call('startVirtualMachine', vm);
    await call('rebootVirtualMachine', vm);
    const started = () => [...state.collections.jobs.values()].map((job) => job.started);
    expect(started()).toEqual([beginning, undefined, undefined]);
    wait(5 * 60_000);
    await call('listZones');
    const jobs = [...state.collections.jobs.values()];
    expect(jobs.map((job) => job.status)).toEqual([1, 1, 1]);
    expect(jobs[1]?.started).toBe(jobs[0]?.completed);
    expect(jobs[2]?.started).toBe(jobs[1]?.completed);
  });

  it('do not wait for those of another', async () => {
    const state = smallState();
    addTestInstance(state, 'other');
    const { call } = await testFixture(state);
    await call('stopVirtualMachine', vm);
    await call('stopVirtualMachine', { id: 'other' });
    expect([...state.collections.jobs.values()].every((job) => job.started === beginning)).toBe(
      true,
    );
  });

  it('continue after one that failed', async () => {
    const { call, wait, state } = await testFixture();
    await call('stopVirtualMachine', vm);
    await call('rebootVirtualMachine', vm);
    await call('startVirtualMachine', vm);
    wait(5 * 60_000);
    await call('listZones');
    expect([...state.collections.jobs.values()].map((job) => job.status)).toEqual([1, 2, 1]);
  });
});

describe('asking about jobs', () => {
  it('shows nothing of an end before the end', async () => {
    const { call, wait } = await testFixture();
    const { inner } = await call('stopVirtualMachine', vm);
    const ask = async () =>
      (await call('queryAsyncJobResult', { jobid: String(inner.jobid) })).inner;
    const pending = await ask();
    expect(pending).toMatchObject({
      cmd: 'org.apache.cloudstack.api.command.user.vm.StopVMCmd',
      jobstatus: 0,
      jobprocstatus: 0,
      jobresultcode: 0,
      jobinstancetype: 'VirtualMachine',
      jobinstanceid: ids.instance,
      created: '2026-11-22T12:00:00+0000',
    });
    expect(pending).not.toHaveProperty('jobresult');
    expect(pending).not.toHaveProperty('completed');
    wait(60_000);
    expect(await ask()).toMatchObject({
      jobstatus: 1,
      jobresulttype: 'object',
      jobresult: { virtualmachine: { state: 'Stopped' } },
    });
  });

  it('shows an error as the job’s result', async () => {
    const { call } = await testFixture();
    const { inner } = await call('startVirtualMachine', vm);
    expect((await call('queryAsyncJobResult', { jobid: String(inner.jobid) })).inner).toMatchObject(
      {
        jobstatus: 2,
        jobresultcode: 431,
        jobresulttype: 'object',
        jobresult: { errorcode: 431, errortext: /already running/ },
      },
    );
  });

  it('lists those that are pending, and only to whom they belong', async () => {
    const { call, signIn, wait } = await testFixture();
    await call('stopVirtualMachine', vm);
    expect(listed(await call('listAsyncJobs'), 'asyncjobs')).toHaveLength(1);
    await signIn('bob');
    expect((await call('listAsyncJobs', { listall: 'true' })).inner).toEqual({});
    await signIn('ada');
    wait(60_000);
    expect((await call('listAsyncJobs')).inner).toEqual({});
  });

  it('forgets them a day after their end', async () => {
    const { call, wait, state, signIn } = await testFixture();
    await call('stopVirtualMachine', vm);
    wait(24 * 60 * 60_000 - 1);
    await signIn('ada');
    expect(state.collections.jobs.size).toBe(1);
    wait(60_000);
    await signIn('ada');
    expect(state.collections.jobs.size).toBe(0);
  });
});

describe('events', () => {
  it('report that a job was scheduled, started and completed', async () => {
    const { execute, call } = await testFixture();
    await execute('createVMSnapshot', { virtualmachineid: ids.instance, name: 'before' });
    const about = { resourceid: ids.instance, resourcetype: 'VirtualMachine' };
    const events = listed(await call('listEvents', about), 'event');
    expect(
      events.map(({ state, description }) => `${String(state)}: ${String(description)}`),
    ).toEqual([
      'Scheduled: creating snapshot for VM: instance-1',
      'Started: Creating VM snapshot. VM Id: instance-1',
      'Completed: Successfully completed creating VM snapshot. VM Id: instance-1',
    ]);
    expect(events[2]).toMatchObject({
      username: 'ada',
      type: 'VMSNAPSHOT.CREATE',
      level: 'INFO',
      resourcename: 'instance-1',
      parentid: events[0]?.id,
    });
  });

  it.each([
    ['resizeVolume', { id: ids.data, size: '32' }, 'Volume Id: data-1 to size 32 GB'],
    ['resizeVolume', { id: ids.data, diskofferingid: ids.fixedDisk }, 'Volume Id: data-1'],
    ['detachVolume', { id: ids.data }, 'detaching volume: data-1'],
    ['createSnapshot', { volumeid: ids.data }, 'creating snapshot for volume: data-1'],
  ])('of %s %o describe the request', async (command, params, description) => {
    const { call } = await testFixture();
    await call(command, params);
    const events = listed(await call('listEvents', { page: '1', pagesize: '2' }), 'event');
    expect(events[0]).toMatchObject({ state: 'Scheduled', description });
  });

  it('come in pages of the newest, oldest first inside', async () => {
    const { call, wait } = await testFixture();
    for (const command of ['stopVirtualMachine', 'startVirtualMachine']) {
      await call(command, vm);
      wait(60_000);
    }
    const page = async (page: string) =>
      listed(await call('listEvents', { page, pagesize: '3' }), 'event').map(
        ({ type, state }) => `${String(type)} ${String(state)}`,
      );
    expect(await page('1')).toEqual([
      'VM.START Scheduled',
      'VM.START Started',
      'VM.START Completed',
    ]);
    expect(await page('2')).toEqual(['VM.STOP Scheduled', 'VM.STOP Started', 'VM.STOP Completed']);
  });

  it('report a failure', async () => {
    const { execute, call } = await testFixture();
    await execute('startVirtualMachine', vm);
    const [event] = listed(await call('listEvents', { level: 'ERROR' }), 'event');
    expect(event).toMatchObject({ type: 'VM.START', description: /^Error while starting Vm/ });
  });
});

/** The whole state as text, to compare. */
function bytes(state: State): string {
  return JSON.stringify([
    state.meta,
    state.versions,
    collectionNames.map((name) => [...state.collections[name].entries()]),
  ]);
}

const calls: readonly (readonly [string, Record<string, string>])[] = [
  ['stopVirtualMachine', vm],
  ['startVirtualMachine', vm],
  ['createVMSnapshot', { virtualmachineid: ids.instance }],
  ['createSnapshot', { volumeid: ids.root }],
  ['createSnapshot', { volumeid: ids.data, name: 'mine' }],
  ['detachVolume', { id: ids.data }],
  ['attachVolume', { id: ids.data, virtualmachineid: ids.instance }],
  ['resizeVolume', { id: ids.data, size: '64' }],
  ['createVolume', { diskofferingid: ids.fixedDisk, zoneid: ids.zone }],
  ['listVirtualMachines', {}],
];
const sequence = fc.array(
  fc.record({ call: fc.nat(calls.length - 1), then: fc.nat(12_000).map((tenth) => tenth * 10) }),
  {
    maxLength: 12,
  },
);

async function replay(
  path: readonly { call: number; then: number }[],
  between: (small: Awaited<ReturnType<typeof testFixture>>, ms: number) => void,
) {
  const small = await testFixture();
  const answers: string[] = [];
  for (const { call, then } of path) {
    const [command, params] = calls[call] ?? ['listZones', {}];
    answers.push((await small.call(command, params)).text);
    between(small, then);
  }
  small.cloud.settle();
  return { state: small.state, answers };
}

describe('any sequence of calls', () => {
  it('is the same twice, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (path) => {
        const first = await replay(path, (small, ms) => small.wait(ms));
        const second = await replay(path, (small, ms) => small.wait(ms));
        expect(second.answers).toEqual(first.answers);
        expect(bytes(second.state)).toBe(bytes(first.state));
      }),
      { numRuns: 25 },
    );
  });

  it('has the same result with many or few requests', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (path) => {
        const rare = await replay(path, (small, ms) => small.wait(ms));
        const often = await replay(path, (small, ms) => {
          for (let part = 0; part < 10; part += 1) {
            small.wait(ms / 10);
            small.cloud.settle();
          }
        });
        expect(often.answers).toEqual(rare.answers);
        expect(bytes(often.state)).toBe(bytes(rare.state));
      }),
      { numRuns: 25 },
    );
  });

  it('continues from a clone without a difference', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (path) => {
        const { state } = await replay(path, (small, ms) => small.wait(ms));
        const clone = structuredClone(state);
        const resume = async (from: State) => {
          const small = await testFixture(from);
          small.wait(10 * 60_000);
          const answered = await small.call('listVolumes');
          return answered.text + bytes(from);
        };
        expect(await resume(clone)).toBe(await resume(state));
      }),
      { numRuns: 25 },
    );
  });
});
