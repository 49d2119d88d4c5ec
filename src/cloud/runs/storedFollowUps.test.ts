import { describe, expect, test } from 'vitest';
import { runChange } from '../changes/change';
import type { Cloud } from '../cloud';
import {
  followUpsAnywhere,
  storeFollowUps,
  reportLeftFollowUps,
  type StoredFollowUp,
} from './storedFollowUps';
import { hasRuns } from './runKeys';
import { storeUnsent } from './unsentChanges';
import { signIn, signOut } from '../session/session';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { browserLocks } from '../../testing/locks';
import { answer, noAnswer, person, refusal } from '../../testing/server';
import { instance, query } from '../../testing/snapshotTask';
import { createRecoveryPoint } from '../../resources/recovery-points/recoveryPointChanges';
import { createVolume } from '../../resources/volumes/volumeChanges';

const credentials = { username: 'operator', password: 'secret' };
const names = ['ROOT-1', 'DATA-1', 'DATA-2'];
const volumes = names.map((name) => ({ id: name, name, size: undefined }));
const round = { kind: 'takeSnapshots', instanceId: 'i', batchId: 'b', volumes } as const;
const offering = {
  id: 'offering-1',
  name: 'Gold',
  displayText: undefined,
  sizeGiB: undefined,
  customSize: true,
};
const wanted = { name: 'DATA-9', offering, sizeGiB: 20, zoneId: 'zone-1', instance };
const { environment } = instance;

/** A tab of a browser, with a cloud whose jobs end on command. */
async function browser() {
  const openLocks = browserLocks();
  const locks = openLocks();
  const test = await signedInCloud({ lock: locks.lock });
  const { server, clock, memory, cloud } = test;
  const ended = new Set<string>();
  server.on('createSnapshot', ({ params: { volumeid } }) =>
    answer('createSnapshot', { id: `s-${String(volumeid)}`, jobid: String(volumeid) }),
  );
  server.on('createVolume', () => answer('createVolume', { id: 'volume-9', jobid: 'DATA-9' }));
  server.on('attachVolume', () => answer('attachVolume', { jobid: 'attach' }));
  server.on(query, ({ params: { jobid = '' } }) =>
    answer(query, { jobid, jobstatus: ended.has(jobid) ? 1 : 0, jobresult: {} }),
  );
  storeFollowUps(cloud);
  const end = async (...jobs: readonly string[]) => {
    for (const job of jobs) {
      ended.add(job);
      await clock.advance(20_000);
    }
  };
  /** As a crash does. */
  const close = () => {
    cloud.tasks.stop();
    locks.close();
  };
  const openTab = async () => {
    const other = openCloud({ server, clock, memory, lock: openLocks().lock });
    await signIn(other.cloud, credentials);
    return other.cloud;
  };
  const told = async (of: Cloud) => {
    const left: StoredFollowUp[] = [];
    const tell = async (each: StoredFollowUp) => void left.push(each);
    void reportLeftFollowUps(of, tell, new AbortController().signal);
    await clock.advance(1_000);
    return left;
  };
  const create = () => runChange(cloud, createVolume, { ...wanted, environment });
  return { ...test, end, close, openTab, told, create };
}

describe('a round of snapshots', () => {
  test('whose tab is closed is reported once, with the snapshots not taken', async () => {
    const { cloud, end, close, openTab, told } = await browser();
    cloud.tasks.runFollowUp(round, undefined);
    await end('ROOT-1');
    close();
    const other = await openTab();
    expect(hasRuns(other)).toBe(true);
    expect(await told(other)).toMatchObject([
      { kind: 'takeSnapshots', instanceId: 'i', count: 3, waiting: ['DATA-2'] },
    ]);
    expect(await told(other)).toEqual([]);
    expect(hasRuns(other)).toBe(false);
  });

  test('that its tab continues is known to other tabs, but not reported', async () => {
    const { cloud, end, openTab, told } = await browser();
    cloud.tasks.runFollowUp(round, undefined);
    await end('ROOT-1');
    const other = await openTab();
    expect(await told(other)).toEqual([]);
    expect(followUpsAnywhere(other)).toMatchObject([{ waiting: ['DATA-2'] }]);
    await end('DATA-1');
    expect(followUpsAnywhere(other)).toEqual([]);
    expect(cloud.memory.keys().filter((key) => key.startsWith('cairn.followUps'))).toEqual([]);
  });

  test('that a sign-out stopped is reported to the same person at the next sign-in', async () => {
    const { cloud, server, end, told } = await browser();
    cloud.tasks.runFollowUp(round, undefined);
    await end('ROOT-1');
    await signOut(cloud);
    server.on('login', () => answer('login', { ...person, userid: 'user-2' }));
    await signIn(cloud, credentials);
    expect(hasRuns(cloud)).toBe(false);
    expect(await told(cloud)).toEqual([]);
    await signOut(cloud);
    server.on('login', () => answer('login', person));
    await signIn(cloud, credentials);
    expect(await told(cloud)).toMatchObject([{ waiting: ['DATA-2'] }]);
  });

  test('is resumed by a reload, and not reported', async () => {
    const first = await browser();
    const { cloud, end, close, told, clock, server } = first;
    cloud.tasks.runFollowUp(round, undefined);
    await end('ROOT-1');
    close();
    const again = openCloud(first).cloud;
    again.start();
    storeFollowUps(again);
    expect(await told(again)).toEqual([]);
    await end('DATA-1', 'DATA-2');
    await clock.advance(20_000);
    expect(server.callsOf('createSnapshot').map(({ params }) => params['volumeid'])).toEqual(names);
    expect(hasRuns(again)).toBe(false);
  });
});

describe('a volume that is to be attached once it is created', () => {
  test('is reported where its tab is closed', async () => {
    const { create, close, openTab, told, end } = await browser();
    await create();
    close();
    await end('DATA-9');
    expect(await told(await openTab())).toMatchObject([
      { kind: 'attachVolume', instanceId: instance.id, volume: { id: 'volume-9', name: 'DATA-9' } },
    ]);
  });

  test('is not reported once it is being attached', async () => {
    const { create, close, openTab, told, end } = await browser();
    await create();
    await end('DATA-9');
    close();
    expect(await told(await openTab())).toEqual([]);
  });

  test('is not reported if it was not created: its task reported that', async () => {
    const { create, close, openTab, told, server, clock } = await browser();
    await create();
    server.on(query, () => answer(query, { jobid: 'DATA-9', jobstatus: 2, jobresult: {} }));
    await clock.advance(20_000);
    close();
    expect(await told(await openTab())).toEqual([]);
  });

  test('is not reported where the cloud refused it', async () => {
    const { create, openTab, told, server } = await browser();
    server.on('createVolume', () => refusal('createVolume', 431, 'No.'));
    await expect(create()).rejects.toThrow();
    await settle();
    expect(await told(await openTab())).toEqual([]);
  });

  test('is reported if its tab is closed before the answer arrives', async () => {
    const { create, close, openTab, told, server } = await browser();
    server.on('createVolume', () => new Promise(() => undefined));
    void create().catch(() => undefined);
    await settle();
    const other = await openTab();
    expect(await told(other)).toEqual([]);
    close();
    expect(await told(other)).toMatchObject([
      { kind: 'attachVolume', instanceId: instance.id, volume: { id: '', name: 'DATA-9' } },
    ]);
    expect(await told(other)).toEqual([]);
  });

  test('is reported in another open tab once its tab is gone', async () => {
    const { create, close, openTab, clock } = await browser();
    const other = await openTab();
    const left: StoredFollowUp[] = [];
    const tell = async (each: StoredFollowUp) => void left.push(each);
    void reportLeftFollowUps(other, tell, new AbortController().signal);
    await create();
    await clock.advance(15_000);
    expect(left).toEqual([]);
    close();
    await clock.advance(20_000);
    expect(left).toMatchObject([{ taskId: 'DATA-9' }]);
    await clock.advance(60_000);
    expect(left).toHaveLength(1);
  });

  test('is stored once, under its task, when the answer arrives', async () => {
    const { create, cloud } = await browser();
    await create();
    expect(followUpsAnywhere(cloud)).toMatchObject([{ taskId: 'DATA-9' }]);
    expect(cloud.memory.keys().filter((key) => key.startsWith('cairn.followUps'))).toHaveLength(1);
  });

  test.each(['lost', 'still awaited when the page reloads'])(
    'is attached where the answer is %s',
    async (how) => {
      const first = await browser();
      const { server, close, create, end, told } = first;
      const row = { id: 'volume-9', name: 'DATA-9', type: 'DATADISK', state: 'Ready', zoneid: 'z' };
      const listed = { count: 1, volume: [{ ...row, zonename: 'East' }] };
      server.on('createVolume', () => {
        server.on('listVolumes', () => answer('listVolumes', listed));
        return how === 'lost' ? noAnswer() : new Promise(() => undefined);
      });
      server.on('listVolumes', () => answer('listVolumes', {}));
      const sent = create().catch(() => undefined);
      if (how === 'lost') await sent;
      else {
        await settle();
        close();
        const again = openCloud(first).cloud;
        again.start();
        storeFollowUps(again);
        expect(await told(again)).toEqual([]);
      }
      await end('DATA-9');
      expect(server.callsOf('attachVolume').map(({ params }) => params)).toMatchObject([
        { id: 'volume-9', virtualmachineid: instance.id },
      ]);
      expect(server.callsOf('createVolume')).toHaveLength(1);
      await end('attach');
      expect(first.memory.keys().filter((key) => key.startsWith('cairn.followUps'))).toEqual([]);
    },
  );
});

describe('changes of one press on several resources', () => {
  async function sending() {
    const test = await browser();
    const unsent = storeUnsent(test.cloud, 'Snapshot schedule', undefined);
    unsent.save(['DATA-1', 'DATA-2']);
    unsent.save(['DATA-2']);
    await settle();
    return { ...test, unsent };
  }

  test('are reported where the page is closed first', async () => {
    const { openTab, told, close } = await sending();
    const other = await openTab();
    expect(await told(other)).toEqual([]);
    expect(followUpsAnywhere(other)).toMatchObject([{ kind: 'unsent', waiting: ['DATA-2'] }]);
    close();
    expect(await told(other)).toMatchObject([
      { kind: 'unsent', action: 'Snapshot schedule', waiting: ['DATA-2'] },
    ]);
    expect(await told(other)).toEqual([]);
  });

  test.each(['sent', 'ended by the person'])('are not reported once all are %s', async (how) => {
    const { openTab, told, close, unsent } = await sending();
    if (how === 'sent') unsent.save([]);
    else unsent.end();
    close();
    const other = await openTab();
    expect(hasRuns(other)).toBe(false);
    expect(await told(other)).toEqual([]);
  });
});

describe('the purpose of a point that is to be created', () => {
  const input = { instance, name: 'p', description: '', memory: false };
  const tags = { 'cairn.purpose': 'known good' };
  async function creating() {
    const test = await browser();
    const { server, cloud } = test;
    server.on('createVMSnapshot', () => answer('createVMSnapshot', { id: 'p-1', jobid: 'point' }));
    server.on('createTags', () => answer('createTags', { jobid: 'tags' }));
    await runChange(cloud, createRecoveryPoint, { ...input, tags });
    return test;
  }

  test('is reported where its tab is closed', async () => {
    const { close, openTab, told } = await creating();
    close();
    expect(await told(await openTab())).toMatchObject([
      { kind: 'addTags', as: 'savePin', instanceId: instance.id, subject: { id: 'p-1' } },
    ]);
  });

  test('is sent once the point is there, and not reported then', async () => {
    const { close, openTab, told, end, server } = await creating();
    await end('point');
    expect(server.callsOf('createTags')).toMatchObject([
      {
        params: {
          resourceids: 'p-1',
          resourcetype: 'VMSnapshot',
          'tags[0].key': 'cairn.purpose',
          'tags[0].value': 'known good',
        },
      },
    ]);
    close();
    expect(await told(await openTab())).toEqual([]);
  });
});
